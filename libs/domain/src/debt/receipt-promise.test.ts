import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const NEWS = 'We received your application. You will hear from us within two weeks.';
const REPLIES = 'Thank you for your message. We answer every message within ten working days.';
const receipt = (text: string, at = '2026-11-02T09:00:05Z') => ours(at, text, { automatic: true });
const word = (text: string) => ours('2026-11-05T09:00:00Z', text);
const LATER = '2026-12-01T09:00:00Z';
const PASSED = { because: 'promise_passed', promisedBy: '2026-11-16' };

describe('what an automatic receipt promised', () => {
  it.each([
    'Thank you, we are reading.',
    'Thanks for sending it over so promptly.',
    'Dear Noor,\n\nI have put it all in the right folder.\n\nRuth',
    'The post is full time, by the way.',
    'Vielen Dank, ich habe Ihre Unterlagen weitergeleitet.',
    'Merci, votre dossier est entre les mains de Dale.',
  ])('stands behind a short word of other things: %s', (text) => {
    const history = [APPLIED, receipt(NEWS), word(text)];
    expect(owed(history, '2026-11-16T12:00:00Z')).toBeNull();
    expect(owed(history, LATER)).toMatchObject(PASSED);
  });

  it('stands behind the answer to a question of theirs', () => {
    const asked = theirs('2026-11-03T09:00:00Z', 'Is there parking at the office?');
    const history = [APPLIED, receipt(NEWS), asked, word('Yes, behind the house.')];
    expect(owed(history, LATER)).toMatchObject(PASSED);
  });

  it('stands beside what a person promised before', () => {
    const promise = ours('2026-11-03T09:00:00Z', 'You will have our decision by 20 November.');
    const more = theirs('2026-11-04T09:00:00Z', 'Here is the form.');
    const history = [APPLIED, promise, more, receipt(NEWS, '2026-11-04T09:00:05Z'), word('Thanks, got it.')];
    expect(owed(history, '2026-11-19T09:00:00Z')).toMatchObject({ promisedBy: '2026-11-18' });
    expect(owed(history.toSpliced(3, 1), '2026-11-21T09:00:00Z')).toMatchObject({ promisedBy: '2026-11-20' });
  });

  it.each([
    ['another day', 'We need until 27 November to decide.', '2026-11-27'],
    ['an earlier day', 'You will hear from us by Tuesday.', '2026-11-10'],
  ])('gives way to %s', (_name, text, promisedBy) => {
    const history = [APPLIED, receipt(NEWS), word(text)];
    expect(owed(history, `${promisedBy}T09:00:00Z`)).toBeNull();
    expect(owed(history, LATER)).toMatchObject({ because: 'promise_passed', promisedBy });
  });

  it.each([
    'We regret that we cannot offer you the post.',
    'We would like to offer you the post.',
    'Could you come in for an interview on 20 November?',
    'Are you free for a chat next week?',
    'You are through to the next round.',
  ])('is over with a word on how things stand: %s', (text) => {
    expect(owed([APPLIED, receipt(NEWS), word(text)], '2026-11-19T09:00:00Z')).toBeNull();
  });

  it('is over with the answer to who asked for news', () => {
    const asked = theirs('2026-11-03T09:00:00Z', 'Is there any news?');
    const history = [APPLIED, receipt(NEWS), asked, word('They loved your papers.')];
    expect(owed(history, LATER)).toBeNull();
  });

  it.each(['The post is full time.', 'Yes, behind the house.'])(
    'is kept where it was a reply and we wrote: %s',
    (text) => {
      const asked = theirs('2026-11-03T09:00:00Z', 'Is it full time, and is there parking?');
      const history = [APPLIED, asked, receipt(REPLIES, '2026-11-03T09:00:05Z'), word(text)];
      expect(owed(history, LATER)).toBeNull();
    },
  );

  it('is no second debt where it was a reply, and the answer left what a person promised as it was', () => {
    const promise = ours('2026-11-02T10:00:00Z', 'You will have our decision by 20 November.');
    const asked = theirs('2026-11-04T09:00:00Z', 'Is there parking?');
    const history = [
      APPLIED,
      promise,
      asked,
      receipt(REPLIES, '2026-11-04T09:00:05Z'),
      word('Yes, behind it.'),
    ];
    expect(owed(history, '2026-11-19T09:00:00Z')).toBeNull();
    expect(owed(history, LATER)).toMatchObject({ promisedBy: '2026-11-20' });
  });

  it('is not kept by a mail that is only in our name', () => {
    const doubtful = ours('2026-11-03T09:00:00Z', NEWS, { unproven: true });
    expect(owed([APPLIED, doubtful, word('The post is full time.')], LATER)).toBeNull();
  });
});
