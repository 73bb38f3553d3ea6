import { describe, expect, it } from 'vitest';
import { whereSorted } from './where-sorted.ts';

const secondOpinion = { model: 'large-9b', host: 'opinions.example', onThisMachine: false, allowed: true };

describe('where sorting happens', () => {
  it('is here, and nothing leaves, unless somebody else is asked', () => {
    const here = 'Sorting happens on this server; no mail text leaves it.';
    expect(whereSorted({ secondOpinion: null })).toBe(here);
    expect(whereSorted({ secondOpinion: { ...secondOpinion, allowed: false } })).toBe(here);
  });

  it('is told otherwise where a second opinion from elsewhere is allowed', () => {
    const said = whereSorted({ secondOpinion });
    expect(said).toContain('to large-9b at opinions.example');
    expect(said).not.toContain('no mail text leaves');
  });

  it('still stays here where that runs on this machine', () => {
    expect(whereSorted({ secondOpinion: { ...secondOpinion, onThisMachine: true } })).toContain(
      'no mail text leaves it',
    );
  });
});
