import { verbose } from '#libs/domain';

/** What receipts are made of in a language. */
export interface ReceiptLanguage {
  /** All words that they need, lower case: none that tells a decision, a day, a wish, or what to do. */
  readonly words: ReadonlySet<string>;
  /** What they say with other words: removed before the rest is looked at. */
  readonly phrases: RegExp;
  /** That something has come. */
  readonly received: RegExp;
  /** Thanks for it. */
  readonly thanks: RegExp;
}

const setOf = (words: string) => new Set(words.trim().split(/\s+/));

const ENGLISH: ReceiptLanguage = {
  words: setOf(`
    thank thanks you your we we've we'll our have has been is are was were be will it them this that the a an and to
    of for in on with at by as once very much so receive received receipt confirm confirms acknowledge applying
    application applications submitting submitted sending interest team cv resume documents details message email
    e-mail mail enquiry inquiry request contacting reaching out getting touch review reviewed reviewing member
    someone somebody carefully shortly soon possible due course within next few days weeks hours two three four five
    ten contact contacted back get respond reply answer process processed processing registered logged forwarded
    relevant department file safely successfully now arrived landed inbox queue system got every hereby aim revert
    hello hi answered many which being currently apply time taking assessed cover letter from
  `),
  phrases: verbose('giu')`
    \b(?:with|from|to|reached|contacting) us\b|\byou will hear\b
    |\b(?:only )?(?:shortlisted|successful|suitable|selected) (?:candidates|applicants)\b
    |\bif (?:you are|you're) (?:shortlisted|suitable|selected)\b
    |\bif your (?:profile|experience|application) (?:matches|fits|meets|suits)(?: our (?:requirements|needs))?\b
    |\b(?:please )?(?:do not|don't) reply(?: to this (?:message|e-?mail))?\b|\bplease be patient\b
    |\b(?:owing|due) to the (?:large|high) (?:number|volume) of applications(?: received)?\b
    |\b(?:can|are (?:un)?able to|cannot) (?:only )?(?:respond|reply|write)(?: individually| to those who are shortlisted)?\b
    |\bcome back to you\b|\bone of (?:our|the) team\b|\bwithin one\b
    |\b(?:have a )?look at (?:it|your application|every application)|\bhave a look\b|\bif there is a match\b
    |\b(?:to join|(?:in )?joining) (?:us|our team)\b|\b(?:your )?ref(?:erence)?(?: number| no)?\W{0,3}[\w-]{2,16}\b
    |(?:working|business)(?= (?:days|hours))
    |\bplease (?:assume|consider)[^.]{1,40} not (?:been )?(?:successful|selected)|\bif you have not heard from us\b
  `,
  received:
    /receive|receipt|registered|submitted|got your|logged|reached us|with us|arrived|landed|\bon file|got it|have your|in the queue|being processed|forwarded/i,
  thanks: /thank/i,
};

const GERMAN: ReceiptLanguage = {
  words: setOf(`
    vielen herzlichen besten dank danke für ihre ihr ihren ihrer deine dein deiner sie dich dir ihnen wir uns haben
    ist sind wird werden bewerbung bewerbungsunterlagen unterlagen nachricht anfrage e-mail mail interesse
    lebenslauf erhalten eingegangen angekommen erreicht eingetroffen eingang bestätigen hiermit gut soeben nun
    derzeit prüfen geprüft prüfung sichten gesichtet bearbeiten bearbeitet bearbeitung sorgfältig ruhe in an bei mit
    auf von und so bald wie möglich schnellstmöglich zeitnah umgehend kürze innerhalb nächsten tage tagen wochen
    werktagen zwei drei vier melden dann sobald diese es alles schauen setzen verbindung dafür zu antworten regel
    der die das den dem einer mitarbeit unternehmen unaufgefordert liegt liegen vor um etwas geduld dankend
    einreichen zusenden übersendung unserer unsere stunden bereits du hörst jetzt beantworten schnell erfolgreich
    übermittelt wurde wurden rückmeldung informieren unverzüglich
  `),
  phrases: verbose('giu')`
    \b(?:kann )?(?:einige|etwas) zeit in anspruch (?:nehmen|nimmt)
    |\bwir freuen uns über (?:ihre?|deine?) (?:interesse|bewerbung)|\beine rückmeldung
    |(?:bitte haben sie|wir bitten um|bitte haben sie noch) (?:etwas|ein wenig) geduld
    |(?:von|bitte von) rückfragen(?: zum stand)? (?:bitten wir )?abzusehen
  `,
  received:
    /eingegangen|gelandet|bestätigt|übermittelt|erhalten|bekommen|angekommen|eingetroffen|erreicht|eingang|lieg(?:t|en) (?:uns |bei uns )?vor|uns (?:nun )?vor/i,
  thanks: /dank/i,
};

const FRENCH: ReceiptLanguage = {
  words: setOf(`
    merci de pour votre vos l'intérêt intérêt que vous portez à notre nos entreprise société nous avons bien reçu
    reçue candidature message demande courriel e-mail mail cv dossier accusons réception en remercions est a été
    parvenu parvenue enregistrée enregistré transmis transmise sera étudiée étudié examinée examiné traitée traité
    avec attention soin la le les dans meilleurs plus brefs délais reviendrons vers recontacterons répondrons
    répondra équipe équipes et il elle au sous quelques jours semaines service rapidement prochainement bientôt
    entre mains délai un d'avoir postulé cours d'étude étude traitement chez prise compte numéro étudions étudierons
    prochains
  `),
  phrases: verbose('giu')`
    \bnous vous contacterons\b|\bsi votre profil (?:correspond|convient)(?: à nos besoins)?
    |sans (?:réponse|nouvelles|retour) de notre part (?:sous|dans) [\p{L}\d ]{1,20}, (?:veuillez considérer|considérez) qu['’]elle n['’]a pas été retenue
  `,
  received: /reçu|arrivé|envoyé|prise en compte|réception|parvenu|enregistré|transmis|entre nos mains/i,
  thanks: /merci|remerci/i,
};

const SPANISH: ReceiptLanguage = {
  words: setOf(`
    gracias muchas por su tu candidatura solicitud mensaje correo currículum curriculum cv interés hemos recibido
    recibida registrada registrado correctamente ha sido fue está ya en nuestras manos nos pondremos contacto con
    usted ti le te contactaremos llamaremos estudiaremos revisaremos responderemos lo la el los las a breve pronto
    contactar nosotros enviarnos de y nuestra base datos incorporamos antes posible días nuestro revisará contactará
    se pondrá proceso selección revisión enviado contigo agradecemos inscribirte oferta puesto equipo estudiará
    semanas horas plazo
  `),
  phrases:
    /\bsi (?:(?:su|tu) perfil (?:encaja|se ajusta)|encajas)(?: (?:en el puesto|con lo que buscamos|a la oferta))?|\bno (?:responda|contestes?|respondas) a este (?:correo|mensaje)/giu,
  received: /recibid|recepción|registrad|enviado|enviado|en nuestras manos/i,
  thanks: /gracias|agradecemos/i,
};

const ITALIAN: ReceiptLanguage = {
  words: setOf(`
    grazie per la sua tua candidatura il suo tuo messaggio curriculum averci contattato abbiamo ricevuto è stata
    ricevuta arrivata correttamente e sarà esaminata dal nostro ufficio del personale ti ricontatteremo presto al
    più
  `),
  phrases: /(?!)/g,
  received: /ricevut|arrivata/i,
  thanks: /grazie/i,
};

const DUTCH: ReceiptLanguage = {
  words: setOf(`
    hartelijk bedankt dank voor je uw jouw sollicitatie bericht aanvraag e-mail wij we hebben deze in goede orde
    goed ontvangen en nemen zo snel mogelijk spoedig binnen twee drie weken dagen contact met u op
  `),
  phrases: /(?!)/g,
  received: /ontvangen/i,
  thanks: /dank/i,
};

const POLISH: ReceiptLanguage = {
  words: setOf(`
    dziękujemy za przesłanie aplikację aplikacji zgłoszenie wiadomość otrzymaliśmy twoją pani pana skontaktujemy się
    wkrótce z wybranymi kandydatami osobami odpowiemy jak najszybciej
  `),
  phrases: /(?!)/g,
  received: /otrzymaliśmy/i,
  thanks: /dziękujemy/i,
};

const PORTUGUESE: ReceiptLanguage = {
  words: setOf(`
    obrigado obrigada pela sua candidatura mensagem recebemos a o os seu seus currículo dados e entraremos em
    contato contacto breve
  `),
  phrases: /caso o perfil se adeque/giu,
  received: /recebemos/i,
  thanks: /obrigad/i,
};

export const RECEIPT_LANGUAGES: readonly ReceiptLanguage[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  DUTCH,
  POLISH,
  PORTUGUESE,
];
