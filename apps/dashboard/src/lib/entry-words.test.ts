import { describe, expect, test } from 'vitest';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { openQuote, owedReasonOf, reasonOf, rowQuote, spokenRow, whereOf } from './entry-words.ts';

/** Noon in every zone that a test machine may stand in. */
const NOW = new Date(2026, 10, 24, 12);
const at = (day: number) => new Date(2026, 10, day, 12).toISOString();
const owed = (parts: object) => ({
  since: at(9),
  because: 'no_word' as const,
  promisedBy: null,
  quote: null,
  ...parts,
});

describe('a row', () => {
  test('that is for later says when it comes back, to the hour', () => {
    const later = (day: number, hour: number) =>
      whereOf(
        buildInboxEntry({ state: 'later', until: new Date(2026, 10, day, hour).toISOString() }),
        NOW,
      ).replaceAll('\u00a0', ' ');
    expect(later(24, 16)).toMatch(/^Later until today (16:00|4:00 PM)$/);
    expect(later(30, 9)).toMatch(/^Later until Mon 30 Nov, (09:00|9:00 AM)$/);
  });

  test('where we owe a reply gives a reason about us, and our own words', () => {
    const promise = buildInboxEntry({
      section: 'owed',
      owed: owed({
        because: 'promise_passed',
        promisedBy: '2026-11-13',
        quote: 'You will hear from us by Friday.',
      }),
    });
    expect(reasonOf(promise, NOW)).toBe('We promised news by 13 Nov');
    expect(rowQuote(promise, NOW)).toMatchObject({
      ours: true,
      cut: { before: 'You will hear from us by Friday.' },
    });
    expect(reasonOf(buildInboxEntry({ section: 'owed', owed: owed({}) }), NOW)).toBe(
      'No word from us in 15 days',
    );
    const question = owed({ because: 'question_unanswered', quote: 'And what is the salary range?' });
    expect(reasonOf(buildInboxEntry({ section: 'owed', owed: question }), NOW)).toBe(
      'Asked about the salary range on 9 Nov',
    );
    // The day is that of the clock here, not of whoever wrote.
    const local = new Date(2026, 10, 9, 0, 30).toISOString();
    expect(owedReasonOf({ ...question, since: local }, NOW)).toBe('Asked about the salary range on 9 Nov');
    const odd = owed({ because: 'question_unanswered', quote: 'Do you know Halifax?' });
    expect(reasonOf(buildInboxEntry({ section: 'owed', owed: odd }), NOW)).toBe('Asked a question on 9 Nov');
    const interview = owed({ because: 'no_word_after_interview' });
    expect(reasonOf(buildInboxEntry({ section: 'owed', owed: interview }), NOW)).toBe(
      'Interviewed on 9 Nov, no word since',
    );
  });

  test('elsewhere gives the first reason of the assessment, and their words', () => {
    const entry = buildInboxEntry({ owed: owed({ quote: 'ours' }) });
    expect(reasonOf(entry, NOW)).toBe('3 years at a similar nonprofit');
    expect(rowQuote(entry, NOW)).toMatchObject({
      ours: false,
      cut: { deciding: 'For three years I have run intake' },
    });
  });

  test('names a day that is near as the reader would', () => {
    const text = 'Offer elsewhere, answer due 25 Nov 17:00';
    const reasons = [{ code: 'offer_due', text, quote: null, range: null }];
    const entry = buildInboxEntry({ reasons, harmAt: '2026-11-25T17:00:00-06:00' });
    expect(reasonOf(entry, new Date(2026, 10, 24, 12))).toMatch(/^Offer elsewhere, answer due tomorrow /);
    expect(reasonOf(entry, new Date(2026, 10, 26, 12))).toMatch(/^Offer elsewhere, answer due 25 Nov /);
  });

  test('to be handled with care keeps the words folded', () => {
    const entry = buildInboxEntry({ section: 'care' });
    expect([rowQuote(entry, NOW), openQuote(entry)]).toEqual([null, null]);
  });

  test('reads aloud as lane, person, role, reason, quote, time', () => {
    expect(spokenRow(buildInboxEntry({ waitingSince: at(12) }), NOW)).toBe(
      'Worth reading. Person 1, Program Manager. 3 years at a similar nonprofit. Quote: For three years I have run intake at a shelter network. Waiting 12 days. 1 minute.',
    );
  });
});
