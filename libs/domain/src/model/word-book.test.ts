import { describe, expect, it } from 'vitest';
import { WordBook, bookInUse, withRoom } from './word-book.ts';
import { listed } from './words.ts';

/** More than a new book has room for. */
const MANY = 70_000;

describe('a book of words', () => {
  it('gives each word a number of its own, however many there are', () => {
    const book = new WordBook();
    const words = Array.from({ length: MANY }, (_, at) => `word${at.toString(36)}`);
    expect(words.map((word) => book.numberOf(word))).toEqual(words.map((_, at) => at));
    expect(words.map((word) => book.numberOf(word))).toEqual(words.map((_, at) => at));
    expect(book.texts).toEqual(words);
  });

  it('finds a word in a text as by itself', () => {
    const book = new WordBook();
    const number = book.numberOf('interview');
    expect(book.numberIn('the interview.', 4, 13)).toBe(number);
    expect(book.numberIn('the interview.', 4, 12)).not.toBe(number);
  });

  it('is full after some words, or some long ones, and the next text has another', () => {
    const before = listed(['first']);
    expect(bookInUse()).toBe(before.book);
    listed(Array.from({ length: MANY }, (_, at) => `other${at}`));
    expect(bookInUse()).not.toBe(before.book);
    expect(listed(['first']).book.texts).toEqual(['first']);
    expect(before.numbers.map((number) => before.book.texts[number])).toEqual(['first']);
    const long = new WordBook();
    expect(long.isFull).toBe(false);
    long.numberOf('a'.repeat(1_000_000));
    expect(long.isFull).toBe(true);
  });
});

it('a list that has no room for a number gets it and keeps what it holds', () => {
  const list = Int32Array.of(3, 4);
  expect(withRoom(list, 1, -1)).toBe(list);
  expect([...withRoom(list, 4, -1)]).toEqual([3, 4, -1, -1, -1]);
});
