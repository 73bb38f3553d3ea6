import { randomBytes } from 'node:crypto';
import { MailParser } from 'mailparser';

const MARK_BYTES = 18;
/** What mailparser puts between two parts of its HTML. */
const JOINT = '<br/>\n';

/** The words of a message by how they belong together. */
export interface Words {
  /** Undefined where the message has no such part; what it says as plain text and again as HTML, or as plain text alone. */
  readonly text: string | undefined;
  readonly html: string | undefined;
  /** Plain text beside HTML that is no alternative of it: clients show it as well, above or below. */
  readonly above: string;
  readonly below: string;
  /** Whether there is HTML that is no alternative of any plain text. */
  readonly isMoreInHtml: boolean;
}

export const NO_WORDS: Words = {
  text: undefined,
  html: undefined,
  above: '',
  below: '',
  isMoreInHtml: false,
};

/** Of something that holds more than its words. */
export const wordsOf = ({ text, html, above, below, isMoreInHtml }: Words): Words => ({
  text,
  html,
  above,
  below,
  isMoreInHtml,
});

/**
 * mailparser, which also tells plain text that is an alternative of HTML from such that stands beside it: it puts the latter
 * into its HTML, where a mark stands for it here. Nobody who writes a message can foresee the mark.
 */
export class PartsParser extends MailParser {
  private readonly mark = `<!--${randomBytes(MARK_BYTES).toString('hex')}-->`;
  /** Those beside HTML first, then all texts; mailparser asks in this order. */
  private readonly asked: string[] = [];

  override textToHtml(text: string): string {
    this.asked.push(text);
    return this.mark;
  }

  /** @param html and `text` as mailparser gives them at the end */
  words(text: string | undefined, html: string | undefined): Words {
    if (html === undefined) return { ...NO_WORDS, text };
    const count = html.split(this.mark).length - 1;
    const beside = this.asked.slice(0, count);
    const all = this.asked.slice(count);
    const before = this.marksBefore(html);
    return {
      text: alternativesIn(all, beside),
      html: html.replaceAll(this.mark, ''),
      above: beside.slice(0, before).join('\n'),
      below: beside.slice(before).join('\n'),
      isMoreInHtml: all.includes(''),
    };
  }

  private marksBefore(html: string): number {
    const step = this.mark + JOINT;
    let count = 0;
    while (html.startsWith(step, count * step.length)) count += 1;
    return count;
  }
}

/** All texts but those beside HTML, which come in the same order; an empty one stands for HTML that is no alternative. */
function alternativesIn(all: readonly string[], beside: readonly string[]): string | undefined {
  const found: string[] = [];
  let next = 0;
  for (const text of all)
    if (text === beside[next]) next += 1;
    else if (text !== '') found.push(text);
  return found.length === 0 ? undefined : found.join('\n');
}
