import { oncePer } from '../once-per.ts';
import { classesOf } from './aside-classes.ts';
import type { WordBook } from './word-book.ts';
import { bookInUse, withRoom } from './word-book.ts';

const UNASKED = -1;

/** The classes of the words of a book, by their numbers; each is asked for once. */
class WordClasses {
  private readonly book: WordBook;
  private classes = new Int32Array(0);

  constructor(book: WordBook) {
    this.book = book;
  }

  of(number: number): number {
    const held = this.classes[number] ?? UNASKED;
    if (held !== UNASKED) return held;
    this.classes = withRoom(this.classes, number, UNASKED);
    return (this.classes[number] = classesOf(this.book.texts[number] ?? ''));
  }
}
const classesIn = oncePer((book: WordBook) => new WordClasses(book));

const OTHER = 0;
const LETTER = 1;
/** Inside a word or behind it. */
const MARK = 2;
const FIGURE = 3;
/** What a character of ASCII is in a folded text. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LETTER;
  return /['/.-]/.test(character) ? MARK : /\w/.test(character) ? FIGURE : OTHER;
});

/** Words as `personal-statement.ts` cuts them; what is not of ASCII is left to it. */
const WORD = /[a-z\d][a-z\d'/.-]*/g;
const MARKS_BEHIND = /['/.-]+$/;

/** The classes of what stands between blanks and has figures or marks inside: "he's", "11.30", "cv/letter". */
function classesOfStretch(stretch: string): number {
  return (stretch.match(WORD) ?? []).reduce(
    (bits, word) => bits | classesOf(word.replace(MARKS_BEHIND, '')),
    0,
  );
}

/**
 * Whether a word of a folded text has any of some classes.
 *
 * @param wanted as bits
 * @returns true also where the text has letters beyond ASCII, which are not looked at
 */
export function mayHaveClass(folded: string, wanted: number): boolean {
  const book = bookInUse();
  const classes = classesIn(book);
  for (let start = 0; start < folded.length;) {
    let letters = 0;
    let within = 0;
    let end = start;
    for (; end < folded.length; end += 1) {
      const code = folded.charCodeAt(end);
      if (code >= KINDS.length) return true;
      const kind = KINDS[code] ?? OTHER;
      if (kind === OTHER) break;
      if (kind !== MARK) within = end + 1;
      if (kind === LETTER && letters === end - start) letters += 1;
    }
    if (within > start) {
      const isPlain = within === start + letters;
      const bits = isPlain
        ? classes.of(book.numberIn(folded, start, within))
        : classesOfStretch(folded.slice(start, end));
      if ((bits & wanted) !== 0) return true;
    }
    start = end + 1;
  }
  return false;
}
