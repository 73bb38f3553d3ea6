import { oncePer } from '../once-per.ts';
import type { HashIndex, HashSieve } from './hash-index.ts';
import { mayHold, placeOf, sieveOf } from './hash-index.ts';
import type { TextBlock } from './hashes.ts';
import { eachNgram } from './hashes.ts';

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
  readonly times: Uint32Array;
  /** The places that were met, in the order of their first meeting. */
  readonly met: Int32Array;
}

/** Made once for a model: a `Map` for each sentence took longer than all that is done with it. */
const tallyOf = oncePer((hashes: Int32Array): Tally => ({
  sieve: sieveOf(hashes),
  times: new Uint32Array(hashes.length),
  met: new Int32Array(hashes.length),
}));

/**
 * Adds the TF-IDF of the known n-grams of some words, scaled to length one.
 *
 * @param positions get the places of the n-grams in the order of their first meeting, `values` their weights
 * @param blockNumber only n-grams of this block count, where they belong to several
 */
export function addTfIdf(
  block: TextBlock,
  words: readonly string[],
  known: RatedNgrams,
  positions: number[],
  values: number[],
  blockNumber = 0,
): void {
  const { sieve, times, met } = tallyOf(known.hashes);
  const { blocks, idf } = known;
  let size = 0;
  eachNgram(block, words, (hash, more) => {
    if (!mayHold(hash, sieve)) return;
    const place = placeOf(hash, known);
    if (place === -1 || (blocks !== undefined && blocks[place] !== blockNumber)) return;
    const before = times[place] ?? 0;
    if (before === 0) met[size++] = place;
    times[place] = before + more;
  });
  const from = values.length;
  let squares = 0;
  for (let at = 0; at < size; at += 1) {
    const place = met[at] ?? 0;
    const value = (1 + Math.log(times[place] ?? 1)) * (idf[place] ?? 0);
    times[place] = 0;
    positions.push(place);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  for (let at = from; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
}
