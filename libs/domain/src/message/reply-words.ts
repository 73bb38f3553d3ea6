import { foldLine } from './fold-line.ts';
import {
  BARE_FORWARD_MARKERS_ABROAD,
  FORWARD_MARKERS_ABROAD,
  HEADERS_ABROAD,
  ORIGINAL_MARKERS_ABROAD,
  OWN_WROTE_ABROAD,
  REPLY_SUBJECT_ABROAD,
  WROTE_ABROAD,
  WROTE_WITHOUT_BLANKS,
} from './reply-words-abroad.ts';
import { verbose } from '../verbose.ts';

/**
 * The words by which mail clients mark what is not new, in the eight languages that Foyer reads and a few
 * neighbours that its mailboxes meet. All folded by `foldLine`: lower case, no accents, single spaces.
 *
 * @source what Gmail, Outlook, Apple Mail, iOS, Samsung, Thunderbird, Yahoo, GMX and K-9 write in each language
 */

/** A line that introduces a quote begins with one of these, with a digit, or with a weekday. */
export const ATTRIBUTION_STARTS: ReadonlySet<string> = new Set(
  'on at am le el en il in op w dnia em as a no den wiadomosc i de dne في بتاريخ בתאריך ביום'.split(' '),
);

/** First words of weekday-first attributions ("pon., 5 lut 2024 o 10:12 …"), without their dot or comma. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo ' +
    'gio lunedi martedi mercoledi giovedi venerdi domenica ' +
    'ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'pon wt sr czw pt sob niedz ndz poniedzialek wtorek sroda czwartek piatek sobota niedziela ' +
    'seg ter qua qui sex segunda-feira terca-feira quarta-feira quinta-feira sexta-feira ' +
    'tir ons tor lor son man пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье'
  ).split(' '),
);

/** "wrote", as whole words inside or at the end of an attribution. */
export const WROTE = new RegExp(
  String.raw`(?:^|[\s>)"'])(?:wrote|writes|schrieb|geschrieben|ecrit|escribio|escrito|scritto|schreef|geschreven|napisala?|napisal\(a\)|napisal|napisana przez|pisze|escreveu|skrev|написал|написала|пише|${foldLine(WROTE_ABROAD)})(?=$|[\s:：,-])|(?:${foldLine(WROTE_WITHOUT_BLANKS)})(?=$|[\s:：])`,
  'u',
);

/** Where these write, it is the sender telling of a letter, not a mail program: "On 3 May at 10:00 I wrote to Ms Shah:". */
export const OWN_WROTE = new RegExp(
  String.raw`(?:^|[\s,])(?:i|we|you|he|she|ich|wir|j'ai|je|nous|vous|yo|he|hemos|usted|io|ho|abbiamo|ik|wij|eu|nos|voce)(?: [^\s<>@]{1,12}){0,2} (?:wrote|writes|schrieb|geschrieben|ecrit|escribio|escrito|scritto|schreef|geschreven|escreveu)\b|\bschrieb (?:ich|mir|uns)\b|\bschreef ik\b|(?:^|[\s,])(?:${OWN_WROTE_ABROAD})(?!\p{L})`,
  'u',
);

/** With these begins no name: "Mein Chef schrieb:" tells of a letter, and in German all of it has capitals. */
export const NO_NAME_STARTS: ReadonlySet<string> = new Set(
  (
    'my your our his her their the they it someone somebody people who ' +
    'mein meine ihr ihre unser unsere dein deine euer eure sein seine der die das ein eine man sie er es jemand wer ' +
    'mon ma mes votre vos notre nos son sa le la les un une on elle qui ' +
    'mi su sus nuestro nuestra el ella ellos alguien quien il lo un una mio mia suo sua vostro nostro lei chi ' +
    'mijn uw jullie ons onze zijn haar de het een hij zij iemand wie moj moja pan pani panstwo on ona ktos kto ' +
    'meu minha seu sua o a os as ele ela alguem quem'
  ).split(' '),
);

/** To whom somebody wrote, which no mail program says and people do: "On 3 May at 10:00 Ms Shah wrote to me:". */
export const WROTE_TO_ME = verbose()`
  \b(?:wrote|has written) (?:to )?(?:me|us)\b|\bschrieb \S.{0,40} (?:mir|uns)\b
  |\b(?:mir|uns) .{0,40}geschrieben\b|\b(?:m'a|nous a) ecrit\b|\b(?:me|nos) (?:escribio|ha escrito)\b
  |\b(?:mi|ci) ha scritto\b|\bschreef (?:\S.{0,40} )?(?:mij|me|ons)\b|\b(?:mij|me|ons) .{0,40}geschreven\b
  |\bnapisala? (?:do mnie|do nas|mi|nam)\b|\bescreveu-(?:me|nos)\b|\b(?:me|nos) escreveu\b
`;

/** Who speaks and is spoken to. No mail program says so in front of a quote; as written, for "Su", "Ma" and "Ihr Team" are names. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  (
    'I we me us my our your ich wir mich mir uns mein meine meinem meiner Ihnen unser unsere ' +
    'je nous vous me mon ma mes votre vos notre nos yo me mi mis nos su sus les usted ustedes nuestro nuestra ' +
    'io mi ci vi mio mia suo sua vostro vostra ik wij we mij mijn ons uw jullie jouw ' +
    'mi mnie nam nas mój moja moje moim Państwa Państwu Panu Pani eu me nos meu minha seu sua vosso vossa lhe lhes vos'
  ).split(' '),
);

/** "Please type your reply above this line", as help desks write in front of what they send. */
export const REPLY_ABOVE = verbose()`
  (?:reply|response|answer)\b.{0,20}\babove this line
  |antwort\S{0,3} .{0,20}(?:uber|oberhalb) dieser (?:zeile|linie)
  |(?:uber|oberhalb) dieser (?:zeile|linie) .{0,20}antwort
  |(?:repon\S{1,3}|reponse) .{0,20}au-dessus de cette ligne|respuesta .{0,20}(?:encima|arriba) de esta linea
  |respond\S{1,3} .{0,20}(?:encima|arriba) de esta linea
  |rispo\S{2,4} .{0,20}(?:sopra|al di sopra di) questa (?:riga|linea)
  |(?:antwoord\S{0,3}|reactie) .{0,20}boven deze (?:regel|lijn)
  |odpowied\S{1,4} .{0,20}(?:powyzej|nad) t(?:ej|a) lini\S|respo\S{2,4} .{0,20}acima desta linha
`;

/** The same without marks around it, as Jira writes it below a rule: the whole line. */
export const REPLY_ABOVE_ALONE = verbose()`
  ^(?:
    (?:please )?(?:type your )?reply above this line|(?:bitte )?antworten? (?:sie )?(?:bitte )?(?:uber|oberhalb) dieser zeile
    |(?:veuillez )?repond(?:ez|re) au-dessus de cette ligne|respond[ae] (?:por )?(?:encima|arriba) de esta linea
    |rispondi (?:al di )?sopra (?:di )?questa (?:riga|linea)|(?:antwoord|reageer) boven deze (?:regel|lijn)
    |odpowiedz (?:powyzej|nad) t(?:ej|a) lini\S|respond[ae] acima desta linha
  )\.?$
`;

/** "Quoting Ann Lee <ann@lee.example>:", as Horde writes. */
export const QUOTING = /^(?:quoting|zitat von|citando|citation de|citat|cytowanie|cytat)\s[^:]{1,200}:$/u;

export type HeaderName = 'from' | 'sent' | 'to' | 'subject' | 'other';

const headerWords: readonly (readonly [HeaderName, string])[] = [
  [
    'from',
    'from|von|de|da|van|od|fran|fra|от|sender|absender|expediteur|remitente|mittente|afzender|nadawca|remetente',
  ],
  [
    'sent',
    'sent|sent at|date|gesendet|gesendet am|datum|envoye|envoye le|enviado|enviado el|enviados|enviada|enviada em|' +
      'enviado em|enviadas|fecha|data|data de envio|inviato|inviato il|inviata|data invio|verzonden|verzonden op|' +
      "wyslano|wyslane|data wyslania|skickat|sendt|dato|sendt dato|date d'envoi|дата|отправлено",
  ],
  [
    'to',
    'to|an|a|para|aan|do|till|til|кому|pour|recipient|empfanger|destinataire|destinatario|ontvanger|adresat|adresaci',
  ],
  ['subject', 'subject|betreff|objet|asunto|oggetto|ogg|onderwerp|onderw|temat|assunto|amne|emne|sujet|тема'],
  [
    'other',
    'cc|bcc|kopie|kopia|dw|reply-to|antwort an|risposta|copie a|copia|kopi|odpowiedz do|repondre a|responder a|rispondi a|' +
      'attachments|anlagen|pieces jointes|adjuntos|allegati|bijlagen|zalaczniki|anexos|importance|wichtigkeit|priorite',
  ],
];

/** Header names of a quoted message ("Von", "Envoyé le", …) to what they hold. */
export const HEADERS: ReadonlyMap<string, HeaderName> = new Map(
  [...headerWords, ...Object.entries(HEADERS_ABROAD)].flatMap(([name, words]) =>
    words.split('|').map((word) => [foldLine(word), name as HeaderName] as const),
  ),
);

/** "-----Original Message-----" without its dashes. */
export const ORIGINAL_MARKERS: ReadonlySet<string> = new Set([
  'original message',
  'original appointment',
  'reply message',
  'initial header',
  'ursprungliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'original nachricht',
  'ursprungliche mail',
  'ursprungliche e-mail',
  'original-mail',
  'original mail',
  "message d'origine",
  'message original',
  'message initial',
  'mail original',
  'courriel original',
  'mensaje original',
  'messaggio originale',
  'messaggio originario',
  'oorspronkelijk bericht',
  'origineel bericht',
  'oorspronkelijke bericht',
  'wiadomosc oryginalna',
  'oryginalna wiadomosc',
  'pierwotna wiadomosc',
  'mensagem original',
  'ursprungligt meddelande',
  'opprinnelig melding',
  'oprindelig meddelelse',
  'oprindelig besked',
  ...ORIGINAL_MARKERS_ABROAD.map(foldLine),
]);

/** "---------- Forwarded message ---------" without its dashes. */
export const FORWARD_MARKERS: ReadonlySet<string> = new Set([
  'forwarded message',
  'weitergeleitete nachricht',
  'weitergeleitete mail',
  'weitergeleitete e-mail',
  'message transfere',
  'mail transfere',
  'courriel transfere',
  'message transmis',
  'message reexpedie',
  'mensaje reenviado',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'doorgestuurde bericht',
  'przekazana wiadomosc',
  'wiadomosc przekazana',
  'przeslana wiadomosc',
  'tresc przekazanej wiadomosci',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  ...FORWARD_MARKERS_ABROAD.map(foldLine),
]);

/**
 * "----- Forwarded by Ann Lee/ACME on 24/11/2026 09:12 -----" of Notes, and "----- Forwarded message from ann@lee.example
 * -----" of Horde and mutt, without their dashes.
 */
export const FORWARDED_BY = verbose()`
  ^(?:
    forwarded (?:message from|by)|weitergeleitete?(?: nachricht)? von|reachemine par
    |(?:message )?transfere (?:par|de)|(?:mensaje )?reenviado (?:por|de)|(?:messaggio )?inoltrato da
    |doorgestuurd (?:bericht van|door)|przekazan(?:a wiadomosc od|e przez)
    |(?:mensagem )?encaminhad(?:a de|o por)
  )\s
`;

/** Below it stand no more of the words that were passed on; without its dashes. */
export const END_OF_FORWARD = verbose()`
  ^(?:
    end (?:of )?(?:the )?forwarded message|end of original message(?: text)?|ende der weitergeleiteten nachricht
    |ende der ursprunglichen nachricht|fin du message (?:transfere|d'origine)|fin del mensaje (?:reenviado|original)
    |fine (?:del )?messaggio (?:inoltrato|originale)|einde (?:van )?(?:het )?doorgestuurde? bericht
    |koniec przekaz(?:anej|ywanej) wiadomosci|fim da mensagem (?:encaminhada|reencaminhada|original)
  )(?: (?:from|von|de|da|van|od) .{1,100})?$
`;

/** Apple's forward markers, which stand without dashes. */
export const BARE_FORWARD_MARKERS: ReadonlySet<string> = new Set([
  'begin forwarded message:',
  'anfang der weitergeleiteten nachricht:',
  'beginn der weitergeleiteten nachricht:',
  'debut du message reexpedie :',
  'debut du message transfere :',
  'inicio del mensaje reenviado:',
  'inizio messaggio inoltrato:',
  'begin doorgestuurd bericht:',
  'begin van doorgestuurd bericht:',
  'poczatek przekazywanej wiadomosci:',
  'poczatek przekazanej wiadomosci:',
  'inicio da mensagem reencaminhada:',
  'inicio da mensagem encaminhada:',
  ...BARE_FORWARD_MARKERS_ABROAD.map((words) => `${foldLine(words)}:`),
]);

/** Subjects of replies begin with one of these and a colon; those of forwards do not. */
export const REPLY_SUBJECT = new RegExp(
  String.raw`^\s*(?:re|aw|antw|antwort|odp|sv|res|rif|ref|r|${REPLY_SUBJECT_ABROAD})\s*(?:\[\d+\])?\s*[:：]`,
  'iu',
);
