import { UNKNOWN_SENDER, addressIn, firstLines, nameWords, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { nameKey } from '../name-key.ts';
import { type Employer, isSharedProvider } from '../own-addresses.ts';
import { isOwner } from './form-mail.ts';
import { isMachine } from './machine-address.ts';
import { applicantNamedIn, applicantToldOf, isBoard } from './notice-mail.ts';

/** As gateways write it behind a name. */
const BY_MESSENGER = / \((?:WhatsApp|SMS|MMS|Telegram|Signal|Viber|Messenger|Facebook|Instagram)\)$/;

/** As mailing lists and services write who has written to them, because their own address stands in From. */
const VIA = /^(.{2,100}?) \(?(?:via|über|par|através de|vía|tramite|przez) /u;

/** Whether From says that somebody wrote through a list or a service: "Ada Crane via Jobs Board". */
export const isRelayed = (from: Pick<MailAddress, 'name'>): boolean => VIA.test(from.name);

/** "Ada Crane via Jobs Board" is Ada Crane. */
export const withoutVia = ({ name, address }: MailAddress): MailAddress => ({
  name: (VIA.exec(name)?.[1] ?? name).replace(BY_MESSENGER, '').replace(/^["']|["']$/g, ''),
  address,
});

/** As boards and shops are called where their own people answer. */
const OFFICE = verbose('i')`
  ^(?:
    support|service|services|help|helpdesk|helpcenter|info|contact|kontakt|kundenservice|kundendienst|kundenbetreuung
    |customer-?(?:service|care|support)|hello|hallo|office|team|mail|admin|feedback|jobs|careers|talent
    |transcripts?|chat|inbox|notifications?|messages|mensajes|nachrichten|berichten|mensagens|system
    |contacto|atencion(?:cliente)?|soporte|ayuda|contatto|assistenza|aide|klantenservice|pomoc|suporte
  )$
`;

/** Whether an address is one of an office: `info@site.example`. */
export const isOfficeAddress = (address: string): boolean => OFFICE.test(localOf(address));

/**
 * Whether the address for answers is that of the board or the program itself: whoever it tells of is somebody else, and
 * taken for them all would be one person.
 */
export function isOffice(replyTo: MailAddress, from: MailAddress): boolean {
  const { address } = replyTo;
  return (
    isOneHouse(replyTo, from) &&
    !isToken(localOf(address)) &&
    (isOfficeAddress(address) || isMachine(replyTo))
  );
}

/**
 * Whether the address for answers has a person's name though it is one of an office: somebody who writes through a website
 * of their own. A firm is called as its domain begins, and what tells of somebody is of them.
 *
 * @param toldOf whom the mail tells of; null for nobody
 */
export function isPersonBehind(replyTo: MailAddress, toldOf: MailAddress | null): boolean {
  if (!hasPersonsName(replyTo)) return false;
  const isOfNobody = toldOf === null || toldOf.name === UNKNOWN_SENDER;
  return isOfNobody || nameKey(toldOf.name) === nameKey(replyTo.name);
}

/** Whether one person writes from an address, as far as its words tell: no office, no program and no firm. */
export const isCalledAsPerson = (from: MailAddress): boolean =>
  hasPersonsName(from) && !isOfficeAddress(from.address) && !isMachine(from);

/** "Ada Crane"; not "Customer Service", and not "Stepstone Deutschland" of stepstone.example. */
function hasPersonsName({ name, address }: MailAddress): boolean {
  const words = nameWords(name);
  if (nameKey(name) === null || words.some((word) => OFFICE.test(word))) return false;
  const isInDomain = words.map((word) => domainOf(address).includes(word));
  return isInDomain[0] !== true || isInDomain.every(Boolean);
}

/** As networks call the address that all of their members write from. */
const OF_ALL_MEMBERS =
  /^(?:messages?|messaging|msg|inmail|conversations?|chat|members?|notify)(?:[._+-].{0,60})?$/i;

/**
 * Whether the address for answers is that of one member of a network, whose own address all members write from: it is called
 * so, both have the same name, and one of them was made for this member. Whoever writes from a student number or from the
 * office of an agency is no member: their addresses are of one person.
 */
export function isOfMember(replyTo: MailAddress, from: MailAddress): boolean {
  const name = nameKey(from.name);
  return (
    name !== null &&
    name === nameKey(replyTo.name) &&
    OF_ALL_MEMBERS.test(localOf(from.address)) &&
    isOneHouse(replyTo, from) &&
    isToken(localOf(replyTo.address)) &&
    !isOwner(from.name, from.address) &&
    !nameWords(from.name).some((word) => word.length > 2 && domainOf(from.address).includes(word))
  );
}

/** Whether the address for answers is that of the applicant of whom a board tells, or was made for them. */
export function isOfApplicant(
  replyTo: MailAddress,
  { from, subject }: Pick<ParsedMail, 'from' | 'subject'>,
): boolean {
  const name = isBoard({ from, subject }) ? applicantNamedIn(subject) : null;
  if (name === null || (replyTo.name !== '' && nameKey(replyTo.name) !== nameKey(name))) return false;
  const { address } = replyTo;
  return !isOneHouse(replyTo, from) || isToken(localOf(address)) || isOwner(name, address);
}

/**
 * Whether the mail is about whoever it wants answered: the subject says that name, or a line says that they applied, and
 * the answer goes to another house. Boards write so, whatever they are called; who signs it as another person writes
 * themselves.
 */
export function isAboutWhomToAnswer(
  replyTo: MailAddress,
  { from, subject, text }: Pick<ParsedMail, 'from' | 'subject' | 'text'>,
): boolean {
  const name = nameKey(replyTo.name);
  if (name === null || name === nameKey(from.name)) return false;
  if (!hasPersonsName(replyTo) || isOneHouse(replyTo, from)) return false;
  const lines = firstLines(text);
  const isNamed =
    wordsWithin(replyTo.name, subject.slice(0, LONGEST_SUBJECT)) ||
    nameKey(applicantToldOf(subject, lines) ?? '') === name;
  return isNamed && !(isCalledAsPerson(from) && wordsWithin(from.name, text.slice(0, LONGEST_TEXT)));
}

const [LONGEST_SUBJECT, LONGEST_TEXT] = [200, 4_000];

/** Whether a text says a name, in its order. */
const wordsWithin = (name: string, text: string): boolean =>
  ` ${nameWords(text).join(' ')} `.includes(` ${nameWords(name).join(' ')} `);

/**
 * Who wrote to a list that put its own address into From, by what lists keep of it; null where it keeps nothing.
 *
 * @source Google Groups (X-Original-From, X-Original-Sender); Mailman, which puts the writer into Cc where answers go to the list
 */
export function writerToList(
  { from, cc, headers }: Pick<ParsedMail, 'from' | 'cc' | 'headers'>,
  employer: Employer,
): string | null {
  const name = nameKey(withoutVia(from).name);
  const original = [headers['x-original-from'], headers['x-original-sender']].map((v) => addressIn(v ?? ''));
  const copied =
    headers['list-id'] === undefined || name === null ? [] : cc.filter((one) => nameKey(one.name) === name);
  const all = [...original, ...copied.map(({ address }) => address.toLowerCase())];
  return all.find((address) => address !== null && address !== '' && !employer.isOurs(address)) ?? null;
}

/** Whether an address for answers is that of somebody with a name: it has this name, or was made for one person. */
export function isOwnAnswers(replyTo: MailAddress, name: string): boolean {
  if (replyTo.name !== '') return nameKey(replyTo.name) === nameKey(name);
  return isToken(localOf(replyTo.address)) || isOwner(name, replyTo.address);
}

const localOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('@')));

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const [LEAST_TOKEN, LONG_TOKEN] = [8, 20];

/** Whether an address is of the same house as a service, and not made for somebody. */
export const isOfHouse = (one: MailAddress, from: MailAddress): boolean =>
  isOneHouse(one, from) && !isToken(localOf(one.address));

/** Whether a service made the name of an address for somebody: `reply+8a7f`, `b-3f20c81e`. */
const isToken = (local: string): boolean =>
  local.includes('+') || (/\d/.test(local) && local.length >= LEAST_TOKEN) || local.length >= LONG_TOKEN;

/** Whether two addresses are of one house: `reply.board.example` and `board.example`; a provider of everybody's is none. */
export function isOneHouse(one: MailAddress, other: MailAddress): boolean {
  const [a, b] = [domainOf(one.address), domainOf(other.address)];
  if (a === '' || b === '') return false;
  if (isSharedProvider(one.address) || isSharedProvider(other.address)) return false;
  if (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const [last, next] = [a, b].map((host) => host.split('.').slice(-2).join('.'));
  // Below "co.uk" everybody has a house.
  return last === next && (last?.split('.')[0] ?? '').length > 3;
}
