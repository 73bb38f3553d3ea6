import type { DateWords } from './words/date-words.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { italian } from './words/italian.ts';
import { polish } from './words/polish.ts';
import { portuguese } from './words/portuguese.ts';
import { spanish } from './words/spanish.ts';
import { turkish } from './words/turkish.ts';

/** Words that mean one thing together in one language, with each class that they may have and its value. */
export interface Phrase {
  readonly words: readonly string[];
  readonly classes: string;
  readonly values: readonly (string | number)[];
}

/** A language in which dates are read. */
export interface Lexicon {
  readonly language: string;
  /** Where it stands in `DateWord.phrases`. */
  readonly place: number;
}

/** A word of dates, looked up once for all languages. */
export interface DateWord {
  /** By lexicon, the phrases that begin with it, longest first; absent where none does. */
  readonly phrases: readonly (readonly Phrase[] | undefined)[];
  /** Places of the lexicons that it is a sign of: it shows a text to be in their language. */
  readonly signOf: readonly number[];
}

const TIME_CLASSES = 'WMDJUZpChk';

/** First words of phrases of time that are everyday words of another language, or people's names. */
const NO_SIGN = new Set([
  'a',
  'd',
  'h',
  'in',
  'am',
  'an',
  'u',
  'o',
  'l',
  'la',
  'le',
  'the',
  'no',
  'as',
  'da',
  'de',
  'do',
  'im',
  'los',
  'jour',
  'noel',
  'reyes',
  'silvester',
  'nikolaus',
  'toussaint',
  'ascension',
  'ay',
  'dun',
  'gun',
  'is',
  'mart',
  'marta',
  'nisan',
  'pazar',
  'pazara',
  'sali',
]);

/** Phrases by first word, longest first, and the words that show a text to be in this language. */
interface ReadWords {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly signs: ReadonlySet<string>;
}

/** What a language says of its words: its own signs, and the first words of its phrases of time. */
function readWords(words: DateWords): ReadWords {
  const byPhrase = new Map<string, { classes: string; values: (string | number)[] }>();
  const signs = new Set(words.signs.split(' '));
  for (const [wordClass, value, forms] of words.entries) {
    for (const form of forms.split('|')) {
      const entry = byPhrase.get(form) ?? { classes: '', values: [] };
      entry.classes += wordClass;
      entry.values.push(value);
      byPhrase.set(form, entry);
      const [first = ''] = form.split(' ');
      const namesTime = TIME_CLASSES.includes(wordClass) || (wordClass === 'E' && value !== '');
      if (namesTime && !NO_SIGN.has(first)) signs.add(first);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [form, { classes, values }] of byPhrase) {
    const parts = form.split(' ');
    const [first = ''] = parts;
    const list = phrases.get(first) ?? [];
    list.push({ words: parts, classes, values });
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, signs };
}

const LANGUAGES = [english, german, french, spanish, italian, dutch, polish, portuguese, turkish];
/** English first. */
export const LEXICONS: readonly Lexicon[] = LANGUAGES.map(({ language }, place) => ({ language, place }));

function wordsOfAll(): ReadonlyMap<string, DateWord> {
  const read = LANGUAGES.map(readWords);
  const words = new Map<string, DateWord>();
  const all = read.flatMap(({ phrases, signs }) => [
    ...signs,
    ...Array.from(phrases.values(), (list) => list.flatMap((phrase) => phrase.words)).flat(),
  ]);
  for (const word of all) {
    const phrases = read.map((language) => language.phrases.get(word));
    // Words that English has too show nothing of others.
    const isSignOf = (place: number) =>
      read[place]!.signs.has(word) && (place === 0 || phrases[0] === undefined);
    words.set(word, { phrases, signOf: LEXICONS.map(({ place }) => place).filter(isSignOf) });
  }
  return words;
}

/** Every word of a phrase and every sign, in lower case and without accents. */
export const DATE_WORDS = wordsOfAll();
