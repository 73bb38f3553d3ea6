import { basename } from 'node:path';
import { type Contact, type Instant, epochMs, instantAt } from '#libs/domain';
import { type Sender, employerOf, recordedContact, senderOf } from '#libs/intake';
import { type MailParser, type ParsedMail, isUnparseable } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { readWhole } from './files.ts';

/** A mail that was given as a file. */
export interface MailFile {
  /** As it was given. */
  readonly file: string;
  readonly mail: ParsedMail;
  /** The person behind it, where a telephone system, a form or a colleague sent it. */
  readonly sender: Sender;
  readonly at: Instant;
}

/**
 * Reads a mail from a file.
 *
 * @param now when it counts as received where it tells no time
 * @throws `request-invalid` where the file cannot be read, `message-unreadable` where it is no mail
 */
export async function readMailFile(
  path: string,
  file: string,
  parser: MailParser,
  now: Date,
): Promise<MailFile> {
  const mail = await parser.parse(readWhole(path));
  if (isUnparseable(mail)) throw unreadable(file, mail.unparseable.detail);
  if (mail.from.address === '' && mail.dateHeader === null && mail.messageId === null) {
    throw unreadable(file, 'It has no sender, date or Message-ID, so it is no mail.');
  }
  const at = instantOf(mail.dateHeader) ?? instantAt(now.getTime(), 0);
  // No mailbox says who we are: those are taken for us whom it is written to.
  const employer = employerOf(mail.to.map(({ address }) => address));
  return { file, mail, sender: senderOf(mail, employer), at };
}

function unreadable(file: string, why: string): FoyerError {
  return new FoyerError('message-unreadable', `${basename(file)} cannot be read as a mail. ${why}`);
}

/**
 * When a mail says that it was sent. A file has no time of receipt, so the sender's word has to do.
 *
 * @param header the Date header, as `Wed, 11 Mar 2026 08:02:00 -0500`
 * @returns in the sender's own offset, UTC where only a zone is named; null where it is no date
 */
export function instantOf(header: string | null): Instant | null {
  const written = (header ?? '')
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const epoch = Date.parse(written);
  if (Number.isNaN(epoch)) return null;
  const [, sign, hours, minutes] = /([+-])(\d{2})(\d{2})$/.exec(written) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return instantAt(epoch, offset > 14 * 60 ? 0 : sign === '-' ? -offset : offset);
}

/**
 * What came before a mail: the known contacts, and the other mails of the same person.
 *
 * @returns oldest first
 */
export function historyBefore(
  mail: MailFile,
  others: readonly MailFile[],
  known: readonly Contact[],
): Contact[] {
  const key = personOf(mail);
  const earlier = others.filter((other) => other !== mail && personOf(other) === key);
  return [...known, ...earlier.map((other) => recordedContact(other.mail, other.sender, other.at))]
    .filter((contact) => epochMs(contact.at) < epochMs(mail.at))
    .sort((a, b) => epochMs(a.at) - epochMs(b.at));
}

/** What tells the person behind a mail from others: an address, or a telephone number as `tel:+15550123`. */
export const personOf = ({ sender }: MailFile): string => sender.person.address.toLowerCase();
