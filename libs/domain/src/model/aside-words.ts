import type { WordBook } from './word-book.ts';
import { withRoom } from './word-book.ts';

/** How many sums a word has: by n-grams and by its vector one for each aside, and the weight of its vector. */
export const WORD_SUMS = 5;

/** What one word adds to the log-odds of each aside, before it is divided by the length of its sentence. */
export interface AsideWord {
  readonly hash: number;
  /** As bits. */
  readonly classes: number;
  readonly sums: readonly number[];
}

/** What the words of a book are to asides, by their numbers; each is taken apart once. */
export class AsideWords {
  hashes = new Int32Array(0);
  classes = new Int32Array(0);
  sums = new Float64Array(0);
  private isKnown = new Int32Array(0);
  private readonly book: WordBook;
  private readonly takenApart: (word: string) => AsideWord;

  constructor(book: WordBook, takenApart: (word: string) => AsideWord) {
    this.book = book;
    this.takenApart = takenApart;
  }

  /** The number itself, once what belongs to it stands in the lists. */
  known(number: number): number {
    if (this.isKnown[number] !== 1) this.learn(number);
    return number;
  }

  private learn(number: number): void {
    const { hash, classes, sums } = this.takenApart(this.book.texts[number] ?? '');
    this.isKnown = withRoom(this.isKnown, number, 0);
    this.hashes = withRoom(this.hashes, number, 0);
    this.classes = withRoom(this.classes, number, 0);
    this.sums = withRoom(this.sums, WORD_SUMS * (number + 1), 0);
    this.isKnown[number] = 1;
    this.hashes[number] = hash;
    this.classes[number] = classes;
    this.sums.set(sums, WORD_SUMS * number);
  }
}
