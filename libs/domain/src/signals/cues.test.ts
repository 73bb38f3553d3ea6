import { describe, expect, it } from 'vitest';
import { findEvidence, fold } from './evidence.ts';
import { ALL_CUES } from './index.ts';

const cuesIn = (text: string): string[] => findEvidence(fold(text), ALL_CUES).map(({ cue }) => cue);

describe('cues in English', () => {
  it.each([
    ['Their offer arrived this morning.', 'decision_change.offer'],
    ['I got your number off your landlady.', 'private_life.theirFamily'],
    ['I am writing to you on this number because the mailbox is silent.', 'private_life.numberFrom'],
  ])('hear %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });

  it.each([
    ['The layout follows your house style.', 'private_life.family'],
    ['I saw you have moved the depot to Leith.', 'watched.saw'],
    ['I won’t make a fuss about it.', 'scheduling.change'],
    ['I asked about the pay range on 13 November.', 'decision_change.salary'],
    ['My question about the salary of November 3 stands.', 'decision_change.salary'],
    ['Did you see what I wrote on the pay on the 3rd?', 'decision_change.salary'],
  ])('hear nothing private or else in %s', (text, cue) => {
    expect(cuesIn(text)).not.toContain(cue);
  });

  it.each([
    ['I drove past your house.', 'private_life.family'],
    ['I saw you have been at the pool again.', 'watched.saw'],
    ['My salary expectation is 52,000.', 'decision_change.salary'],
    ['As said on 13 November, a pay of 31 an hour would do.', 'decision_change.salary'],
    ['From 3 December my hourly rate is 27.', 'decision_change.salary'],
    ['I saw you with your dog.', 'watched.saw'],
    ['Sorry, I won’t make it on Friday.', 'scheduling.change'],
  ])('still hear %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });
});
