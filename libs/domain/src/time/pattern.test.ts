import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskOf, overlaps } from './classes.ts';
import { DAY_RULES } from './day-rules.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { FEAST_RULES } from './feast-rules.ts';
import { MONTH_DAY_RULES } from './month-day-rules.ts';
import { fitAt, patternOf, secondClasses } from './pattern.ts';
import { PERIOD_RULES } from './period-rules.ts';
import type { Term } from './terms.ts';
import { TIME_RULES } from './time-rules.ts';

const RULES = [
  ...DAY_RULES,
  ...FEAST_RULES,
  ...PERIOD_RULES,
  ...MONTH_DAY_RULES,
  ...DURATION_RULES,
  ...TIME_RULES,
];

const term = (classes: string): Term => ({
  start: 0,
  end: 0,
  classes,
  mask: maskOf(classes),
  values: [],
  digits: '',
});

describe('the second term of a match', () => {
  it.each([
    ['# M', 'M'],
    ['a? # M', '#M'],
    ['a? # f* M', '#fM'],
    ['f* # M', 'f#M'],
  ])('of %s may be %s', (pattern, classes) => {
    expect(secondClasses(patternOf(pattern))).toEqual(maskOf(classes));
  });

  it.each(['W', 'a? W', 'W f*', '[WV] M?'])('of %s need not be there', (pattern) => {
    expect(secondClasses(patternOf(pattern))).toBeNull();
  });

  it('is one of these wherever a rule of dates fits', () => {
    for (const { pattern } of RULES) {
      const second = secondClasses(pattern);
      // One class of each element, so that most of what is made fits.
      const taken = pattern.map(({ classes, least, most }) =>
        fc.array(fc.constantFrom(...Array.from(classes)), { minLength: least, maxLength: most }),
      );
      fc.assert(
        fc.property(fc.tuple(...taken), (parts) => {
          const terms = parts.flat().map(term);
          if (second === null || fitAt(pattern, terms, 0) === null) return;
          expect(overlaps(terms[1]?.mask ?? maskOf(''), second)).toBe(true);
        }),
        { numRuns: 20 },
      );
    }
  });
});
