import { describe, expect, it } from 'vitest';
import type { Assessment } from '#libs/domain';
import { buildAssessment } from '../../../test/factories/assessment.ts';
import { type EntryAction, type EntryMessage, composeEntry } from './entry.ts';

const day = (number: number, hour = 9) => new Date(Date.UTC(2026, 2, number, hour));
const message = (id: number, at: Date, parts: Partial<Assessment> = {}): EntryMessage => ({
  id,
  receivedAt: at,
  assessment: buildAssessment(parts),
});
const action = (parts: Partial<EntryAction>): EntryAction => ({
  id: 1,
  at: day(5),
  state: null,
  until: null,
  lane: null,
  messageId: 1,
  throughMessageId: 1,
  ...parts,
});

describe('one row of the queue', () => {
  it('shows the message that comes first, and stands for all that are open, newest first', () => {
    const good = message(1, day(2), { lane: 'value_added', section: 'worth', priority: 500 });
    const entry = composeEntry([message(2, day(4)), good], null, [], day(5));
    expect(entry).toMatchObject({
      messageId: 1,
      messageIds: [2, 1],
      lane: 'value_added',
      section: 'worth',
      state: 'open',
      readingSeconds: 120,
    });
  });

  it('is done when we have answered since, and open again when they write after that', () => {
    const old = message(1, day(2));
    expect(composeEntry([old], day(3), [], day(5)).state).toBe('done');
    const entry = composeEntry([message(2, day(4)), old], day(3), [], day(5));
    expect(entry).toMatchObject({ state: 'open', messageIds: [2] });
  });

  it('is done when somebody said so, until another message arrives', () => {
    const done = action({ state: 'done' });
    expect(composeEntry([message(1, day(2))], null, [done], day(6)).state).toBe('done');
    const again = composeEntry([message(2, day(6)), message(1, day(2))], null, [done], day(7));
    expect(again).toMatchObject({ state: 'open', messageIds: [2] });
  });

  it('comes back when its time has come, or early when they write again', () => {
    const later = action({ state: 'later', until: day(9) });
    const waiting = composeEntry([message(1, day(2))], null, [later], day(6));
    expect(waiting).toMatchObject({ state: 'later', until: day(9) });
    expect(composeEntry([message(1, day(2))], null, [later], day(9)).state).toBe('open');
    const early = composeEntry([message(2, day(7)), message(1, day(2))], null, [later], day(7, 10));
    expect(early).toMatchObject({ state: 'open', until: null, messageIds: [2, 1] });
  });

  it('is open again when done is taken back, also after our answer', () => {
    const done = action({ state: 'done' });
    const undone = action({ id: 2, at: day(6), state: 'open' });
    expect(composeEntry([message(1, day(2))], null, [done, undone], day(7)).state).toBe('open');
    expect(composeEntry([message(1, day(2))], day(3), [undone], day(7)).state).toBe('open');
  });

  it('keeps a lane that somebody set, whatever a later assessment says', () => {
    const lane = action({ lane: 'value_added' });
    const entry = composeEntry(
      [message(1, day(2), { lane: 'excessive', section: 'care' })],
      null,
      [lane],
      day(6),
    );
    expect(entry).toMatchObject({ lane: 'value_added', section: 'worth', state: 'open' });
  });

  it('keeps what is urgent in today when its lane is set by hand', () => {
    const lane = action({ lane: 'empty' });
    const urgent = message(1, day(2), { lane: 'value_added', urgent: true, section: 'today' });
    expect(composeEntry([urgent], null, [lane], day(6)).section).toBe('today');
  });
});
