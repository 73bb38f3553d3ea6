import { verbose } from '../verbose.ts';

/** The words of what a lawyer has companies write below every letter, and of what tells a person's own; folded by `foldLine`. */

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
export const IN_ERROR = verbose()`
  (?:received|gotten|sent) (?:this|it)\b.{0,60}\b(?:in error|by mistake)
  |(?:irrtumlich|versehentlich|falschlich)\S{0,5} (?:erhalten|zugegangen|zugestellt|bekommen)
  |recu (?:ce|cet)\b.{0,40}par erreur|recibido (?:este|por error)\b.{0,40}(?:error|mensaje|correo)
  |ricevuto\b.{0,60}per errore|per errore.{0,40}ricevuto
  |(?:ten onrechte|abusievelijk|per abuis|onterecht|per vergissing)\b.{0,60}(?:ontvangen|bereikt|ontving)
  |(?:omylkowo|przez pomylke|blednie)|receb(?:eu|ido|er)\b.{0,60}por (?:engano|erro|lapso)
`;

/** For whom a letter is not, which again a lawyer says: "if you are not the intended recipient". */
export const NOT_FOR_YOU = verbose()`
  (?:
    if you are not|falls sie nicht|(?:wenn|sollten) sie nicht|si vous n'(?:en )?etes pas
    |si (?:usted )?no es(?: usted)?|se non (?:si |lei )?(?:e|siete)|qualora non (?:foste|siate|sia)
    |(?:indien|als) u niet|(?:jezeli|jesli) nie (?:jest|sa)\S{0,3}
    |(?:se|caso)(?: voce| o senhor)? nao (?:e|for|seja)
  )\b.{0,40}\b(?:recipient|addressee|adressat|empfanger|destinat\S{2,6}|geadresseerde|adresat\S{0,3})\b
`;

export const MESSAGE_WORDS = verbose()`
  e-?mail|\bmail\b|message|nachricht|courriel|mensaje|correo|messaggio|bericht|wiadomosc|korespondencj
  |mensagem|communication|attachment
`;

export const DISCLAIMER_HEADINGS = verbose()`
  ^[*_\s]*(?:
    disclaimer|confidentiality|legal (?:notice|disclaimer)|vertraulichkeitshinweis|haftungsausschluss
    |rechtlicher hinweis|avertissement|avis de confidentialite
    |aviso (?:legal|de confidencialidad\S{0,2}|de privacidad)|avvertenz\S{1,2}|avviso di riservatezza
    |nota di riservatezza|klauzula|zastrzezenie|aviso legal
  )\b
`;

/** What a company says of the data that it keeps. */
export const PRIVACY_WORDS = verbose()`
  (?:
    \b(?:gdpr|rgpd|dsgvo|rodo|avg|2016\/679|196\/2003)\b|polity\S{1,3} prywatnosci
    |privacy (?:policy|statement)
  ).*(?:data|daten|donnees|datos|dati|gegevens|dan\S{1,3}|dados|informa)
  |(?:data|daten|donnees|datos|dati|gegevens|dan\S{1,3} osobow\S{1,3}|dados|informa).*(?:
    \b(?:gdpr|rgpd|dsgvo|rodo|2016\/679)\b|polity\S{1,3} prywatnosci|privacy (?:policy|statement)
  )
`;

/** A consent, which a candidate gives in many countries without an "I" and which no company gives. */
export const CONSENTS = verbose()`
  \b(?:
    consent is (?:hereby )?given|(?:hereby|i) consents?|zugestimmt|eingewilligt|einwilligung erteilt
    |(?:accord|consentement) (?:est )?(?:hereby )?donne|se (?:autoriza|consiente)
    |si (?:autorizza|acconsente)|(?:consenso|autorizzazione) al trattamento
    |toestemming (?:wordt |is )?(?:hierbij )?(?:gegeven|verleend)|wyraza(?:m)? (?:sie )?zgode|autoriza-se
    |consente-se|consentimento dado|you may (?:keep|store|hold|pass|share)
    |vous pouvez (?:conserver|garder|transmettre)|puede\S? (?:conservar|guardar|compartir)
    |pote(?:te) (?:conservar|tener|trasmetter)\S*|(?:jullie|u) mog\S{1,2} .{0,40}(?:bewaren|delen)
    |moga (?:panstwo )?(?:przechowywac|zachowac|udostepni)\S*
    |pod(?:e|em) (?:conservar|guardar|partilhar|compartilhar)
  )\b
  |\bdurfen .{0,40}(?:gespeichert|aufbewahrt|behalten|weitergegeben)
`;

/** Of what candidates write and companies do not: an application, and an employer who shall not hear of it. */
export const APPLIES = verbose()`
  \b(?:
    (?:job |my |the |this )application (?:is|must|should|be|has|will)|(?:present|current) employer
    |(?:diese|meine|die) bewerbung|arbeitgebers?|(?:la|cette) candidature|employeur|(?:la|esta) candidatura
    |empresa actual|a candidatura|datore di lavoro|sollicitatie|werkgever|aplikacj\S{1,3}|pracodawc\S{1,2}
    |empregador|interview|(?:vorstellungs)?gesprach(?:e?s)?|entretien d'embauche|l'entretien
    |(?:la|una) entrevista|colloquio|a entrevista
  )\b
`;

/**
 * A person speaks: no footer says "I" or "my". Reads the line as written, for a capital is what tells the English "I"
 * from a Polish or Italian letter. Consents that candidates give ("Wyrażam zgodę", "Autorizzo") count.
 */
export const FIRST_PERSON = verbose('u')`
  (?:^|[\s(„"])(?:
    I|I['’](?:m|d|ll|ve)|[Ii]ch|[Mm]y|[Mm]eine?[mnrs]?|[Mm]ir
    |[Jj]e (?:vous|suis|ne|n['’]\S+|soussigné\S*|souhaite|consens|donne|m['’]\S+)|[Jj]['’]\S+|[Mm]on|[Mm]es
    |[Yy]o|[Mm]is?|[Aa]utorizo|[Ii]o|[Mm]i[oa]|[Mm]iei|[Aa]utorizzo|[Ii]k|[Mm]ijn
    |[Mm]o(?:ich|je|ja|jego|jej|im)|[Ww]yrażam|[Ee]u|[Mm]eus?|[Mm]inhas?
  )(?=[\s,.;:!?]|$)
`;
