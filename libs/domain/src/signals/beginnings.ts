/** How many characters of a beginning are compared: with eight, five cues in six need not be searched in a mail. */
const LENGTH = 8;
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
    if (inner.startsWith('^') || /\\|.-./.test(inner)) return [ANYTHING];
    return Array.from(inner, literal);
  }

  private escape(): Beginning[] {
    const letter = this.source[this.at] ?? '';
    this.at += 1;
    if (letter === 'b') return [{ ...NOTHING, bound: true }];
    if (letter === 'd') return Array.from(DIGITS, literal);
    return /\w/.test(letter) ? [ANYTHING] : [literal(letter)];
  }
}

/**
 * How the matches of a pattern begin: up to eight characters, the first of a word.
 *
 * @returns every beginning that is possible, perhaps some more; null where a match may begin inside a word or with
 *   anything
 */
export function beginningsOf(pattern: RegExp): ReadonlySet<string> | null {
  const all = new PatternReader(pattern.source).alternatives();
  const known = all.every(({ text, bound }) => bound && /^[a-z0-9]/.test(text));
  return known && pattern.flags === 'g' ? new Set(all.map(({ text }) => text)) : null;
}

/** Beginnings letter by letter: from a node and a character to the next node, and at a node the patterns it begins. */
export interface BeginningsIndex {
  readonly next: ReadonlyMap<number, number>;
  readonly patterns: readonly (readonly number[])[];
}

/** All UTF-16 code units: a step is a node and a code unit in one number. */
const CODE_UNITS = 0x1_0000;

/** @param beginnings of each pattern, by its number */
export function indexBeginnings(beginnings: ReadonlyMap<number, ReadonlySet<string>>): BeginningsIndex {
  const next = new Map<number, number>();
  const patterns: number[][] = [[]];
  for (const [number, texts] of beginnings) {
    for (const text of texts) {
      let node = 0;
      for (let at = 0; at < text.length; at += 1) {
        const step = node * CODE_UNITS + text.charCodeAt(at);
        let child = next.get(step);
        if (child === undefined) {
          child = patterns.push([]) - 1;
          next.set(step, child);
        }
        node = child;
      }
      patterns[node]?.push(number);
    }
  }
  return { next, patterns };
}

/**
 * Where each pattern may begin in a folded text.
 *
 * @returns by pattern, its places in ascending order
 */
export function placesIn(folded: string, { next, patterns }: BeginningsIndex): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { index } of folded.matchAll(/\b\w/g)) {
    let node: number | undefined = 0;
    for (let at = index; at < folded.length; at += 1) {
      node = next.get(node * CODE_UNITS + folded.charCodeAt(at));
      if (node === undefined) break;
      for (const number of patterns[node] ?? []) {
        const known = places.get(number);
        if (known === undefined) places.set(number, [index]);
        // Two beginnings of one pattern may begin alike.
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  }
  return places;
}
