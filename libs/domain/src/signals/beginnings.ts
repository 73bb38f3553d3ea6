/**
 * How many characters of a beginning are compared. With six, four cues in five need not be searched in a mail; with
 * eight the index is three times as large and no faster.
 */
const LENGTH = 6;
/** A pattern that can begin in more ways is searched in every text. */
const MOST = 2_000;
/** The same for ways to begin inside a word. */
const MOST_INSIDE = 100;
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
  const all: Beginning[] = [];
  for (const a of first) {
    if (a.open || a.text.length >= LENGTH) all.push(a);
    else for (const b of second) all.push(a === NOTHING ? b : joined(a, b));
  }
  return all;
}

const joined = (a: Beginning, b: Beginning): Beginning => ({
  text: (a.text + b.text).slice(0, LENGTH),
  open: b.open,
  bound: a.bound || (a.text === '' && b.bound),
});

const REPEATS = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP_START = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const LETTERS = /\[((?:\\.|[^\]\\])*)\]/y;
const IS_LETTER = /\w/;

/** Reads a regular expression as far as it says how a match begins; what it does not know is taken for anything. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** @param skips whether what is not known is left out, and what stands behind it read */
  alternatives(skips = false): Beginning[] {
    const all = this.sequence(skips);
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(...this.sequence(skips));
    }
    return all;
  }

  private read(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.at;
    return part.exec(this.source);
  }

  private sequence(skips: boolean): Beginning[] {
    let read: Beginning[] = [NOTHING];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const next = followedBy(read, this.repeated(this.atom()));
      if (skips && next.every(({ text }) => text === '') && next.some(({ open }) => open)) read = [NOTHING];
      else read = next.length > MOST ? read.map(opened) : next;
    }
    return read;
  }

  private repeated(atom: Beginning[]): Beginning[] {
    const [mark, least] = this.read(REPEATS) ?? [];
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
    const [start = '('] = this.read(GROUP_START) ?? [];
    this.at += start.length;
    const inner = this.alternatives();
    this.at += 1;
    // What must or must not stand around only narrows a match.
    return /[=!]$/.test(start) ? [NOTHING] : inner;
  }

  private letters(): Beginning[] {
    const [whole = '[', inner = ''] = this.read(LETTERS) ?? [];
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
    return IS_LETTER.test(letter) ? [ANYTHING] : [literal(letter)];
  }
}

/** How the matches of a pattern can begin, up to six characters of each. */
export interface Beginnings {
  /** With a word. */
  readonly words: ReadonlySet<string>;
  /** With a mark or a blank. */
  readonly marks: ReadonlySet<string>;
  /** With a word or inside one. */
  readonly inside: ReadonlySet<string>;
}

/** @returns perhaps some more than are possible; null where a match may begin with anything */
export function beginningsOf(pattern: RegExp): Beginnings | null {
  return isRead(pattern) ? sorted(new PatternReader(pattern.source).alternatives()) : null;
}

/**
 * What stands somewhere in each match of a pattern: behind what may be anything, as ".exampl" in
 * `[a-z]+\.(example|test)`.
 *
 * @returns perhaps some more than are possible; null where nothing is known, or it may stand inside a word: every letter
 *   would have to be looked at
 */
export function landmarksOf(pattern: RegExp): Beginnings | null {
  const landmarks = isRead(pattern) ? sorted(new PatternReader(pattern.source).alternatives(true)) : null;
  return landmarks?.inside.size === 0 ? landmarks : null;
}

function isRead({ flags }: RegExp): boolean {
  return flags === '' || flags === 'g';
}

function sorted(all: readonly Beginning[]): Beginnings | null {
  if (all.some(({ text }) => text === '')) return null;
  const startsWord = ({ text }: Beginning) => /^\w/.test(text);
  const texts = (some: readonly Beginning[]) => new Set(some.map(({ text }) => text));
  const inside = texts(all.filter((one) => !one.bound && startsWord(one)));
  if (inside.size > MOST_INSIDE) return null;
  return {
    words: texts(all.filter((one) => one.bound && startsWord(one))),
    marks: texts(all.filter((one) => !startsWord(one))),
    inside,
  };
}

/** Whether each match of a pattern begins with a word. */
export function beginsWithWord(pattern: RegExp): boolean {
  const beginnings = beginningsOf(pattern);
  return beginnings !== null && beginnings.marks.size === 0 && beginnings.inside.size === 0;
}
