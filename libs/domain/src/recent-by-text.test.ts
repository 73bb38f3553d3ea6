import { expect, it } from 'vitest';
import { RecentByText } from './recent-by-text.ts';

const MOST = 8;

it('never holds more than twice what a generation may hold, however many texts are asked for', () => {
  const recent = new RecentByText<{ readonly number: number }>(MOST);
  for (let number = 0; number < 1_000; number += 1) {
    const text = `word ${number % 37} of ${number}`;
    const { number: kept } = recent.get(text) ?? recent.keep(text, { number });
    expect(kept).toBe(number);
    expect(recent.size).toBeLessThanOrEqual(2 * MOST);
  }
});

it('keeps what is in use, and forgets the rest', () => {
  const recent = new RecentByText<{ readonly text: string }>(MOST);
  const inUse = recent.keep('a word that returns', { text: 'first' });
  recent.keep('a word that does not', { text: 'once' });
  for (let number = 0; number < 10 * MOST; number += 1) {
    recent.keep(`${number}`, { text: 'other' });
    expect(recent.get('a word that returns')).toBe(inUse);
  }
  expect(recent.get('a word that does not')).toBeUndefined();
});
