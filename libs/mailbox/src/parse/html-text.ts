import { type FormatCallback, type HtmlToTextOptions, compile } from 'html-to-text';
import { type Parted, withoutHidden } from './html-hidden.ts';
import { HERE, MOST_TAGS, openAtEnd, pieceFrom, tagsIn } from './html-pieces.ts';
import { withReopened } from './html-reopened.ts';
import { bareText, htmlDepth } from './html-scan.ts';
import { NEVER_SHOWN } from './html-seen.ts';

/** Longer HTML is converted in pieces; below 500 KB that takes less than a second (measured). */
export const LONGEST_HTML = 500_000;
/** More of it is left out: twenty times the tags that mail has take 0.4 s (measured). */
const MOST_PIECES = 4;
const MOST_TAGS_IN_ALL = 2 * MOST_TAGS;
/** What a piece begins with, sheets and what is open there, leaves room for text. */
const LONGEST_CONTEXT = 200_000;
/** As far as HTML is looked at; bare characters of so much of it take 0.6 s at worst (measured). */
export const LONGEST_SCANNED_HTML = 2_000_000;
/** Real mail nests some sixty tables and quotes; from here on it is made to hurt. */
export const DEEPEST_HTML = 200;
/** As deep as single words are looked for, by a recursion that throws at twice that. */
const DEEPEST_WORDS = 3_000;
/** Stands around the whole of an HTML body, so that one formatter sees all of it. */
const ROOT = 'foyer-root';
const OURS = new RegExp(`${ROOT}|${HERE}`, 'gi');
const OUR_TAGS = new RegExp(`</?(?:${ROOT}|${HERE})>`, 'g');
/**
 * With none of our tags, and with comments and elements that end where they do in browsers. The converter knows no end of a
 * comment but `-->`, and no data outside of XML.
 */
const asBrowsersRead = (html: string) =>
  withReopened(html.replace(OURS, 'foyer').replaceAll('--!>', '-->').replaceAll('<![CDATA[', '<!CDATA['));
/** What does not end, a field for text above all, has our tags in it as text. */
const withoutOurs = (text: string) => text.replace(OUR_TAGS, '');

/** Indented by the writer: Gmail and Apple Mail make an indentation of the element that quotes. */
const INDENTED = ['blockquote[style*="border:none"]', 'blockquote[style*="border: none"]'];
/** Signatures that a program marks by nothing but their class. */
const SIGNATURES = ['div.gmail_signature', 'div.protonmail_signature_block'];

/** Writes the two dashes that mark a signature in plain text above it. */
const signature: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral('--');
  builder.addLineBreak();
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
  builder.addInline(' ');
  walk(element.children, builder);
};

interface Words extends Parted {
  /** The tags that are open where a piece ends; null where that is not known. */
  readonly open: string | null;
}

/** What the last conversion found: formatters give nothing back. Not its tree, which would stay in memory. */
let parted: Words | null = null;
let isWordsAlone = false;
const seen: FormatCallback = (root, walk, builder) => {
  const open = openAtEnd(root);
  parted = { ...withoutHidden(root), open };
  if (!isWordsAlone) walk(root.children, builder);
};

const skipped = (selector: string) => ({ selector, format: 'skip' });

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { signature, cell, seen },
  // The element around it counts as well.
  limits: { maxInputLength: LONGEST_HTML + 1000, maxDepth: DEEPEST_HTML + 2 },
  baseElements: { selectors: [ROOT] },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...INDENTED.map((selector) => ({ selector, format: 'block' })),
    ...SIGNATURES.map((selector) => ({ selector, format: 'signature' })),
    // Without these all cells of a table stand in one line with nothing between them.
    ...['tr', 'html', 'head', 'body'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    { selector: 'hr', options: { length: 40 } },
    ...['img', 'style', 'script', 'title'].map(skipped),
    { selector: ROOT, format: 'seen' },
  ],
};
const converter = compile(options);

export interface HtmlText {
  readonly text: string;
  /** Words that styles hide from a person, in one line. */
  readonly hidden: string;
  /** False where the HTML was too deep or too broken to convert; the text is then its bare words. */
  readonly converted: boolean;
  /** Whether its end is not in it. */
  readonly isCut: boolean;
}

/**
 * Text of an HTML body as a mail client shows it: quotes marked with `>`, no link targets, nothing that styles hide.
 *
 * @param written at most 2,000,000 characters; with more than 50,000 tags no more than 100,000 are converted
 * @throws never
 */
export function textOfHtml(written: string): HtmlText {
  const html = asBrowsersRead(written);
  const pieces = readPieces(html);
  if (pieces !== null && (pieces.text !== '' || pieces.hidden !== '')) return { ...pieces, converted: true };
  const words = pieces === null ? wordsOfHtml(html) : null;
  if (words !== null && words.seen.trim() !== '')
    return { text: words.seen.trim(), hidden: words.hidden, converted: false, isCut: isLongHtml(html) };
  const bare = bareText(html);
  // Where nobody can know which of the words are seen, none are taken to be.
  if (MAY_HIDE.test(html) && HAS_WORDS.test(bare))
    return { text: '', hidden: bare, converted: false, isCut: false };
  // Nothing may be right: an image only, or marks between hidden blanks.
  const isNothing = pieces !== null && !HAS_WORDS.test(bare);
  const isCut = isNothing && pieces.isCut;
  return { text: isNothing ? '' : bare, hidden: '', converted: isNothing, isCut };
}

/** Whether it has more than one piece. */
export function isLongHtml(html: string): boolean {
  return pieceFrom(html, 0, LONGEST_HTML).to < html.length;
}

/** Of a closed box only the first summary is shown. */
const COUNTS_ITS_OWN = /<details\b/i;

type Read = Pick<HtmlText, 'text' | 'hidden' | 'isCut'>;

/**
 * All pieces of HTML, as far as they are known to be in order: each begins with what was open where the one before it
 * ended, and with all sheets. What depends on how many elements stand beside one cannot be told there.
 *
 * @returns null where not even the first can be converted
 */
function readPieces(html: string, known: readonly string[] = []): Read | null {
  let read: Read = { text: '', hidden: '', isCut: true };
  let sheets = known;
  let isLate = false;
  let tags = 0;
  for (let count = 0, from = 0, open = '', joint = ''; count < MOST_PIECES; count += 1) {
    const context = styleElements(sheets) + open;
    const mostTags = Math.min(MOST_TAGS, MOST_TAGS_IN_ALL - tags);
    if (context.length > LONGEST_CONTEXT || mostTags <= 0) break;
    const piece = pieceFrom(html, from, LONGEST_HTML - context.length, mostTags);
    tags += tagsIn(piece.html);
    const isLast = piece.to === html.length;
    const found = convertedPiece(context + piece.html);
    if (found === null && count === 0) return null;
    if (found === null) break;
    if (count > 0 && found.looksAside) break;
    isLate ||= count > 0 && found.sheets.length > sheets.length;
    const hidden = `${read.hidden} ${found.hidden}`.trim();
    read = { text: `${read.text}${joint}${found.text}`.trim(), hidden, isCut: !isLast };
    sheets = found.sheets;
    if (isLast || found.open === null || COUNTS_ITS_OWN.test(found.open)) break;
    [from, open, joint] = [piece.to, found.open, piece.joint];
  }
  if (!isLate || known.length > 0) return read;
  // A sheet further down holds from the beginning; where it is too long for that, nothing is taken to be seen.
  if (styleElements(sheets).length <= LONGEST_CONTEXT) return readPieces(html, sheets);
  return { text: '', hidden: `${read.text} ${read.hidden}`, isCut: true };
}

const styleElements = (sheets: readonly string[]) =>
  sheets.map((sheet) => `<style>${sheet}</style>`).join('');

/** What HTML has that hides any of its words. */
const MAY_HIDE = new RegExp(
  String.raw`<(?:style|font|details|dialog|${[...NEVER_SHOWN].join('|')})\b|\s(?:style|hidden|color|bgcolor|text|popover)\b`,
  'i',
);

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The words that a mail client shows of HTML, of its first piece where it is long, and those that it hides, in a third of
 * the time of a conversion.
 *
 * @returns null where it is nested so deeply that it cannot be told
 */
export function wordsOfHtml(html: string): Pick<Parted, 'seen' | 'hidden'> | null {
  const first = pieceFrom(asBrowsersRead(html), 0, LONGEST_HTML).html;
  if (htmlDepth(first) > DEEPEST_WORDS) return null;
  isWordsAlone = true;
  convert(first);
  isWordsAlone = false;
  return parted;
}

function convertedPiece(html: string): (Words & { readonly text: string }) | null {
  if (htmlDepth(html) > DEEPEST_HTML) return null;
  const text = convert(html);
  if (text === null || parted === null) return null;
  return { ...parted, text, hidden: withoutOurs(parted.hidden) };
}

/** @returns null for markup that the converter cannot follow; sets `parted` */
function convert(html: string): string | null {
  parted = null;
  try {
    return withoutOurs(converter(`<${ROOT}>${html}</${ROOT}>`)).trim();
  } catch {
    return null;
  }
}
