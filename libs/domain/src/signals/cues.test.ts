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
    ['Saw you lot on the local news, pulling that bus out of the flood.', 'watched.saw'],
    ['Please don’t think for a moment that I expect you to drop things.', 'pressure.ultimatum'],
    ['I do hope you had a chance to enjoy the sunshine.', 'guilt.blame2'],
    ['I know these weeks, when nobody knows who is on the rota.', 'insult.more'],
    ['My lecturers will tell you so.', 'threat.consequence'],
    ['Bring the folding chair if you still have it.', 'turning_up.arrive'],
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
    ['Saw you on the 7.42 again.', 'watched.saw'],
    ['I expect you to ring me today.', 'pressure.ultimatum'],
    ['You had your chance.', 'guilt.blame2'],
    ['I hope you had a chance to think about what your silence does to my children.', 'guilt.blame2'],
    ['I will tell you in front of everyone what you are.', 'threat.consequence'],
    ['Saw you all in the paper shop this morning.', 'watched.saw'],
    ['You are nobody.', 'insult.more'],
    ['I will tell the papers.', 'threat.consequence'],
    ['I’ll be in your yard with a folding chair.', 'turning_up.arrive'],
  ])('still hear %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });
});
