import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, beginsWithWord, landmarksOf } from './beginnings.ts';
import { indexBeginnings, placesIn } from './beginnings-index.ts';
import { ALL_CUES } from './index.ts';
import { FAULTS } from './plain-fault.ts';
import { PERHAPS_IN_ENGLISH, PLAIN_IN_ENGLISH } from './risk-in-english.ts';
import { PLAIN_IN_OTHER_LANGUAGES } from './risk-in-other-languages.ts';

const PATTERNS = [
  ...ALL_CUES.flatMap(({ cues }) => Object.values(cues)),
  ...[PLAIN_IN_ENGLISH, PERHAPS_IN_ENGLISH, PLAIN_IN_OTHER_LANGUAGES, FAULTS]
    .flat()
    .map(({ source }) => new RegExp(source, 'g')),
];
/** Words that stand in the patterns, so that texts made of them match often. */
const WORDS = [...new Set(PATTERNS.flatMap(({ source }) => source.match(/[a-z']{1,12}/g) ?? []))];

describe('how the matches of a pattern begin', () => {
  it.each([
    [/\bany (news|update)\b/g, ['any ne', 'any up']],
    [/\b(?:i|we)(?:'ve)? met/g, ['i met', "i've m", 'we met', "we've "]],
    [/\b[ab]c?(?!d)/g, ['a', 'ac', 'b', 'bc']],
    [/\bno+t\b|^so/g, ['no', 'so']],
    [/\bx.y/g, ['x']],
    [/\bso/, ['so']],
  ])('reads %s', (pattern, beginnings) => {
    expect([...(beginningsOf(pattern)?.words ?? [])].sort()).toEqual(beginnings.sort());
    expect(beginsWithWord(pattern)).toBe(true);
  });

  it.each([
    [/'?(?:<3|:)/g, [], ['<3', ':', "'<3", "':"]],
    [
      /(?:^|[.,\n] *|\b(?:and) )sent/g,
      ['sent', 'and se'],
      ['.sent', '. sent', '.  ', ',sent', ', sent', ',  ', '\nsent', '\n sent', '\n  '],
    ],
    [
      /\b(?:a|<3)|[£$]\d/g,
      ['a'],
      ['<3', ...Array.from('0123456789', (digit) => [`£${digit}`, `$${digit}`]).flat()],
    ],
  ])('reads what begins with a mark in %s', (pattern, words, marks) => {
    const beginnings = beginningsOf(pattern);
    expect([...(beginnings?.words ?? [])].sort()).toEqual(words.sort());
    expect([...(beginnings?.marks ?? [])].sort()).toEqual(marks.sort());
    expect(beginsWithWord(pattern)).toBe(false);
  });

  it.each([
    [/inside/g, ['inside']],
    [/(?:x|\bno|'s) own/g, ['x own']],
    [/[12]+%/g, ['1', '2']],
  ])('reads what begins inside a word in %s', (pattern, inside) => {
    expect([...(beginningsOf(pattern)?.inside ?? [])].sort()).toEqual(inside);
    expect(beginsWithWord(pattern)).toBe(false);
  });

  it.each([
    [/\b[a-z-]+\.(?:com|org)|\bhttp/g, ['http'], ['.com', '.org']],
    [/\w*@\w/g, [], ['@']],
    [/\w+ ?\bago/g, ['ago'], [' ago']],
  ])('reads what stands in each match of %s', (pattern, words, marks) => {
    expect(beginningsOf(pattern)).toBeNull();
    const landmarks = landmarksOf(pattern);
    expect([...(landmarks?.words ?? [])]).toEqual(words);
    expect([...(landmarks?.marks ?? [])]).toEqual(marks);
  });

  it.each([/\w+ly/g, /\w+(?:\.com)?/g, /\bx|\w+/g, /a(?:\w+|\.com)/g])(
    'knows nothing that stands in each match of %s at a place where it is looked for',
    (pattern) => {
      expect(landmarksOf(pattern)).toBeNull();
    },
  );

  it.each([/\b\w+ly/g, /\b[^a]b/g, /\bx|(?:y|)$/g, /\bi/gi])('knows none of %s', (pattern) => {
    expect(beginningsOf(pattern)).toBeNull();
    expect(beginsWithWord(pattern)).toBe(false);
  });

  it('never misses a match of a cue, of words of risk or of a fault', () => {
    const indexed = PATTERNS.flatMap((pattern) => {
      const beginnings = beginningsOf(pattern);
      return beginnings === null ? [] : [{ pattern, index: indexBeginnings([beginnings]) }];
    });
    const marked = PATTERNS.flatMap((pattern) => {
      const landmarks = beginningsOf(pattern) === null ? landmarksOf(pattern) : null;
      return landmarks === null ? [] : [{ pattern, index: indexBeginnings([landmarks]) }];
    });
    expect(marked).not.toEqual([]);
    const texts = fc.array(
      fc.tuple(
        fc.constantFrom(...WORDS),
        fc.constantFrom(' ', ' ', ' ', '\n', ', ', '-', "'", '', ' £', '4', '.', '/'),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.flat().join('');
        for (const { pattern, index } of indexed) {
          const places = placesIn(text, index)[0] ?? [];
          for (const match of text.matchAll(pattern)) expect(places).toContain(match.index);
        }
        for (const { pattern, index } of marked)
          if (text.search(pattern) >= 0) expect(placesIn(text, index)[0]).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
