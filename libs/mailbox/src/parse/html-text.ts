import { type HtmlToTextOptions, compile } from 'html-to-text';

/** Longer HTML is cut here; below 500 KB the conversion takes less than a second (measured). */
const LONGEST_HTML = 500_000;
const HIDDEN_STYLES = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'mso-hide:all',
];
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*[;"']/i;

const skipped = (selector: string) => ({ selector, format: 'skip' });

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: LONGEST_HTML, maxDepth: 200, maxChildNodes: 20_000 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'hr', options: { length: 40 } },
    ...['img', 'style', 'script', 'title'].map(skipped),
    ...HIDDEN_STYLES.map((style) => skipped(`[style*="${style}"]`)),
  ],
};
const convert = compile(options);

export interface HtmlText {
  readonly text: string;
  /** False where the HTML was too deep or too broken to convert; the text then comes from its bare characters. */
  readonly converted: boolean;
}

/**
 * Text of an HTML body as a mail client shows it: quotes marked with `>`, no link targets, nothing that styles hide.
 *
 * @throws never
 */
export function textOfHtml(html: string): HtmlText {
  try {
    const text = convert(html.slice(0, LONGEST_HTML)).trim();
    if (text !== '' || barePlainText(html) === '') return { text, converted: true };
  } catch {
    // A stack that is too deep, or markup that the converter cannot follow.
  }
  return { text: barePlainText(html), converted: false };
}

/** Whether styles hide some of the HTML: text that a person does not see. */
export function hidesText(html: string): boolean {
  return HIDDEN.test(html.slice(0, LONGEST_HTML));
}

/** Everything between tags, for HTML that is nested deeper than a converter follows; one pass, no recursion. */
function barePlainText(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/<(script|style|title)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]{0,10000}>/g, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
