import { oncePer } from '../once-per.ts';
import type { HashIndex, HashSieve } from './hash-index.ts';
import { mayHold, placeOf, sieveOf } from './hash-index.ts';
import type { TextBlock } from './hashes.ts';
import { letterNgrams, wordNgrams } from './hashes.ts';
import { LetterPlaces } from './letter-places.ts';
import type { InputParts } from './rows.ts';
import type { WordBook } from './word-book.ts';
import type { Words } from './words.ts';

/** N-grams by hash, with how rare each is. */
export interface RatedNgrams {
  readonly hashes: Int32Array;
  /** The block that each belongs to; absent where there is only one. */
  readonly blocks?: Uint8Array;
  /** Inverse document frequency, one byte each. */
  readonly idf: Uint8Array;
  readonly index: HashIndex;
}

/** Counts how often each known n-gram stands in one text; left as it was found. */
interface Tally {
  readonly sieve: HashSieve;
  /** By place; all 0 between two texts. */
  readonly times: Uint16Array;
  /** The places that were met, in the order of their first meeting. */
  readonly met: Int32Array;
  /** What each place that was met weighs before the length is one, in the same order. */
  readonly rated: Float64Array;
  /** What the words of a book have of the groups of letters of a block, by its number. */
  readonly letters: ((book: WordBook) => LetterPlaces)[];
}

/** Made once for a model: a `Map` for each sentence took longer than all that is done with it. */
const tallyOf = oncePer((hashes: Int32Array): Tally => ({
  sieve: sieveOf(hashes),
  times: new Uint16Array(hashes.length),
  met: new Int32Array(hashes.length),
  rated: new Float64Array(hashes.length),
  letters: [],
}));

/** The place of an n-gram of a block, -1 where it is not known. */
function knownPlace(hash: number, known: RatedNgrams, blockNumber: number, sieve: HashSieve): number {
  if (!mayHold(hash, sieve)) return -1;
  const place = placeOf(hash, known);
  const { blocks } = known;
  return blocks === undefined || blocks[place] === blockNumber ? place : -1;
}

function lettersOf(known: RatedNgrams, blockNumber: number, { sieve, letters }: Tally) {
  return (letters[blockNumber] ??= oncePer(
    (book: WordBook) =>
      new LetterPlaces(book, (word) =>
        letterNgrams(word)
          .map((hash) => knownPlace(hash, known, blockNumber, sieve))
          .filter((place) => place !== -1),
      ),
  ));
}

/** Counts the groups of letters of some words. */
function countLetters(
  { book, numbers }: Words,
  known: RatedNgrams,
  blockNumber: number,
  tally: Tally,
): number {
  const { times, met } = tally;
  const letters = lettersOf(known, blockNumber, tally)(book);
  let size = 0;
  for (const number of letters.countEach(numbers)) {
    const often = letters.takeCount(number);
    const end = letters.endOf(number);
    for (let one = letters.startOf(number); one < end; one += 1) {
      const place = letters.places[one] ?? 0;
      const before = times[place] ?? 0;
      if (before === 0) met[size++] = place;
      times[place] = before + often;
    }
  }
  return size;
}

/** Counts words and pairs of neighbours. */
function countWords(
  hashes: readonly number[],
  known: RatedNgrams,
  blockNumber: number,
  { sieve, times, met }: Tally,
): number {
  let size = 0;
  for (const hash of hashes) {
    const place = knownPlace(hash, known, blockNumber, sieve);
    if (place === -1) continue;
    const before = times[place] ?? 0;
    if (before === 0) met[size++] = place;
    times[place] = before + 1;
  }
  return size;
}

/** Logarithms that are asked for all the time. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, times) => Math.log(times));

/**
 * Adds the TF-IDF of the known n-grams of some words, scaled to length one: their places in the order of their first
 * meeting, and their weights.
 *
 * @param weight of the block among the others
 * @param blockNumber only n-grams of this block count, where they belong to several
 */
export function addTfIdf(
  block: TextBlock,
  words: Words,
  known: RatedNgrams,
  input: InputParts,
  weight = 1,
  blockNumber = 0,
): void {
  const tally = tallyOf(known.hashes);
  const { times, met, rated } = tally;
  const { idf } = known;
  const size =
    block === 'letters'
      ? countLetters(words, known, blockNumber, tally)
      : countWords(wordNgrams(block, words.texts), known, blockNumber, tally);
  let squares = 0;
  for (let at = 0; at < size; at += 1) {
    const place = met[at] ?? 0;
    const often = times[place] ?? 1;
    const value = (1 + (LOGARITHMS[often] ?? Math.log(often))) * (idf[place] ?? 0);
    rated[at] = value;
    squares += value * value;
    times[place] = 0;
  }
  const length = Math.sqrt(squares);
  for (let at = 0; at < size; at += 1) input.add(met[at] ?? 0, ((rated[at] ?? 0) / length) * weight);
}
