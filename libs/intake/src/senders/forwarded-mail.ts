import { hash } from 'node:crypto';
import { forwardedLetter } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Employer } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';
import type { Forwarded } from './person-behind.ts';
import { UNKNOWN_ADDRESS } from './unknown-sender.ts';

/** A mail in which a colleague may pass somebody's letter on. */
type Forward = Pick<
  ParsedMail,
  'from' | 'subject' | 'text' | 'forwarded' | 'messageId' | 'inReplyTo' | 'dateHeader'
>;

/**
 * Who wrote the letter that a forward carries, and what it says. Outlook leaves the address out of people it knows: then it
 * is a person of this one message, with that name.
 *
 * @returns null where nobody from outside wrote any of it
 */
export function forwardedSender(mail: Forward, employer: Employer): Forwarded | null {
  const { from, subject, text, forwarded, inReplyTo } = mail;
  const letter = forwardedLetter(
    {
      subject,
      text,
      by: from.name,
      isSaidSo: forwarded,
      isSaidToAnswer: inReplyTo !== null,
      isOfProgram: isMachine(from),
    },
    (address) => employer.isOurs(address),
  );
  if (letter === null) return null;
  const { name, address } = letter.writer;
  const person = address === null ? nobodys(mail, name) : { name, address };
  return { person, note: letter.note, text: letter.text };
}

function nobodys({ messageId, dateHeader, subject }: Forward, name: string): MailAddress {
  const key = hash('sha256', JSON.stringify([messageId, dateHeader, subject, name]));
  return { name, address: `${UNKNOWN_ADDRESS}${key.slice(0, 32)}` };
}
