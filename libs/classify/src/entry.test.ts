import { describe, expect, it } from 'vitest';
import type { Assessment } from '#libs/domain';
import { buildAssessment } from '../../../test/factories/assessment.ts';
import { composeEntries } from './entry.ts';
import type { EntryAction } from './entry-decisions.ts';
import type { EntryMessage } from './placed-message.ts';

const day = (number: number, hour = 9) => new Date(Date.UTC(2026, 2, number, hour));
const message = (id: number, at: Date, parts: Partial<Assessment> = {}, withdrew = false): EntryMessage => ({
  id,
  receivedAt: at,
  readBack: false,
  assessment: buildAssessment(parts),
  withdrew,
});
const action = (parts: Partial<EntryAction>): EntryAction => ({
  id: 1,
  entryId: 1,
  byName: 'Dale',
  at: day(5),
  state: null,
  until: null,
  lane: null,
  laneTakenBack: false,
  debt: null,
  passesOn: false,
  assigneeId: null,
  messageId: 1,
  throughMessageId: 1,
  messageIds: [],
  ...parts,
});

const OWED = { since: '2026-03-01T09:00:00Z', because: 'no_word', promisedBy: null, quote: null } as const;

/** The row of follow-ups. */
function composeEntry(messages: EntryMessage[], lastReplyAt: Date | null, actions: EntryAction[], now: Date) {
  return composeEntries(messages, lastReplyAt, { follow_up: actions, other: [] }, now).follow_up;
}

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
    expect(composeEntry([old], day(3), [], day(5))?.state).toBe('done');
    const entry = composeEntry([message(2, day(4)), old], day(3), [], day(5));
    expect(entry).toMatchObject({ state: 'open', messageIds: [2] });
  });

  it('is open where they wrote in the second in which we answered', () => {
    expect(composeEntry([message(1, day(3))], day(3), [], day(5))?.state).toBe('open');
  });

  it('is done when somebody said so, until another message arrives', () => {
    const done = action({ state: 'done' });
    expect(composeEntry([message(1, day(2))], null, [done], day(6))?.state).toBe('done');
    const again = composeEntry([message(2, day(6)), message(1, day(2))], null, [done], day(7));
    expect(again).toMatchObject({ state: 'open', messageIds: [2] });
  });

  it('comes back when its time has come, or early when they write again', () => {
    const later = action({ state: 'later', until: day(9) });
    const waiting = composeEntry([message(1, day(2))], null, [later], day(6));
    expect(waiting).toMatchObject({ state: 'later', until: day(9) });
    expect(composeEntry([message(1, day(2))], null, [later], day(9))?.state).toBe('open');
    const early = composeEntry([message(2, day(7)), message(1, day(2))], null, [later], day(7, 10));
    expect(early).toMatchObject({ state: 'open', until: null, messageIds: [2, 1] });
  });

  it('is open again when done is taken back, also after our answer', () => {
    const done = action({ state: 'done' });
    const undone = action({ id: 2, at: day(6), state: 'open' });
    expect(composeEntry([message(1, day(2))], null, [done, undone], day(7))?.state).toBe('open');
    expect(composeEntry([message(1, day(2))], day(3), [undone], day(7))?.state).toBe('open');
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

  it('counts the assessment again when the lane is taken back, also where the row shows another message by then', () => {
    const lane = action({ lane: 'value_added', messageId: 2, throughMessageId: 2 });
    const back = action({ id: 2, laneTakenBack: true, messageId: 1, throughMessageId: 2 });
    const messages = [message(2, day(3), { priority: 20 }), message(1, day(2))];
    expect(composeEntry(messages, null, [lane], day(6))).toMatchObject({
      section: 'worth',
      laneSetBy: 'Dale',
    });
    expect(composeEntry(messages, null, [lane, back], day(6))).toMatchObject({
      section: 'nothing_new',
      lane: 'empty',
      laneSetBy: null,
    });
  });

  it('owes nothing once somebody says so, until they write again or it is taken back', () => {
    const debt = (id: number, at: Date) =>
      message(id, at, { owed: OWED, section: 'owed', priority: 69_999_999_999_999 });
    const dismissed = action({ debt: 'dismissed' });
    expect(composeEntry([debt(1, day(2))], null, [dismissed], day(6))).toMatchObject({
      section: 'nothing_new',
      debtDismissed: true,
    });
    expect(composeEntry([debt(2, day(6)), debt(1, day(2))], null, [dismissed], day(7))?.section).toBe('owed');
    const kept = action({ id: 2, debt: 'kept' });
    expect(composeEntry([debt(1, day(2))], null, [dismissed, kept], day(6))?.section).toBe('owed');
  });

  it('owes what the newest message says, which knows of a withdrawal or of thanks for a call', () => {
    const debt = message(1, day(2), { owed: OWED, section: 'owed', priority: 69_999_999_999_999 });
    const thanks = message(2, day(4));
    expect(composeEntry([thanks, debt], null, [], day(6))).toMatchObject({
      section: 'nothing_new',
      messageIds: [2, 1],
      debt: null,
    });
    const older = composeEntry([{ ...thanks, receivedAt: day(1) }, debt].toReversed(), null, [], day(6));
    expect(older).toMatchObject({ section: 'owed', debt: OWED });
  });

  describe('about which somebody has decided', () => {
    const older = (parts: Partial<Assessment> = {}) => ({ ...message(2, day(1), parts), readBack: true });
    const newest = message(1, day(4));

    it('stays done when older mail is read back, and opens when they write again', () => {
      const done = action({ state: 'done' });
      expect(composeEntry([newest, older()], null, [done], day(6))?.state).toBe('done');
      const again = composeEntry([message(3, day(6)), newest, older()], null, [done], day(7));
      expect(again).toMatchObject({ state: 'open', messageIds: [3] });
    });

    it('opens for newer mail that was read back, of another mailbox', () => {
      const done = action({ state: 'done' });
      const newer = { ...message(2, day(5)), readBack: true };
      expect(composeEntry([newer, newest], null, [done], day(6))).toMatchObject({ messageIds: [2] });
    });

    it('keeps its lane and owes nothing still', () => {
      const lane = action({ lane: 'empty' });
      const good = older({ lane: 'value_added', section: 'worth', priority: 500 });
      const entry = composeEntry([newest, good], null, [lane], day(6));
      expect(entry).toMatchObject({ messageId: 1, messageIds: [1], lane: 'empty', laneSetBy: 'Dale' });
      const debt = older({ owed: OWED, section: 'owed', priority: 69_999_999_999_999 });
      const asks = message(1, day(4), { owed: OWED, section: 'owed', priority: 69_999_999_999_999 });
      const nothing = action({ debt: 'dismissed' });
      expect(composeEntry([asks, debt], null, [nothing], day(6))?.section).toBe('nothing_new');
    });

    it('takes older mail in where nobody has decided yet', () => {
      const entry = composeEntry([newest, older()], null, [action({ passesOn: true })], day(6));
      expect(entry).toMatchObject({ state: 'open', messageIds: [1, 2] });
    });
  });

  it('belongs to the colleague whom it was passed to last, or to everybody again', () => {
    const passed = action({ passesOn: true, assigneeId: 7 });
    const back = action({ id: 2, passesOn: true });
    expect(composeEntry([message(1, day(2))], null, [passed], day(6))?.assigneeId).toBe(7);
    expect(composeEntry([message(1, day(2))], null, [passed, back], day(6))?.assigneeId).toBeNull();
  });

  it('keeps what is urgent in today when its lane is set by hand', () => {
    const lane = action({ lane: 'empty' });
    const urgent = message(1, day(2), { lane: 'value_added', urgent: true, section: 'today' });
    expect(composeEntry([urgent], null, [lane], day(6))?.section).toBe('today');
  });

  it('does not bring back to today what stands there no longer when its lane is set by hand', () => {
    const lane = action({ lane: 'empty' });
    const passed = message(1, day(2), { lane: 'value_added', urgent: true, section: 'worth' });
    expect(composeEntry([passed], null, [lane], day(16))?.section).toBe('nothing_new');
  });

  it('shows what needs care where the rest only says hello, and never folds away anything else with it', () => {
    const care = message(2, day(3), { lane: 'excessive', section: 'care', priority: 1 });
    const hello = message(3, day(4), { priority: 10 });
    expect(composeEntry([hello, care], null, [], day(5))).toMatchObject({ messageId: 2, section: 'care' });
    const good = message(1, day(2), { lane: 'value_added', section: 'worth', priority: 500 });
    expect(composeEntry([hello, care, good], null, [], day(5))).toMatchObject({
      messageId: 1,
      section: 'worth',
    });
  });

  it('is another row than the one of the application, which stays where it is', () => {
    const application = message(1, day(2), {
      lane: 'other',
      kind: 'application',
      section: 'other',
      priority: 90,
    });
    const entries = composeEntries(
      [message(2, day(4)), application],
      null,
      { follow_up: [], other: [] },
      day(5),
    );
    expect(entries.other).toMatchObject({ messageIds: [1], section: 'other', state: 'open' });
    expect(entries.follow_up).toMatchObject({ messageIds: [2], section: 'nothing_new', state: 'open' });
  });

  it('moves to the other row when somebody sets another lane', () => {
    const lane = action({ lane: 'other' });
    const entries = composeEntries([message(1, day(2))], null, { follow_up: [lane], other: [] }, day(6));
    expect(entries).toMatchObject({ other: { messageIds: [1], lane: 'other' } });
    expect(entries.follow_up).toBeUndefined();
  });

  it('is one row where both would be read in the same place', () => {
    const owed = { section: 'owed', priority: 700 } as const;
    const answer = message(1, day(2), { lane: 'other', kind: 'process', ...owed });
    const entries = composeEntries(
      [message(2, day(4), owed), answer],
      null,
      { follow_up: [], other: [] },
      day(5),
    );
    expect(entries.follow_up).toMatchObject({ messageIds: [2, 1], section: 'owed', state: 'open' });
    expect(entries.other).toBeUndefined();
  });
});

describe('one row that stands for a follow-up and for other mail', () => {
  const owed = { section: 'owed', priority: 700 } as const;
  const answer = message(1, day(2), { lane: 'other', kind: 'process', ...owed });
  const followUp = message(2, day(4), owed);
  const both = [followUp, answer];
  const compose = (messages: EntryMessage[], actions: EntryAction[], now: Date, others: EntryAction[] = []) =>
    composeEntries(messages, null, { follow_up: actions, other: others }, now);
  const settled = { throughMessageId: 2, messageIds: [2, 1] };
  const done = action({ state: 'done', ...settled });
  const later = action({ state: 'later', until: day(9), ...settled });

  it('is done as a whole, until there is another message', () => {
    const entries = compose(both, [done], day(6));
    expect(entries).toMatchObject({ follow_up: { state: 'done' }, other: { state: 'done' } });
    const third = message(3, day(6), { lane: 'other', kind: 'process', ...owed });
    expect(compose([third, ...both], [done], day(7))).toMatchObject({
      follow_up: { state: 'done' },
      other: { state: 'open', messageIds: [3] },
    });
  });

  it('is put off as a whole, and comes back as one', () => {
    const waiting = compose(both, [later], day(6));
    expect(waiting.follow_up).toMatchObject({ state: 'later', until: day(9), messageIds: [2, 1] });
    expect(waiting.other).toBeUndefined();
    const back = compose(both, [later], day(9));
    expect(back.follow_up).toMatchObject({ state: 'open', messageIds: [2, 1] });
    expect(back.other).toBeUndefined();
  });

  it.each([
    ['done', done],
    ['later', later],
  ])('is one open row again when %s is taken back', (_, decided) => {
    const back = action({ id: 2, state: 'open', throughMessageId: 2, messageIds: [2] });
    const entries = compose(both, [decided, back], day(6));
    expect(entries.follow_up).toMatchObject({ state: 'open', messageIds: [2, 1] });
    expect(entries.other).toBeUndefined();
  });

  it('settles nothing that lay open beside it', () => {
    const beside = action({ state: 'done', throughMessageId: 2, messageIds: [2] });
    expect(compose(both, [beside], day(6))).toMatchObject({
      follow_up: { state: 'done' },
      other: { state: 'open', messageIds: [1] },
    });
    const application = message(3, day(5), { lane: 'other', kind: 'process', ...owed });
    const joint = action({ state: 'done', throughMessageId: 4, messageIds: [4, 1] });
    const last = message(4, day(5, 12), owed);
    expect(compose([last, application, answer], [joint], day(6))).toMatchObject({
      follow_up: { state: 'done' },
      other: { state: 'open', messageIds: [3] },
    });
  });

  it('has parts about which one can decide anew, each for itself', () => {
    const again = action({ id: 2, entryId: 2, state: 'open', messageIds: [1] });
    expect(compose(both, [done], day(6), [again])).toMatchObject({
      follow_up: { state: 'done' },
      other: { state: 'open', messageIds: [1] },
    });
  });

  it('belongs to the colleague whom it was passed to, also when it is two rows again', () => {
    const passed = action({ passesOn: true, assigneeId: 7, messageIds: [2, 1] });
    const urgent = message(3, day(5), { section: 'today', priority: 900 });
    expect(compose([urgent, ...both], [passed], day(6))).toMatchObject({
      follow_up: { assigneeId: 7 },
      other: { assigneeId: 7 },
    });
  });

  it('stays as it was decided when older mail is read back', () => {
    const older = { ...message(3, day(1), { lane: 'other', kind: 'process', ...owed }), readBack: true };
    expect(compose([...both, older], [done], day(6)).other?.state).toBe('done');
  });
});

describe('handle with care', () => {
  const care = { lane: 'excessive', section: 'care' } as const;
  const nothingNew = { lane: 'empty', section: 'nothing_new' } as const;
  const later = (days: number) => new Date(day(1).getTime() + days * 24 * 60 * 60_000);

  it('fades 30 days after the last message', () => {
    const messages = [message(2, day(1), care), message(1, day(0), care)];
    const soon = new Date(later(30).getTime() - 1);
    expect(composeEntry(messages, null, [], soon)).toMatchObject({ state: 'open', messageIds: [2, 1] });
    expect(composeEntry(messages, null, [], later(30))).toMatchObject({ state: 'done', section: 'care' });
  });

  it('stays while they write, whatever they write', () => {
    const messages = [message(2, later(20), nothingNew), message(1, day(1), care)];
    expect(composeEntry(messages, null, [], later(40))).toMatchObject({
      section: 'care',
      messageIds: [2, 1],
    });
  });

  it('does not come back with a message after 30 quiet days', () => {
    const messages = [message(2, later(31), nothingNew), message(1, day(1), care)];
    expect(composeEntry(messages, null, [], later(32))).toMatchObject({
      section: 'nothing_new',
      messageIds: [2],
    });
  });

  it('does not fade where it was put off by hand', () => {
    const hold = action({ state: 'later', until: later(37), messageId: 1, throughMessageId: 1 });
    expect(composeEntry([message(1, day(1), care)], null, [hold], later(20))?.state).toBe('later');
  });
});
