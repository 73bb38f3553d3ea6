import { basename } from 'node:path';
import { type Contact, type Instant, type RecordedMessage, epochMs, instantAt } from '#libs/domain';
import { type MailParser, type ParsedMail, isUnparseable } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { readWhole } from './files.ts';

/** A mail that was given as a file. */
export interface MailFile {
  /** As it was given. */
  readonly file: string;
  readonly mail: ParsedMail;
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
  return { file, mail, at: instantOf(mail.dateHeader) ?? instantAt(now.getTime(), 0) };
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

/** What `assess` is asked about. */
export function recordedMessage({ mail, at }: MailFile): RecordedMessage {
  return {
    at,
    channel: 'email',
    from: mail.from,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    subject: mail.subject,
    text: mail.text,
    attachments: namesOf(mail),
    headers: mail.headers,
  };
}

/**
 * What came before a mail: the known contacts, and the other mails of the same sender.
 *
 * @returns oldest first
 */
export function historyBefore(
  mail: MailFile,
  others: readonly MailFile[],
  known: readonly Contact[],
): Contact[] {
  const earlier = others.filter((other) => other !== mail && senderOf(other) === senderOf(mail));
  return [...known, ...earlier.map(contactOf)]
    .filter((contact) => epochMs(contact.at) < epochMs(mail.at))
    .sort((a, b) => epochMs(a.at) - epochMs(b.at));
}

export function senderOf({ mail }: MailFile): string {
  return mail.from.address.toLowerCase();
}

function contactOf({ mail, at }: MailFile): Contact {
  const { subject, newText, isAutomatic } = mail;
  return {
    at,
    by: 'candidate',
    automatic: isAutomatic,
    channel: 'email',
    name: mail.from.name,
    subject,
    text: newText,
    attachments: namesOf(mail),
  };
}

function namesOf(mail: ParsedMail): string[] {
  return mail.attachments.filter((file) => !file.inline).map((file) => file.name);
}
