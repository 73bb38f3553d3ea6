import type { WordBook } from './word-book.ts';
import { withRoom } from './word-book.ts';

/** What one word adds to the log-odds of a reader of sentences, before it is divided by the length of its sentence. */
export interface KnownWord {
  readonly hash: number;
  /** As bits. */
  readonly classes: number;
  readonly sums: readonly number[];
}

/** What the words of a book are to a reader of sentences, by their numbers; each is taken apart once. */
export class KnownWords {
  hashes = new Int32Array(0);
  classes = new Int32Array(0);
  sums = new Float64Array(0);
  private isKnown = new Int32Array(0);
  private readonly book: WordBook;
  private readonly width: number;
  private readonly takenApart: (word: string) => KnownWord;

  /** @param width how many sums a word has */
  constructor(book: WordBook, width: number, takenApart: (word: string) => KnownWord) {
    this.book = book;
    this.width = width;
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
    this.sums = withRoom(this.sums, this.width * (number + 1), 0);
    this.isKnown[number] = 1;
    this.hashes[number] = hash;
    this.classes[number] = classes;
    this.sums.set(sums, this.width * number);
  }
}
