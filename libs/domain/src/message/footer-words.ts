/**
 * The words of lines that nobody typed for this message: what phones and mail programs add, scanners, lists, and what
 * the law or a lawyer has companies write below. In the eight languages that Foyer reads and a few neighbours; all
 * folded by `foldLine`: lower case, no accents, single spaces.
 */

const OUTLOOK = String.raw`\[?outlook\w*\]?`;
const SYSTEMS = '(?:ios|android|mac|windows)';

/** Whole lines that a phone or a mail program adds. */
export const PROGRAM_LINES: readonly RegExp[] = [
  /^sent (?:from|via|with) [^.!?,:;]{1,60}(?:[.,!]? *(?:please |kindly )?(?:excuse|pardon|sorry|apolog)[^.]{0,60})?\.?$/,
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
  /^(?=.*\bgmail)(?=.*\b(?:reacted|reagiert|reagi|reacciono|reagito|gereageerd|zareagowala?|reakcja|reagiu)\b)(?:\S{1,20} ){2,8}(?:gmailu?|reagiert|gereageerd)$/,
  /^(?:von mein(?:em|er|em\/meiner)|diese nachricht wurde|mit freundlichen grussen gesendet von) .{1,80}(?: (?:gesendet|verschickt|geschickt|versendet)|iphone|ipad)\.?$/,
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
  /^-{3,} ?(?:end (?:of )?(?:forwarded )?message|ende der (?:weitergeleiteten )?nachricht|fin du message|fin del mensaje|fine (?:del )?messaggio|einde (?:van (?:het )?)?bericht|koniec (?:przekazanej )?wiadomosci|fim da mensagem)\b.{0,100} ?-{3,}$/,
  /^(?:sendt fra|skickat fran) min\b.{1,60}$/,
  /^отправлено (?:с|из) .{1,60}$/u,
  /^從我的.{1,20}傳送$/u,
  /^发自我的.{1,20}$/u,
];

/** By post, or on a day: "Enviado por correo certificado el 3 de marzo" says what somebody did, not with which phone. */
export const SENT_BY_POST =
  /\b(?:dhl|ups|fedex|hermes|gls|dpd|inpost|postnl|royal mail|courier|registered|recorded delivery|einschreiben|kurier\S{0,3}|per post|(?:par|en) (?:courrier|lettre|recommande)|recommande|colissimo|chronopost|la poste|certificado|burofax|mensajeria|correos|correo (?:postal|ordinario|urgente)|raccomandata|corriere|per posta|aangetekend|poczt\S{1,2} polsk\S{1,3}|przez poczte|polecon\S{1,3}|sedex|ctt|correio registado|por correio)\b|\b\d{1,2}(?:\.|st|nd|rd|th|er|o)? (?:de )?(?:(?:jan|feb|fev|mar|mrt|maart|apr|avr|abr|kwi|jun|juin|giu|cze|jul|juil|lug|lip|aug|aou|ago|sie|sep|set|wrz|oct|okt|ott|out|paz|nov|lis|dec|dez|dic|gru|gen|sty|lut|ene)\p{L}{0,9}|ma[iy]o?|maja?|mei|maggio)\b/u;

/** Whole lines and short paragraphs of virus scanners and of people for the environment. */
export const SERVICE_LINES: readonly RegExp[] = [
  /^(?:virus-free|virenfrei|(?:garanti )?sans virus|libre de virus|(?:mail )?priv[ao] di virus|virusvrij|(?:bez|wolne od) wirusow|livre de virus|sem virus)\b.{0,80}$/,
  /^(?:https?:\/\/)?(?:www\.)?(?:avast|avg)\.com\S*$/,
  // "This email has been checked for viruses by Avast": a message, a scan and the scanner or its prey.
  /^(?=.*(?:e-?mail|message|nachricht|courri\S{1,3}|correo|messaggio|bericht|wiadomosc|mensagem))(?=.*(?:virus|viren|wirus|malware))(?=.*(?:checked|scanned|gepruft|verifi|analiz|comprobad|controllat|priva di|protezione|gecontroleerd|gescand|sprawdzon|escanead|inspec|avast|avg\b)).{20,240}$/,
  /^(?=.*(?:e-?mail|message|nachricht|courri\S{1,3}|correo|messaggio|bericht|wiadomosc|mensagem))(?=.*\b(?:avast|avg|kaspersky|norton|mcafee|bitdefender|eset)\b)(?=.*antiviru).{20,240}$/,
  /^(?:p )?(?=.*(?:environment|umwelt|environnement|medio ambiente|meio ambiente|\bambiente\b|milieu|srodowisk))(?=.*(?:print|druck|afdruk|imprim|stampa|wydruk)).{15,160}$/,
  /^(?:p )?(?:please|bitte|pensez|antes de|prima di|denk aan|pomysl) .{0,60}(?:environment|umwelt|medio ambiente|meio ambiente|ambiente|milieu|srodowisk)/,
  // "Antes de imprimir este correo, piense si es necesario": a message, what comes before its printing, and whether to.
  /^(?=.*(?:e-?mail|\bmail\b|message|nachricht|courriel|correo|mensaje|messaggio|bericht|wiadomosc|mensagem))(?=.*(?:before (?:you )?print|bevor sie .{0,40}druck|vor dem (?:aus)?druck|avant d'imprimer|antes de imprimi|prima di stampa|voordat u .{0,40}(?:print|afdruk)|zanim wydruk|przed wydruk|non stampar|n'imprimez|nur (?:aus)?drucken|alleen (?:afdrukken|printen)|drukuj tylko))(?=.*(?:think|consider|need|necess|pruf|denk|notig|notwendig|erforderlich|pens|reflechi|pi[ea]ns|consid|rifle|nodig|noodzak|koniecz|potrzeb|pomysl|zastanow|reflit)).{15,160}[^?]$/,
  /^(?:think before you print|n'imprimez ce (?:message|mail|courriel) que si necessaire)[.!]?$/,
  /^(?:(?:e-?mail )?disclaimer|haftungsausschluss|aviso legal|mentions legales|note legali|(?:hinweise|informationen) zum datenschutz|datenschutz(?:hinweise|erklarung)?|privacy (?:policy|notice)|politique de confidentialite|politica de privacidad\S{0,3}|informativa (?:sulla )?privacy|privacyverklaring|polityka prywatnosci)\b.{0,40}(?:https?:|www\.)\S+$/,
];

/** "Follow us on LinkedIn!" and "Besuchen Sie uns auf der Messe!": what companies add to the signatures of their people. */
export const COMPANY_CALL =
  /^[^\p{L}]{0,3}(?:(?:follow|find|like|join|visit|meet) us|connect with us|(?:folgen?|finden|besuchen|treffen) sie uns|folge? uns|(?:suivez|retrouvez)[- ]nous|venez nous|sig[au]e?nos|seguinos|(?:encuentra|visita|visite)nos|seguici|seguiteci|trovaci|(?:vieni|venite) a trovarci|(?:volg|vind|bezoek) ons|(?:znajdz|sledz|polub|obserwuj|odwiedz) nas|(?:sig(?:a|am)|acompanhe|visite)-nos)(?!\p{L})/u;
/** Where such a line sends its reader. */
export const CALLED_TO =
  /(?<!\p{L})(?:linkedin|xing|facebook|instagram|twitter|youtube|tiktok|kununu|bluesky|social media|hall[ea]?|stand|booth|messe|trade fair|salon|foire|feria|fiera|beurs|targ(?:i|ach)|feira)(?!\p{L})|https?:|www\./u;

/** Whole lines of lists. As the only words of a message they are a wish of the sender's. */
export const LIST_LINES: readonly RegExp[] = [
  /^(?:(?:click here to )?unsubscribe(?: here)?|(?:vom newsletter )?abmelden|se des(?:abonner|inscrire)|darse de baja|cancelar (?:la )?suscripcion|annulla iscrizione|uitschrijven|wypisz sie|cancelar (?:a )?(?:inscricao|subscricao))(?:\s?[:|]\s?\S{0,200})?[.!]?$/,
  /^(?:to unsubscribe|if you no longer wish to receive|wenn sie keine weiteren|um sich .{0,30}abzumelden|se non desidera|afmelden voor|om u af te melden|aby (?:zrezygnowac|wypisac)|para cancelar a) .{3,160}$/,
  /^(?:pour vous des(?:abonner|inscrire)|para darse de baja|per cancellarti),? .{3,160}$/,
  // Why a service wrote, and to whom: "This email was intended for Ann Lee (Nurse)".
  /^(?:this (?:e-?mail|message) (?:was|is) (?:intended for|(?:being )?sent to)|you(?: are|'re) receiving (?:this|these|.{1,40}\be-?mails?\b)|you (?:have )?received this (?:e-?mail|message) because) .{3,200}$/,
  /^(?:diese (?:e-?mail|nachricht) (?:wurde|ging|ist) (?:fur|an) \S.{0,120}(?:gesendet|verschickt|bestimmt|gerichtet)|sie erhalten diese (?:e-?mail|nachricht)\b).{0,160}$/,
  /^(?:cet? (?:e-?mail|courriel|message) (?:a ete envoye|est destine|vous a ete envoye)|vous recevez cet? (?:e-?mail|courriel|message)) .{3,160}$/,
  /^(?:este (?:correo|mensaje|e-?mail) (?:se ha enviado|ha sido enviado|fue enviado|va dirigido)|has? recibido este (?:correo|mensaje|e-?mail)|recibe[ns]? este (?:correo|mensaje|e-?mail)) .{3,160}$/,
  /^(?:questa e-?mail (?:e stata inviata|e destinata)|hai ricevuto (?:questa e-?mail|questo messaggio)|ricevi questa e-?mail) .{3,160}$/,
  /^(?:deze e-?mail (?:is (?:verzonden|verstuurd|bestemd))|dit bericht is (?:verzonden|verstuurd)|u ontvangt dez?e (?:e-?mail|bericht)|je ontvangt deze e-?mail) .{3,160}$/,
  /^(?:ta wiadomosc (?:zostala wyslana|jest przeznaczona)|otrzymujesz te wiadomosc|otrzymales\(?a?s?\)? te wiadomosc) .{3,160}$/,
  /^(?:este e-?mail foi enviado|esta mensagem foi enviada|voce (?:recebeu|esta recebendo) est[ae] (?:e-?mail|mensagem)|recebeu este e-?mail) .{3,160}$/,
  /^(?:learn why we included this|warum (?:wir ihnen das|sie das) .{1,40})(?: ?: ?\S*)?$/,
  /^(?:©|\(c\)|copyright)(?: ©)? ?(?:19|20)\d\d\b.{0,120}$/,
];

/** What a company must say of itself below a letter: its seat, register, managers, tax number. */
export const COMPANY_FACTS =
  /\b(?:registered (?:in|office|number)|company (?:no|number|registration)|vat (?:no|number|reg)|charity (?:no|number)|sitz der gesellschaft|(?:amts|registergericht)\S{0,8}|handelsregister|hr[ab]|geschaftsfuhr\S{0,8}|vorstand|aufsichtsrat\S{0,5}|ust-?id\S{0,6}|au capital de|rcs|siret|siren|tva|registro mercantil|inscrita en|c\.?i\.?f\.?|n\.?i\.?f\.?|partita iva|p\. ?iva|c\. ?f\.|rea|cap\. soc|capitale sociale|kvk\S{0,8}|btw(?:-| )?(?:nr|nummer|nl)\S{0,14}|krs|nip|regon|sad\S{0,3} rejonow\S{0,3}|kapital zakladowy|cnpj|nipc|capital social)(?![\p{L}])/gu;

/** Words of which a disclaimer has at least three, and one of them a lawyer's; stems. These are words of everybody. */
const PLAIN_STEMS =
  'confidential|intended|solely|exclusively|delete|' +
  'vertraulich|ausschliesslich|loschen|bestimmt|weitergabe|' +
  'confidentiel|supprimer|exclusive|' +
  'confidencial|elimin|exclusiv|borrado|' +
  'riservat|esclusiv|cancell|' +
  'vertrouwelijk|uitsluitend|verwijder|bestemd|' +
  'poufn|wylaczn|usunie|przeznaczon|' +
  'sigilos|apagar|apague|apaga-la';
const LAWYERS_STEMS =
  'recipient|addressee|privileged|unauthori|disclos|in error|prohibited|liabilit|liable|opinion of the|' +
  'untersagt|empfanger|adressat|irrtumlich|unbefugt|vernichten|nicht gestattet|nicht der richtige|unzulassig|vervielfaltig|' +
  'destinataire|par erreur|detruire|non autorise|interdit|expediteur|divulgation|' +
  'destinatari|por error|prohibid|remitente|' +
  'per errore|vietat|distrugg|mittente|destinat[oie]\\b|' +
  'geadresseerde|verboden|abusievelijk|per abuis|ten onrechte|onterecht|niet toegestaan|geen rechten|aansprakelijk|vernietig|niet in voor|overbrenging|' +
  'adresat|omylkowo|zabronion|nadawc|' +
  'por engano|nao autorizad|reproducao|proibid|privilegiad';
export const DISCLAIMER_STEMS = new RegExp(`${PLAIN_STEMS}|${LAWYERS_STEMS}`, 'g');
export const OF_A_LAWYER = new RegExp(LAWYERS_STEMS);

/** A letter that reached the wrong person, of which nobody but a lawyer writes. */
export const IN_ERROR =
  /(?:received|gotten|sent) (?:this|it)\b.{0,60}\b(?:in error|by mistake)|(?:irrtumlich|versehentlich|falschlich)\S{0,5} (?:erhalten|zugegangen|zugestellt|bekommen)|recu (?:ce|cet)\b.{0,40}par erreur|recibido (?:este|por error)\b.{0,40}(?:error|mensaje|correo)|ricevuto\b.{0,60}per errore|per errore.{0,40}ricevuto|(?:ten onrechte|abusievelijk|per abuis|onterecht|per vergissing)\b.{0,60}(?:ontvangen|bereikt|ontving)|(?:omylkowo|przez pomylke|blednie)|receb(?:eu|ido|er)\b.{0,60}por (?:engano|erro|lapso)/;

/** For whom a letter is not, which again a lawyer says: "if you are not the intended recipient". */
export const NOT_FOR_YOU =
  /(?:if you are not|falls sie nicht|(?:wenn|sollten) sie nicht|si vous n'(?:en )?etes pas|si (?:usted )?no es(?: usted)?|se non (?:si |lei )?(?:e|siete)|qualora non (?:foste|siate|sia)|(?:indien|als) u niet|(?:jezeli|jesli) nie (?:jest|sa)\S{0,3}|(?:se|caso)(?: voce| o senhor)? nao (?:e|for|seja))\b.{0,40}\b(?:recipient|addressee|adressat|empfanger|destinat\S{2,6}|geadresseerde|adresat\S{0,3})\b/;

export const MESSAGE_WORDS =
  /e-?mail|\bmail\b|message|nachricht|courriel|mensaje|correo|messaggio|bericht|wiadomosc|korespondencj|mensagem|communication|attachment/;

export const DISCLAIMER_HEADINGS =
  /^[*_\s]*(?:disclaimer|confidentiality|legal (?:notice|disclaimer)|vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|avertissement|avis de confidentialite|aviso (?:legal|de confidencialidad\S{0,2}|de privacidad)|avvertenz\S{1,2}|avviso di riservatezza|nota di riservatezza|klauzula|zastrzezenie|aviso legal)\b/;

/** What a company says of the data that it keeps. */
export const PRIVACY_WORDS =
  /(?:\b(?:gdpr|rgpd|dsgvo|rodo|avg|2016\/679|196\/2003)\b|polity\S{1,3} prywatnosci|privacy (?:policy|statement)).*(?:data|daten|donnees|datos|dati|gegevens|dan\S{1,3}|dados|informa)|(?:data|daten|donnees|datos|dati|gegevens|dan\S{1,3} osobow\S{1,3}|dados|informa).*(?:\b(?:gdpr|rgpd|dsgvo|rodo|2016\/679)\b|polity\S{1,3} prywatnosci|privacy (?:policy|statement))/;

/** A consent, which a candidate gives in many countries without an "I" and which no company gives. */
export const CONSENTS =
  /\b(?:consent is (?:hereby )?given|(?:hereby|i) consents?|zugestimmt|eingewilligt|einwilligung erteilt|(?:accord|consentement) (?:est )?(?:hereby )?donne|se (?:autoriza|consiente)|si (?:autorizza|acconsente)|(?:consenso|autorizzazione) al trattamento|toestemming (?:wordt |is )?(?:hierbij )?(?:gegeven|verleend)|wyraza(?:m)? (?:sie )?zgode|autoriza-se|consente-se|consentimento dado|you may (?:keep|store|hold|pass|share)|vous pouvez (?:conserver|garder|transmettre)|puede\S? (?:conservar|guardar|compartir)|pote(?:te) (?:conservar|tener|trasmetter)\S*|(?:jullie|u) mog\S{1,2} .{0,40}(?:bewaren|delen)|moga (?:panstwo )?(?:przechowywac|zachowac|udostepni)\S*|pod(?:e|em) (?:conservar|guardar|partilhar|compartilhar))\b|\bdurfen .{0,40}(?:gespeichert|aufbewahrt|behalten|weitergegeben)/;

/** Of what candidates write and companies do not: an application, and an employer who shall not hear of it. */
export const APPLIES =
  /\b(?:(?:job |my |the |this )application (?:is|must|should|be|has|will)|(?:present|current) employer|(?:diese|meine|die) bewerbung|arbeitgebers?|(?:la|cette) candidature|employeur|(?:la|esta) candidatura|empresa actual|a candidatura|datore di lavoro|sollicitatie|werkgever|aplikacj\S{1,3}|pracodawc\S{1,2}|empregador|interview|(?:vorstellungs)?gesprach(?:e?s)?|entretien d'embauche|l'entretien|(?:la|una) entrevista|colloquio|a entrevista)\b/;

/**
 * A person speaks: no footer says "I" or "my". Reads the line as written, for a capital is what tells the English "I"
 * from a Polish or Italian letter. Consents that candidates give ("Wyrażam zgodę", "Autorizzo") count.
 */
export const FIRST_PERSON =
  /(?:^|[\s(„"])(?:I|I['’](?:m|d|ll|ve)|[Ii]ch|[Mm]y|[Mm]eine?[mnrs]?|[Mm]ir|[Jj]e (?:vous|suis|ne|n['’]\S+|soussigné\S*|souhaite|consens|donne|m['’]\S+)|[Jj]['’]\S+|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|[Aa]utorizo|[Ii]o|[Mm]i[oa]|[Mm]iei|[Aa]utorizzo|[Ii]k|[Mm]ijn|[Mm]o(?:ich|je|ja|jego|jej|im)|[Ww]yrażam|[Ee]u|[Mm]eus?|[Mm]inhas?)(?=[\s,.;:!?]|$)/u;
