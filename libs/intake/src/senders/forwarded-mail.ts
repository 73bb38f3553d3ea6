import { hash } from 'node:crypto';
import { forwardedLetter, nameWords, verbose } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';
import type { Forwarded } from './person-behind.ts';
import { UNKNOWN_ADDRESS } from './unknown-sender.ts';

/** A mail in which a colleague may pass somebody's letter on. */
type Forward = Pick<
  ParsedMail,
  | 'from'
  | 'to'
  | 'cc'
  | 'subject'
  | 'text'
  | 'forwarded'
  | 'isAutomatic'
  | 'messageId'
  | 'inReplyTo'
  | 'dateHeader'
>;

/**
 * Who wrote the letter that a forward carries, and what it says. Outlook leaves the address out of people it knows: then it
 * is a person of this one message, with that name.
 *
 * @returns null where nobody from outside wrote any of it
 */
export function forwardedSender(mail: Forward, employer: Employer): Forwarded | null {
  const { from, subject, text, forwarded, inReplyTo, isAutomatic } = mail;
  const letter = forwardedLetter(
    {
      subject,
      text,
      by: from.name,
      isSaidSo: forwarded,
      isSaidToAnswer: inReplyTo !== null,
      isOfProgram: isMachine(from) || isAutomatic,
    },
    (address) => employer.isOurs(address),
  );
  if (letter === null) return null;
  const { name, address } = letter.writer;
  if (address === null && isColleague(name, mail, employer)) return null;
  const person = address === null ? nobodys(mail, name) : { name, address };
  return { person, note: letter.note, text: letter.text };
}

/** Whoever is named without an address is one of us where the mail says so, and where a department has no name. */
function isColleague(name: string, { from, to, cc }: Forward, employer: Employer): boolean {
  const words = nameWords(name);
  if (words.length === 0 || DEPARTMENT.test(name)) return true;
  const ours = [from, ...to, ...cc].filter((one) => employer.isOurs(one.address));
  return ours.some((one) => {
    const own = nameWords(one.name);
    return (
      own.length > 0 &&
      (own.every((word) => words.includes(word)) || words.every((word) => own.includes(word)))
    );
  });
}

const DEPARTMENT = verbose('iu')`
  (?<!\p{L})(?:
    team|hiring|recruit\p{L}*|hr|jobs?|careers?|office|support|reception|admin\p{L}*|personal\p{L}*|bewerbung\p{L}*|empfang|sekretariat
    |verwaltung|recrutement|rh|accueil|secrétariat|direction|recursos|selección|personas|risorse|selezione|segreteria|kadry|rekrutacja
    |recepcja|sekretariat\p{L}*|afdeling|receptie|recrutamento|secretaria
  )(?!\p{L})
`;

function nobodys({ messageId, dateHeader, subject }: Forward, name: string): MailAddress {
  const key = hash('sha256', JSON.stringify([messageId, dateHeader, subject, name]));
  return { name, address: `${UNKNOWN_ADDRESS}${key.slice(0, 32)}` };
}
