import { expect, it } from 'vitest';
import { isOneOf } from './same-words.ts';

const LETTER =
  'Dear Dale,\n\nI finished my crane licence on the twelfth of November, and I could begin in January. Is there any news?\n\nInes';

it.each([
  ['the same', LETTER],
  ['set otherwise', LETTER.replace('I finished my', 'I finished\nmy').toUpperCase()],
  ['without its name', LETTER.replace('Ines', '')],
  [
    'with more around it',
    `From me.\n\n${LETTER}\n\nOn Monday you wrote: Thank you for your application, Ines.`,
  ],
])('a letter is known by one that is %s', (_, known) => {
  expect(isOneOf(LETTER, ['Good morning.', known])).toBe(true);
});

it.each([
  ['another', 'Is there any news of the crane? I wrote in November.'],
  ['the same but for a sentence', LETTER.replace('Is there any news?', '')],
  ['the same on another day', LETTER.replace('twelfth', 'thirteenth')],
  ['empty', ''],
])('a letter is not known by one that is %s', (_, known) => {
  expect(isOneOf(LETTER, [known])).toBe(false);
});

it('is known where it is short, or of letters without blanks', () => {
  expect(isOneOf('Any news?', ['any news'])).toBe(true);
  expect(isOneOf('Any news?', ['Any other news?'])).toBe(false);
  expect(isOneOf('請問有消息嗎？\n謝謝您。', ['您好。請問有消息嗎？謝謝您。'])).toBe(true);
  expect(isOneOf('請問有消息嗎？', ['請問有面試嗎？'])).toBe(false);
  expect(isOneOf('Ines', ['Ines'])).toBe(false);
});

it('is not known by what else stands below it', () => {
  expect(isOneOf(`${LETTER}\nIf nobody answers I will kill myself tonight.`, [LETTER])).toBe(false);
});

it('is known by its beginning where it is very long', () => {
  const long = 'words of a letter that goes on '.repeat(40_000);
  expect(isOneOf(`${long}!`, [`${long}.`])).toBe(true);
  expect(isOneOf(`Other ${long}!`, [`${long}.`])).toBe(false);
});
