import { type FormatCallback, type HtmlToTextOptions, compile } from 'html-to-text';
import { type Parted, withoutHidden } from './html-hidden.ts';
import { cutAtTag } from './cut-text.ts';
import { bareText, htmlDepth } from './html-scan.ts';

/** Longer HTML is cut here; below 500 KB the conversion takes less than a second (measured). */
export const LONGEST_HTML = 500_000;
/** As many tags are converted; half a megabyte of nothing else took a reader to 200 MB (measured). */
const MOST_TAGS = 50_000;
/** As far as bare characters are looked for, where what is converted has none: at worst that takes 0.6 s (measured). */
export const LONGEST_SCANNED_HTML = 2_000_000;
/** Real mail nests some sixty tables and quotes; from here on it is made to hurt. */
export const DEEPEST_HTML = 200;
/** As deep as single words are looked for, by a recursion that throws at twice that. */
const DEEPEST_WORDS = 3_000;
/** Stands around the whole of an HTML body, so that one formatter sees all of it. */
const ROOT = 'foyer-root';
const ANY_ROOT = /foyer-root/gi;

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

type Words = Pick<Parted, 'seen' | 'hidden'>;

/** What the last conversion found: formatters give nothing back. Not its tree, which would stay in memory. */
let parted: Words | null = null;
let isWordsAlone = false;
const seen: FormatCallback = (root, walk, builder) => {
  const { shown, ...words } = withoutHidden(root);
  parted = words;
  if (!isWordsAlone) walk(shown, builder);
};

const skipped = (selector: string) => ({ selector, format: 'skip' });

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { signature, cell, seen },
  // The element around it counts as well.
  limits: { maxInputLength: LONGEST_HTML + 1000, maxDepth: DEEPEST_HTML + 2, maxChildNodes: 20_000 },
  baseElements: { selectors: [ROOT] },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...INDENTED.map((selector) => ({ selector, format: 'block' })),
    ...SIGNATURES.map((selector) => ({ selector, format: 'signature' })),
    // Without these all cells of a table stand in one line with nothing between them.
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    { selector: 'hr', options: { length: 40 } },
    ...['img', 'style', 'script', 'title'].map(skipped),
    { selector: ROOT, format: 'seen' },
  ],
};
const convert = compile(options);

export interface HtmlText {
  readonly text: string;
  /** Words that styles hide from a person, in one line. */
  readonly hidden: string;
  /** False where the HTML was too deep or too broken to convert; the text is then its bare words. */
  readonly converted: boolean;
}

/**
 * Text of an HTML body as a mail client shows it: quotes marked with `>`, no link targets, nothing that styles hide.
 *
 * @throws never
 */
export function textOfHtml(html: string): HtmlText {
  const bounded = boundedHtml(html);
  const isDeep = htmlDepth(bounded) > DEEPEST_HTML;
  const converted = isDeep ? null : convertedOrNull(bounded);
  if (converted !== null && (converted.text !== '' || converted.hidden !== ''))
    return { ...converted, converted: true };
  const words = converted === null ? wordsOfHtml(bounded) : null;
  if (words !== null && words.seen.trim() !== '')
    return { text: words.seen.trim(), hidden: words.hidden, converted: false };
  const bare = bareText(html);
  // Where nobody can know which of the words are seen, none are taken to be.
  if (MAY_HIDE.test(html) && HAS_WORDS.test(bare)) return { text: '', hidden: bare, converted: false };
  // Nothing may be right: an image only, or marks between hidden blanks.
  const isNothing = converted !== null && !HAS_WORDS.test(bare);
  return { text: isNothing ? '' : bare, hidden: '', converted: isNothing };
}

const boundedHtml = (html: string) => cutAtTag(html.slice(0, LONGEST_HTML), MOST_TAGS);

/** Whether it has more than is converted. */
export function isLongHtml(html: string): boolean {
  return boundedHtml(html).length < html.length;
}

/** What HTML has that hides any of its words. */
const MAY_HIDE =
  /<(?:style|font|template|noscript|svg|details|dialog|object)|\s(?:style|hidden|bgcolor|text|popover)\b/i;

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The words that a mail client shows of HTML and those that it hides, in a third of the time of a conversion.
 *
 * @returns null where it is nested so deeply that it cannot be told
 */
export function wordsOfHtml(html: string): Words | null {
  const bounded = boundedHtml(html);
  if (htmlDepth(bounded) > DEEPEST_WORDS) return null;
  isWordsAlone = true;
  convertedOrNull(bounded);
  isWordsAlone = false;
  return parted;
}

function convertedOrNull(html: string): Pick<HtmlText, 'text' | 'hidden'> | null {
  parted = null;
  try {
    const text = convert(`<${ROOT}>${html.replace(ANY_ROOT, 'foyer')}</${ROOT}>`).trim();
    return { text, hidden: hiddenOf(parted) };
  } catch {
    // Markup that the converter cannot follow.
    return null;
  }
}

/** Asked anew: the compiler does not see that converting sets it. */
const hiddenOf = (found: Words | null) => found?.hidden ?? '';
