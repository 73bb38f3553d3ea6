import { verbose } from '#libs/domain';
import type { Token } from './role-tokens.ts';
import { stemOf } from './role-vocabulary.ts';
import { CARE } from './trades/care.ts';
import { CRAFTS } from './trades/crafts.ts';
import { EVERYDAY } from './trades/everyday.ts';
import { MORE } from './trades/more.ts';
import { OFFICE } from './trades/office.ts';
import { POSTS } from './trades/posts.ts';
import { SERVICE } from './trades/service.ts';

/*
 * How the tables are written. A line is a trade, with a star, or a field of work, and then what each language calls it.
 * Its name may be made of others, "shop+leader". A word is folded and stands without the endings of its language; "_"
 * joins words that stand one behind the other, with small words between them or not. The words of `en` are read in
 * titles and texts as they stand, and never make one English word of another.
 */

/** What a word says of somebody's work. */
export interface Reading {
  /** Of trades and fields, each with a sign before it that no stem has. */
  readonly keys: readonly string[];
  /** In which languages it does; none where it is an English word, which is read with every other. */
  readonly languages: readonly Language[];
  /** "Schiffskoch": only the end of the word is known. */
  readonly isPart?: true;
}

interface Entry {
  readonly language: Language;
  readonly keys: readonly string[];
}

/** What follows the stem of a word, in folded letters. */
const ENDINGS = {
  de: /^(?:e[mnrs]?|ern|e?s|n|r|rn|in|inne?n?|nen|erin(?:nen)?)$/,
  fr: /^(?:e{1,2}s?|s|ne?s?|nes|rs?|ses?|fs?|ves?|aux?)$/,
  es: /^(?:[oae]s?|s|ia|res|ras?|es)$/,
  it: /^(?:[oaie]|h[ie]|i[oae])$/,
  nl: /^(?:e|en|s|n|es|sen)$/,
  pl: verbose()`
    ^(?:
      [aiyeou]|owi|owie|i?em|om|ow|ami|ach|i[aeu]|k[aieo]|k?om|kami|kach|ek|ce|ego|emu|ej|[iy]m|[iy]ch
      |[iy]mi
    )$
  `,
  pt: /^(?:[oae]s?|s|ao|oes)$/,
  sv: /^(?:a[nrs]?|arna|ens?|e[rst]?|erna|ets?|na?s?|or|orna|are?n?|arens|s|t)$/,
  da: /^(?:e[nrst]?|er[en]|erne|eren|ets|n|ne|r|s|t|ske|sken|sker)$/,
  cs: verbose()`
    ^(?:
      [aeiyuo]|ou|[eu]m|ovi|ove|k[auye]|kou|ek|kam|kach|kami|ce|ci|[iey]ch|ach|am|ami|[iy]mi|iho|imu|[iy]m
      |eho|emu|ne|ni
    )$
  `,
  tr: verbose('u')`
    ^(?:l[iu]k|l[iu]g)?(?:l[ae]r)?(?:
      s?[iu]|s?[iu]n[iuae]?n?|n[iu]n|y[iu]|[yn]?[ae]|y?[iu]m|[iu]n[iu]z\p{L}*|[dt][ae]n?|y?l[ae]
    )?$
  `,
} as const;
export type Language = keyof typeof ENDINGS;
const isLanguage = (word: string): word is Language => Object.hasOwn(ENDINGS, word);
const COMPOUNDS: ReadonlySet<Language> = new Set(['de', 'nl', 'sv', 'da']);

/** Before the name of a trade or a field; no stem has it. */
export const KEY = '~';
/** Who does the work of a field that the title names beside: a Lagermitarbeiter works in the Lager. */
export const STAFF = `${KEY}staff`;
export const LEADER = `${KEY}leader`;
/** How much what says little beside another word counts in a name. */
export const WEIGHT_OF_KEY: Readonly<Record<string, number>> = {
  [STAFF]: 0.33,
  [LEADER]: 0.5,
  [`${KEY}assistant`]: 0.6,
  [`${KEY}night`]: 0.8,
  [`${KEY}evening`]: 0.8,
  [`${KEY}apprentice`]: 0.33,
  [`${KEY}intern`]: 0.33,
  [`${KEY}school`]: 0.5,
  [`${KEY}hotel`]: 0.5,
};

const words = new Map<string, Entry[]>();
const phrases = new Map<string, Phrase[]>();
const english = new Map<string, string[][]>();
const englishWords = new Set<string>();
const englishPhrases = new Map<string, EnglishPhrase[]>();
const trades = new Set<string>();

interface Phrase extends Entry {
  readonly words: readonly string[];
}
interface EnglishPhrase {
  /** Stems. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

for (const line of [CARE, CRAFTS, SERVICE, OFFICE, MORE, EVERYDAY, POSTS].join('').split('\n'))
  if (line !== '') readLine(line);

function readLine(line: string): void {
  const [name = '', ...columns] = line.split(' | ');
  const keys = name
    .replace('*', '')
    .split('+')
    .map((part) => KEY + part);
  if (name.startsWith('*')) trades.add(keys.at(-1) ?? '');
  for (const column of columns) {
    const [language = '', ...written] = column.split(' ');
    for (const entry of written)
      if (language === 'en') addEnglish(entry.split('_'), keys);
      else if (isLanguage(language)) addAbroad(entry.split('_'), { language, keys });
  }
}

function addEnglish(parts: readonly string[], keys: string[]): void {
  const stems = parts.map(stemOf);
  const [first = '', ...others] = stems;
  if (others.length > 0) addTo(englishPhrases, first, { words: stems, keys });
  else {
    addTo(english, first, keys);
    englishWords.add((parts[0] ?? '').replace(/s$/, ''));
  }
}

function addAbroad(parts: readonly string[], entry: Entry): void {
  const [first = '', ...others] = parts;
  if (others.length === 0) addTo(words, first, entry);
  else addTo(phrases, first, { ...entry, words: parts });
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

const HOURS = new Set(['night', 'morning', 'evening', 'weekend'].map((hours) => KEY + hours));
export const isHours = (key: string): boolean => HOURS.has(key);

export const isKey = (stem: string): boolean => stem.startsWith(KEY);

/** Whether it is somebody, as a nurse is, and no field of work. */
export const isTrade = (key: string): boolean => trades.has(key);

/** Hours are no field: a night driver of a bus is its driver. */
export const isField = (key: string): boolean => isKey(key) && !isTrade(key) && !isHours(key);

/** What an English word says; one of another language may have the same stem. */
export function englishReadings({ stem, written }: Pick<Token, 'stem' | 'written'>): readonly Reading[] {
  if (written !== '' && !englishWords.has(written.replace(/s$/, ''))) return [];
  return (english.get(stem) ?? []).map((keys) => ({ keys, languages: [] }));
}

/** A name of several words, and how many of them. */
interface PhraseRead {
  readonly words: number;
  readonly readings: readonly Reading[];
}

/** Of these stems from the first on. */
export function englishPhrase(stems: readonly string[]): PhraseRead | null {
  const found = longestOf(
    (englishPhrases.get(stems[0] ?? '') ?? []).filter((phrase) =>
      phrase.words.every((stem, at) => stems[at] === stem),
    ),
  );
  return found.length === 0
    ? null
    : { words: found[0]?.words.length ?? 0, readings: found.map(({ keys }) => ({ keys, languages: [] })) };
}

/** What a word says in any of the languages, by the longest stem that it begins with. */
export function readingsAbroad(word: string): readonly Reading[] {
  const found = readingsOf(entriesOf(words, word));
  if (found.length > 0 || word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return found;
  return readingsOfCompound(word);
}

/** The same for words one behind the other. */
export function phraseAbroad(written: readonly string[]): PhraseRead | null {
  const found = longestOf(entriesOf(phrases, written[0] ?? '', (phrase) => stands(phrase, written)));
  return found.length === 0 ? null : { words: found[0]?.words.length ?? 0, readings: readingsOf(found) };
}

/** Whether a name of several words begins with a word, for who would look for one at every word. */
export const mayBeginPhrase = (stem: string, word: string): boolean =>
  englishPhrases.has(stem) || entriesOf(phrases, word).length > 0;

function longestOf<P extends { readonly words: readonly string[] }>(found: readonly P[]): P[] {
  const most = Math.max(...found.map(({ words: parts }) => parts.length));
  return found.filter(({ words: parts }) => parts.length === most);
}

function readingsOf(entries: readonly Entry[]): Reading[] {
  const ways = Map.groupBy(entries, ({ keys }) => keys.join(' '));
  return [...ways.values()].map((same) => ({
    keys: same[0]?.keys ?? [],
    languages: same.map(({ language }) => language),
  }));
}

const SHORTEST_STEM = 3;
/** A short word with an ending is too often another. */
const SHORTEST_INFLECTED = 4;
const LONGEST_ENDING = 12;

function entriesOf<E extends Entry>(
  map: ReadonlyMap<string, E[]>,
  word: string,
  fits: (entry: E) => boolean = () => true,
): E[] {
  const shortest = Math.max(Math.min(SHORTEST_STEM, word.length), word.length - LONGEST_ENDING);
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = map
      .get(word.slice(0, length))
      ?.filter((entry) => isFormOf(word, length, entry.language) && fits(entry));
    if (found !== undefined && found.length > 0) return found;
  }
  return [];
}

const isFormOf = (word: string, length: number, language: Language) =>
  length === word.length || (length >= SHORTEST_INFLECTED && ENDINGS[language].test(word.slice(length)));

/** Whether the words of a phrase stand there, each in some form. */
const stands = ({ words: parts, language }: Phrase, written: readonly string[]) =>
  parts.every((part, at) => {
    const word = written[at];
    return word?.startsWith(part) === true && isFormOf(word, part.length, language);
  });

const SHORTEST_COMPOUND = 8;
const LONGEST_COMPOUND = 40;
const SHORTEST_END = 5;
const BETWEEN_PARTS = /^(?:s|n|en|e|es|er|ens)$/;
/** "Sjukskotersketjanst", "Backermeister": the post or the rank at the end says nothing of the work. */
const POST = verbose()`
  ^(?:s|n|en|e)?(?:
    stellen?|job(?:b|bet)?|tjanst(?:en|er)?|stilling(?:en|er)?|vacature|functie|ausbildung|ansokan|ansogning
    |bewerbung|gesellen?|meister(?:in)?|svend|mester|lehrling|larling|laerling|leerling
  )$
`;

/** "Lagerleiterin", "vuggestuepaedagog"; where only the end of a word is known, what that says. */
function readingsOfCompound(word: string): readonly Reading[] {
  let end: readonly Reading[] = [];
  for (let at = SHORTEST_STEM; at <= word.length - SHORTEST_STEM; at += 1) {
    const before = partsOf(word.slice(0, at));
    if (before.length > 0) {
      const rest = word.slice(at);
      if (POST.test(rest)) return readingsOf(before);
      const whole = restsOf(rest).flatMap((part) => partsOf(part).flatMap((last) => joined(before, last)));
      if (whole.length > 0) return readingsOf(whole);
    }
    if (end.length === 0 && word.length - at >= SHORTEST_END)
      end = readingsOf(partsOf(word.slice(at)).filter(({ keys }) => keys.some(isTrade)));
  }
  return end.map((reading) => ({ ...reading, isPart: true }));
}

/** Both parts are of one language. */
const joined = (before: readonly Entry[], last: Entry): Entry[] =>
  before
    .filter(({ language }) => language === last.language)
    .map(({ keys, language }) => ({ keys: [...new Set([...keys, ...last.keys])], language }));

/** A part with and without the letters that join it to the one before. */
const restsOf = (rest: string): string[] => [
  rest,
  ...[1, 2, 3].filter((joint) => BETWEEN_PARTS.test(rest.slice(0, joint))).map((joint) => rest.slice(joint)),
];

const partsOf = (part: string): Entry[] =>
  part.length < SHORTEST_STEM ? [] : entriesOf(words, part).filter(({ language }) => COMPOUNDS.has(language));
