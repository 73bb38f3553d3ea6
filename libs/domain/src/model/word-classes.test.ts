import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classBits, classesOf } from './aside-classes.ts';
import { mayHaveClass } from './word-classes.ts';

const FAMILY = classBits(['family']);

it.each([
  ['my mother sings', true],
  ['my mother.', true],
  ["'mother'", true],
  ['mother-in-law', true],
  ['3 x mother', true],
  ['_mother', true],
  ['my other boat', false],
  ['x-mother', false],
  ['-- . 4 /', false],
  ['', false],
  ['ein haus – alt', true],
])('says of %j whether a word may be of the family: %s', (text, may) => {
  expect(mayHaveClass(text, FAMILY)).toBe(may);
});

it('misses no word that has a class', () => {
  const parts = fc.array(
    fc.tuple(
      fc.constantFrom('mother', 'my', 'boat', 'i', 'deaf', '11', 'x', ''),
      fc.constantFrom(' ', ' ', '.', "'", '/', '-', '_', ', ', '4', '\n', ' é'),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.flat().join('');
      const cut = text.match(/[\p{L}\d][\p{L}\p{M}\d'/.-]*/gu) ?? [];
      const has = cut.some((word) => (classesOf(word.replace(/[.'/-]+$/, '')) & FAMILY) !== 0);
      if (has) expect(mayHaveClass(text, FAMILY)).toBe(true);
      else if (!text.includes('é')) expect(mayHaveClass(text, FAMILY)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
