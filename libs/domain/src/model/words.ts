import type { TextRange } from '../assessment.ts';
import { blankedAt } from '../signals/blank.ts';
import { fold } from '../signals/evidence.ts';
import type { WordBook } from './word-book.ts';
import { bookHash, bookInUse } from './word-book.ts';
import { verbose } from '../verbose.ts';

const TOKEN = /\p{L}+(?:'\p{L}+)?|\p{N}+|[?!]|\p{Extended_Pictographic}/uy;

/** Dropped: whether a writer uses them says how fluent they are, never what the message is worth. */
const ARTICLES = new Set(['a', 'an', 'the']);
const ARTICLE_HASHES = Array.from(ARTICLES, (article) => bookHash(article));

/** Words that greet; what stands after them up to the first mark is a form of address and says nothing. */
const GREETING = verbose('u')`
  ^\s*(
    hi|hello|dear|hey|hiya|good (morning|afternoon|evening|day)|morning|afternoon|evening|greetings
    |liebe[rs]?|sehr geehrte\w*|guten (tag|morgen)|hallo|bonjour|bonsoir|chere?|madame|monsieur|hola
    |buen[oa]s (d[ii]as|tardes)|estimad[oa]s?|querid[oa]s?|gentile|buongiorno|salve|cara|beste|geachte|dag
    |dzien dobry|szanown\w+|czesc|ola|bom dia|boa tarde|prezad[oa]s?|exm[oa]s?
  )(?![\p{L}])[^\n,!.:?;]{0,40}[,!.:\n;]
`;

/** Words in their order, with their numbers in a book. */
export interface Words {
  readonly book: WordBook;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** The words of a folded text that a model may see, in their order, each with where it begins. */
export interface PlacedWords extends Words {
  readonly folded: string;
  readonly starts: readonly number[];
}

/**
 * Reads a folded text for words: numbers as `0`, without articles and names.
 *
 * Names, numbers as such and capitals are left out so that nobody is judged by who they are or how they type.
 *
 * @param names folded words to leave out, for example those of the sender's name
 */
export function placedWords(folded: string, names: ReadonlySet<string>): PlacedWords {
  const book = bookInUse();
  const leftOut = new Set(ARTICLE_HASHES);
  for (const name of names) leftOut.add(bookHash(name));
  const numbers: number[] = [];
  const texts: string[] = [];
  const starts: number[] = [];
  const put = (number: number, start: number) => {
    numbers.push(number);
    texts.push(book.texts[number] ?? '');
    starts.push(start);
  };
  for (let at = 0; at < folded.length;) {
    const end = tokenEnd(folded, at);
    if (end === at) {
      at += folded.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    const hash = bookHash(folded, at, end);
    if (!leftOut.has(hash) || !isLeftOut(folded.slice(at, end), names))
      put(classAt(folded, at) === DIGIT ? book.numberOf('0') : book.numberIn(folded, at, end, hash), at);
    at = end;
  }
  return { book, folded, numbers, texts, starts };
}

function isLeftOut(token: string, names: ReadonlySet<string>): boolean {
  return ARTICLES.has(token) || names.has(token);
}

/**
 * What is left of words where stretches of the text are blanked.
 *
 * @param ranges in their order; they cut no word in two
 */
export function wordsOutside(
  { book, folded, numbers, texts, starts }: PlacedWords,
  ranges: readonly TextRange[],
): PlacedWords {
  const ends = ranges.map(({ end }) => end);
  const isOutside = (start: number) => start < (ranges[firstFrom(ends, start + 1)]?.start ?? folded.length);
  return {
    book,
    folded: blankedAt(folded, ranges),
    numbers: numbers.filter((_, at) => isOutside(starts[at] ?? 0)),
    texts: texts.filter((_, at) => isOutside(starts[at] ?? 0)),
    starts: starts.filter(isOutside),
  };
}

const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const NO_ASCII = 4;
/** Of ASCII: what a character can be in a token, 0 where it stands in none. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z]/i.test(letter) ? LETTER : /\d/.test(letter) ? DIGIT : /[?!]/.test(letter) ? MARK : 0;
});
const APOSTROPHE = 0x27;

/** The class of a character; 0 behind the end of the text. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASSES[code] ?? 0) : NO_ASCII;
}

function endOfRun(text: string, start: number, wanted: number): number {
  let end = start;
  while (classAt(text, end) === wanted) end += 1;
  return end;
}

/**
 * Where a match of `TOKEN` at `start` ends; `start` where there is none. Most words are ASCII, and found without a
 * regular expression.
 */
function tokenEnd(text: string, start: number): number {
  const first = classAt(text, start);
  if (first === 0) return start;
  if (first === MARK) return start + 1;
  if (first !== NO_ASCII) {
    const end = endOfRun(text, start, first);
    const goesOn = first === LETTER && text.charCodeAt(end) === APOSTROPHE;
    const after = goesOn ? endOfRun(text, end + 1, LETTER) : end;
    if (classAt(text, after) !== NO_ASCII) return after > end + 1 ? after : end;
  }
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/**
 * The words of a stretch of a text, without a form of address at its beginning.
 *
 * @param range may cut no word in two
 */
export function wordsWithin(
  { book, folded, numbers, texts, starts }: PlacedWords,
  { start, end }: TextRange,
): Words {
  const [greeting = ''] = GREETING.exec(folded.slice(start, end)) ?? [];
  const from = firstFrom(starts, start + greeting.length);
  const to = firstFrom(starts, end);
  return { book, numbers: numbers.slice(from, to), texts: texts.slice(from, to) };
}

/** Which words stand in a stretch of a text, a form of address too: the first, and the one behind the last. */
export function wordsIn({ starts }: PlacedWords, { start, end }: TextRange): [first: number, end: number] {
  return [firstFrom(starts, start), firstFrom(starts, end)];
}

/** The place of the first number that is at least `least`, in numbers that rise; their count where none is. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text of its own, see `placedWords` and `wordsWithin`. */
export function modelWords(text: string, names: ReadonlySet<string>): Words {
  const folded = fold(text);
  return wordsWithin(placedWords(folded, names), { start: 0, end: folded.length });
}

/** Words as a list of them. */
export function listed(texts: readonly string[]): Words {
  const book = bookInUse();
  return { book, numbers: texts.map((text) => book.numberOf(text)), texts };
}
