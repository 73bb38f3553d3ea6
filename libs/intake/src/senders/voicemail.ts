import { UNKNOWN_CALLER, nameWords, verbose, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { isSharedProvider } from '../own-addresses.ts';
import { isOwner } from './form-mail.ts';
import { areInitials, isMachine, isOfPerson } from './machine-address.ts';

import { numberIn, phoneAddress } from './phone-number.ts';
import { spokenName } from './spoken-name.ts';

const VOICEMAIL = verbose('iu')`
  voice-?\s?mail|voice message|sprachnachricht|anrufbeantworter|mailbox-nachricht|message vocal
  |sprachbox|messagerie vocale|répondeur|mensaje de voz|buzón de voz|messaggio vocale|segreteria telefonica|messaggio in segreteria|voicemailbericht
  |wiadomość głosowa|poczta głosowa|mensagem de voz|correio de voz
`;
const CALLER_LABEL = verbose('iu')`
  ^(?:
    from|caller(?: id| name| number)?|number|phone|call(?:ing)? from|von|anrufer|rufnummer|nummer|de
    |appelant|numéro|llamante|número|chiamante|numero|beller|van|dzwoniący|numer|chamador
  )\s*[:：]\s*(.+)$
`;
/** Those that send nothing else. */
const FOR_VOICEMAIL = /(?:voice-?(?:mail|message)|vm-?notif|anrufbeantworter)[^@]*@/i;
/** "(28 seconds)" behind a number is no part of it. */
const DURATION = /\(\s?\d{1,4}\s?\p{L}[^()]{0,20}\)/gu;
const LOCAL_PART =
  /^(?:(.*)[._+-])?(?:voice-?(?:mail|message|box)?s?|vm-?notif\w{0,12}|unity(?:connection)?|pbx|asterisk|anrufbeantworter|messagerie|buzon|segreteria-?telefonica)\d{0,6}(?:[._+-](.*))?$/i;

/** As systems call it that say in the text alone what it is: "Nachricht von 0711 223344", "Anruf von 0711 223344". */
const isCalledMessage = (subject: string): boolean =>
  /(?<!\p{L})(?:nachricht|message|mensaje|messaggio|bericht|wiadomość|mensagem|anruf|call|appel|llamada|chiamata|oproep|połączenie|chamada)(?!\p{L})/iu.test(
    subject,
  );

/**
 * Who left the voicemail that a telephone system sent by mail. Its sender is the same for everybody, so the person is
 * known by the number, as `tel:+15550123`; a caller without a number is a person of this one message. Where the system has
 * no name, it is the one that they say, and else the number.
 *
 * @returns null where the message is no voicemail
 */
export function voicemailCaller(
  mail: Pick<
    ParsedMail,
    'from' | 'subject' | 'text' | 'headers' | 'attachments' | 'messageId' | 'isAutomatic'
  >,
): MailAddress | null {
  const { from, subject, text, attachments, messageId } = mail;
  const hasSound = attachments.some(({ type }) => type.startsWith('audio/'));
  const lines = firstLines(text).slice(0, 30);
  const isOfSystem = isSystem(from);
  const says =
    VOICEMAIL.test(subject) ||
    VOICEMAIL.test(from.name) ||
    (isOfSystem &&
      (hasSound || FOR_VOICEMAIL.test(from.address) || isCalledMessage(subject) || lines.some(isNotice))) ||
    (hasSound && isCalledMessage(subject) && (lines.some(isNotice) || tellsOfNumber(mail)));
  // A candidate who writes about a voicemail is no telephone system.
  const isCalledSo = VOICEMAIL.test(from.name);
  const byMachine =
    isCalledSo ||
    isOfSystem ||
    isMachine(from) ||
    mail.isAutomatic ||
    hasSound ||
    (numberIn(subject) !== undefined && isCalledAsDomain(from));
  if (!says || !byMachine) return null;
  const labelled = lines.flatMap((line) => CALLER_LABEL.exec(line)?.[1] ?? []);
  const said = spokenName(lines);
  // A number that somebody says may be another one than they call from.
  const told = [mail.headers[CALLING] ?? '', subject, ...labelled, ...lines.filter(isNotice), ...lines];
  for (const place of told.map((line) => line.replace(DURATION, ''))) {
    const number = numberIn(place);
    if (number === undefined) continue;
    const name =
      nameIn(place, number) || labelled.map((value) => nameIn(value, number)).find((n) => n !== '');
    return { name: asSaid(name, said) ?? asWritten(number), address: phoneAddress(number) };
  }
  const inSubject = nameIn(subject.replace(DURATION, ''), '');
  const known =
    labelled.map((value) => nameIn(value, '')).find((value) => value !== '') ??
    (inSubject.includes(' ') ? inSubject : undefined);
  const name = asSaid(known, said) ?? UNKNOWN_CALLER;
  return { name, address: `voicemail:${messageId ?? `${from.address} ${subject}`}`.slice(0, 320) };
}

/** As Microsoft's systems have the number of the caller. */
const CALLING = 'x-callingtelephonenumber';

/** Whether an address is a telephone system's: `unity.smith@`, `community@` and `voice12@gmail.com` are none. */
function isSystem(from: MailAddress): boolean {
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@'))).slice(0, 100);
  const may = LOCAL_PART.exec(local);
  if (may === null || (/\d/.test(local) && isSharedProvider(from.address))) return false;
  return !areInitials(local, nameWords(from.name)) && !isOfPerson(`${may[1] ?? ''} ${may[2] ?? ''}`, from);
}

const isNotice = (line: string) => VOICEMAIL.test(line);

/** Some say no more than "New message from ADA CRANE at (555) 010-2233", from an address where nobody reads. */
const tellsOfNumber = ({ from, subject }: Pick<ParsedMail, 'from' | 'subject'>): boolean =>
  isMachine(from) && numberIn(subject) !== undefined;

/** "Placetel" at placetel.example: it is called as its domain is, in a word; ferrari@ferrari.example is somebody. */
function isCalledAsDomain({ name, address }: MailAddress): boolean {
  const [word = '', second] = nameWords(name);
  if (isOwner(name, address)) return false;
  const domain = nameWords(address.slice(address.lastIndexOf('@') + 1));
  return second === undefined && word.length > 4 && domain.includes(word);
}

/** "(5550102233)" without the one bracket that belongs to the number. */
const asWritten = (number: string): string =>
  number.includes(')') ? number.trim() : number.replace('(', '').trim();

/** Telephone companies turn names around and cut them, and the caller says how it is: "HART L", who is Leo Hart. */
function asSaid(known: string | undefined, said: string | null): string | undefined {
  if (said === null || known === undefined) return said ?? known;
  const [ours, theirs] = [nameWords(known), nameWords(said)];
  const isOfName = (word: string) =>
    theirs.some((other) => other === word || (word.length === 1 && other.startsWith(word)));
  const isWhole = ours.some((word) => word.length > 1) && ours.length === theirs.length;
  return isWhole && ours.every(isOfName) ? said : known;
}

/** As systems call somebody whose number they do not know. */
const NOBODY = verbose('iu')`
  (?<!\p{L})(?:
    message|unknown|wireless|caller|number|anonym\p{L}*|withheld|restricted|private?|unbekannt\p{L}*
    |unterdrückt\p{L}*|anrufer|(?:ruf)?nummer|inconnue?|masquée?|numéro|desconocid[oa]|ocult[oa]|número|sconosciut[oa]
    |numero|onbekend\p{L}*|nieznan\p{L}*
  )(?!\p{L})
`;

/** A name that stands before or around the number: `New voicemail from ADA CRANE (555) 0123`. */
function nameIn(place: string, number: string): string {
  const at = number === '' ? -1 : place.indexOf(number);
  const before = at < 0 ? place : place.slice(0, at);
  const rest = firstNameFirst(before.replace(/^.*\b(?:from|von|de|da|di|van|od|by)\b\s*:?/iu, ''));
  const name = rest
    .replace(/[<>()[\]"“”:,;|–-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:at|on|unter|au|en el|al|op|pod|no)$/iu, '');
  const isName = /^\p{L}[\p{L}'. ]{2,60}$/u.test(name) && !VOICEMAIL.test(name) && !NOBODY.test(name);
  return isName ? titled(name) : '';
}

/** "Crane, Ada", as a telephone book has it. */
const firstNameFirst = (name: string): string =>
  name.replace(/^\s*(\p{L}[\p{L}'. -]{1,40}), (\p{L}[\p{L}'. -]{1,40}?)(?=\s*[<(]?\s*$)/u, '$2 $1');

/** Telephone systems shout. */
function titled(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
