import { separateNewText } from '#libs/domain';
import { cleanText } from './bounded.ts';
import { headerEnd } from './charset.ts';
import { LONGEST_HTML, hidesText, textOfHtml } from './html-text.ts';
import {
  REPORT,
  addressesOf,
  countOf,
  headerValues,
  isAutomatic,
  messageIdsOf,
  subjectOf,
} from './mail-headers.ts';
import type { MailAddress, ParseFlag, ParsedMail } from './parsed-mail.ts';
import { type MimeMessage, readMime } from './read-mime.ts';
import { safeHtml } from './safe-html.ts';

const LONGEST_TEXT = 1_000_000;
/** What the assessment reads. */
const LONGEST_NEW_TEXT = 65_536;
/** A body above this, white space aside, should have had something in it. */
const EMPTY_BODY_BYTES = 64;
const [LF, CR] = [0x0a, 0x0d];
const NOBODY: MailAddress = { name: '', address: '' };

/**
 * Reads one message. Runs in a worker thread: it is busy for as long as it takes, and hostile mail can make it hang.
 *
 * @throws what mailparser throws, `EMAXLEN` above all
 */
export async function parseMail(received: Buffer): Promise<ParsedMail> {
  const source = withLineFeeds(received);
  const mime = await readMime(source);
  const flags = new Set<ParseFlag>();
  const { headers, headerLines } = mime;
  const subject = subjectOf(headers);
  const text = textOf(mime, flags);
  const separated = separateNewText(text, subject);
  const newText = separated.newText.slice(0, LONGEST_NEW_TEXT).toWellFormed();
  if (newText.length < separated.newText.length) flags.add('text-cut');
  const from = addressesOf(headers, 'from')[0] ?? NOBODY;
  const values = headerValues(headerLines);
  const html = mime.html === undefined ? null : safeHtml(cleanText(mime.html, LONGEST_TEXT));
  const foundNothing = text.trim() === '' && html === null && mime.attachments.length === 0;
  if (foundNothing && hasBody(source)) flags.add('empty-body');
  if (countOf(headerLines, 'from') > 1) flags.add('second-from');
  // Most mail servers say only there which message they report on.
  const isReport = REPORT.test(values['content-type'] ?? '');
  const givenBack = isReport && mime.enclosedId !== null ? [mime.enclosedId] : [];
  if (mime.charsetGuessed) flags.add('charset-guessed');
  return {
    messageId: messageIdsOf(headers, 'message-id')[0] ?? null,
    inReplyTo: messageIdsOf(headers, 'in-reply-to')[0] ?? null,
    references: [...messageIdsOf(headers, 'references'), ...givenBack],
    from,
    replyTo: addressesOf(headers, 'reply-to')[0] ?? null,
    to: addressesOf(headers, 'to'),
    cc: addressesOf(headers, 'cc'),
    subject,
    dateHeader: values['date'] ?? null,
    text,
    newText,
    forwarded: separated.forwarded,
    html,
    headers: values,
    attachments: mime.attachments,
    isAutomatic: isAutomatic(values, from),
    flags: [...flags],
  };
}

/**
 * Where every line ends in a lone CR, as old programs for the Mac wrote them, the whole message would be one header:
 * its lines get line feeds instead. Whatever has a line feed anywhere is left as it is.
 */
function withLineFeeds(source: Buffer): Buffer {
  if (source.includes(LF) || !source.includes(CR)) return source;
  const copy = Buffer.from(source);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

function hasBody(source: Buffer): boolean {
  return source.toString('latin1', headerEnd(source)).trim().length > EMPTY_BODY_BYTES;
}

/** The plain text part, or the HTML turned into text where there is none or it is blank. */
function textOf(mime: MimeMessage, flags: Set<ParseFlag>): string {
  const { html } = mime;
  const plain = cleanText(mime.text ?? '', LONGEST_TEXT);
  if ((mime.text ?? '').length > LONGEST_TEXT) flags.add('text-cut');
  if (html !== undefined && hidesText(html)) flags.add('hidden-text');
  if (plain.trim() !== '' || html === undefined) return plain;
  const { text, converted } = textOfHtml(cleanText(html, LONGEST_TEXT));
  if (!converted) flags.add('html-unread');
  if (html.length > LONGEST_HTML) flags.add('text-cut');
  return cleanText(text, LONGEST_TEXT);
}
