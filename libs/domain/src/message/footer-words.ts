import { verbose } from '../verbose.ts';

/**
 * The words of lines that nobody typed for this message: what phones and mail programs add, scanners, lists, and what
 * the law has companies write below. In the eight languages that Foyer reads and a few neighbours; all
 * folded by `foldLine`: lower case, no accents, single spaces.
 */

const OUTLOOK = String.raw`\[?outlook\w*\]?`;
const SYSTEMS = '(?:ios|android|mac|windows)';

/** Whole lines that a phone or a mail program adds. */
export const PROGRAM_LINES: readonly RegExp[] = [
  verbose()`
  ^sent (?:from|via|with) [^.!?,:;]{1,60}(?:
    [.,!]? *(?:please |kindly )?(?:excuse|pardon|sorry|apolog)[^.]{0,60}
  )?\.?$
`,
  /^sent with tuta\b.{0,60}$/,
  /^sent by [^ ]{1,20}$/,
  /^\S{1,20} (?:\S{1,20} )?from (?:my )?mobile$/,
  /^from my (?:iphone|ipad|android|phone|mobile|galaxy|blackberry)/,
  /^typed (?:with|on) .{1,30}(?:excuse|pardon|sorry).{0,40}$/,
  new RegExp(
    '^(?:get|holen sie sich|laden sie|telecharg\\S{1,6}|obten\\S{1,4}|obten|descarg\\S{1,3}|scarica|ottieni|download|haal|' +
      `pobierz|uzyskaj|obter|obtenha|baix\\S{1,3}|hent) (?:\\S{1,12} ){0,2}${OUTLOOK}\\b.{0,40}$`,
  ),
  new RegExp(
    `^(?:\\S{1,14} ){0,3}${OUTLOOK} (?:for|fur|pour|para|per|voor|dla)(?: systemu)? ${SYSTEMS}(?: \\S{1,14}){0,2}$`,
  ),
  /^get bluemail for android$/,
  /^yahoo mail ?: \p{L}+, \p{L}+,? \p{L}+(?: \p{L}+)?$/u,
  // "Ann Lee reacted via Gmail", below the sign with which somebody answered.
  verbose()`
  ^(?=.*\bgmail)(?=
    .*\b(?:reacted|reagiert|reagi|reacciono|reagito|gereageerd|zareagowala?|reakcja|reagiu)\b
  )(?:\S{1,20} ){2,8}(?:gmailu?|reagiert|gereageerd)$
`,
  verbose()`
  ^(?:von mein(?:em|er|em\/meiner)|diese nachricht wurde|mit freundlichen grussen gesendet von) .{1,80}(?: (?:gesendet|verschickt|geschickt|versendet)|iphone|ipad
  )\.?$
`,
  /^(?:gesendet|versendet|geschickt) (?:von|mit|uber|aus|via)\b.{1,60}$/,
  /^(?:von )?(?:unterwegs|mobil|unterwegs aus) (?:gesendet|geschickt|geschrieben)\.?$/,
  /^mit (?:der )?proton mail .{0,30}gesendet\.?$/,
  /^(?:envoye|envoyee|expedie) (?:de|depuis|a partir|avec|par|via)\b.{1,80}$/,
  /^provenance ?: courrier pour windows.{0,10}$/,
  /^(?:enviado|enviada|mandado) (?:desde|con|por|do|da|de|a partir|pelo|pela|via|com|atraves)\b.{1,90}$/,
  /^(?:inviato|inviata|spedito) (?:da|dal|dall'|dalla|con|tramite)\b.{1,80}$/,
  /^(?:verstuurd|verzonden|gestuurd) (?:vanaf|met|via|van|vanuit)\b.{1,80}$/,
  /^(?:wyslane|wyslano|wiadomosc wyslana|wyslana) (?:z|ze|przez|za pomoca)\b.{1,90}$/,
  // "----- Fim da mensagem de Ann Lee -----", as Horde writes below a quote.
  verbose()`
  ^-{3,} ?(?:
    end (?:of )?(?:forwarded )?message|ende der (?:weitergeleiteten )?nachricht|fin du message
    |fin del mensaje|fine (?:del )?messaggio|einde (?:van (?:het )?)?bericht
    |koniec (?:przekazanej )?wiadomosci|fim da mensagem
  )\b.{0,100} ?-{3,}$
`,
  /^(?:sendt fra|skickat fran) min\b.{1,60}$/,
  /^отправлено (?:с|из) .{1,60}$/u,
  /^從我的.{1,20}傳送$/u,
  /^发自我的.{1,20}$/u,
];

/** By post, or on a day: "Enviado por correo certificado el 3 de marzo" says what somebody did, not with which phone. */
export const SENT_BY_POST = verbose('u')`
  \b(?:
    dhl|ups|fedex|hermes|gls|dpd|inpost|postnl|royal mail|courier|registered|recorded delivery|einschreiben
    |kurier\S{0,3}|per post|(?:par|en) (?:courrier|lettre|recommande)|recommande|colissimo|chronopost
    |la poste|certificado|burofax|mensajeria|correos|correo (?:postal|ordinario|urgente)|raccomandata
    |corriere|per posta|aangetekend|poczt\S{1,2} polsk\S{1,3}|przez poczte|polecon\S{1,3}|sedex|ctt
    |correio registado|por correio
  )\b
  |\b\d{1,2}(?:\.|st|nd|rd|th|er|o)? (?:de )?(?:
    (?:
      jan|feb|fev|mar|mrt|maart|apr|avr|abr|kwi|jun|juin|giu|cze|jul|juil|lug|lip|aug|aou|ago|sie|sep|set
      |wrz|oct|okt|ott|out|paz|nov|lis|dec|dez|dic|gru|gen|sty|lut|ene
    )\p{L}{0,9}
    |ma[iy]o?|maja?|mei|maggio
  )\b
`;

/** Whole lines and short paragraphs of virus scanners and of people for the environment. */
export const SERVICE_LINES: readonly RegExp[] = [
  verbose()`
  ^(?:
    virus-free|virenfrei|(?:garanti )?sans virus|libre de virus|(?:mail )?priv[ao] di virus|virusvrij
    |(?:bez|wolne od) wirusow|livre de virus|sem virus
  )\b.{0,80}$
`,
  /^(?:https?:\/\/)?(?:www\.)?(?:avast|avg)\.com\S*$/,
  // "This email has been checked for viruses by Avast": a message, a scan and the scanner or its prey.
  verbose()`
  ^(?=.*(?:e-?mail|message|nachricht|courri\S{1,3}|correo|messaggio|bericht|wiadomosc|mensagem))
  (?=.*(?:virus|viren|wirus|malware))(?=
    .*(?:
      checked|scanned|gepruft|verifi|analiz|comprobad|controllat|priva di|protezione|gecontroleerd|gescand
      |sprawdzon|escanead|inspec|avast|avg\b
    )
  ).{20,240}$
`,
  verbose()`
  ^(?=.*(?:e-?mail|message|nachricht|courri\S{1,3}|correo|messaggio|bericht|wiadomosc|mensagem))(?=
    .*\b(?:avast|avg|kaspersky|norton|mcafee|bitdefender|eset)\b
  )(?=.*antiviru).{20,240}$
`,
  verbose()`
  ^(?:p )?(?=
    .*(?:environment|umwelt|environnement|medio ambiente|meio ambiente|\bambiente\b|milieu|srodowisk)
  )(?=.*(?:print|druck|afdruk|imprim|stampa|wydruk)).{15,160}$
`,
  verbose()`
  ^(?:p )?(?:please|bitte|pensez|antes de|prima di|denk aan|pomysl) .{0,60}(?:
    environment|umwelt|medio ambiente|meio ambiente|ambiente|milieu|srodowisk
  )
`,
  // "Antes de imprimir este correo, piense si es necesario": a message, what comes before its printing, and whether to.
  verbose()`
  ^(?=.*(?:e-?mail|\bmail\b|message|nachricht|courriel|correo|mensaje|messaggio|bericht|wiadomosc|mensagem))(?=
    .*(?:
      before (?:you )?print|bevor sie .{0,40}druck|vor dem (?:aus)?druck|avant d'imprimer|antes de imprimi
      |prima di stampa|voordat u .{0,40}(?:print|afdruk)|zanim wydruk|przed wydruk|non stampar|n'imprimez
      |nur (?:aus)?drucken|alleen (?:afdrukken|printen)|drukuj tylko
    )
  )(?=
    .*(?:
      think|consider|need|necess|pruf|denk|notig|notwendig|erforderlich|pens|reflechi|pi[ea]ns|consid|rifle
      |nodig|noodzak|koniecz|potrzeb|pomysl|zastanow|reflit
    )
  ).{15,160}[^?]$
`,
  /^(?:think before you print|n'imprimez ce (?:message|mail|courriel) que si necessaire)[.!]?$/,
  verbose()`
  ^(?:
    (?:e-?mail )?disclaimer|haftungsausschluss|aviso legal|mentions legales|note legali
    |(?:hinweise|informationen) zum datenschutz|datenschutz(?:hinweise|erklarung)?|privacy (?:policy|notice)
    |politique de confidentialite|politica de privacidad\S{0,3}|informativa (?:sulla )?privacy
    |privacyverklaring|polityka prywatnosci
  )\b.{0,40}(?:https?:|www\.)\S+$
`,
];

/** "Follow us on LinkedIn!" and "Besuchen Sie uns auf der Messe!": what companies add to the signatures of their people. */
export const COMPANY_CALL = verbose('u')`
  ^[^\p{L}]{0,3}(?:
    (?:follow|find|like|join|visit|meet) us|connect with us|(?:folgen?|finden|besuchen|treffen) sie uns
    |folge? uns|(?:suivez|retrouvez)[- ]nous|venez nous|sig[au]e?nos|seguinos|(?:encuentra|visita|visite)nos
    |seguici|seguiteci|trovaci|(?:vieni|venite) a trovarci|(?:volg|vind|bezoek) ons
    |(?:znajdz|sledz|polub|obserwuj|odwiedz) nas|(?:sig(?:a|am)|acompanhe|visite)-nos
  )(?!\p{L})
`;
/** Where such a line sends its reader. */
export const CALLED_TO = verbose('u')`
  (?<!\p{L})(?:
    linkedin|xing|facebook|instagram|twitter|youtube|tiktok|kununu|bluesky|social media|hall[ea]?|stand
    |booth|messe|trade fair|salon|foire|feria|fiera|beurs|targ(?:i|ach)|feira
  )(?!\p{L})
  |https?:|www\.
`;

/** Whole lines of lists. As the only words of a message they are a wish of the sender's. */
export const LIST_LINES: readonly RegExp[] = [
  verbose()`
  ^(?:
    (?:click here to )?unsubscribe(?: here)?|(?:vom newsletter )?abmelden|se des(?:abonner|inscrire)
    |darse de baja|cancelar (?:la )?suscripcion|annulla iscrizione|uitschrijven|wypisz sie
    |cancelar (?:a )?(?:inscricao|subscricao)
  )(?:\s?[:|]\s?\S{0,200})?[.!]?$
`,
  verbose()`
  ^(?:
    to unsubscribe|if you no longer wish to receive|wenn sie keine weiteren|um sich .{0,30}abzumelden
    |se non desidera|afmelden voor|om u af te melden|aby (?:zrezygnowac|wypisac)|para cancelar a
  ) .{3,160}$
`,
  /^(?:pour vous des(?:abonner|inscrire)|para darse de baja|per cancellarti),? .{3,160}$/,
  // Why a service wrote, and to whom: "This email was intended for Ann Lee (Nurse)".
  verbose()`
  ^(?:
    this (?:e-?mail|message) (?:was|is) (?:intended for|(?:being )?sent to)
    |you(?: are|'re) receiving (?:this|these|.{1,40}\be-?mails?\b)
    |you (?:have )?received this (?:e-?mail|message) because
  ) .{3,200}$
`,
  verbose()`
  ^(?:
    diese (?:e-?mail|nachricht) (?:wurde|ging|ist) (?:fur|an) \S.{0,120}
    (?:gesendet|verschickt|bestimmt|gerichtet)
    |sie erhalten diese (?:e-?mail|nachricht)\b
  ).{0,160}$
`,
  verbose()`
  ^(?:
    cet? (?:e-?mail|courriel|message) (?:a ete envoye|est destine|vous a ete envoye)
    |vous recevez cet? (?:e-?mail|courriel|message)
  ) .{3,160}$
`,
  verbose()`
  ^(?:
    este (?:correo|mensaje|e-?mail) (?:se ha enviado|ha sido enviado|fue enviado|va dirigido)
    |has? recibido este (?:correo|mensaje|e-?mail)|recibe[ns]? este (?:correo|mensaje|e-?mail)
  ) .{3,160}$
`,
  verbose()`
  ^(?:
    questa e-?mail (?:e stata inviata|e destinata)|hai ricevuto (?:questa e-?mail|questo messaggio)
    |ricevi questa e-?mail
  ) .{3,160}$
`,
  verbose()`
  ^(?:
    deze e-?mail (?:is (?:verzonden|verstuurd|bestemd))|dit bericht is (?:verzonden|verstuurd)
    |u ontvangt dez?e (?:e-?mail|bericht)|je ontvangt deze e-?mail
  ) .{3,160}$
`,
  verbose()`
  ^(?:
    ta wiadomosc (?:zostala wyslana|jest przeznaczona)|otrzymujesz te wiadomosc
    |otrzymales\(?a?s?\)? te wiadomosc
  ) .{3,160}$
`,
  verbose()`
  ^(?:
    este e-?mail foi enviado|esta mensagem foi enviada
    |voce (?:recebeu|esta recebendo) est[ae] (?:e-?mail|mensagem)|recebeu este e-?mail
  ) .{3,160}$
`,
  /^(?:learn why we included this|warum (?:wir ihnen das|sie das) .{1,40})(?: ?: ?\S*)?$/,
  /^(?:©|\(c\)|copyright)(?: ©)? ?(?:19|20)\d\d\b.{0,120}$/,
];

/** What a company must say of itself below a letter: its seat, register, managers, tax number. */
export const COMPANY_FACTS = verbose('gu')`
  \b(?:
    registered (?:in|office|number)|company (?:no|number|registration)|vat (?:no|number|reg)
    |charity (?:no|number)|sitz der gesellschaft|(?:amts|registergericht)\S{0,8}|handelsregister|hr[ab]
    |geschaftsfuhr\S{0,8}|vorstand|aufsichtsrat\S{0,5}|ust-?id\S{0,6}|au capital de|rcs|siret|siren|tva
    |registro mercantil|inscrita en|c\.?i\.?f\.?|n\.?i\.?f\.?|partita iva|p\. ?iva|c\. ?f\.|rea|cap\. soc
    |capitale sociale|kvk\S{0,8}|btw(?:-| )?(?:nr|nummer|nl)\S{0,14}|krs|nip|regon|sad\S{0,3} rejonow\S{0,3}
    |kapital zakladowy|cnpj|nipc|capital social
  )(?![\p{L}])
`;
