import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

/** What a token is, in one expression. */
const TOKEN = /[ap]\.\s?m\.|[ap]\.m\b|o['’]clock\b|\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/giu;

const TEXTS = [
  "By Friday at 5 a.m. or 6 P. M., 7 o’clock, 8 O'CLOCK, 9 a.m, 10 p.mx, 11 o'clocks; a.b.",
  'Am 3. März, spätestens Mittwoch – bis 17:00 Uhr… à midi, été/hiver (środa), 1º de março',
  "d’ici vendredi, cafe\u0301 ma\u0308rz 5o\u212alock o'cloc\u212a \ud83d\ude00 monday\ud83d\ude00 \u00a0 tuesday\u2003wednesday\u0301",
  'x\u0001y\u001fz \ud83d lone, 12pm 3rd 21st2nd ２０２５年 _may_ ſeptember',
];

it.each(TEXTS)('cuts a text as one expression would: %s', (text) => {
  const written = Array.from(text.matchAll(TOKEN), ({ index, 0: word }) => ({ index, word }));
  const tokens = tokensOf(text);
  expect(tokens).toHaveLength(written.length);
  for (const [at, { start, end, plain }] of tokens.entries()) {
    const { index, word } = written[at]!;
    if (end > 0) expect([start, text.slice(start, end)]).toEqual([index, word]);
    else expect(plain).toBe('');
  }
});

it('looks up every word of dates, in any language', () => {
  const known = tokensOf("Perhaps FRIDAY, zaterdag or środa at somebody's desk")
    .filter(({ word }) => word !== null)
    .map(({ plain }) => plain);
  expect(known).toEqual(expect.arrayContaining(['friday', 'zaterdag', 'sroda', 'at']));
  expect(known).not.toContain('somebody');
});
