import { describe, expect, it } from 'vitest';
import { seen } from '../signals/fixtures/seen.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { bringsNothing } from './brings-nothing.ts';

const LONG = 'Ich wollte nur fragen, wie es steht, denn hier wird es langsam Herbst. '.repeat(9);

const heard = (acts: Partial<Record<Act, number>>) => [
  { range: null, acts: new Float64Array(ACTS.length) },
  { range: null, acts: Float64Array.from(ACTS, (act) => acts[act] ?? 0) },
];

describe('a letter that brings nothing', () => {
  it('is a long one of which no sentence does, whatever else they do', () => {
    expect(bringsNothing(seen(LONG), heard({ status: 0.99, warmth: 0.9, experience: 0.29 }))).toBe(true);
  });

  it.each<Act>(['experience', 'employer_knowledge', 'new_material', 'change', 'picks_up', 'referral'])(
    'is none where one sentence may show %s',
    (act) => {
      expect(bringsNothing(seen(LONG), heard({ [act]: 0.31 }))).toBe(false);
    },
  );

  it('is none that is short, has a file with it, or of which no sentence was heard', () => {
    const asks = heard({ status: 0.99 });
    const letter = seen(LONG);
    expect(bringsNothing(seen(LONG.slice(0, 500)), asks)).toBe(false);
    expect(bringsNothing({ ...letter, novelty: { ...letter.novelty, newAttachments: 1 } }, asks)).toBe(false);
    expect(bringsNothing(letter, [])).toBe(false);
  });
});
