import { answersInside, hiddenTextMark, separateNewText, withoutHiddenText } from '#libs/domain';
import { cleanText, isBlankText } from './bounded.ts';
import { withoutClearSignature } from './clear-signed.ts';
import { commentOfAnswer, wordsOfCalendar } from './calendar-words.ts';
import { CUT_NOTE, cutText } from './cut-text.ts';
import { asForwarded, belowEachOther, isCalledLike, letterIn, withLettersWhole } from './enclosed.ts';
import { markedHtml } from './html-marked.ts';
import { withoutBallast } from './html-scan.ts';
import { LONGEST_SCANNED_HTML, type HtmlText, SEVERAL_WORDS, textOfHtml, wordsOfHtml } from './html-text.ts';
import {
  REPORT,
  addressesOf,
  countOf,
  headerValues,
  isAutomatic,
  messageIdsOf,
  subjectOf,
} from './mail-headers.ts';
import { hasBody, mended } from './mend-structure.ts';
import { UNKNOWN_ORIGIN, originOf } from './origin.ts';
import type { MailAddress, ParseFlag, ParsedMail } from './parsed-mail.ts';
import { isMoreInHtml, isNoticeAlone, onlyInPlain, saysOtherwise } from './plain-part.ts';
import { wordsOf } from './parts-parser.ts';
import { type MimeMessage, readMime } from './read-mime.ts';
import { LONGEST_HTML, safeHtml } from './safe-html.ts';
import { withPreamble } from './preamble.ts';
import { structured } from './structured.ts';
import { withoutUnseenLetters } from './unseen-letters.ts';
import { unwrapped } from './unwrapped.ts';

const LONGEST_TEXT = 1_000_000;
/** What the assessment reads. */
const LONGEST_NEW_TEXT = 65_536;
/** Of what is looked for in a text. */
const LONGEST_BEGINNING = 200;
const NOBODY: MailAddress = { name: '', address: '' };

/** Letters in letters are read so deep, and so many in each. */
export const DEEPEST_ENCLOSED = 3;
const MOST_IN_A_LETTER = 3;

interface ParseOptions {
  /** Reads the letter with a hash (hex) where its bytes do not stand in the message; null where they do. */
  readonly readElsewhere?: (sha256: string, depth: number) => Promise<ParsedMail | null>;
  /** The decoded bytes of what a message is wrapped in, where they do not stand in it, by the same; null where they do. */
  readonly bytesElsewhere?: (sha256: string) => Buffer | null;
  /** Of letters in letters so many are read; 0 leaves them files. */
  readonly depth?: number;
}

/**
 * Reads one message. Runs in the process that reads: it is busy for as long as it takes, and hostile mail can make it hang.
 *
 * @throws what mailparser throws, `EMAXLEN` above all
 */
export async function parseMail(received: Buffer, options: ParseOptions = {}): Promise<ParsedMail> {
  const source = structured(received);
  const flags = new Set<ParseFlag>();
  const read = (inner: Buffer) => readWords(withLettersWhole(inner), flags);
  const opened = await unwrapped(
    await (options.readElsewhere === undefined ? read(source) : readWords(source, flags)),
    read,
    options.bytesElsewhere ?? (() => null),
  );
  const mime = withPreamble(opened, source);
  if (mime !== opened) flags.add('structure-guessed');
  const { headers, headerLines } = mime;
  const subject = subjectOf(headers);
  const values = headerValues(headerLines);
  // Most mail servers say only there which message they report on.
  const isReport = REPORT.test(values['content-type'] ?? '');
  const written = mime.html === undefined ? null : cleanText(mime.html, LONGEST_SCANNED_HTML);
  const own = textOf(mime, written, subject, flags);
  const clean = flags.has('hidden-text') ? markedHtml : safeHtml;
  const html = written === null ? null : clean(written);
  const letters = isReport ? [] : await readLetters(mime, options);
  const text = isReport ? own : withEnclosed(own, mime, letters, flags);
  const separated = separateNewText(text, subject);
  const newText = cutText(separated.newText, LONGEST_NEW_TEXT).toWellFormed();
  if (newText.length < separated.newText.length) flags.add('text-cut');
  const from = addressesOf(headers, 'from')[0] ?? NOBODY;
  if (countOf(headerLines, 'from') > 1) flags.add('second-from');
  const givenBack = isReport && mime.enclosedId !== null ? [mime.enclosedId] : [];
  if (mime.charsetGuessed) flags.add('charset-guessed');
  const [to, cc] = [addressesOf(headers, 'to'), addressesOf(headers, 'cc')];
  return {
    messageId: messageIdsOf(headers, 'message-id')[0] ?? null,
    inReplyTo: messageIdsOf(headers, 'in-reply-to')[0] ?? null,
    references: [...messageIdsOf(headers, 'references'), ...givenBack],
    from,
    replyTo: addressesOf(headers, 'reply-to')[0] ?? null,
    to,
    cc,
    bcc: addressesOf(headers, 'bcc'),
    subject,
    dateHeader: values['date'] ?? null,
    text,
    newText,
    forwarded: separated.forwarded,
    html,
    headers: values,
    attachments: mime.attachments,
    letters: letters.map(({ letter }) => letter),
    isAutomatic: isAutomatic(values, from, subject, [...to, ...cc]),
    flags: [...flags],
    origin: (options.depth ?? DEEPEST_ENCLOSED) === DEEPEST_ENCLOSED ? originOf(source) : UNKNOWN_ORIGIN,
  };
}

/**
 * The message, in which something was found wherever there was something. Words that its structure hides, by a wrong or
 * missing boundary above all, are read as best they can be: else a letter would be taken for an empty one.
 */
async function readWords(source: Buffer, flags: Set<ParseFlag>): Promise<MimeMessage> {
  const mime = lighter(asPage(await readMime(source)));
  if (mime.structureGuessed) flags.add('structure-guessed');
  if (!isEmpty(mime)) return mime;
  if (hasBody(source)) flags.add('structure-guessed');
  for (const other of mended(source, hasBody(source))) {
    const read = lighter(await readMime(other));
    const found = { ...mime, ...wordsOf(read), attachments: read.attachments };
    if (isEmpty(found)) continue;
    flags.add('structure-guessed');
    return found;
  }
  return mime;
}

/** A whole page of HTML, which scripts send without a type, or as plain text. */
const PAGE = /^\s{0,100}<(?:!doctype html|html)[\s>]/i;

function asPage(mime: MimeMessage): MimeMessage {
  const isPage = mime.html === undefined && PAGE.test(mime.text?.slice(0, 200) ?? '');
  return isPage ? { ...mime, text: undefined, html: mime.text } : mime;
}

const isEmpty = ({ text = '', html, attachments }: MimeMessage) =>
  html === undefined && attachments.length === 0 && isBlankText(text.slice(0, LONGEST_TEXT));

function lighter(mime: MimeMessage): MimeMessage {
  const { html } = mime;
  return html === undefined || html.length <= LONGEST_HTML ? mime : { ...mime, html: withoutBallast(html) };
}

interface AttachedLetter {
  readonly letter: ParsedMail;
  readonly isShown: boolean;
}

async function readLetters(
  mime: MimeMessage,
  { readElsewhere, depth = DEEPEST_ENCLOSED }: ParseOptions,
): Promise<AttachedLetter[]> {
  if (depth === 0) return [];
  const enclosed = mime.enclosed.filter(({ kind }) => kind === 'letter');
  const found: AttachedLetter[] = [];
  for (const { sha256, bytes, isShown } of enclosed.slice(
    0,
    depth === DEEPEST_ENCLOSED ? undefined : MOST_IN_A_LETTER,
  )) {
    const letter = await readLetter(bytes, depth - 1, () => readElsewhere?.(sha256, depth - 1));
    const isLetter = letter !== null && (letter.from !== NOBODY || letter.subject !== '');
    if (isLetter) found.push({ letter, isShown });
  }
  return found;
}

/**
 * The text of a message with the letters that it forwards as attachments and what somebody answered in an event; without
 * any words the text of its events.
 *
 * @param own what it says itself
 */
function withEnclosed(
  own: string,
  mime: MimeMessage,
  letters: readonly AttachedLetter[],
  flags: Set<ParseFlag>,
): string {
  const subject = subjectOf(mime.headers);
  const isSilent = isBlankText(withoutHiddenText(separateNewText(own, subject).newText));
  const texts = [own];
  for (const { letter, isShown } of letters) {
    const isForwarded = isShown || isSilent || isCalledLike(subject, letter.subject);
    if (isBlankText(letter.text) || !isForwarded) continue;
    texts.push(asForwarded(letter));
    for (const flag of letter.flags) if (TELLING.has(flag)) flags.add(flag);
  }
  const events = mime.enclosed.filter(({ kind }) => kind === 'event');
  if (texts.every(isBlankText))
    for (const { bytes, charset } of events) texts.push(wordsOfCalendar(bytes, charset));
  else texts.push(...events.flatMap(({ bytes, charset }) => unsaid(commentOfAnswer(bytes, charset), own)));
  return texts.length === 1 ? own : cleanText(belowEachOther(texts), LONGEST_TEXT);
}

/** Most programs write the comment into their text as well; looked for by its beginning, which bounds the time. */
function unsaid(comment: string, text: string): string[] {
  const beginning = withoutBlanks(comment).slice(0, LONGEST_BEGINNING);
  const isSaid = withoutBlanks(text.slice(0, LONGEST_NEW_TEXT)).includes(beginning);
  return isSaid ? [] : [comment];
}

const withoutBlanks = (text: string) => text.replaceAll(/\s+/g, '');

/** Null where it cannot be read: it remains a file of a message that can. */
async function readLetter(
  bytes: Buffer,
  depth: number,
  readElsewhere: () => Promise<ParsedMail | null> | undefined,
): Promise<ParsedMail | null> {
  try {
    const whole = letterIn(bytes);
    return (await readElsewhere()) ?? (whole === null ? null : await parseMail(whole, { depth }));
  } catch {
    return null;
  }
}

/** Of a letter in a message these are told of the message. */
const TELLING: ReadonlySet<ParseFlag> = new Set(['hidden-text', 'text-cut', 'html-unread']);

/**
 * The text of a message; what is hidden from its reader stands above it in a mark. Where that is all that was written, it is
 * the text as well: a program with a dark page writes white letters and no page, and nobody means to send an empty letter.
 */
function textOf(mime: MimeMessage, html: string | null, subject: string, flags: Set<ParseFlag>): string {
  const shown = shownText(mime, html, subject, flags);
  const { text, unseen } = withoutUnseenLetters(shown.text);
  const hidden = `${shown.hidden}\n${unseen}`.trim();
  if (hidden === '') return cleanText(text, LONGEST_TEXT);
  flags.add('hidden-text');
  const isAllHidden =
    SEVERAL_WORDS.test(hidden.slice(0, LONGEST_NEW_TEXT)) &&
    isBlankText(separateNewText(text, subject).newText);
  const words = isAllHidden ? `${hidden}\n\n${text}` : text;
  return cleanText(cutText(`${hiddenTextMark(hidden)}\n\n${words}`, LONGEST_TEXT), LONGEST_TEXT);
}

/**
 * The plain text part, or the HTML turned into text where there is none, where it is blank, and where either says what the
 * other does not: people read the HTML. Plain text that is no alternative of the HTML stands above or below.
 */
function shownText(mime: MimeMessage, html: string | null, subject: string, flags: Set<ParseFlag>): HtmlText {
  const plain = plainText(mime.text ?? '', flags);
  if (html === null) return { text: plain, hidden: '', converted: true, isCut: false };
  const read = isBlankText(plain)
    ? readHtml(html, mime, flags)
    : readAlternative(plain, html, mime, subject, flags);
  const [above, below] = [plainText(mime.above, flags), plainText(mime.below, flags)];
  if (isBlankText(above + below)) return read;
  const parts = [above.trim(), read.text.trim(), below.trim()].filter((part) => part !== '');
  return { ...read, text: parts.join('\n\n') };
}

function plainText(text: string, flags: Set<ParseFlag>): string {
  if (text.length > LONGEST_TEXT) flags.add('text-cut');
  return withoutClearSignature(cleanText(cutText(text, LONGEST_TEXT), LONGEST_TEXT));
}

function readHtml(html: string, mime: MimeMessage, flags: Set<ParseFlag>): HtmlText {
  const read = textOfHtml(html);
  const isCut = read.isCut || (mime.html ?? '').length > LONGEST_SCANNED_HTML;
  if (!read.converted) flags.add('html-unread');
  if (isCut) flags.add('text-cut');
  if (!isCut || read.text === '') return read;
  // Nothing of its end: what hides that may stand in what is left out.
  return { ...read, text: cutText(`${read.text}\n\n${CUT_NOTE}`, LONGEST_TEXT) };
}

/** The text of a message that is written both as plain text and as HTML. */
function readAlternative(
  plain: string,
  html: string,
  mime: MimeMessage,
  subject: string,
  flags: Set<ParseFlag>,
): HtmlText {
  if (isNoticeAlone(plain)) return readHtml(html, mime, flags);
  const words = wordsOfHtml(html);
  const hidden = words?.hidden ?? '';
  const text = { text: plain, hidden, converted: true, isCut: false };
  if (words === null || words.isCut) return text;
  const { newText } = separateNewText(plain, subject);
  if (answersInside(newText) !== null) {
    // What tells them from the quote is in the HTML alone.
    const read = textOfHtml(html);
    if (read.answersInside === true) return read;
  }
  const unseen = onlyInPlain(newText, words.seen);
  const newTextOfHtml = () => separateNewText(textOfHtml(html).text, subject).newText;
  if (unseen.length === 0)
    return mime.isMoreInHtml ||
      isMoreInHtml(plain, words.seen, newTextOfHtml) ||
      saysOtherwise(plain, newText, words.seen, newTextOfHtml)
      ? readHtml(html, mime, flags)
      : text;
  const others = unseen.filter((line) => !words.hidden.includes(line.trim()));
  return { ...readHtml(html, mime, flags), hidden: [words.hidden, ...others].join('\n').trim() };
}
