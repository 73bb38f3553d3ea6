import { expect, it } from 'vitest';
import { defaultCalendar } from '../../time/calendar.ts';
import { findDates } from '../../time/find-dates.ts';
import { RULES, patternOf } from './grammar.ts';
import { tagged } from './tags.ts';

const WRITTEN_AT = '2026-11-17T10:00:00Z';

function tagsOf(words: string): string {
  const dates = findDates(words, WRITTEN_AT, defaultCalendar);
  const range = { start: 0, end: words.length };
  return tagged({ range, plain: words.toLowerCase(), dates, previous: undefined }, dates).tags;
}

it.each(Object.values(RULES).flat())('a rule finds the words that it is told by: %s', (words, source) => {
  expect(tagsOf(words)).toMatch(patternOf(source));
});

it.each([
  ['We will let you know by Friday.', 'wfTyRD.'],
  ['The offer goes out tomorrow', 'oNC4D'],
  ["You'll have your contract on Monday", 'yfrYXpD'],
  ['If they wait, we will not decide', 'qig,wfnK'],
])('a sentence is a letter for each word: %s', (words, tags) => {
  expect(tagsOf(words)).toBe(tags);
});
