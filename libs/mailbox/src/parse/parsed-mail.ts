import type { Origin } from './origin.ts';

/** Rises when messages that could not be read before may be readable: those in quarantine are then read again. */
export const PARSER_VERSION = 4;

/** An address as it stood in a header; `address` is empty where the header had none, and never normalised. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  /** Empty where the part has no name. */
  readonly name: string;
  /** Media type in lower case, without parameters. */
  readonly type: string;
  /** Decoded bytes. */
  readonly sizeBytes: number;
  /** Hex SHA-256 of the decoded bytes. */
  readonly sha256: string;
  /** Shown inside the text (an embedded image), so not a file that somebody sent. */
  readonly inline: boolean;
}

/** Something about a message that a person may have to know, or that a better parser could mend. */
export type ParseFlag =
  /** By its structure it had neither words nor files, though it has a body: that was read as best it could be. */
  | 'structure-guessed'
  /** A text was longer than is kept. */
  | 'text-cut'
  /** The HTML could not be turned into text within its limits; the text is its bare characters. */
  | 'html-unread'
  /** Styles hide some of the HTML from a person. */
  | 'hidden-text'
  | 'second-from'
  /** The text has a character set that is unknown or not the one named; it was read as best it could be. */
  | 'charset-guessed';

/**
 * A message as read from its source. All strings are valid Unicode without NUL, so any store can keep them; all
 * lengths are bounded.
 */
export interface ParsedMail {
  /** With angle brackets; null where the header is missing. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Oldest first; of a report on a message, that message is the last one. */
  readonly references: readonly string[];
  /** The first From header wins; a second one sets the flag `second-from`. */
  readonly from: MailAddress;
  readonly replyTo: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** In a copy that its sender keeps. */
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  /** The Date header as it stands, unread; it may lie or be no date at all. */
  readonly dateHeader: string | null;
  /**
   * What a mail client shows, newlines as \n, at most 1,000,000 characters; from the HTML where there is no text. What the
   * HTML hides from a person stands above it in a mark.
   */
  readonly text: string;
  /** `separateNewText(text, subject).newText`, at most 65,536 characters. */
  readonly newText: string;
  /** Whether the message is nothing but a forward, and `newText` what was forwarded. */
  readonly forwarded: boolean;
  /** Safe to show: no scripts, styles, forms or remote content; null where the message has no HTML or it is too long. */
  readonly html: string | null;
  /** First value by lower-case name, unfolded, bounded, encoded words as they are; without traces and signatures. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
  /** Letters that are attached, the first ones, whatever of them stands in `text` as well. */
  readonly letters: readonly ParsedMail[];
  /** Whether headers, the subject among them, say that a machine sent it (RFC 3834, RFC 2076, bounces). */
  readonly isAutomatic: boolean;
  readonly flags: readonly ParseFlag[];
  /** Of a letter that is attached nothing is known. */
  readonly origin: Origin;
}

/** A message that could not be read. Its source should be kept: a better parser can read it again. */
export interface Unparseable {
  readonly unparseable: {
    readonly code: 'too-complex' | 'took-too-long' | 'took-too-much-memory' | 'broken';
    /** One sentence for a person; no words of the message. */
    readonly detail: string;
  };
}

export type ParseResult = ParsedMail | Unparseable;

export function isUnparseable(result: object): result is Unparseable {
  return 'unparseable' in result;
}
