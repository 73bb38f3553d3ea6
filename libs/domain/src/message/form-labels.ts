import { verbose } from '../verbose.ts';

/**
 * What forms on the web ask for, as their notices label it; all folded by `foldLine`, without what stands before and behind
 * a label.
 *
 * @source Contact Form 7, WPForms, Gravity Forms, Elementor, powermail, Contao, Joomla, Drupal, Jimdo, Wix, Squarespace,
 *   Shopify, Webflow, Typeform, Tally, Jotform, Formspree, HubSpot, Google Forms, and job boards
 */

const YOUR = verbose()`
  (?:
    (?:what is |what's )?your |(?:candidate|applicant)(?:'s)? |ihre? |deine? |votre |ton |tu |su |il tuo |la tua |uw |je |jouw
    |twoj\S? |(?:[oa] )?(?:seu|sua) |
  )
`.source;
const label = (words: RegExp): RegExp => new RegExp(`^${YOUR}${words.source}\\??$`);

export const NAME_LABEL = label(verbose()`
  (?:
    (?:full |first |last |middle |given |family )?name|surname|salutation|title|anrede|titel|vorname|nachname|familienname
    |zuname|vor- und (?:nach|zu)name|vollstandiger name|prenom|nom(?: de famille| complet| et prenom)?|prenom et nom|civilite|nombre(?: completo| y apellidos)?|apellidos?
    |candidate|applicant|bewerber(?:in)?|candidat[aeo]?|sollicitant|kandydat(?:ka)?
    |nome(?: completo| e cognome)?|cognome|sobrenome|apelido|naam|voornaam|achternaam|tussenvoegsel|imie(?: i nazwisko)?|nazwisko
  )
`);
export const ADDRESS_LABEL = label(verbose()`
  (?:
    (?:e-?mail|mail)(?:[ -]?(?:address|adresse|adres))?|courriel|adresse (?:e-?mail|electronique)|correo(?: electronico)?
    |indirizzo e-?mail|adres e-?mail|endereco de e-?mail
  )
`);
export const PHONE_LABEL = label(verbose()`
  (?:
    (?:tele)?phone(?: number)?|contact number|tel\.?|mobile(?: number| phone)?|cell(?: phone)?|telefon(?:nummer)?|handy(?:nummer)?
    |mobil(?:nummer)?|ruckruf(?:nummer)?|telephone|numero de telephone|telefono|movil|numero de telefono|cellulare
    |numero di telefono|telefoon(?:nummer)?|mobiel|numer telefonu|telefone|telemovel|celular|numero de telefone
  )
`);
/** What programs add of the visit. */
export const VISIT_LABEL = label(verbose()`
  (?:
    country code|time ?stamp|zeitstempel|date|time|datum|zeit|uhrzeit|heure|fecha|hora|data|ora|czas|page url|seiten-url
    |url (?:de la page|della pagina|de la pagina|da pagina)|page(?: submitted on)?|(?:adres )?url strony|agent uzytkownika|zdalny ip|dostarczone przez|formulario|formulaire|modulo|formulier|formularz|user[ -]agent(?: \(browser/os\))?|referr?er|benutzer-agent|(?:remote|ip)[ -]?ip
    |remote-ip|ip(?: remoto| address|-adresse)?|powered by|unterstutzt von|form(?: name)?|site name|submitted (?:on|at|by)
  )
`);
export const SUBJECT_LABEL = label(/(?:subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto)/);
export const MESSAGE_LABEL = label(verbose()`
  (?:
    message(?: body)?|comments?(?: or message)?|body|enquiry|inquiry|anfrage|demande|consulta|richiesta|verzoek|zapytanie|pedido
    |leave (?:us )?a message\W*|cover letter|message to the (?:hiring team|employer)
    |message from \S{1,30}(?: \S{1,30}){0,3}|(?:reply|response|comment|note) (?:content|text)|(?:note|message|comment) from (?:the )?(?:candidate|applicant|guest|invitee)|(?:cancellation|reschedule) (?:reason|note)|(?:full )?message text|(?:begeleidende|sollicitatie)-? ?brief|grund (?:der|fur die) (?:absage|verschiebung)|absagegrund|motif (?:de (?:l')?)?annulation|motivo de (?:la )?cancelacion
    |(?:nachricht|mitteilung|anschreiben) (?:des bewerbers|der bewerberin|des kandidaten|der kandidatin)|text der (?:nachricht|antwort)
    |message (?:du candidat|de la candidate)|texte du message|mensaje (?:del candidato|de la candidata)|texto del mensaje
    |messaggio (?:del candidato|della candidata)|testo del messaggio|bericht van de (?:kandidaat|sollicitant)
    |wiadomosc od kandydat(?:a|ki)|tresc (?:odpowiedzi|zgloszenia)|mensagem (?:do candidato|da candidata)|texto da mensagem
    |nachricht(?:entext| an uns| an den arbeitgeber)?|mitteilung|anliegen|kommentar(?: oder nachricht)?|bemerkung(?:en)?
    |motivationsschreiben|anschreiben|corps du message|commentaire(?: ou message)?|lettre de motivation
    |(?:cuerpo del )?mensaje|comentarios?|carta de presentacion|(?:corpo (?:del|da) )?messaggio|commento
    |lettera (?:di presentazione|motivazionale)|bericht(?:inhoud)?|opmerking(?:en)?|motivatie(?:brief)?
    |tresc(?: wiadomosci)?|wiadomosc(?: do pracodawcy)?|list motywacyjny|(?:corpo da )?mensagem|carta de apresentacao
  )
`);

/** How notices begin that say nothing but that there is one: above the first field, whole lines. */
const A_FORM = verbose()`
  \b(?:(?:web|type|kontakt)?form(?:s|ular\S*|ulaire|ulario|ulier|ularz\S*)?|modulo|submission|soumission|envoi|envio)\b
`;
const COMES = verbose()`
  \b(?:
    new|got|received|sent|submitted|summary|values|neue[nrs]?|erhalten|gesendet|ubermittelt|daten|data|nouve\S*|recu|resume
    |nuev[oa]|recibido|recibiste|enviado|envoyer|ingevuld|nuov[oa]|ricevut[oa]|nieuwe?|ontvangen|now[aey]|otrzyma\S*|nov[oa]|receb\S*
  )\b
`;
const TELLS = verbose()`
  ^(?:(?:submitted values are|submission summary|form data|(?:message|submission) details|details der nachricht|details du message|detalles del (?:mensaje|envio)|dettagli del messaggio)\s?:?$
    |(?:a )?(?:new response|neue antwort|nouvelle reponse|nueva respuesta|nuova risposta|nieuwe reactie|nowa odpowiedz|nova resposta)
    \s(?:for|to|was submitted|auf|zu|a|au|aux|de|en|op|na|ao)\b)
`;
/** Joomla's first line, above a name and an address. */
export const ENQUIRY = /^.{5,80}\bhttps?:\/\/\S+\s(?:from|von|de|da|van|od)\s?:$/;

/** Whether a line (folded) says of a notice that it is one. */
export const isFormIntro = (folded: string): boolean =>
  TELLS.test(folded) || (folded.length <= 160 && A_FORM.test(folded) && COMES.test(folded));
