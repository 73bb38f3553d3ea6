import { addressIn, nameBefore, nameWords, verbose, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';

import { applicantToldOf } from './notice-mail.ts';
import { numberIn, phoneAddress } from './phone-number.ts';
import { addressOfOne } from './unknown-sender.ts';

/** Whose it is, as forms and job boards say it in front of a label, and behind it. */
const YOUR =
  "(?:your |(?:candidate|applicant)(?:['’]s)? |ihre? |deine? |votre |ton |tu |su |il tuo |uw |twój |seu |o seu )?";
const OF_APPLICANT =
  '(?: (?:der bewerberin|des bewerbers|du candidat|de la candidat[ea]|de la personne candidate|del candidato|della candidata|van de sollicitant|d[oa] candidat[oa]|kandydat(?:a|ki)))?';
const label = (words: string) =>
  new RegExp(
    `^(?:(?:-{2,3}|[-•]|\\d{1,2}[.)]) )?${YOUR}(?:${words})${OF_APPLICANT}[.\\s]*(?:[:：=]\\s*(.*)|-{2,3}|\\s(\\S.*))?$`,
    'iu',
  );
const ADDRESS_LABEL = label(
  'e-?mail(?:[ -]?(?:address|adresse|adres))?|mail|courriel|adresse (?:e-?mail|électronique)|correo(?: electrónico)?|dirección de correo|indirizzo e-?mail|adres e-?mail|endereço de e-?mail|e-post(?:adress)?|メールアドレス|adres e-?mail|e-?mailov[áé] adresa|эл(?:ектронная|\\.)? почта|адрес (?:эл(?:ектронной|\\.)? почты|e-?mail)|e-?posta(?: adresi)?|sähköposti(?:osoite)?|e-?mail ?cím|电子邮件(?:地址)?|邮箱|電子郵件|이메일(?: 주소)?',
);
const PHONE_LABEL = label(
  '(?:tele)?phone(?: number)?|contact number|tel(?:[./]| no\\.?)?|mobile(?: number| phone)?|cell(?: ?phone)?|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|rückruf(?:nummer)?|téléphone|numéro de téléphone|portable|teléfono|móvil|número de teléfono|telefono|cellulare|numero di telefono|telefoon(?:nummer)?|mobiel|numer telefonu|telefone|telem[óo]vel|celular|número de telefone|puhelin|телефон|電話番号|电话',
);
const NAME_LABEL = label(
  'full name|name|applicant(?: name)?|bewerber(?:in)?|candidat[aeo]?|sollicitant|kandydat(?:ka)?|vollständiger name|vor- und (?:nach|zu)name|nom(?: complet| et prénom)?|prénom et nom|nombre(?: completo| y apellidos)?|nome(?: completo| e cognome)?|naam|volledige naam|imię i nazwisko|namn|navn|氏名|お名前|jméno(?: a příjmení)?|celé jméno|meno(?: a priezvisko)?|фио|имя(?: и фамилия)?|полное имя|ad soyad|adınız soyadınız|isim|koko nimi|nimi|fullt navn|fulde navn|fullständigt namn|teljes név|név|姓名|이름|성함',
);
const FIRST = label(
  'first name|given name|vorname|prénom|nombre|nome|voornaam|imię|förnamn|fornavn|jméno|meno|имя|adı?|etunimi|keresztnév',
);
const LAST = label(
  'last name|surname|family name|nachname|zuname|familienname|nom(?: de famille)?|apellidos?|cognome|achternaam|nazwisko|sobrenome|efternamn|efternavn|etternavn|příjmení|priezvisko|фамилия|soyadı?|sukunimi|vezetéknév',
);
/** Between the two: "van der" of Dutch forms, and a second first name. */
const MIDDLE = label(
  'tussenvoegsels?|middle names?|zweiter vorname|deuxième prénom|segundo nombre|secondo nome|drugie imię|nome do meio|mellannamn|mellemnavn|mellomnavn',
);
/** Particles of a name as forms ask for them apart, or a name. */
const MIDDLE_OF_A_NAME = /^\p{L}[\p{L}\p{M}'’. -]{0,30}$/u;
/** A question with its answer on the next line: "What is your email address?". */
const ASKS_ADDRESS = /(?:e-?mail|correo|courriel|e-post|メール).{0,40}$/iu;
const ASKS_NAME = verbose('iu')`
  (?:
    \bname\b|heißen|hei(?:ß|ss)t du|\bllamas?\b|\bnombre\b|\bnom\b|appelez|appelles|\bnome\b|chiami|\bnaam\b|\bheet\b
    |nazywasz|nazwisko|\bhedder\b|\bheter\b
  ).{0,40}\?$
`;
/** What stands beside a label in the next cell of a table is told from words of a longer label by its form. */
const IN_A_TABLE = /^(?:[^\s@]+@[^\s@]+|\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,4})$/u;
/** A cell of half a name, which counts where the other half has one too. */
const HALF_A_NAME =
  /^(?:(?:d[aeiou]s?|del|della|van|von|vom|zu|zum|ten?|ter|der?n?|la|le|al|el|bin|af) ){0,3}\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,3}$/u;
/** A cell of a table with nothing but a telephone number. */
const A_NUMBER = /^[+(]?\d[\d\s().\-/]{5,24}$/;
/** Forms of WordPress begin as a mail does; further down it is a letter that somebody quotes. */
const FROM = /^(?:from|von|de|da|van|od)\s*:\s*(.+)$/iu;

/**
 * Who filled in a web form: the address that stands behind a label in the text. The caller knows already that a
 * program sent the message.
 */
export function formSender(mail: Pick<ParsedMail, 'subject' | 'text'>): MailAddress | null {
  const lines = firstLines(mail.text);
  const isAddress = (value: string) => (/\s/.test(value.trim()) ? null : addressIn(value));
  const written = FROM.exec(lines.find((line) => line !== '') ?? '')?.[1] ?? null;
  const address =
    field(lines, ADDRESS_LABEL, (value) => addressIn(value)) ??
    answer(lines, ASKS_ADDRESS, isAddress) ??
    (written === null ? null : addressIn(written));
  if (address === null) return null;
  const name =
    nameFilledIn(lines) ??
    titledAbove(lines, address) ??
    (written !== null && addressIn(written) === address
      ? nameBefore(written)
      : (applicantToldOf(mail.subject, lines) ?? namesakeAbove(lines, address) ?? ''));
  return { name, address };
}

/**
 * The same where the form asks for no address: whoever has the number behind a label, else a person of this one message.
 * Taken for the program, all who fill in such a form would share a history.
 *
 * @returns null where no name stands behind a label
 */
export function formSenderWithoutAddress(
  mail: Pick<ParsedMail, 'from' | 'messageId' | 'dateHeader' | 'subject' | 'text'>,
): MailAddress | null {
  const lines = firstLines(mail.text);
  const name = nameFilledIn(lines);
  if (name === null) return null;
  const number = field(lines, PHONE_LABEL, (value) => numberIn(value) ?? null, A_NUMBER);
  return { name, address: number === null ? addressOfOne(mail) : phoneAddress(number) };
}

/**
 * Whoever wrote what a program of ours sends without any label: the only address of somebody else in it, and the name right
 * above that, as letters are signed.
 */
export function signedSender(mail: Pick<ParsedMail, 'text'>, employer: Employer): MailAddress | null {
  const lines = firstLines(mail.text);
  const isTheirs = (address: string | null) =>
    address !== null && !employer.isOurs(address) && !isMachine({ name: '', address });
  const addresses = new Set(lines.map((line) => addressIn(line)).filter((address) => isTheirs(address)));
  const [address] = addresses;
  if (address == null || addresses.size > 1) return null;
  const at = lines.findIndex((line) => addressIn(line) === address);
  const above = lines.slice(Math.max(0, at - 3), at);
  return { name: above.findLast((line) => IN_A_TABLE.test(line) && !line.includes('@')) ?? '', address };
}

/** The name behind a label of a form; null where none stands there. */
export function nameFilledIn(lines: readonly string[]): string | null {
  const plain = (value: string) => (value !== '' && addressIn(value) === null ? value.slice(0, 200) : null);
  const [first, last] = [field(lines, FIRST, plain, HALF_A_NAME), field(lines, LAST, plain, HALF_A_NAME)];
  const middle = field(
    lines,
    MIDDLE,
    (value) => (MIDDLE_OF_A_NAME.test(value) ? value : null),
    MIDDLE_OF_A_NAME,
  );
  if (first !== null && last !== null) return [first, middle, last].filter((part) => part !== null).join(' ');
  return field(lines, NAME_LABEL, plain) ?? answer(lines, ASKS_NAME, plain);
}

const TITLED =
  /^(?:mr|mrs|ms|miss|dr|herr|frau|m|mme|monsieur|madame|señora?|signora?|sr|sra|mevrouw|meneer|pani?)\.? (\p{Lu}.{2,80})$/iu;

/** "Herr Abdul Sayed" on a line of its own above the address. */
function titledAbove(lines: readonly string[], address: string): string | null {
  const at = lines.findIndex((line) => addressIn(line) === address);
  const above = lines.slice(Math.max(0, at - 3), Math.max(0, at)).findLast((line) => TITLED.test(line));
  const name = above === undefined ? undefined : TITLED.exec(above)?.[1];
  return name !== undefined && HALF_A_NAME.test(name) ? name : null;
}

/** So far above an address boards write whose it is. */
const LINES_ABOVE = 6;

/** A name on a line of its own above the address that is made of it: "Mara Seidel", and mara.seidel@… below. */
function namesakeAbove(lines: readonly string[], address: string): string | null {
  const at = lines.findIndex((line) => addressIn(line) === address);
  const above = lines.slice(Math.max(0, at - LINES_ABOVE), Math.max(0, at));
  return (
    above.findLast((line) => IN_A_TABLE.test(line) && !line.includes('@') && isOwner(line, address)) ?? null
  );
}

/** Whether an address has a word of a name in it, as that of its owner has: "Ada Crane" and ada.crane@mail.example. */
export function isOwner(name: string, address: string): boolean {
  const local = nameWords(address.slice(0, address.lastIndexOf('@')).replace(/[._+\d-]+/g, ' '));
  return nameWords(name).some((word) => word.length > 2 && local.includes(word));
}

/** The value behind a label, on its line or on the next one that has words. */
function field<T>(
  lines: readonly string[],
  words: RegExp,
  read: (value: string) => T | null,
  cell = IN_A_TABLE,
): T | null {
  for (const [index, line] of lines.entries()) {
    const match = words.exec(line);
    if (match === null) continue;
    const [, after, beside] = match;
    if (beside !== undefined && !cell.test(beside.trim())) continue;
    const value = (after ?? beside ?? '').trim();
    const found = read(value === '' ? lineBelow(lines, index) : value);
    if (found !== null) return found;
  }
  return null;
}

function answer<T>(lines: readonly string[], asks: RegExp, read: (value: string) => T | null): T | null {
  for (const [index, line] of lines.entries()) {
    const found = line.length <= 100 && asks.test(line) ? read(lineBelow(lines, index)) : null;
    if (found !== null) return found;
  }
  return null;
}

const lineBelow = (lines: readonly string[], index: number) =>
  lines.slice(index + 1, index + 3).find((line) => line !== '') ?? '';
