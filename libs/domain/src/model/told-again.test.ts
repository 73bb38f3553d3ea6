import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { sentencesOf } from '../message/sentences.ts';
import { seen } from '../signals/fixtures/seen.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { bringsOnlyTheSame } from './told-again.ts';

const APPLICATION: Contact = {
  at: '2026-11-03T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'Guten Tag, ich habe den Führerschein CE und elf Jahre im Fernverkehr nach Polen gefahren.',
};
const ASKS = `
  Ich melde mich noch einmal, weil ich bisher nichts gehört habe, und das ist bei Ihnen bestimmt nur die viele Arbeit. Wissen Sie
  denn schon, ob jemand meine Unterlagen gelesen hat, und wann man mit einem Bescheid rechnen darf? Ich würde mich freuen.
`;
const AGAIN = 'Den Führerschein CE habe ich, und im Fernverkehr nach Polen bin ich elf Jahre gefahren.';

/** What is seen, and heard: that the sentences of facts do something. */
function letter(
  facts: string,
  { act = 'experience', history = [APPLICATION] }: { act?: Act; history?: readonly Contact[] } = {},
): boolean {
  const text = `${facts}\n\n${ASKS.trim()}`;
  const observation = seen(text, history);
  const sentences = sentencesOf(text).map((range) => ({
    range,
    acts: Float64Array.from(ACTS, (one) =>
      facts.includes(text.slice(range.start, range.end)) && one === act ? 0.9 : 0,
    ),
  }));
  return bringsOnlyTheSame(observation, sentences, history);
}

describe('a letter that brings only the same', () => {
  it('tells in other words and another order what an earlier one told', () => {
    expect(letter(AGAIN)).toBe(true);
    expect(letter(AGAIN, { act: 'change' })).toBe(true);
    expect(letter('Wie gesagt: Fernverkehr nach Polen, mit Führerschein CE, auch sonntags.')).toBe(true);
  });

  it.each([
    ['a sentence that is new', `${AGAIN} Seit Montag darf ich auch Gefahrgut in Tanks fahren.`],
    [
      'another number',
      'Den Führerschein CE habe ich, und im Fernverkehr nach Polen bin ich 12 Jahre gefahren.',
    ],
    ['too few words to tell', 'Elf Jahre.'],
  ])('brings more with %s', (_, facts) => {
    expect(letter(facts)).toBe(false);
  });

  it('is none where they said nothing before, or we did, or nothing in it may bring anything', () => {
    expect(letter(AGAIN, { history: [] })).toBe(false);
    expect(letter(AGAIN, { history: [{ ...APPLICATION, by: 'employer' }] })).toBe(false);
    expect(letter(AGAIN, { act: 'status' })).toBe(false);
  });

  it('is none that is short or has a new file with it', () => {
    const history = [APPLICATION];
    const sentences = [{ range: { start: 0, end: AGAIN.length }, acts: Float64Array.from(ACTS, () => 0.9) }];
    const long = `${AGAIN}\n\n${ASKS.trim()}`;
    const observation = seen(long, history);
    expect(bringsOnlyTheSame(observation, sentences, history)).toBe(true);
    expect(bringsOnlyTheSame(seen(AGAIN, history), sentences, history)).toBe(false);
    const novelty = { ...observation.novelty, newAttachments: 1 };
    expect(bringsOnlyTheSame({ ...observation, novelty }, sentences, history)).toBe(false);
  });
});
