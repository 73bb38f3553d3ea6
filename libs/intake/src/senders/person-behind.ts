import type { MailAddress, ParsedMail } from '#libs/mailbox';
import type { Forwarded } from './forwarded-mail.ts';

/** Who is behind an incoming message, and how it came. */
export interface Sender {
  readonly person: MailAddress;
  readonly channel: 'email' | 'voicemail';
  readonly via: 'from' | 'reply_to' | 'forward' | 'form' | 'notice' | 'report' | 'voicemail';
  /** What a colleague passed on, and said about it. */
  readonly forwarded?: Forwarded;
  /** Letters of other people beside it, each a message of its own. */
  readonly others?: readonly OtherLetter[];
}

/** A letter that is a message of its own, and who wrote it. */
export interface OtherLetter {
  readonly mail: ParsedMail;
  readonly sender: Sender;
}
