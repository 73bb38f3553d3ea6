import { describe, expect, test } from 'vitest';
import { numberEvidence, rangesOf, reasonsNow, withoutDebt } from './evidence.ts';

const reason = (code: string, start: number | null, end = 0) => ({
  code,
  text: `About ${code}`,
  quote: start === null ? null : `words at ${start}`,
  range: start === null ? null : { start, end },
});

describe('evidence', () => {
  test('is numbered in the order of the text, and what is about no words comes last without a number', () => {
    const evidence = numberEvidence([reason('rhythm', null), reason('late', 50, 60), reason('early', 5, 9)]);
    expect(evidence.map(({ number, texts }) => [number, texts[0]])).toEqual([
      [1, 'About early'],
      [2, 'About late'],
      [null, 'About rhythm'],
    ]);
  });

  test('tells a day that is near from where the reader stands', () => {
    const assessment = {
      reasons: [{ ...reason('access_soon', 5, 9), text: 'Interview on 25 Nov, asks for access' }],
      harmAt: '2026-11-25T09:00:00Z',
    };
    const [now] = reasonsNow(assessment, new Date(2026, 10, 24, 12));
    expect(now).toMatchObject({ text: 'Interview tomorrow, asks for access', range: { start: 5, end: 9 } });
  });

  test('of a debt is left out where a sentence of its own tells it', () => {
    const evidence = numberEvidence([reason('owed_no_word', null), reason('result', 5, 9)]);
    expect(withoutDebt(evidence).map(({ texts }) => texts)).toEqual([['About result']]);
  });

  test('of the same words stands once', () => {
    const evidence = numberEvidence([reason('result', 5, 9), reason('years', 5, 9), reason('part', 5, 7)]);
    expect(evidence.map(({ number, texts }) => [number, texts])).toEqual([
      [1, ['About result', 'About years']],
      [2, ['About part']],
    ]);
    expect(rangesOf(evidence)).toEqual([
      { number: 1, start: 5, end: 9 },
      { number: 2, start: 5, end: 7 },
    ]);
  });
});
