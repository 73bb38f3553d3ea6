import { expect, it } from 'vitest';
import { readStage } from './stage.ts';

const quotesThem = (quotedText: string, name: string) =>
  readStage([], quotedText, '2026-08-05T09:00:00Z', { name, address: 'someone@mail.example' }).theirsQuoted;

it.each([
  ['On 15 Sep 2026 at 09:00, Alon Fisch wrote:\n> Hi, status?', 'Alon Fisch'],
  ['> On 15 Sep 2026 at 09:00, Alon Fisch wrote:\n> Hi, status?', 'Alon Fisch'],
  ['Am 04.08.2026 um 16:31 schrieb Dewi <dewi@post.example>:\n> Hallo', 'Dewi'],
  ['> 13 okt. 2026 kl. 16:00 skrev Birgitta Falk:\n> Any news?', 'Birgitta Falk'],
  ['> 15 June, Ned Poulter: CV attached.', 'Ned Poulter'],
  ['From: Dina Abdelrahman\nSent: Saturday, February 7, 2026', 'Dina Abdelrahman'],
  ['From: Hollis Grant\nHi, any update on the opening?', 'Hollis Grant'],
  ['On Apr 17, 2026, Leonard Vries wrote:\n> Hi, following up. Thanks, Leonard', 'Leonard Vries'],
])('words that somebody is said to have written are their own: %s', (quotedText, name) => {
  expect(quotesThem(quotedText, name)).toBe(true);
});

it.each([
  ['Am 04.08.2026 um 16:31 schrieb Recruiting:\n> Hello Dewi, do you use R or Python?', 'Dewi'],
  ['Hello Dewi, do you use R or Python?', 'Dewi'],
  ['> Not this time Priya. Please do not write on this again, the answer is final.', 'Priya'],
  ['> Dear Ada Crane, before we go on: could you say a word about the gap?', 'Ada Crane'],
  ['On 4 Aug 2026, Recruiting wrote:\n> Dear Ada Crane,', 'Ada Crane'],
  ['', 'Dewi'],
])('words that are said to somebody are ours: %s', (quotedText, name) => {
  expect(quotesThem(quotedText, name)).toBe(false);
});

it('is told in no time however many commas and digits stand behind the name', () => {
  const began = performance.now();
  expect(quotesThem(`> Dewi ${'1,'.repeat(80)}1 \n> any news`, 'Dewi')).toBe(false);
  // Each comma that could be read in two ways would double it: 20 of them took 164 ms, 80 would not end.
  expect(performance.now() - began).toBeLessThan(1_000);
});
