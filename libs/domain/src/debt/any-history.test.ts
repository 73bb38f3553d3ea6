import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { History } from '../contact/contact.ts';
import { epochMs, instantAt } from '../time/instant.ts';
import { next, ours, owed, theirs } from './fixtures/contacts.ts';

const TEXTS = [
  'Any news?',
  'Thanks!',
  'What is the salary range for this role?',
  'I finished the certificate on Friday.',
  'Thank you for the interview yesterday.',
  'I withdraw my application.',
];
const OUR_TEXTS = [
  'You will hear from us by the end of next week.',
  'Thank you for coming in today.',
  'Could you send your references?',
  'Your interview is on Thursday at 10:00.',
  'Unfortunately the position has been filled.',
  'We reply within ten working days.',
];
const START = epochMs('2026-09-01T08:00:00Z');
const HOUR = 3_600_000;

const anyHistory = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 1, max: 400 }),
      theirs: fc.boolean(),
      automatic: fc.boolean(),
      text: fc.nat({ max: 5 }),
    }),
    { maxLength: 7 },
  )
  .map((entries): History => {
    let at = START;
    return entries.map((entry) => {
      at += entry.hours * HOUR;
      const text = (entry.theirs ? TEXTS : OUR_TEXTS)[entry.text] ?? '';
      const make = entry.theirs ? theirs : ours;
      return make(instantAt(at, 0), text, { automatic: entry.automatic && !entry.theirs });
    });
  });

describe('over any history', () => {
  it('the answer stays the same until the moment that is named, and changes there', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.integer({ min: 0, max: 1500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (history, hours, share) => {
          const last = history.at(-1);
          const nowMs = (last === undefined ? START : epochMs(last.at)) + hours * HOUR;
          const now = instantAt(nowMs, 0);
          const present = owed(history, now);
          const change = next(history, now);
          const changeMs = change === null ? nowMs + 5000 * HOUR : epochMs(change);
          expect(changeMs).toBeGreaterThan(nowMs);
          const between = Math.floor(nowMs + (changeMs - 1 - nowMs) * share);
          expect(owed(history, instantAt(between, 0))).toEqual(present);
          if (change !== null) expect(owed(history, change)).not.toEqual(present);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('automatic mail of ours settles nothing, and a word by a person settles everything', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const at = history.at(-1)?.at ?? instantAt(START, 0);
        const later = instantAt(epochMs(at) + 2000 * HOUR, 0);
        const receipt = ours(instantAt(epochMs(at) + HOUR, 0), 'We received your mail.', { automatic: true });
        expect(owed([...history, receipt], later)).toEqual(owed(history, later));
        const word = ours(instantAt(epochMs(at) + 30 * HOUR, 0), 'All of that is on our site.');
        expect(owed([...history, word], later)?.because).not.toBe('question_unanswered');
        expect(owed([...history, word], later)?.because).not.toBe('no_word');
        const nod = ours(instantAt(epochMs(at) + 30 * HOUR, 0), 'Received, with thanks.');
        expect(owed([...history, nod], later)?.because).not.toBe('no_word');
        expect(owed([...history, nod, word], later)?.because).not.toBe('question_unanswered');
      }),
    );
  });

  it('following up never sets the clock back', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const at = epochMs(history.at(-1)?.at ?? instantAt(START, 0)) + 100 * HOUR;
        const again = theirs(instantAt(at, 0), 'Any news?');
        const now = instantAt(at + 1, 0);
        const before = owed(history, now);
        fc.pre(before !== null);
        expect(owed([...history, again], now)?.because).toBe(before?.because);
      }),
    );
  });
});
