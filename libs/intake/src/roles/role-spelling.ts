import { isDoubling, isMisspelling, isShortSlip, sharedBeginning } from './alike-words.ts';
import { stemOfAcronym } from './initials-of-title.ts';
import type { KnownRoles } from './role-names.ts';
import type { Token } from './role-tokens.ts';
import type { Trades } from './role-trades.ts';
import { sameBesideAs, sameWorkAs } from './role-vocabulary.ts';
import type { Language, Reading } from './trade-table.ts';

/** What a word of a text may stand for, with how much it counts then; with `isBeginning` only beside another word. */
export type Meanings = ReadonlyMap<string, Meaning>;
export interface Meaning {
  readonly factor: number;
  /** "Maths" for mathematics: a beginning that is a word of its own too often. */
  readonly isBeginning?: true;
  /** "Chauffeur" for a Vrachtwagenchauffeur: with its beginning elsewhere it is the word. */
  readonly isEnd?: true;
  /** Where it is a trade: the languages that say it so, none for English. */
  readonly languages?: readonly Language[];
  /** All that the same word says with it; another word may say either. */
  readonly together?: string;
}

/** How much a word counts that stands for the word of a name. */
const MISSPELT = 0.95;
const SAME_WORK = 0.9;
const AKIN = 0.75;
const PART_OF_WORD = 0.6;
/** "Reception" and "receptionist" share so much of the longer one. */
const SHARED_BY_KIN = 0.7;
const SHORTEST_SHARED = 6;
const SHORTEST_BEGINNING = 4;
const SHORTEST_END = 6;
/** "Intensivpflege" for the Pflegefachkraft of an Intensivstation: parts of this length, each of another word. */
const SHORTEST_PART = 5;
const LONGEST_COMPOUND = 40;
/** What follows in a word for whoever works somewhere: "Lager" says what a Lagermitarbeiter does. */
const WHO_WORKS = /^(?:s?(?:mit)?arbeiter|fachkraft|kraft|s?medewerk(?:st)?er|personal)(?:in)?$/;
const LETTERS_AND_NUMBER = /^(\p{L}{2,})(\d+)$/u;

/** Words written apart, or together, as they are in the names of the roles. */
export function asInNames(tokens: readonly Token[], known: KnownRoles): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const written = token.goesOn && last !== undefined ? last.written + token.written : '';
    const together = known.together.get(written);
    if (last !== undefined && together !== undefined) {
      result[result.length - 1] = { ...last, stem: together, written, isAcronym: false, to: token.to };
      continue;
    }
    const parts = known.stems.has(token.stem) || token.isAcronym ? undefined : partsOf(token.written, known);
    if (parts === undefined) result.push(token);
    else
      for (const [at, stem] of parts.entries())
        result.push({ ...token, stem, written: '', goesOn: token.goesOn && at === 0 });
  }
  return result;
}

/** "Nightporter", "MF107"; "HGV2" of a "HGV Class 2 Driver". */
function partsOf(written: string, { apart, stems }: KnownRoles): readonly string[] | undefined {
  const [, letters = '', number = ''] = LETTERS_AND_NUMBER.exec(written) ?? [];
  return apart.get(written) ?? (stems.has(letters) && stems.has(number) ? [letters, number] : undefined);
}

/** Of each word. */
export function meaningsOf(
  tokens: readonly Token[],
  trades: readonly Trades[],
  known: KnownRoles,
): Meanings[] {
  const read = wordsRead(known);
  return tokens.map((token, at) => {
    const ofTrades = tradeMeanings(trades[at] ?? [], known);
    const asWritten = meaningOnce(token, read, known);
    return ofTrades.length === 0 ? asWritten : new Map([...asWritten, ...ofTrades]);
  });
}

/** What words meant in earlier texts, as long as the same roles are open: comparing each with every name took half the time. */
const readBefore = new WeakMap<KnownRoles, Map<string, Meanings>>();
/** Some 2 MB; when so many are known it begins anew, since most words of mail are common ones. */
const MOST_WORDS = 8_192;

function wordsRead(known: KnownRoles): Map<string, Meanings> {
  const before = readBefore.get(known);
  if (before !== undefined && before.size < MOST_WORDS) return before;
  const read = new Map<string, Meanings>();
  readBefore.set(known, read);
  return read;
}

function tradeMeanings(readings: readonly Reading[], { trades }: KnownRoles): [string, Meaning][] {
  return readings.flatMap(({ keys, languages, isPart }) =>
    keys
      .filter((key) => trades.has(key))
      .map((key): [string, Meaning] => [
        key,
        { factor: isPart === true ? PART_OF_WORD : SAME_WORK, languages, together: keys.join() },
      ]),
  );
}

function meaningOnce(token: Token, read: Map<string, Meanings>, known: KnownRoles): Meanings {
  const key = `${token.stem} ${token.written} ${token.isAcronym} ${token.isCapitals}`;
  const before = read.get(key);
  if (before !== undefined) return before;
  const meaning = meaningOf(token, known);
  read.set(key, meaning);
  return meaning;
}

function meaningOf(
  { stem, written, isAcronym, isCapitals }: Token,
  { stems, words, shortWords }: KnownRoles,
): Meanings {
  const meaning = new Map<string, Meaning>();
  if (isAcronym && stems.has(stemOfAcronym(written))) meaning.set(stemOfAcronym(written), { factor: 1 });
  else if (isCapitals && stems.has(stemOfAcronym(written)))
    meaning.set(stemOfAcronym(written), { factor: 1, isBeginning: true });
  if (stems.has(stem)) meaning.set(stem, { factor: 1 });
  for (const other of sameWorkAs(stem)) if (stems.has(other)) meaning.set(other, { factor: SAME_WORK });
  for (const other of sameBesideAs(stem))
    if (stems.has(other)) meaning.set(other, { factor: SAME_WORK, isBeginning: true });
  // A word of one title is none that resembles a word of another: "account" is no slip for "accountant".
  if (meaning.size > 0) return meaning;
  for (const other of stems) if (isDoubling(stem, other)) meaning.set(other, { factor: MISSPELT });
  if (meaning.size > 0) return meaning;
  for (const [word, meant] of shortWords)
    if (isShortSlip(written, word)) meaning.set(meant, { factor: MISSPELT, isBeginning: true });
  const beginning = written.replace(/s$/, '');
  if (beginning.length >= SHORTEST_BEGINNING)
    for (const [word, meant] of words)
      if (word.startsWith(beginning))
        meaning.set(
          meant,
          WHO_WORKS.test(word.slice(beginning.length))
            ? { factor: AKIN }
            : { factor: AKIN, isBeginning: true },
        );
  if (written.length < SHORTEST_SHARED) return meaning;
  for (const other of stems) {
    const shared = sharedBeginning(stem, other);
    if (shared < SHORTEST_SHARED) continue;
    if (shared >= SHARED_BY_KIN * Math.max(stem.length, other.length)) meaning.set(other, { factor: AKIN });
    else if (shared === Math.min(stem.length, other.length)) meaning.set(other, { factor: PART_OF_WORD });
  }
  for (const [word, meant] of words) {
    if (isMisspelling(written, word)) meaning.set(meant, { factor: MISSPELT });
    else if (written.length >= SHORTEST_END && word.endsWith(written))
      meaning.set(meant, { factor: PART_OF_WORD, isEnd: true });
  }
  if (meaning.size === 0 && written.length <= LONGEST_COMPOUND)
    for (const meant of partsOfCompound(written, words)) meaning.set(meant, { factor: AKIN });
  return meaning;
}

/** Words of names whose beginnings a word is made of; none where it has other parts as well. */
function partsOfCompound(written: string, words: ReadonlyMap<string, string>): string[] {
  for (let at = SHORTEST_PART; at <= written.length - SHORTEST_PART; at += 1) {
    const parts = [written.slice(0, at), written.slice(at)].map((part) =>
      [...words].filter(([word]) => word.startsWith(part)).map(([, meant]) => meant),
    );
    if (parts.every((meant) => meant.length > 0)) return parts.flat();
  }
  return [];
}

/** What two words that may stand for the same word of a name say of it together. */
export function takenTogether(one: Meaning | undefined, other: Meaning): Meaning {
  if (one === undefined) return other;
  const isWhole = (one.isBeginning && other.isEnd) || (one.isEnd && other.isBeginning);
  if (isWhole === true) return { factor: MISSPELT };
  return one.factor < other.factor ? other : one;
}
