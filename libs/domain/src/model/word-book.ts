import { hashStep } from './hashes.ts';

/** From so many words, or letters in them, on a new book is begun: nine words of ten of a mail stood in the last mails. */
const MOST_WORDS = 32_768;
const MOST_LETTERS = 16 * MOST_WORDS;
/** To the engine a longer string that was cut out of a text is a part of that text, and would keep all of it. */
const LONGEST_PART = 12;

const HASH_SEED = 0x811c9dc5;
const OTHER_SEED = 0x1f83d9ab;
const OTHER_FACTOR = 0x85ebca6b;
const SPREAD = 0x9e3779b1;
/** Numbers of a slot: two hashes of a word, its number plus one, and one that is free. */
const SLOT = 4;

/** Hash of a word or of a stretch of a text that is one. */
export function bookHash(text: string, start = 0, end = text.length): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash | 0;
}

function otherHash(text: string, start: number, end: number): number {
  let hash = OTHER_SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), OTHER_FACTOR);
  return hash | 0;
}

/**
 * Words, each with a number from 0 on, so that what readers know of words lies by number in flat lists of theirs.
 *
 * An object for each word, in a `Map` for each reader, lay all over memory: most of the time of a question was spent
 * waiting for it. A word is found by two hashes of 32 bits, without its letters being compared.
 */
export class WordBook {
  readonly texts: string[] = [];
  private slots = new Int32Array(SLOT * 2 * MOST_WORDS);
  private letters = 0;

  get isFull(): boolean {
    return this.texts.length >= MOST_WORDS || this.letters >= MOST_LETTERS;
  }

  /** The number of a word that stands in a text. */
  numberIn(text: string, start: number, end: number, hash = bookHash(text, start, end)): number {
    const other = otherHash(text, start, end);
    const slot = this.slotOf(hash, other);
    const held = (this.slots[slot + 2] ?? 0) - 1;
    if (held !== -1) return held;
    const number = this.texts.length;
    this.fill(slot, hash, other, number);
    this.texts.push(ownCopy(text.slice(start, end)));
    this.letters += end - start;
    if (SLOT * 2 * this.texts.length > this.slots.length) this.grow();
    return number;
  }

  numberOf(word: string): number {
    return this.numberIn(word, 0, word.length);
  }

  private fill(slot: number, hash: number, other: number, number: number): void {
    this.slots[slot] = hash;
    this.slots[slot + 1] = other;
    this.slots[slot + 2] = number + 1;
  }

  /** Where a word stands, or is to stand. */
  private slotOf(hash: number, other: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    // As many bits as there are slots.
    let slot = (Math.imul(hash, SPREAD) >>> (Math.clz32(last) + 2)) * SLOT;
    while (slots[slot + 2] !== 0 && (slots[slot] !== hash || slots[slot + 1] !== other))
      slot = (slot + SLOT) & last;
    return slot;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    for (let slot = 0; slot < before.length; slot += SLOT) {
      const [hash = 0, other = 0, next = 0] = before.subarray(slot, slot + SLOT - 1);
      if (next !== 0) this.fill(this.slotOf(hash, other), hash, other, next - 1);
    }
  }
}

let inUse = new WordBook();

/** The book for the words of the next text. What was numbered before keeps its own book for as long as it is held. */
export function bookInUse(): WordBook {
  if (inUse.isFull) inUse = new WordBook();
  return inUse;
}

/** The same text in memory of its own. */
function ownCopy(text: string): string {
  return text.length <= LONGEST_PART ? text : text.split('').join('');
}

/** A list with room for a number, at least twice as long as it was where it had none; what is new in it is `free`. */
export function withRoom<List extends Int32Array | Float64Array>(
  list: List,
  number: number,
  free: number,
): List {
  if (number < list.length) return list;
  const longer = new (list.constructor as new (length: number) => List)(
    Math.max(number + 1, 2 * list.length),
  );
  longer.fill(free, list.length);
  longer.set(list);
  return longer;
}
