import { describe, expect, test } from 'vitest';
import type { InboxEntry } from '#libs/contract';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import { type OwnActs, compare, takeOver } from './arrivals.ts';
import { type Shown, place, recount } from './inbox.ts';

const SECTIONS = { today: 0, owed: 0, worth: 0, decide: 0, steps: 0, other: 0, nothing_new: 0, care: 0 };
const list = (entries: InboxEntry[], nextCursor: string | null = null, sections = {}): Shown => ({
  entries,
  nextCursor,
  counts: { sections: { ...SECTIONS, ...sections }, total: 0, readingSeconds: 0, complete: true },
  asOf: 0,
});
const a = buildInboxEntry({ id: 'a', priority: 900 });
const b = buildInboxEntry({ id: 'b', priority: 800 });
const c = buildInboxEntry({ id: 'c', priority: 700 });
const ids = (shown: Shown) => shown.entries.map(({ id }) => id);
const NO_ACTS: OwnActs = new Map();

describe('news from the server', () => {
  test('waits: a new row above the cursor moves nothing', () => {
    const { quiet, arrived, changed } = compare(list([b, c]), list([a, b, c]), NO_ACTS);
    expect([ids(quiet), arrived, changed]).toEqual([['b', 'c'], 1, 0]);
  });

  test('counts a person who wrote again as arrived, and keeps the row as it was read', () => {
    const again = { ...b, version: 2, messageIds: ['message-new', 'message-b'] };
    const { quiet, arrived } = compare(list([b]), list([again]), NO_ACTS);
    expect([quiet.entries[0], arrived]).toEqual([b, 1]);
  });

  test('tells apart what others settled or moved', () => {
    const moved: InboxEntry = { ...a, version: 2, section: 'today' };
    expect(compare(list([a, b]), list([moved]), NO_ACTS)).toMatchObject({ arrived: 0, changed: 2 });
  });

  test('renews a row quietly where its place is the same', () => {
    const renewed = { ...b, version: 2, newSince: 'New since 12 Nov: an offer' };
    const { quiet, arrived, changed } = compare(list([a, b]), list([a, renewed]), NO_ACTS);
    expect([quiet.entries[1], arrived, changed]).toEqual([renewed, 0, 0]);
  });

  test('renews the counts of what is folded, not those of what is read', () => {
    const { quiet } = compare(list([a]), list([a], null, { worth: 9, nothing_new: 4 }), NO_ACTS);
    expect(quiet.counts.sections).toMatchObject({ worth: 0, nothing_new: 4 });
  });

  test('means nothing below the part that was read', () => {
    expect(compare(list([a, b], 'more'), list([a, b, c]), NO_ACTS)).toMatchObject({ arrived: 0, changed: 0 });
    expect(compare(list([a, b, c]), list([a, b], 'more'), NO_ACTS)).toMatchObject({ arrived: 0, changed: 0 });
  });
});

describe('the reader’s own act', () => {
  const own = new Map([['b', { newestMessageId: 'message-b', version: 1 }]]);

  test('is not undone where an answer from before it is taken over', () => {
    const counted = list([a, b, c], null, { worth: 3 });
    const { entries, counts } = takeOver(list([a]), counted, own);
    expect([entries, counts.sections.worth]).toEqual([[a, c], 2]);
    const after = { ...b, version: 2 };
    expect(ids(takeOver(list([a]), list([a, after]), own))).toEqual(['a', 'b']);
    // A note leaves the row where it is.
    expect(ids(takeOver(list([a, b]), list([a, b]), own))).toEqual(['a', 'b']);
  });

  test('is not undone by an answer from before it', () => {
    const { quiet, arrived } = compare(list([a, c]), list([a, b, c]), own);
    expect([ids(quiet), arrived]).toEqual([['a', 'c'], 0]);
  });

  test('moves the row at once to where it now belongs', () => {
    const moved: InboxEntry = { ...b, version: 2, section: 'today', priority: 950 };
    const { quiet, arrived, changed } = compare(list([a, c]), list([moved, a, c]), own);
    expect([ids(quiet), arrived, changed]).toEqual([['b', 'a', 'c'], 0, 0]);
  });

  test('follows a new assessment that has no version of its own', () => {
    const waiting: InboxEntry = { ...b, version: 2, section: 'decide', priority: 750 };
    const assessed: InboxEntry = { ...waiting, section: 'worth', priority: 850 };
    const { quiet } = compare(list([a, c, waiting]), list([a, assessed, c]), own);
    expect(quiet.entries.map(({ id, section }) => `${id} ${section}`)).toEqual([
      'a worth',
      'b worth',
      'c worth',
    ]);
  });

  test('carries a message into another row without counting it as news', () => {
    const elsewhere: InboxEntry = { ...b, id: 'other-row', version: 1, section: 'steps' };
    const { quiet, arrived } = compare(list([a, c]), list([a, c, elsewhere]), own);
    expect([ids(quiet), arrived]).toEqual([['a', 'c', 'other-row'], 0]);
  });

  test('does not hide that the person wrote again', () => {
    const again = { ...b, version: 3, messageIds: ['message-new', 'message-b'] };
    expect(compare(list([a]), list([a, again]), own).arrived).toBe(1);
  });
});

describe('an entry put back', () => {
  test('stands by section, then by priority', () => {
    const today = buildInboxEntry({ id: 't', section: 'today', priority: 1 });
    expect(place([a, c], today).map(({ id }) => id)).toEqual(['t', 'a', 'c']);
    expect(place([a, c], b).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(place([a, b], { ...b, priority: 950 }).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('is counted once, with its time', () => {
    const counts = { sections: { ...SECTIONS, worth: 2 }, total: 3, readingSeconds: 200, complete: true };
    expect(recount(recount(counts, b, -1), b, 1)).toEqual(counts);
    expect(recount(counts, b, -1)).toMatchObject({ sections: { worth: 1 }, total: 2, readingSeconds: 140 });
  });
});
