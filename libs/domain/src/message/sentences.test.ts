import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { isAddress, sentencesOf } from './sentences.ts';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

it.each<[string, string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['See Dr. Boyle at 9.30 a.m. on Nov. 3.', ['See Dr. Boyle at 9.30 a.m. on Nov. 3.']],
  ['Bis zum 15.08. erhalten Sie Post. Gut.', ['Bis zum 15.08. erhalten Sie Post.', 'Gut.']],
  ['Am 20. November ist Schluss.', ['Am 20. November ist Schluss.']],
  ['He is on leave until July 6. He will write.', ['He is on leave until July 6.', 'He will write.']],
  ['Hi Ben,\nI will call.\nRuth', ['Hi Ben,', 'I will call.', 'Ruth']],
  ['Estimado Joan: mañana le llamo.', ['Estimado Joan:', 'mañana le llamo.']],
  ['Before half term, i.e. by Friday.', ['Before half term, i.e. by Friday.']],
  [' \n\n ', []],
])('cuts %j', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

it.each(['Pani Iwono,', 'All the best,', 'Sehr geehrte Frau Dr Boyle,'])(
  'takes %j for a form of address',
  (line) => {
    expect(isAddress(line)).toBe(true);
  },
);

it.each(['Ti amo.', 'You came home at six again,', 'Dear Ms Osei, thank you,', 'News?', ','])(
  'takes %j for words',
  (line) => {
    expect(isAddress(line)).toBe(false);
  },
);

it('loses nothing but white space, in any text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', ' ', '1', '.', '!', '?', '\n', ',', ')', '"'),
        maxLength: 80,
      }),
      (text) => {
        expect(cut(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      },
    ),
  );
});
