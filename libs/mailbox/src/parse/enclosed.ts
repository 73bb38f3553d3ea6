import { FORWARD_MARK, hiddenTextMark, leadingMarks } from '#libs/domain';
import { isBlankText } from './bounded.ts';
import { isCompoundFile } from './compound-file.ts';
import { mailOfOutlookItem } from './outlook-item.ts';
import type { MailAddress, ParsedMail } from './parsed-mail.ts';
import { isShownMessage, partsIn } from './without-attachments.ts';
import { type Described, type Wrapping, wrappingOf } from './wrapping.ts';

/** What a message carries that may hold its words: a letter, an event of a calendar, or what it is wrapped in. */
export interface Enclosed {
  readonly kind: 'letter' | 'event' | Wrapping;
  /** A letter that mail clients show below the words of the message. */
  readonly isShown: boolean;
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
export function asForwarded({
  from,
  to,
  dateHeader,
  subject,
  text,
}: Pick<ParsedMail, 'from' | 'to' | 'dateHeader' | 'subject' | 'text'>): string {
  const marks = leadingMarks(text);
  // Without the first two nothing would tell the fields of a letter from its words.
  const fields = [
    `From: ${written(from)}`,
    `Subject: ${subject}`,
    ...(dateHeader === null ? [] : [`Date: ${dateHeader}`]),
    ...(to.length === 0 ? [] : [`To: ${to.map(written).join(', ')}`]),
  ];
  const letter = `${FORWARD_MARK}\n${fields.join('\n')}\n\n${text.slice(marks.length).trim()}`;
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

const LETTER_TYPE = /^(?:message\/(?:rfc822|global)|application\/vnd\.ms-outlook)$/i;
const LETTER_NAME = /\.(?:eml|msg)$/i;

/**
 * What of a part is read whole, by its type and by its name: webmail and gateways attach letters as bytes that only their
 * names tell from other files.
 */
export function enclosedKind(part: Described): Enclosed['kind'] | null {
  if (LETTER_TYPE.test(part.type) || LETTER_NAME.test(part.name)) return 'letter';
  return /^text\/calendar$/i.test(part.type) ? 'event' : wrappingOf(part);
}

const FIELD = /^content-(?:type|disposition)[ \t]*:.*/gim;
const NAMED = /name\*?(?:\d\*?)?[ \t]*=[^;]*\.(?:eml|msg)\b/i;
const OF_OUTLOOK = /^content-type[ \t]*:[ \t]*application\/vnd\.ms-outlook\b/i;
const NAMED_IN_WORDS = /^content-type[ \t]*:[ \t]*application\/octet-stream.*=\?/i;
/** No name of a file is so far behind; a field of many names is an attack. */
const LONGEST_FIELD = 1_000;

/** The letter itself as a mail, in whatever form it is attached; null where it is a file of another kind. */
export const letterIn = (bytes: Buffer): Buffer | null =>
  isCompoundFile(bytes) ? mailOfOutlookItem(bytes) : bytes;

/** Whether the head of a part (unfolded) names a letter as a file, or bytes in a way that is not read here. */
export const namesLetter = (head: string): boolean =>
  (head.match(FIELD) ?? [])
    .map((field) => field.slice(0, LONGEST_FIELD))
    .some((field) => NAMED.test(field) || NAMED_IN_WORDS.test(field) || OF_OUTLOOK.test(field));

const SHOWN = /^(content-disposition[ \t]*:[ \t]*)inline(?=[ \t]*(?:;|\r?$))/im;
const SHOWN_LETTER = 'inline-letter';

/** Whether it is the disposition of a part that `withLettersWhole` changed. */
export const isShownLetter = (disposition: string | undefined): boolean => disposition === SHOWN_LETTER;

/**
 * A message whose letters are all parts of their own. mailparser lays the words of one that is to be shown between those
 * around it, without who wrote them.
 *
 * @returns `source` itself where it has no such letter
 */
export function withLettersWhole(source: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let keptFrom = 0;
  for (const { head, headFrom, from } of source.includes('inline') ? partsIn(source) : []) {
    if (headFrom === 0 || !isShownMessage(head)) continue;
    const whole = source.toString('latin1', headFrom, from).replace(SHOWN, `$1${SHOWN_LETTER}`);
    pieces.push(source.subarray(keptFrom, headFrom), Buffer.from(whole, 'latin1'));
    keptFrom = from;
  }
  return pieces.length === 0 ? source : Buffer.concat([...pieces, source.subarray(keptFrom)]);
}

/** Whether a message is called as the letter in it is, with something before it: "Fwd: My application". */
export const isCalledLike = (subject: string, enclosed: string): boolean =>
  enclosed !== '' && subject.length > enclosed.length && subject.endsWith(enclosed);
