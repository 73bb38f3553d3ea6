import { isReadReceipt, isUnreadAddress } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';

/** Who is behind an incoming message, and how it came. */
export interface Sender {
  readonly person: MailAddress;
  readonly channel: 'email' | 'voicemail' | 'phone' | 'visit';
  readonly via: 'from' | 'reply_to' | 'forward' | 'told' | 'form' | 'notice' | 'report' | 'voicemail';
  /** What a colleague passed on, and said about it. */
  readonly forwarded?: Forwarded;
  /** Letters of other people beside it, each a message of its own. */
  readonly others?: readonly OtherLetter[];
  /** Whose mail it is where what was passed on is known, or its writer one of us: a colleague's, who writes about it. */
  readonly ifKnown?: Sender;
}

/** What a colleague passes on, and of whom. */
export interface Forwarded {
  readonly person: MailAddress;
  /** What colleagues wrote above it, and below a mark of its end; may be empty. */
  readonly note: string;
  /** The text from the mark of the forward on. */
  readonly text: string;
}

/** A letter that is a message of its own, and who wrote it. */
export interface OtherLetter {
  readonly mail: ParsedMail;
  readonly sender: Sender;
}

/**
 * Whether a machine wrote a mail to us by itself, so that it is no contact of a person: it says so, or it comes from an
 * address where nobody reads answers and tells of nobody. A form or a telephone system passes on what a person wrote or
 * said.
 */
export function isOfMachine(
  { from, isAutomatic, subject, newText }: Pick<ParsedMail, 'from' | 'isAutomatic' | 'subject' | 'newText'>,
  { via }: Sender,
): boolean {
  if (via === 'from') return isAutomatic || isUnreadAddress(from.address) || isReadReceipt(subject, newText);
  return via === 'report' && isAutomatic;
}
