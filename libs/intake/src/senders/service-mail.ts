import {
  addressIn,
  firstLines,
  isPassedOnByService,
  nameWords,
  noticeSays,
  showsProgram,
  verbose,
} from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { nameKey } from '../name-key.ts';
import type { Employer } from '../own-addresses.ts';
import { isOwner } from './form-mail.ts';
import { isMachine } from './machine-address.ts';
import { noticeAddress } from './notice-mail.ts';
import { numberIn, phoneAddress } from './phone-number.ts';
import { isCalledAsPerson, isOfHouse, isOffice, isOwnAnswers } from './relay.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAME = String.raw`${WORD}(?: (?:(?:de|da|di|del|della|dos|van|von|der|den|la|le|al|bin) )*${WORD}){1,3}`;
/** What stands before whose words a chat, a ticket or a message has. */
const WRITER = verbose('iu')`
  (?:
    visitor|guest|besucher(?:in)?|gast|visiteu(?:r|se)|visitante|visitat(?:ore|rice)|bezoeker|gość|odwiedzający
    |requester|customer|kund(?:e|in)|client[e]?|klant|klient(?:ka)?|contact(?: name)?|kontakt|contacto|contatto|contato
    |sender|absender(?:in)?|expéditeur|expéditrice|remitente|mittente|afzender|nadawca|remetente
    |anfragesteller(?:in)?|melder(?:in)?|demandeu(?:r|se)|solicitante|richiedente|aanvrager|zgłaszając[ya]|requerente
  )
`.source;
/** Those that begin sentences as well, where nothing but a colon tells. */
const CANDIDATE = String.raw`candidat[aeo]?|bewerber(?:in)?|applicant|kandydat(?:ka)?|sollicitant`;
const ANY_WRITER = String.raw`(?:${WRITER}|${CANDIDATE}|from|von|de|da|van|od|name|nom|nombre|nome|naam|imię i nazwisko)`;
const LABELLED = new RegExp(String.raw`^${ANY_WRITER}\s*[:：]\s*(\S.{0,200})$`, 'iu');
const BESIDE = new RegExp(
  String.raw`^(?:(?:the|der|die|la|le|el|il|de|het|a|o|a pessoa) )?(?:${WRITER}|${CANDIDATE})\s+(\S.{1,200})$`,
  'iu',
);
/** Who asks a help desk; a contact is often somebody who is to be asked. */
const OF_A_TICKET = new RegExp(
  String.raw`^(?:requester|customer|kund(?:e|in)|anfragesteller(?:in)?|melder(?:in)?|demandeu(?:r|se)|solicitante|richiedente|aanvrager|zgłaszając[ya]|requerente|visitor|besucher(?:in)?|visiteu(?:r|se))\s*[:：]\s*(\S.{0,200})$`,
  'iu',
);
const AT_BEGINNING = new RegExp(`^(${NAME})(?![\\p{L}\\p{M}'’-])`, 'u');
const WITH_ADDRESS = new RegExp(`(${NAME})\\s?[(<[](?:mailto:)?[^\\s()<>[\\]@]{1,64}@`, 'u');
/** The same with a number or with what they are, alone in a line or behind a label. */
const WITH_NUMBER = new RegExp(
  `(?:^|[:：]\\s*)(${NAME}) \\((?:\\+?\\d[\\d ()./-]{5,24}|[Cc]andidate|[Aa]pplicant|[Bb]ewerber(?:in)?)\\)$`,
  'u',
);
/** "New message from Ada Crane", "Chat with Ada Crane", "WhatsApp: Ada Crane (+44 …)". */
const IN_SUBJECT = new RegExp(
  String.raw`(?:(?<!\p{L})(?:from|with|von|mit|avec|de|con|da|van|met|od|z|com|by)\s|[:–]\s)(?:(?:visitor|besucher(?:in)?|visiteur|visitante|bezoeker) )?(${NAME})(?=$|\s?[(–:-]|\s(?:on|auf|sur|en|su|op|na|via)\s)`,
  'u',
);
const ADDRESS_FIELD =
  /^[^\s@]{1,64}@[^\s@]{3,200}$|^(?:e-?mail(?:[ -]?(?:address|adresse|adres))?|courriel|correo(?: electrónico)?|adres e-?mail|e-post)\s*[:：]?\s+\S+@/iu;
const NUMBER_FIELD =
  /^(?:(?:tele)?phone|mobile|number|tel\.?|telefon|handy|nummer|rufnummer|téléphone|numéro|teléfono|móvil|número|telefono|numero|telefoon|numer|telefone|telem[óo]vel)\s*[:：]?\s+[+(\d]/iu;
/** "[GLPI #0004127] Nouveau suivi" */
const HAS_NUMBER = /[[(#]\s?\p{L}{0,12}[ #:]{0,3}\d{3}/u;
const MOST_FIRST = 10;
/** So many of the first lines are labels where a program begins; in a letter nobody writes so. */
const LEAST_LABELS = 2;
const A_LABEL = /^\p{Lu}[^:：]{1,30}[:：]\s+\S/u;
/** Two letters, an address or a number tell enough of somebody who has one name. */
const ONE_NAME = new RegExp(`^(${WORD})\\s*[(<[]`, 'u');

/**
 * Who wrote what a service passes on from an address of its own that no person is called by: in the transcript of a chat, a
 * ticket of a help desk, the notice of a network, a message through a gateway. An answer reaches whoever Reply-To names, or
 * has the address or the number in the text; else it is somebody of this one message.
 *
 * @returns null where it is no such mail, or names nobody
 */
export function writerThrough(mail: ParsedMail, employer: Employer): MailAddress | null {
  const { from, replyTo, subject, text, headers, isAutomatic } = mail;
  const isPerson = isCalledAsPerson(from);
  const mayBeTicket = isAutomatic && HAS_NUMBER.test(subject.slice(0, 200));
  if ((isPerson && !mayBeTicket) || headers['list-id'] !== undefined) return null;
  // Of one name or none it may be anybody's own address.
  const isAnybodys = !isMachine(from) && !isAutomatic && nameWords(from.name).length < 2;
  if (isAnybodys && !showsProgram(text)) return null;
  const isNotice = isPassedOnByService(text, subject);
  // What they write may name others.
  const words = new Set(firstLines(mail.newText));
  const lines = firstLines(text).filter((line) => line !== '' && (!isNotice || !words.has(line)));
  const inNotice = isNotice ? writerTold(lines, subject.slice(0, 200).trim()) : null;
  // Calendars answer by themselves in the name of a person, from their address.
  const isSame = inNotice?.address != null && nameKey(inNotice.name) === nameKey(from.name);
  const told =
    (!isPerson || isSame ? inNotice : null) ?? (isPerson || !isNotice ? writerLabelled(lines) : null);
  if (told === null) return null;
  const { name } = told;
  const given = addressIn(mail.newText);
  // In a chat they say where they are reached.
  const address = told.address ?? (given !== null && isOwner(name, given) ? given : null);
  const isNamed = replyTo !== null && !employer.isOurs(replyTo.address) && !isOffice(replyTo, from);
  const isTheirs = isNamed && (address === replyTo.address.toLowerCase() || isOwnAnswers(replyTo, name));
  const answers = isTheirs ? replyTo.address : address;
  if (answers !== null && !employer.isOurs(answers)) {
    const writer = { name, address: answers };
    return isOfHouse(writer, from) ? null : writer;
  }
  const number = told.number ?? numberIn(subject.slice(0, 200));
  return { name, address: number === undefined ? noticeAddress(mail) : phoneAddress(number) };
}

interface Told {
  readonly name: string;
  readonly address: string | null;
  readonly number: string | undefined;
}

function writerTold(lines: readonly string[], subject: string): Told | null {
  const first = lines.slice(0, MOST_FIRST);
  const field = (pattern: RegExp) => first.find((line) => pattern.test(line)) ?? '';
  const values = lines.flatMap((line) => labelledIn(line) ?? besideIn(line) ?? []);
  const says = [subject, ...first].filter(noticeSays);
  const [withAddress, withNumber] = [field(WITH_ADDRESS), field(WITH_NUMBER)];
  const found = [
    ...values.map((value) => ({ name: nameAt(value), place: value })),
    { name: WITH_ADDRESS.exec(withAddress)?.[1], place: withAddress },
    { name: WITH_NUMBER.exec(withNumber)?.[1], place: withNumber },
    ...says.map((line) => ({ name: AT_BEGINNING.exec(line)?.[1], place: '' })),
    { name: IN_SUBJECT.exec(subject)?.[1], place: '' },
  ].find(({ name }) => name !== undefined && nameKey(name) !== null);
  const place = (found?.place ?? values.find((value) => reachedAt(value)) ?? '').slice(0, 200);
  const address = addressIn(place) ?? addressIn(field(ADDRESS_FIELD));
  const number = numberIn(place) ?? numberIn(field(NUMBER_FIELD));
  if (found?.name !== undefined) return { name: found.name, address, number };
  // Of whom it says no whole name it must say where they are reached.
  if (place === '') return null;
  return { name: ONE_NAME.exec(place)?.[1] ?? number ?? '', address: addressIn(place), number };
}

const reachedAt = (value: string): boolean => addressIn(value) !== null || numberIn(value) !== undefined;

/** Who has an address behind a label of a ticket, among other labels at the beginning: "Requester: Ada Crane <ada@…>". */
function writerLabelled(lines: readonly string[]): Told | null {
  const first = lines.slice(0, MOST_FIRST);
  if (first.filter((line) => A_LABEL.test(line)).length < LEAST_LABELS) return null;
  const values = first.flatMap((line) => OF_A_TICKET.exec(line)?.[1] ?? []);
  const named = values.filter((each) => nameAt(each) !== undefined && addressIn(each) !== null);
  const [value] = named;
  // Two are somebody's list.
  if (value === undefined || named.some((each) => addressIn(each) !== addressIn(value))) return null;
  return { name: nameAt(value) ?? '', address: addressIn(value), number: undefined };
}

const labelledIn = (line: string): string | undefined => LABELLED.exec(line)?.[1];

/** What stands beside a label without a colon, where it begins with a name. */
function besideIn(line: string): string | undefined {
  const value = BESIDE.exec(line)?.[1];
  return value !== undefined && (nameAt(value) !== undefined || noticeSays(line)) ? value : undefined;
}

/** The name with which a value begins, alone or before an address, a number or a comma, or in a sentence that tells of it. */
function nameAt(value: string): string | undefined {
  const name = AT_BEGINNING.exec(value)?.[1];
  if (name === undefined) return undefined;
  const behind = value.slice(name.length);
  return /^\s*(?:$|[(<[,;|–-])/.test(behind) || noticeSays(value) ? name : undefined;
}
