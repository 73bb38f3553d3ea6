/**
 * How many characters of a beginning are compared. With six, four cues in five need not be searched in a mail; with
 * eight the index is three times as large and no faster.
 */
const LENGTH = 6;
/** A pattern that can begin in more ways is searched in every text. */
const MOST = 2_000;
const DIGITS = '0123456789';

/** One way in which a match can begin. */
interface Beginning {
  readonly text: string;
  /** Whether the text is all that is known: anything, or nothing, may follow. */
  readonly open: boolean;
  /** Whether it stands at the beginning of a word or of the whole text. */
  readonly bound: boolean;
}

const NOTHING: Beginning = { text: '', open: false, bound: false };
const ANYTHING: Beginning = { text: '', open: true, bound: false };

const literal = (text: string): Beginning => ({ text, open: false, bound: false });
const opened = (beginning: Beginning): Beginning => ({ ...beginning, open: true });

function followedBy(first: readonly Beginning[], second: readonly Beginning[]): Beginning[] {
  return first.flatMap((a) => {
    if (a.open || a.text.length >= LENGTH) return [a];
    return second.map((b) => ({
      text: (a.text + b.text).slice(0, LENGTH),
      open: b.open,
      bound: a.bound || (a.text === '' && b.bound),
    }));
  });
}

/** Reads a regular expression as far as it says how a match begins; what it does not know is taken for anything. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Beginning[] {
    const all = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(...this.sequence());
    }
    return all;
  }

  private sequence(): Beginning[] {
    let read: Beginning[] = [NOTHING];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const next = followedBy(read, this.repeated(this.atom()));
      read = next.length > MOST ? read.map(opened) : next;
    }
    return read;
  }

  private repeated(atom: Beginning[]): Beginning[] {
    const [mark, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    if (mark === undefined) return atom;
    this.at += mark.length;
    // Blanks behind a mark are so written: what stands behind none or one of them is worth knowing.
    if (mark === '*' && atom.length === 1) return [NOTHING, ...atom, ...followedBy(atom, atom).map(opened)];
    const once = mark.startsWith('?') ? atom : atom.map(opened);
    return mark.startsWith('+') || Number(least ?? 0) > 0 ? once : [NOTHING, ...once];
  }

  private atom(): Beginning[] {
    const letter = this.source[this.at] ?? '';
    if (letter === '(') return this.group();
    if (letter === '[') return this.letters();
    this.at += 1;
    if (letter === '\\') return this.escape();
    if (letter === '^') return [{ ...NOTHING, bound: true }];
    if (letter === '$') return [NOTHING];
    return letter === '.' ? [ANYTHING] : [literal(letter)];
  }

  private group(): Beginning[] {
    const [start = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at)) ?? [];
    this.at += start.length;
    const inner = this.alternatives();
    this.at += 1;
    // What must or must not stand around only narrows a match.
    return /[=!]$/.test(start) ? [NOTHING] : inner;
  }

  private letters(): Beginning[] {
    const [whole = '[', inner = ''] = /^\[((?:\\.|[^\]\\])*)\]/.exec(this.source.slice(this.at)) ?? [];
    this.at += whole.length;
    const plain = inner.replaceAll('\\n', '\n');
    if (plain.startsWith('^') || /\\|.-./s.test(plain)) return [ANYTHING];
    return Array.from(plain, literal);
  }

  private escape(): Beginning[] {
    const letter = this.source[this.at] ?? '';
    this.at += 1;
    if (letter === 'b') return [{ ...NOTHING, bound: true }];
    if (letter === 'd') return Array.from(DIGITS, literal);
    if (letter === 'n') return [literal('\n')];
    return /\w/.test(letter) ? [ANYTHING] : [literal(letter)];
  }
}

/** How the matches of a pattern can begin, up to six characters of each. */
export interface Beginnings {
  /** With a word. */
  readonly words: ReadonlySet<string>;
  /** With a mark or a blank. */
  readonly marks: ReadonlySet<string>;
}

/** @returns perhaps some more than are possible; null where a match may begin with anything, or inside a word */
export function beginningsOf({ source, flags }: RegExp): Beginnings | null {
  if (flags !== '' && flags !== 'g') return null;
  const all = new PatternReader(source).alternatives();
  const isWord = ({ text, bound }: Beginning) => bound && /^[a-z0-9]/.test(text);
  const texts = (some: readonly Beginning[]) => new Set(some.map(({ text }) => text));
  const marks = texts(all.filter((beginning) => !isWord(beginning)));
  for (const text of marks) if (/^(?:\w|$)/.test(text)) return null;
  return { words: texts(all.filter(isWord)), marks };
}

/** Whether each match of a pattern begins with a word. */
export function beginsWithWord(pattern: RegExp): boolean {
  return beginningsOf(pattern)?.marks.size === 0;
}

/** Beginnings letter by letter, a node for each way in which one can go on. */
export interface BeginningsIndex {
  /** By code unit: the column of `next`, from 1 on; 0 for what stands in no beginning. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** A row a node: the node after each letter, 0 where no beginning goes on so. */
  readonly next: Uint16Array;
  /** The patterns that can begin with the letters up to a node, those of one node after those of another. */
  readonly patterns: Uint16Array;
  /** By node: where its patterns begin there; those of the next node begin where they end. */
  readonly starts: Int32Array;
}

const CODE_UNITS = 0x1_0000;
const MOST_NODES = 0x1_0000;
/** Where the walk through the letters begins. */
const [AT_WORD, AT_MARK] = [0, 1];

/** Grows letter by letter into an index. */
class IndexBuilder {
  private readonly columns = new Uint8Array(CODE_UNITS);
  private width = 1;
  private readonly children: Map<number, number>[] = [new Map(), new Map()];
  private readonly patterns: number[][] = [[], []];

  add(number: number, root: number, text: string): void {
    let node = root;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      const column = this.columns[letter] || (this.columns[letter] = this.width++);
      let child = this.children[node]!.get(column);
      if (child === undefined) {
        child = this.children.push(new Map()) - 1;
        this.patterns.push([]);
        this.children[node]!.set(column, child);
      }
      node = child;
    }
    this.patterns[node]!.push(number);
  }

  built(): BeginningsIndex {
    const { columns, width, children, patterns } = this;
    if (children.length > MOST_NODES)
      throw new RangeError('the cues can begin in too many ways to index them');
    const next = new Uint16Array(children.length * width);
    for (const [node, steps] of children.entries())
      for (const [column, child] of steps) next[node * width + column] = child;
    const starts = new Int32Array(patterns.length + 1);
    for (const [node, own] of patterns.entries()) starts[node + 1] = starts[node]! + own.length;
    return { columns, width, next, patterns: Uint16Array.from(patterns.flat()), starts };
  }
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
  }
  return builder.built();
}

/** `\w` of a regular expression, by code unit. */
const IN_WORD = Uint8Array.from({ length: CODE_UNITS }, (_, code) =>
  code < 128 && /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Where each pattern may begin in a folded text.
 *
 * @returns by pattern, its places in ascending order; absent where there are none
 */
export function placesIn(
  folded: string,
  { columns, width, next, patterns, starts }: BeginningsIndex,
): readonly (readonly number[] | undefined)[] {
  const places: number[][] = [];
  let inWord = 0;
  for (let start = 0; start < folded.length; start += 1) {
    const wasInWord = inWord;
    inWord = IN_WORD[folded.charCodeAt(start)] ?? 0;
    if (wasInWord === 1 && inWord === 1) continue;
    for (let at = start, node = inWord === 1 ? AT_WORD : AT_MARK; at < folded.length; at += 1) {
      const column = columns[folded.charCodeAt(at)] ?? 0;
      node = column === 0 ? 0 : (next[node * width + column] ?? 0);
      if (node === 0) break;
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
