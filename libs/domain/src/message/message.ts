import type { Channel, Instant } from '../contact/contact.ts';

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** The message to be assessed, as it was received. */
export interface Message {
  readonly at: Instant;
  readonly channel: Channel;
  readonly from: Correspondent;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** The body as a mail client shows it, with its quoted replies and signature. */
  readonly text: string;
  /** What the sender wrote this time: `separateNewText(text).newText`. Every quote of an assessment is a range of this. */
  readonly newText: string;
  readonly attachments: readonly string[];
  /** Header values by lower-case name; absent where they are not known. */
  readonly headers?: Readonly<Record<string, string>>;
}
