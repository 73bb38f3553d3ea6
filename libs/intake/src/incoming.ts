import { createHash, hash } from 'node:crypto';
import type { ParsedMail, Source } from '#libs/mailbox';

/** A message as it came from a server, read or not. */
export interface Incoming {
  readonly uid: number;
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  /** Whether its server calls it a draft. */
  readonly isDraft?: boolean;
  readonly identity: Buffer;
  /** What its identity is where it cannot be read, at an earlier or a later try; null where that is the same. */
  readonly unreadIdentity: Buffer | null;
  readonly content:
    | {
        readonly kind: 'mail';
        readonly mail: ParsedMail;
        /** Its source without the bytes of attachments, gzip; null where sources are not kept. */
        readonly rawGzip: Source | null;
      }
    | {
        readonly kind: 'quarantined';
        readonly code: string;
        readonly detail: string;
        /** What its headers alone say; null where they cannot be read either. */
        readonly head: ParsedMail | null;
        /** All of its source that we have, gzip. */
        readonly rawGzip: Source;
      };
}

/**
 * What makes a message the same message wherever it lies: in two folders, in two mailboxes, or under new UIDs after
 * the server renumbered. Survives a missing or a repeated Message-ID, and the Received lines that each way adds.
 *
 * @param receivedAt tells apart messages that carry neither a Message-ID nor a date
 * @returns SHA-256
 */
export function identityOf(mail: ParsedMail, receivedAt: Date): Buffer {
  const parts = [
    mail.messageId ?? '',
    mail.dateHeader ?? (mail.messageId === null ? receivedAt.toISOString() : ''),
    mail.from.address.toLowerCase(),
    mail.subject,
    mail.text,
    ...mail.attachments.map((attachment) => attachment.sha256),
    // A form that many people fill in, or our mail to many, may say the same in one second.
    ...(mail.messageId === null ? envelopeOf(mail) : []),
  ];
  return hash('sha256', JSON.stringify(parts), 'buffer');
}

/** Bcc stands in our own copy only. */
const envelopeOf = ({ replyTo, to, cc }: ParsedMail): string[] =>
  [...(replyTo === null ? [] : [replyTo]), ...to, ...cc].map(({ address }) => address.toLowerCase());

/** A server's clock may be wrong by its zone, and all of its messages alike, whose order holds then. */
const MOST_AHEAD_MS = 24 * 60 * 60_000;

/**
 * Messages as if none had come later than now. In Sent mail programs say when it was, each by its own clock: an answer of
 * next year would answer everything that comes until then.
 */
export function notAhead(
  incoming: readonly Incoming[],
  { inSent }: { readonly inSent: boolean },
  now: Date,
): readonly Incoming[] {
  const latest = now.getTime() + (inSent ? 0 : MOST_AHEAD_MS);
  return incoming.map((one) => (one.receivedAt.getTime() > latest ? { ...one, receivedAt: now } : one));
}

/** The identity of a message that could not be read: its source. */
export async function identityOfSource(source: Source): Promise<Buffer> {
  const sha256 = createHash('sha256').update('source');
  if (Buffer.isBuffer(source)) return sha256.update(source).digest();
  for await (const piece of source.pieces()) sha256.update(piece);
  return sha256.digest();
}

/** Gives back what a message holds besides memory, when it is stored or given up. */
export function letGo({ content: { rawGzip } }: Incoming): void {
  if (rawGzip !== null && !Buffer.isBuffer(rawGzip)) rawGzip.close();
}

/** Minutes east of UTC in a Date header ("… 08:02:00 -0500" is -300), or null where it has none that is sane. */
export function offsetOfDateHeader(header: string | null): number | null {
  const match = /([+-])(\d{2})(\d{2})\b(?:\s*\([^)]*\))?\s*$/.exec((header ?? '').slice(0, 200));
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > 14 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
}

/** The same of all messages of a batch. */
export function letGoOf(incoming: readonly Incoming[]): void {
  for (const one of incoming) letGo(one);
}
