import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import { findEvidence, fold } from './evidence.ts';
import { ALL_CUES } from './index.ts';

describe('fold', () => {
  it('keeps the length of any text, so that ranges hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
      { numRuns: 25 },
    );
  });

  it('reads accents, capitals and curly marks as people type them', () => {
    expect(fold('Dzień DOBRY, I’m à l’heure – “ja”')).toBe('dzien dobry, i\'m a l\'heure - "ja"');
    expect(fold('İstanbul')).toHaveLength(8);
  });
});

describe('cues', () => {
  it('are named once each and search the whole text', () => {
    const names = ALL_CUES.flatMap(({ concept, cues }) =>
      Object.keys(cues).map((name) => `${concept}.${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const { cues } of ALL_CUES)
      for (const pattern of Object.values(cues)) expect(pattern.flags).toContain('g');
  });

  it.each(['1', '1.', '1,', 'a1', ' '])('take little time with a wall of %j', (sign) => {
    const wall = sign.repeat(16_000 / sign.length);
    findEvidence(sign, ALL_CUES);
    // CPU time of this thread: what else the machine does is not its fault. Quadratic work takes a second.
    const began = process.threadCpuUsage();
    findEvidence(wall, ALL_CUES);
    const { user, system } = process.threadCpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(250);
  });

  it('find evidence inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (text) => {
        for (const { start, end } of findEvidence(fold(text), ALL_CUES)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('find words, and not the blank before them that stands for what is not to be shown', () => {
    const text = '            \nfriday the 20th at 5, grand.';
    const answer = findEvidence(text, ALL_CUES).find(({ concept }) => concept === 'answer');
    expect(text.slice(answer?.start, answer?.end)).toBe('friday');
  });

  it.each([
    ['I cut the queue from 40 minutes to 12', 'result'],
    ['seven years in a school kitchen', 'experience'],
    ['my licence came through on Monday', 'new_material'],
    ['They need an answer by Friday', 'decision_change'],
    ['any news on my application?', 'status_question'],
    ['ur car was outside urs again, i saw ur car', 'watched'],
    ['unless I hear by noon I will write to the paper', 'pressure'],
    ['I found your home number', 'private_life'],
    ['Ich wollte nachfragen, ob es Neuigkeiten gibt', 'status_question'],
    ['saqué el carnet', 'new_material'],
    ['please take me off the list', 'withdrawal'],
    ['a copy of the personal data you hold on me', 'data_request'],
  ])('%s', (text, concept) => {
    expect(findEvidence(fold(text), ALL_CUES).map((found) => found.concept)).toContain(concept);
  });
});
