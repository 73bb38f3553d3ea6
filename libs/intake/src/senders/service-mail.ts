import { addressIn, firstLines, isPassedOnByService, noticeSays, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { nameKey } from '../name-key.ts';
import type { Employer } from '../own-addresses.ts';
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
const ANY_WRITER = String.raw`(?:${WRITER}|from|von|de|da|van|od|name|nom|nombre|nome|naam|imię i nazwisko)`;
const LABELLED = new RegExp(String.raw`^${ANY_WRITER}\s*[:：]\s*(\S.{0,200})$`, 'iu');
const BESIDE = new RegExp(String.raw`^(?:the )?${WRITER}\s+(\S.{1,200})$`, 'iu');
const AT_BEGINNING = new RegExp(`^(${NAME})(?![\\p{L}\\p{M}'’-])`, 'u');
const WITH_ADDRESS = new RegExp(`(${NAME})\\s?[(<[](?:mailto:)?[^\\s()<>[\\]@]{1,64}@`, 'u');
/** "New message from Ada Crane", "Chat with Ada Crane", "WhatsApp: Ada Crane (+44 …)". */
const IN_SUBJECT = new RegExp(
  String.raw`(?:(?<!\p{L})(?:from|with|von|mit|avec|de|con|da|van|met|od|z|com|by)\s|:\s)(?:(?:visitor|besucher(?:in)?|visiteur|visitante|bezoeker) )?(${NAME})(?=$|\s?[(–:-]|\s(?:on|auf|sur|en|su|op|na|via)\s)`,
  'u',
);
const ADDRESS_FIELD =
  /^(?:e-?mail(?:[ -]?(?:address|adresse|adres))?|courriel|correo(?: electrónico)?|adres e-?mail)\s*[:：]?\s+\S+@/iu;
const NUMBER_FIELD =
  /^(?:(?:tele)?phone|mobile|number|tel\.?|telefon|handy|nummer|rufnummer|téléphone|numéro|teléfono|móvil|número|telefono|numero|telefoon|numer|telefone|telem[óo]vel)\s*[:：]?\s+[+(\d]/iu;
const MOST_FIRST = 10;

/**
 * Who wrote what a service passes on from an address of its own that no person is called by: in the transcript of a chat, a
 * ticket of a help desk, the notice of a network, a message through a gateway. An answer reaches whoever Reply-To names, or
 * has the address or the number in the text; else it is somebody of this one message.
 *
 * @returns null where it is no such mail, or names nobody
 */
export function writerThrough(mail: ParsedMail, employer: Employer): MailAddress | null {
  const { from, replyTo, subject, text } = mail;
  if (isCalledAsPerson(from) || !isPassedOnByService(text, subject)) return null;
  const lines = firstLines(text).filter((line) => line !== '');
  const told = writerTold(lines, subject.slice(0, 200).trim());
  if (told === null) return null;
  const { name, address } = told;
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
  const field = (pattern: RegExp) => lines.slice(0, MOST_FIRST).find((line) => pattern.test(line)) ?? '';
  const values = lines.flatMap((line) => LABELLED.exec(line)?.[1] ?? besideIn(line) ?? []);
  const first = lines.slice(0, MOST_FIRST);
  const withAddress = first.find((line) => WITH_ADDRESS.test(line)) ?? '';
  const says = [subject, ...first].filter(noticeSays);
  const found = [
    ...values.map((value) => ({ name: nameAt(value), place: value })),
    { name: WITH_ADDRESS.exec(withAddress)?.[1], place: withAddress },
    ...says.map((line) => ({ name: AT_BEGINNING.exec(line)?.[1], place: '' })),
    { name: IN_SUBJECT.exec(subject)?.[1], place: '' },
  ].find(({ name }) => name !== undefined && nameKey(name) !== null);
  if (found?.name === undefined) return null;
  const place = found.place.slice(0, 200);
  return {
    name: found.name,
    address: addressIn(place) ?? addressIn(field(ADDRESS_FIELD)),
    number: numberIn(place) ?? numberIn(field(NUMBER_FIELD)),
  };
}

/** What stands beside a label without a colon, where it begins with a name. */
function besideIn(line: string): string | undefined {
  const value = BESIDE.exec(line)?.[1];
  return value !== undefined && nameAt(value) !== undefined ? value : undefined;
}

/** The name with which a value begins, alone or before an address, a number or a comma. */
function nameAt(value: string): string | undefined {
  const name = AT_BEGINNING.exec(value)?.[1];
  return name !== undefined && /^\s*(?:$|[(<[,;|–-])/.test(value.slice(name.length)) ? name : undefined;
}
