import type { DomNode } from 'html-to-text';
import { holdsOnScreens } from './html-media.ts';
import { Looks, PAGE, type Surroundings, takesRoom } from './html-seen.ts';
import { type Place, attributesOf, placesIn } from './html-selectors.ts';
import { Styles } from './html-styles.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s samp small span strong sub sup tt u'.split(
    ' ',
  ),
);
const HAS_WORDS = /[\p{L}\p{N}]/u;
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
function quotes(node: DomNode): boolean {
  return node.name === 'blockquote' && !/border:\s*none/.test(attributesOf(node)['style'] ?? '');
}

const TABLE_PARTS = new Set('caption thead tbody tfoot tr td th'.split(' '));

/** Outside of a table its parts are none: browsers pass over their tags, styles and all. */
function isStray({ name, outer }: Place): boolean {
  if (!TABLE_PARTS.has(name)) return false;
  for (let around = outer; around !== null; around = around.outer) if (around.name === 'table') return false;
  return true;
}

/** Takes what is hidden out of a tree. */
class Reader {
  private readonly styles: Styles;
  private readonly looks = new Looks();

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** @returns whether any text in it is seen, and whether any is hidden */
  read(
    node: DomNode,
    outer: Place | null,
    here: Surroundings,
    words: Words,
  ): { seen: boolean; hidden: boolean } {
    const row = placesIn(node, outer);
    let next = 0;
    const kept: DomNode[] = [];
    let [seen, hidden] = [false, false];
    for (const child of node.children) {
      const place = child.name === undefined ? undefined : row[next++];
      if (child.type === 'text' && (child.data ?? '').trim() !== '') {
        const text = child.data ?? '';
        if (here.seen) words.see(text);
        else words.hide(text);
        [seen, hidden] = [seen || here.seen, hidden || !here.seen];
        if (here.seen) kept.push(child);
        else if (takesRoom(here)) kept.push({ ...child, data: ' ' });
        continue;
      }
      if (child.type !== 'tag' || place === undefined || place.name === 'title') {
        if (child.type === 'text' && !here.seen) words.hide(' ');
        kept.push(child);
        continue;
      }
      const inside = isStray(place) ? here : this.looks.within(place, this.styles.of(place), here);
      const isInline = INLINE.has(place.name);
      if (!isInline) words.part();
      const own = quotes(child) ? new Words() : words;
      const found = this.read(child, place, inside, own);
      if (own !== words) words.quote(own);
      if (own !== words && !found.seen) words.hide(own.hidden());
      if (!isInline) words.part();
      seen ||= found.seen;
      hidden ||= found.hidden;
      if (found.seen || !(found.hidden || inside.gone)) kept.push(child);
      else if (isInline && takesRoom(inside)) kept.push({ type: 'text', data: ' ', children: [] });
    }
    node.children = kept;
    return { seen, hidden };
  }
}

function forEachIn(node: DomNode, visit: (node: DomNode) => void): void {
  for (const child of node.children ?? []) {
    visit(child);
    forEachIn(child, visit);
  }
}

/** A tree without what it hides. */
export interface Parted {
  /** The text of it, a line for each part of the page. */
  readonly seen: string;
  /** Words that a person cannot see, in one line; empty where there are none. */
  readonly hidden: string;
  /** The contents of its style elements that hold on a computer. */
  readonly sheets: readonly string[];
  /** Whether it may depend on the elements beside an element whether it is seen. */
  readonly looksAside: boolean;
}

/**
 * Takes out of a tree what its styles hide from a person who reads it on a computer. Words that are hidden in a quoted
 * message are nobody's of this one, and are not given back.
 *
 * What stands outside of the body, where gateways put their notes and some programs an answer, is shown as in any mail program.
 * Where something is not known, such as the colours of a picture behind letters, they are taken to be seen.
 *
 * @param root its children are changed in place
 */
export function withoutHidden(root: DomNode): Parted {
  const sheets: string[] = [];
  forEachIn(root, (node) => {
    const media = attributesOf(node)['media'];
    if (node.type === 'style' && (media === undefined || holdsOnScreens(media.toLowerCase())))
      sheets.push(node.children.map(({ data }) => data ?? '').join(''));
  });
  const words = new Words();
  const styles = new Styles(sheets);
  new Reader(styles).read(root, null, PAGE, words);
  return {
    seen: words.seen(),
    hidden: words.hidden(),
    sheets,
    looksAside: styles.looksAside,
  };
}
