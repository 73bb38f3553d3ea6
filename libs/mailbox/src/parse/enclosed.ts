import { hiddenTextMark, leadingMarks } from '#libs/domain';
import { isBlankText } from './bounded.ts';
import type { MailAddress, ParsedMail } from './parsed-mail.ts';

/** What a message carries that may hold its words: a letter, or an event of a calendar. */
export interface Enclosed {
  /** `message/rfc822` or `text/calendar`. */
  readonly type: string;
  /** As the part names it; empty where it names none. */
  readonly charset: string;
  /** Hex, of the whole. */
  readonly sha256: string;
  readonly bytes: Buffer;
}

/**
 * A letter that was forwarded as an attachment, as the same letter stands in a message that was forwarded in its text.
 *
 * @returns ends without a line end; words that it hides from its reader stand in a mark above it, as in every text
 */
export function asForwarded({ from, to, dateHeader, subject, text }: ParsedMail): string {
  const marks = leadingMarks(text);
  // Without the first two nothing would tell the fields of a letter from its words.
  const fields = [
    `From: ${written(from)}`,
    `Subject: ${subject}`,
    ...(dateHeader === null ? [] : [`Date: ${dateHeader}`]),
    ...(to.length === 0 ? [] : [`To: ${to.map(written).join(', ')}`]),
  ];
  const letter = `---------- Forwarded message ----------\n${fields.join('\n')}\n\n${text.slice(marks.length).trim()}`;
  return marks === '' ? letter : `${marks.trim()}\n\n${letter}`;
}

const written = ({ name, address }: MailAddress) =>
  name === '' ? address : address === '' ? name : `${name} <${address}>`;

/**
 * Texts one below the other, with all their marks of hidden text above the first.
 *
 * @param texts of which any may begin with such marks
 */
export function belowEachOther(texts: readonly string[]): string {
  const marks = texts.map((text) => leadingMarks(text));
  const seen = texts.map((text, at) => text.slice(marks[at]?.length ?? 0).trim());
  const hidden = marks.join(' ').replaceAll(/\[hidden text: |\]/g, ' ');
  const whole = seen.filter((text) => text !== '').join('\n\n');
  return isBlankText(hidden) ? whole : `${hiddenTextMark(hidden)}\n\n${whole}`;
}

/** Whether a message is called as the letter in it is, with something before it: "Fwd: My application". */
export const isCalledLike = (subject: string, enclosed: string): boolean =>
  enclosed !== '' && subject.length > enclosed.length && subject.endsWith(enclosed);
