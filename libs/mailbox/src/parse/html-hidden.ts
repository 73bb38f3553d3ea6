import type { DomNode } from 'html-to-text';
import { holdsOnScreens } from './html-media.ts';
import { Looks, PAGE, type Surroundings, takesRoom } from './html-seen.ts';
import { type Place, placesIn } from './html-places.ts';
import { Styles } from './html-styles.ts';
import {
  type Element,
  type HtmlTree,
  type Parent,
  type Text,
  childrenOf,
  isElement,
  isText,
  textIn,
} from './html-tree.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s samp small span strong sub sup tt u'.split(
    ' ',
  ),
);
export const HAS_WORDS = /[\p{L}\p{N}]/u;
const MARKS = /[^\p{L}\p{N}]+/gu;
/** Fragments of hidden text, and letters of one, that are looked for in what is seen: a bound for hostile mail. */
const MOST_LOOKED_FOR = 50;
const SHORTEST_LOOKED_FOR = 12;

const lettersOf = (text: string) => text.normalize('NFKC').replace(MARKS, '').toLowerCase();

/** The text of a part of a message in its order: what is seen, and what is hidden with a blank where words end. */
class Words {
  private readonly seenParts: string[] = [];
  private readonly fragments: string[] = [];
  private run = '';

  see(text: string): void {
    this.end();
    this.seenParts.push(text);
    // Letters that are hidden one by one inside of words are not words.
    if (this.fragments.length > 0 && this.fragments.at(-1) !== ' ' && /\s/.test(text))
      this.fragments.push(' ');
  }

  hide(text: string): void {
    this.run += text;
  }

  /** Where a line or a box ends. */
  part(): void {
    if (this.run !== '') this.run += ' ';
    if (this.seenParts.at(-1) !== '\n') this.seenParts.push('\n');
  }

  /** What is seen in a part of its own, which somebody else wrote. */
  quote({ seenParts }: Words): void {
    for (const text of seenParts) this.seenParts.push(text);
  }

  seen(): string {
    return this.seenParts.join('');
  }

  /** What is hidden and seen nowhere else: first lines for the list of messages mostly repeat what follows. */
  hidden(): string {
    this.end();
    if (!this.fragments.some((fragment) => HAS_WORDS.test(fragment))) return '';
    const seen = lettersOf(this.seen());
    let looks = 0;
    const fresh = this.fragments.filter((fragment) => {
      const letters = fragment.length < SHORTEST_LOOKED_FOR ? '' : lettersOf(fragment);
      return letters.length < SHORTEST_LOOKED_FOR || ++looks > MOST_LOOKED_FOR || !seen.includes(letters);
    });
    const words = fresh.join('').replace(/\s+/g, ' ').trim();
    return HAS_WORDS.test(words) && !seen.includes(lettersOf(words)) ? words : '';
  }

  private end(): void {
    if (this.run !== '') this.fragments.push(this.run);
    this.run = '';
  }
}

/** Whether an element quotes somebody else; where it has no border its writer only indented it. */
function quotes({ name, attributes }: Place): boolean {
  return name === 'blockquote' && !/border:\s*none/.test(attributes['style'] ?? '');
}

/** What is in these is not for people in any program, and says nothing of what hides it. */
const NO_WORDS = new Set('script style title'.split(' '));

/** Quotes further inside are not marked: each line of a long text would begin with some hundred signs. */
const DEEPEST_QUOTE = 30;

/** What was found in an element. */
interface Found {
  /** What of it is seen, as the converter to text takes it. */
  readonly kept: DomNode[];
  readonly seen: boolean;
  readonly hidden: boolean;
}

/** Told of a page in its order, while its texts can be changed. */
export interface Listener {
  /** Of each text that is not blank. */
  text(text: Text, isSeen: boolean): void;
  /** Where a line or a box begins or ends. */
  part(): void;
}

/** Reads what a tree shows. */
class Reader {
  private readonly styles: Styles;
  /** Whether it may depend on what stands in an element how those behind it look. */
  private readonly looksInside: boolean;
  private readonly looks = new Looks();
  /** How many quotes stand around. */
  private quotes = 0;
  private readonly listener: Listener | null;

  constructor(sheets: readonly string[], listener: Listener | null) {
    this.listener = listener;
    this.styles = new Styles(sheets);
    this.looksInside = sheets.some((sheet) => /:(?:has|empty)\b/i.test(sheet));
  }

  /** @returns what of it is kept, whether any text in it is seen, and whether any is hidden */
  read(node: Parent, outer: Place | null, here: Surroundings, words: Words): Found {
    const row = placesIn(node, outer);
    let next = 0;
    const kept: DomNode[] = [];
    let [seen, hidden] = [false, false];
    for (const child of childrenOf(node)) {
      if (isText(child)) {
        const isBlank = child.value.trim() === '';
        if (!isBlank) [seen, hidden] = [seen || here.seen, hidden || !here.seen];
        if (here.seen && here.lines === 'end' && !isBlank) kept.push(...linesOf(child.value));
        else if (here.seen || isBlank) kept.push(textNode(child.value));
        else if (takesRoom(here)) kept.push(textNode(' '));
        if (!here.seen) words.hide(isBlank ? ' ' : child.value);
        else if (!isBlank) words.see(child.value);
        if (!isBlank) this.listener?.text(child, here.seen);
        continue;
      }
      const place = isElement(child) ? row[next++] : undefined;
      if (!isElement(child) || place === undefined || NO_WORDS.has(place.name)) continue;
      const inside = this.looks.within(place, this.styles.of(place), here);
      const isInline = INLINE.has(place.name);
      if (!isInline) this.part(words);
      const isQuote = quotes(place);
      if (isQuote) this.quotes += 1;
      const own = isQuote && this.quotes <= DEEPEST_QUOTE ? new Words() : words;
      const found = this.read(child, place, inside, own);
      // Of a long page both trees would be in memory otherwise.
      if (!this.looksInside && this.listener === null) child.childNodes = [];
      if (own !== words) words.quote(own);
      if (own !== words && !found.seen) words.hide(own.hidden());
      if (!isInline) this.part(words);
      seen ||= found.seen;
      hidden ||= found.hidden;
      const name = isQuote && this.quotes > DEEPEST_QUOTE ? 'div' : place.name;
      if (found.seen || !(found.hidden || inside.gone)) kept.push(elementNode(name, place, found.kept));
      else if (isInline && takesRoom(inside)) kept.push(textNode(' '));
      if (isQuote) this.quotes -= 1;
    }
    return { kept: kept.slice(), seen, hidden };
  }

  private part(words: Words): void {
    words.part();
    this.listener?.part();
  }
}

const textNode = (data: string): DomNode => ({ type: 'text', data, children: [] });

/** Text whose lines end where they are written, as the converter to text takes it. */
const linesOf = (text: string): DomNode[] =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [{ type: 'tag', name: 'br', attribs: {}, children: [] }]),
      textNode(line),
    ]);

function elementNode(name: string, { attributes }: Place, children: DomNode[]): DomNode {
  const node = { type: 'tag', name, attribs: attributes, children };
  // The converter asks whether a list stands in another.
  for (const child of children) child.parent = node;
  return node;
}

/** The style elements in a tree. */
function* sheetsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === 'style') yield child;
    else yield* sheetsIn(child);
  }
}

/** Whether a style element is one of CSS, for people at a computer. */
function holdsHere({ attrs }: Element): boolean {
  const [type = '', media = ''] = ['type', 'media'].map((name) =>
    attrs
      .find((attribute) => attribute.name === name)
      ?.value.trim()
      .toLowerCase(),
  );
  return (type === '' || type === 'text/css') && holdsOnScreens(media);
}

/** What a page shows. */
export interface Shown {
  /** The text of it, a line for each part of the page. */
  readonly seen: string;
  /** Words that a person cannot see, in one line; empty where there are none. */
  readonly hidden: string;
  /** The tree without what it hides. */
  readonly nodes: readonly DomNode[];
}

/**
 * What a tree shows to a person who reads it on a computer. Words that are hidden in a quoted message are nobody's of this
 * one, and are not given back.
 *
 * The tree is used up, unless its texts are told.
 *
 * Where something is not known, such as the colours of a picture behind letters, they are taken to be seen.
 */
export function shownOf({ root }: HtmlTree, listener: Listener | null = null): Shown {
  const sheets = [...sheetsIn(root)].filter(holdsHere).map(textIn);
  const words = new Words();
  const { kept } = new Reader(sheets, listener).read(root, null, PAGE, words);
  return { seen: words.seen(), hidden: words.hidden(), nodes: kept };
}
