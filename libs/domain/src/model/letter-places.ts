import type { WordBook } from './word-book.ts';
import { withRoom } from './word-book.ts';

/** For so many words there is room at first. */
const WORDS = 1_024;
const PLACES_OF_A_WORD = 12;

/** Of each word of a book the places of its known groups of letters, those of one word behind those of another. */
export class LetterPlaces {
  places = new Int32Array(PLACES_OF_A_WORD * WORDS);
  private used = 0;
  /** By number of a word: where its places begin, -1 where it was not taken apart yet; and where they end. */
  private starts = new Int32Array(WORDS).fill(-1);
  private ends = new Int32Array(WORDS);
  /** By number of a word, how often it stands in the words that are counted; all 0 between two counts. */
  private counts = new Int32Array(WORDS);
  private readonly book: WordBook;
  private readonly placesOf: (word: string) => readonly number[];

  /** @param placesOf takes a word apart: its known groups in their order, and as often as they stand in it */
  constructor(book: WordBook, placesOf: (word: string) => readonly number[]) {
    this.book = book;
    this.placesOf = placesOf;
  }

  /**
   * Counts words.
   *
   * @returns each of them once, in the order in which they are met
   */
  countEach(numbers: readonly number[]): readonly number[] {
    const met: number[] = [];
    for (const number of numbers) {
      if ((this.starts[number] ?? -1) === -1) this.takeApart(number);
      const before = this.counts[number] ?? 0;
      if (before === 0) met.push(number);
      this.counts[number] = before + 1;
    }
    return met;
  }

  /** How often a word was counted, which is forgotten. */
  takeCount(number: number): number {
    const count = this.counts[number] ?? 0;
    this.counts[number] = 0;
    return count;
  }

  startOf(number: number): number {
    return this.starts[number] ?? 0;
  }

  endOf(number: number): number {
    return this.ends[number] ?? 0;
  }

  private takeApart(number: number): void {
    const places = this.placesOf(this.book.texts[number] ?? '');
    this.starts = withRoom(this.starts, number, -1);
    this.ends = withRoom(this.ends, number, 0);
    this.counts = withRoom(this.counts, number, 0);
    this.places = withRoom(this.places, this.used + places.length, 0);
    this.starts[number] = this.used;
    this.places.set(places, this.used);
    this.used += places.length;
    this.ends[number] = this.used;
  }
}
