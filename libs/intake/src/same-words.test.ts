import { expect, it } from 'vitest';
import { isOneOf } from './same-words.ts';

const LETTER =
  'Dear Dale,\n\nI finished my crane licence on the twelfth of November, and I could begin in January. Is there any news?\n\nInes';

it.each([
  ['the same', LETTER],
  ['without its greeting, and set otherwise', LETTER.split('\n\n').slice(1).join(' ').toUpperCase()],
  ['with quotes below it', `${LETTER}\n\nOn Monday you wrote: Thank you for your application, Ines.`],
])('a letter is known by one that is %s', (_, known) => {
  expect(isOneOf(LETTER, ['Good morning.', known])).toBe(true);
});

it.each([
  ['another', 'Is there any news of the crane? I wrote in November.'],
  ['the same question after other news', 'My notice is two weeks now. Is there any news?'],
  ['empty', ''],
])('a letter is not known by one that is %s', (_, known) => {
  expect(isOneOf(LETTER, [known])).toBe(false);
});

it('a few words may be written twice', () => {
  expect(isOneOf('Any news?', ['Any news?'])).toBe(false);
  expect(isOneOf('Is there any news?', ['Is there any news?'])).toBe(true);
});
