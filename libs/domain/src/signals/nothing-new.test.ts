import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { saysNothingNew } from './says-nothing-new.ts';
import { sendsAgain } from './sent-again.ts';
import { isVagueOffer } from './vague-offer.ts';

function sent(text: string): Contact[] {
  return [{ at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text }];
}

describe('somebody who sends what they sent before', () => {
  it.each([
    ['CV and the letter of Judge Hartley attached.', 'I enclose once more the letter of Judge Hartley.'],
    ['My resume is attached.', 'I am resending my resume in case it went astray.'],
    ['Portfolio: work.example', 'Here is the portfolio again, so that you need not dig.'],
  ])('sends it again: %s, %s', (before, text) => {
    const history = sent(before);
    expect(sendsAgain(seen(text, history), history)).toBe(true);
  });

  it.each([
    ['My resume is attached.', 'My resume again, now with the course that I finished.'],
    ['My resume is attached.', 'I enclose my certificate, which came on Monday.'],
    ['My resume is attached.', 'I look forward to hearing from you again.'],
    ['Hello, is the job open?', 'Sending it again: my resume.'],
  ])('sends something else, or for the first time: %s, %s', (before, text) => {
    const history = sent(before);
    expect(sendsAgain(seen(text, history), history)).toBe(false);
  });
});

describe('another offer', () => {
  it.each([
    'I have competing offers in hand and will need to close shortly.',
    'Other boards have begun to show an interest.',
    'I may be receiving another offer soon.',
  ])('is vague without a day: %s', (text) => {
    expect(isVagueOffer(seen(text))).toBe(true);
  });

  it.each([
    'I may be receiving another offer on Friday.',
    'Another firm offered me 52,000 and I could start soon.',
    'Any other news soon?',
  ])('is not vague, or none: %s', (text) => {
    expect(isVagueOffer(seen(text))).toBe(false);
  });
});

describe('somebody who says that nothing is new', () => {
  it.each([
    'The ticket is still booked for March. Nothing else to report.',
    'Nothing new from my side, only asking.',
    'I am still waiting on my DBS.',
    'Everything is as in my last letter.',
  ])('says so: %s', (text) => {
    expect(saysNothingNew(seen(text))).toBe(true);
  });

  it.each([
    'Nothing new on your page, but I passed the exam.',
    'I have moved to Leeds. Otherwise everything is the same.',
    'Nothing has changed on my side, and I can start on Monday the 3rd.',
    'No news from my side. I cut the waiting list from 40 to 12 in a month.',
    'I still work at the mill.',
    'I was waiting for the council, and the registration is granted.',
  ])('does not: %s', (text) => {
    expect(saysNothingNew(seen(text))).toBe(false);
  });
});
