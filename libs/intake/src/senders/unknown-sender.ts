import { hash } from 'node:crypto';
import { addressIn, UNKNOWN_SENDER } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { isMachine } from './machine-address.ts';
import type { Employer } from '../own-addresses.ts';

/** Where a mail server or a mailing program wants to hear of failures: one such address serves many writers. */
const FOR_FAILURES = /bounce|daemon|postmaster|return|=.*@/i;

/**
 * Who wrote a message without an address in From: whom another header names, else a person of this one message. Taken
 * for one person, all of them would share a history, and strangers answer for how often the others wrote.
 */
export function senderWithoutAddress(
  mail: Pick<ParsedMail, 'from' | 'replyTo' | 'headers' | 'messageId' | 'dateHeader' | 'subject' | 'text'>,
  employer: Employer,
): MailAddress {
  const { from, replyTo, headers } = mail;
  const named = [replyTo?.address, headers['sender'], headers['return-path']]
    .map((value) => (value === undefined || FOR_FAILURES.test(value) ? null : addressIn(value)))
    .find(
      (address) => address !== null && !isMachine({ name: from.name, address }) && !employer.isOurs(address),
    );
  if (named != null) return { name: from.name, address: named };
  return { name: from.name === '' ? UNKNOWN_SENDER : from.name, address: addressOfOne(mail) };
}

/** Begins the address of a person who has none. */
export const UNKNOWN_ADDRESS = 'unknown:';

/** The address of a person of one message: that and what no other message has. */
export function addressOfOne({
  from,
  messageId,
  dateHeader,
  subject,
  text,
}: Pick<ParsedMail, 'from' | 'messageId' | 'dateHeader' | 'subject' | 'text'>): string {
  // A Message-ID alone may be one that a program gives to all of its mail.
  const key = hash('sha256', JSON.stringify([messageId, dateHeader, from.name, subject, text]));
  return `${UNKNOWN_ADDRESS}${key.slice(0, 32)}`;
}
