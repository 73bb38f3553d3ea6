/**
 * The words by which mail clients mark what is not new, in the eight languages that Foyer reads and a few
 * neighbours that its mailboxes meet. All folded by `foldLine`: lower case, no accents, single spaces.
 *
 * @source what Gmail, Outlook, Apple Mail, iOS, Samsung, Thunderbird, Yahoo, GMX and K-9 write in each language
 */

/** A line that introduces a quote begins with one of these, with a digit, or with a weekday. */
export const ATTRIBUTION_STARTS: ReadonlySet<string> = new Set(
  'on at am le el en il in op w dnia em as den wiadomosc i de dne'.split(' '),
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
export const WROTE =
  /(?:^|[\s>)"'])(?:wrote|writes|schrieb|geschrieben|ecrit|escribio|escrito|scritto|schreef|geschreven|napisala?|napisal\(a\)|napisal|napisana przez|pisze|escreveu|skrev|написал|написала|пише|пишет|写道|寫道)(?=$|[\s:：,-])/u;

export type HeaderName = 'from' | 'sent' | 'to' | 'subject' | 'other';

const headerWords: readonly (readonly [HeaderName, string])[] = [
  ['from', 'from|von|de|da|van|od|fran|fra|от'],
  [
    'sent',
    'sent|date|gesendet|datum|envoye|envoye le|enviado|enviado el|enviada|enviada em|enviado em|fecha|data|inviato|' +
      "data invio|verzonden|wyslano|wyslane|data wyslania|skickat|sendt|dato|sendt dato|date d'envoi|дата|отправлено",
  ],
  ['to', 'to|an|a|para|aan|do|till|til|кому'],
  ['subject', 'subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto|amne|emne|sujet|тема'],
  [
    'other',
    'cc|bcc|kopie|kopia|dw|reply-to|antwort an|risposta|copie a|copia|kopi|attachments|importance|wichtigkeit|priorite',
  ],
];

/** Header names of a quoted message ("Von", "Envoyé le", …) to what they hold. */
export const HEADERS: ReadonlyMap<string, HeaderName> = new Map(
  headerWords.flatMap(([name, words]) => words.split('|').map((word) => [word, name] as const)),
);

/** "-----Original Message-----" without its dashes. */
export const ORIGINAL_MARKERS: ReadonlySet<string> = new Set([
  'original message',
  'original appointment',
  'reply message',
  'ursprungliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'original nachricht',
  "message d'origine",
  'message original',
  'message initial',
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
]);

/** "---------- Forwarded message ---------" without its dashes. */
export const FORWARD_MARKERS: ReadonlySet<string> = new Set([
  'forwarded message',
  'weitergeleitete nachricht',
  'message transfere',
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
]);

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
]);

/** Subjects of replies begin with one of these and a colon; those of forwards do not. */
export const REPLY_SUBJECT = /^\s*(?:re|aw|antw|antwort|odp|sv|res|rif|ref|r)\s*(?:\[\d+\])?\s*:/i;
