import { type DomNode, type FormatCallback, type HtmlToTextOptions, compile } from 'html-to-text';
import { type Shown, shownOf } from './html-hidden.ts';
import { answersInside, separateByMarks } from '#libs/domain';
import { LettersLooks, hasSigns, withAnswersApart, withoutSigns } from './html-answers.ts';
import { isLast } from './html-last.ts';
import { bareText } from './html-scan.ts';
import { NEVER_SHOWN } from './html-seen.ts';
import { type HtmlTree, treeOf } from './html-tree.ts';

/** As far as HTML is looked at: a tree of so much of it takes 0.4 s at worst, bare characters 0.6 s (measured). */
export const LONGEST_SCANNED_HTML = 2_000_000;
/** Real mail nests some sixty tables and quotes; the converter recurses or searches so deep, and needs minutes for more. */
export const DEEPEST_HTML = 200;
/** The elements around a body. */
const AROUND = 2;
/** Stands for the whole of a page, so that one formatter takes it from where it was read. */
const ROOT = 'foyer-root';

/** Indented by the writer: Gmail and Apple Mail make an indentation of the element that quotes. */
const INDENTED = ['blockquote[style*="border:none"]', 'blockquote[style*="border: none"]'];
/** A line beside them is all by which some programs mark quotes; people give it to boxes of their own as well. */
const BESIDE_A_LINE = ['div[style*="border-left:"]', 'div[style*="border-left-width:"]'];
/** Signatures that a program marks by nothing but their class or name. */
const SIGNATURES = [
  'div.gmail_signature',
  'div.protonmail_signature_block',
  'div#ms-outlook-mobile-signature',
  // Of Outlook, Samsung, Yahoo, FairEmail, Spark and many more.
  'div[id$="ignature"]',
  'div[class$="ignature"]',
  'div[name$="ignature"]',
  'div[name="messageSignatureSection"]',
  'div[data-marker="__SIG_POST__"]',
];
/** Quotes of GMX and Web.de, below which people write on. */
const QUOTES = ['div[name="quote"]'];

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

/** Gmail and Outlook make pictures of them, which say in their alternative text which they are. Other pictures are skipped. */
const emoji: FormatCallback = ({ attribs }, _, builder) => {
  const alt: unknown = attribs?.['alt'];
  if (typeof alt === 'string' && alt.length <= LONGEST_EMOJI && IS_EMOJI.test(alt)) builder.addInline(alt);
};
const LONGEST_EMOJI = 40;
const IS_EMOJI =
  /^(?=.*[\p{Extended_Pictographic}\p{RI}])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f|\u20e3|\s)+$/u;

/** What the formatter of the page writes: the converter would build a tree of its own. Null where nothing is converted. */
let page: Shown | null = null;
const writePage: FormatCallback = (_, walk, builder) => walk([...(page?.nodes ?? [])], builder);

/** A quote so marked stands at the end, where the program put it; a box of the writer's stands among other words. */
const besideLine: FormatCallback = (element, walk, builder) => {
  const blank = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
  if (!isLast(element, page?.nodes ?? [])) {
    builder.openBlock(blank);
    walk(element.children, builder);
    builder.closeBlock(blank);
    return;
  }
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: (text) => text.replace(/^/gm, '> ') });
};

const options: HtmlToTextOptions = {
  wordwrap: false,
  // Without the blank that has no width: it may stand inside of a word.
  whitespaceCharacters: ' \t\r\n\f',
  formatters: { signature, besideLine, cell, emoji, page: writePage },
  baseElements: { selectors: [ROOT] },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...BESIDE_A_LINE.map((selector) => ({ selector, format: 'besideLine' })),
    ...['blockquote', ...QUOTES].map((selector) => ({
      selector,
      format: 'blockquote',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
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
    { selector: 'img', format: 'emoji' },
    { selector: ROOT, format: 'page' },
  ],
};
const converter = compile(options);

export interface HtmlText {
  readonly text: string;
  /** Words that styles hide from a person, in one line. */
  readonly hidden: string;
  /** False where the HTML was too deep or too broken to convert; the text is then its bare words. */
  readonly converted: boolean;
  /** Answers were found in what it quotes; the rest of that has marks now. */
  readonly answersInside?: true;
  /** Whether its end is not in it. */
  readonly isCut: boolean;
}

/**
 * Text of an HTML body as a mail client shows it: quotes marked with `>`, no link targets, nothing that styles hide; a quote
 * without marks has them where answers stand in it.
 *
 * @param html at most 2,000,000 characters; of more than 50,000 elements the first
 * @throws never
 */
export function textOfHtml(html: string): HtmlText {
  const tree = treeOf(html);
  if (tree !== null) return textOfTree(tree);
  const bare = bareText(html);
  // Where nobody can know which of the words are seen, none are taken to be.
  const isHidden = MAY_HIDE.test(html) && HAS_WORDS.test(bare);
  return {
    text: isHidden ? '' : bare,
    hidden: isHidden ? bare : '',
    converted: false,
    isCut: false,
  };
}

function textOfTree(tree: HtmlTree): HtmlText {
  const shown = shownOf(tree);
  const text = tree.depth - AROUND > DEEPEST_HTML ? null : converted(shown);
  const { isCut } = tree;
  const answered = text === null ? null : withAnswers(shown, text);
  const words = answered ?? text ?? shown.seen.trim();
  return {
    text: HAS_WORDS.test(words) ? words : wordsOfPictures(shown.nodes) || words,
    hidden: shown.hidden,
    converted: text !== null,
    isCut,
    ...(answered === null ? {} : { answersInside: true as const }),
  };
}

/**
 * The text of a page whose writer says that answers stand in what is quoted below, which nothing but their look tells from
 * it: the rest of the quote has marks then. Null where nobody says so, or none are found.
 */
function withAnswers(shown: Shown, text: string): string | null {
  const { newText, quotedText } = separateByMarks(text);
  const wanted = quotedText === '' ? null : answersInside(newText);
  // Answers that have no marks around them are found already.
  const end = text.indexOf(newText) + newText.length;
  if (wanted === null || end < newText.length || hasSigns(text)) return null;
  const quote = text.indexOf(quotedText.split('\n', 1)[0] ?? '', end);
  const looks = new LettersLooks();
  looks.mark(shown.nodes);
  const signed = converted(shown);
  if (quote < 0 || withoutSigns(signed) !== text) return null;
  const above = text.slice(0, quote).split('\n').length - 1;
  return withAnswersApart(looks.linesOf(signed), above, wanted);
}

function converted(shown: Shown): string {
  page = shown;
  try {
    return converter(`<${ROOT}></${ROOT}>`).trim();
  } finally {
    page = null;
  }
}

/**
 * What stands in place of pictures while they are not loaded, of a page that is nothing else: a letter in a picture says
 * there what it says. Beside other words it is the name of a logo.
 */
function wordsOfPictures(nodes: readonly DomNode[]): string {
  const lines: string[] = [];
  const left = [...nodes].toReversed();
  for (let node = left.pop(); node !== undefined && lines.length < MOST_PICTURES; node = left.pop()) {
    const words = node.name === 'img' ? (node.attribs?.['alt'] ?? '').trim() : '';
    if (SEVERAL_WORDS.test(words)) lines.push(words);
    left.push(...(node.children ?? []).toReversed());
  }
  return lines.join('\n');
}

const MOST_PICTURES = 100;
/** Three of them, or four letters of a script that writes no blanks. */
export const SEVERAL_WORDS =
  /\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4}/u;

/** What HTML has that hides any of its words. */
const MAY_HIDE = new RegExp(
  String.raw`<(?:style|font|details|dialog|${[...NEVER_SHOWN].join('|')})\b|\s(?:style|hidden|color|bgcolor|text|popover)\b`,
  'i',
);

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The words that a mail client shows of HTML, and those that it hides, in a third of the time of a conversion.
 *
 * @returns null where it is nested so deeply that it cannot be told
 */
export function wordsOfHtml(html: string): (Pick<Shown, 'seen' | 'hidden'> & { isCut: boolean }) | null {
  const tree = treeOf(html);
  return tree && { ...shownOf(tree), isCut: tree.isCut };
}
