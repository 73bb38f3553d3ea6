import type { Beginnings } from './beginnings.ts';

/**
 * Beginnings letter by letter, a node for each way in which one can go on.
 *
 * All nodes share one list: the node behind a letter stands at the base of the one before it plus the column of the
 * letter, if it names that one as its parent. A row for each node took thirty times the room (2.3 MB for the cues), and
 * most of the time of a search was spent waiting for it.
 */
export interface BeginningsIndex {
  /** By code unit: its column, from 1 on; 0 for what stands in no beginning. */
  readonly columns: Uint8Array;
  /** Whether anything is looked for inside words. */
  readonly looksInside: boolean;
  /** By node. */
  readonly bases: Uint16Array;
  readonly parents: Uint16Array;
  /** The patterns that can begin with the letters up to a node, those of one node after those of another. */
  readonly patterns: Uint16Array;
  /** By node: where its patterns begin there; those of the next node begin where they end. */
  readonly starts: Int32Array;
}

const CODE_UNITS = 0x1_0000;
/** Where the walk through the letters begins. */
const [AT_WORD, AT_MARK, IN_WORD] = [0, 1, 2];
/** The parent of a node that is none. */
const NOBODY = 0xffff;

/** What is known of a node while an index grows: the columns of its children, these, and the patterns of its letters. */
interface Growing {
  readonly columns: number[];
  readonly children: Growing[];
  readonly patterns: number[];
}

const growing = (): Growing => ({ columns: [], children: [], patterns: [] });

/** Grows letter by letter into an index. */
class IndexBuilder {
  private readonly columns = new Uint8Array(CODE_UNITS);
  private width = 1;
  private readonly roots = [growing(), growing(), growing()];

  add(number: number, root: number, text: string): void {
    let node = this.roots[root]!;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      const column = this.columns[letter] || (this.columns[letter] = this.width++);
      // Most nodes have one child, so that a list is as fast as a map and takes a fraction of the room.
      let place = node.columns.indexOf(column);
      if (place === -1) {
        place = node.columns.push(column) - 1;
        node.children.push(growing());
      }
      node = node.children[place]!;
    }
    node.patterns.push(number);
  }

  built(): BeginningsIndex {
    const placed: (Growing | undefined)[] = [...this.roots];
    const taken = new Uint8Array(NOBODY + CODE_UNITS).fill(1, 0, placed.length);
    const bases = new Uint16Array(CODE_UNITS);
    const parents = new Uint16Array(CODE_UNITS).fill(NOBODY);
    let firstFree = placed.length;
    const waiting = Array.from(this.roots.keys());
    for (const node of waiting) {
      const { columns, children } = placed[node]!;
      if (children.length === 0) continue;
      while (taken[firstFree] === 1) firstFree += 1;
      const base = baseFor(columns, taken, firstFree, placed.length);
      if (base + this.width > NOBODY)
        throw new RangeError('the cues can begin in too many ways to index them');
      bases[node] = base;
      for (let at = 0; at < children.length; at += 1) {
        const child = base + columns[at]!;
        placed[child] = children[at];
        taken[child] = 1;
        parents[child] = node;
        waiting.push(child);
      }
    }
    const count = placed.length + this.width;
    const starts = new Int32Array(count + 1);
    const patterns: number[] = [];
    for (let node = 0; node < count; node += 1) {
      const own = placed[node]?.patterns;
      if (own !== undefined) patterns.push(...own);
      starts[node + 1] = patterns.length;
    }
    return {
      columns: this.columns,
      looksInside: this.roots[IN_WORD]!.children.length > 0,
      bases: bases.slice(0, count),
      parents: parents.slice(0, count),
      patterns: Uint16Array.from(patterns),
      starts,
    };
  }
}

/** How far back from the end a place for several children is looked for: single ones fill what is left before. */
const NEAR_END = 200;

/** A base at which no child stands where another node does. */
function baseFor(columns: readonly number[], taken: Uint8Array, firstFree: number, end: number): number {
  const from = columns.length === 1 ? firstFree : Math.max(firstFree, end - NEAR_END);
  let base = Math.max(0, from - Math.min(...columns));
  while (columns.some((column) => taken[base + column] === 1)) base += 1;
  return base;
}

/**
 * @param beginnings of each pattern, by its number; null where they are not known
 * @throws RangeError where there are too many of them
 */
export function indexBeginnings(beginnings: readonly (Beginnings | null)[]): BeginningsIndex {
  const builder = new IndexBuilder();
  for (const [number, known] of beginnings.entries()) {
    for (const text of known?.words ?? []) builder.add(number, AT_WORD, text);
    for (const text of known?.marks ?? []) builder.add(number, AT_MARK, text);
    for (const text of known?.inside ?? [])
      for (const root of [AT_WORD, IN_WORD]) builder.add(number, root, text);
  }
  return builder.built();
}

/** `\w` of a regular expression, by code unit. */
const IS_WORD = Uint8Array.from({ length: CODE_UNITS }, (_, code) =>
  code < 128 && /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Where each pattern may begin in a folded text.
 *
 * @returns by pattern, its places in ascending order; absent where there are none
 */
export function placesIn(
  folded: string,
  { columns, looksInside, bases, parents, patterns, starts }: BeginningsIndex,
): readonly (readonly number[] | undefined)[] {
  const places: number[][] = [];
  let isWord = 0;
  for (let start = 0; start < folded.length; start += 1) {
    const wasWord = isWord;
    isWord = IS_WORD[folded.charCodeAt(start)] ?? 0;
    const isInside = wasWord === 1 && isWord === 1;
    if (isInside && !looksInside) continue;
    const root = isInside ? IN_WORD : isWord === 1 ? AT_WORD : AT_MARK;
    for (let at = start, node = root; at < folded.length; at += 1) {
      const child = (bases[node] ?? 0) + (columns[folded.charCodeAt(at)] ?? 0);
      if (parents[child] !== node) break;
      node = child;
      const end = starts[node + 1] ?? 0;
      for (let one = starts[node] ?? 0; one < end; one += 1) {
        const known = (places[patterns[one] ?? 0] ??= []);
        // Two beginnings of one pattern may begin alike.
        if (known[known.length - 1] !== start) known.push(start);
      }
    }
  }
  return places;
}
