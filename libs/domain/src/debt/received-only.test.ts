import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const QUESTION = theirs(
  '2026-11-02T09:00:00Z',
  'I apply as a driver. Is a Polish licence enough for the post?',
);
const LATER = '2026-11-18T09:00:00Z';
const NEXT = theirs('2026-11-16T09:00:00Z', 'Hello, is there any news?');
const waits = (reply: string, asked = QUESTION) =>
  owed([asked, ours('2026-11-03T09:00:00Z', reply), NEXT], LATER);

describe('a word of ours that only says that theirs has come', () => {
  it.each([
    'Hi Tomasz,\n\nGot this safe and sound, thank you.\n\nJo',
    'Thanks, received!',
    'Dzień dobry, CV doszło, dziękuję.\n\nEwa Zielińska',
    'Guten Tag, Ihre Mail ist angekommen, danke.\n\nKerstin Ahlers',
    'Moin Ole,\n\nist gut hier gelandet, lieben Dank!\n\nHeike',
    'Bonjour, dossier bien arrivé, merci.\n\nClaire',
    'Ciao Marco, arrivata, grazie.',
    'Bom dia, recebi, obrigada.\n\nRita',
  ])('leaves what they asked: %j', (reply) => {
    expect(waits(reply)).toMatchObject({
      because: 'question_unanswered',
      since: '2026-11-02T09:00:00Z',
      quote: 'Is a Polish licence enough for the post?',
    });
  });

  it('leaves it again where it is said twice, and not where somebody answered in between', () => {
    const noted = ours('2026-11-03T09:00:00Z', 'Thanks, received!');
    const again = ours('2026-11-05T09:00:00Z', 'Thank you, got it.\n\nJo');
    const answer = ours('2026-11-04T09:00:00Z', 'It is enough until the summer.');
    expect(owed([QUESTION, noted, again, NEXT], LATER)).toMatchObject({ because: 'question_unanswered' });
    expect(owed([QUESTION, noted, answer, again, NEXT], LATER)).toBeNull();
  });

  it.each([
    'Yes, thanks.',
    'Of course, thank you!',
    'Ok, thanks.',
    'Alles klar, danke.',
    'Thanks, the Polish one is fine.',
    'Thank you, B and C1 are both good for us.',
    'Thanks! See clause 4 of the advertisement.',
    'Got it, thank you. You can start with it.',
  ])('is none where it may answer: %s', (reply) => {
    expect(waits(reply)).toBeNull();
  });

  it('is a word to whoever asked nothing', () => {
    expect(waits('Thanks, received!', theirs('2026-11-02T09:00:00Z', 'I apply as a driver.'))).toBeNull();
  });
});
