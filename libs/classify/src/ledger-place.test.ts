import { describe, expect, it } from 'vitest';
import type { Assessment } from '#libs/domain';
import { buildAssessment } from '../../../test/factories/assessment.ts';
import { composeEntries } from './entry.ts';
import type { EntryMessage } from './placed-message.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 9));
const owed = { since: '2026-03-01T09:00:00Z', because: 'no_word', promisedBy: null, quote: null } as const;
const message = (id: number, parts: Partial<Assessment>, withdrew = false): EntryMessage => ({
  id,
  receivedAt: day(id),
  readBack: false,
  assessment: buildAssessment({ waitingSince: day(id).toISOString(), ...parts }),
  withdrew,
});

/** Where both rows of a person stand, with what they decided to be open or not by our last reply. */
function places(messages: EntryMessage[], lastReplyAt: Date | null = null) {
  const entries = composeEntries(messages, lastReplyAt, { follow_up: [], other: [] }, day(9));
  return [entries.follow_up, entries.other].map((entry) =>
    entry === undefined ? null : { since: entry.waitsSince?.toISOString(), debt: entry.debt },
  );
}

const application: Partial<Assessment> = { lane: 'other', kind: 'application', section: 'other' };

describe('where a row stands in the ledger', () => {
  it('is since when its person waits, by the debt where there is one', () => {
    expect(places([message(2, {})])).toEqual([{ since: day(2).toISOString(), debt: null }, null]);
    expect(places([message(2, { owed, section: 'owed' })])).toEqual([
      { since: day(1).toISOString(), debt: owed },
      null,
    ]);
  });

  it('is nowhere once it is settled, handled with care, or of nobody who applies', () => {
    const nowhere = { since: undefined, debt: null };
    expect(places([message(2, { owed, section: 'owed' })], day(3))).toEqual([nowhere, null]);
    expect(places([message(2, { owed, lane: 'excessive', section: 'care' })])).toEqual([nowhere, null]);
    expect(places([message(2, { ...application, kind: 'not_candidate' })])).toEqual([null, nowhere]);
    expect(places([message(2, application)])).toEqual([null, { since: day(2).toISOString(), debt: null }]);
  });

  it('is once for a person with two rows: the debt speaks, else the longer wait, else the follow-up', () => {
    const isWaiting = (messages: EntryMessage[]) =>
      places(messages).map((place) => place?.since !== undefined);
    expect(isWaiting([message(4, { owed, section: 'owed' }), message(2, application)])).toEqual([
      true,
      false,
    ]);
    expect(isWaiting([message(4, {}), message(2, { ...application, owed })])).toEqual([false, true]);
    expect(isWaiting([message(4, {}), message(2, application)])).toEqual([false, true]);
    expect(isWaiting([message(2, {}), message(4, application)])).toEqual([true, false]);
    const since = { waitingSince: day(1).toISOString() };
    expect(isWaiting([message(4, since), message(2, { ...application, ...since })])).toEqual([true, false]);
  });

  it('says whether they withdrew', () => {
    const step: Partial<Assessment> = { lane: 'other', kind: 'process', section: 'steps' };
    const entries = composeEntries([message(2, step, true)], null, { follow_up: [], other: [] }, day(9));
    expect(entries.other?.withdrew).toBe(true);
  });

  it('says so of either row, until we have answered', () => {
    const step: Partial<Assessment> = { lane: 'other', kind: 'process', section: 'steps' };
    const messages = [message(5, {}), message(4, step, true), message(2, { owed, section: 'owed' })];
    const rows = (lastReplyAt: Date | null) =>
      composeEntries(messages, lastReplyAt, { follow_up: [], other: [] }, day(9));
    expect(rows(null)).toMatchObject({ follow_up: { withdrew: true, debt: null, section: 'nothing_new' } });
    expect(rows(day(4.5))).toMatchObject({ follow_up: { withdrew: false, messageIds: [5] } });
  });
});
