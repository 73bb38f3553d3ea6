import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { batchesOf } from './batches.ts';
import { Withheld } from './withheld.ts';

describe('messages that a server does not hand out', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** Asks for all of them, group by group, of a server that hangs up at one; a round trip each. */
  const ask = (withheld: Withheld, uids: readonly number[], bad: number) => {
    const given: number[] = [];
    let asked = 0;
    for (let left = [...uids]; left.length > 0;) {
      const items = left.map((uid) => ({ uid, size: 1 }));
      const [batch = []] = batchesOf(items, { groupOf: ({ uid }) => withheld.groupOf(uid) });
      const wanted = batch.map(({ uid }) => uid);
      left = left.filter((uid) => !wanted.includes(uid));
      const open = wanted.filter((uid) => !withheld.isPassedOver(uid));
      if (open.length === 0) continue;
      asked += 1;
      if (open.includes(bad)) {
        withheld.cutOff(open);
        expect([withheld.takeNarrowed(), withheld.takeNarrowed()]).toEqual([open.length > 1, false]);
        left = [...wanted, ...left];
        continue;
      }
      for (const uid of open) withheld.given(uid);
      given.push(...open);
    }
    return { given, asked };
  };

  it.each([1, 77, 200])('are found in halves, and all others are given: %i of 200', (bad) => {
    const withheld = new Withheld();
    const uids = Array.from({ length: 200 }, (_, index) => index + 1);
    const { given, asked } = ask(withheld, uids, bad);
    expect(given.toSorted((a, b) => a - b)).toEqual(uids.filter((uid) => uid !== bad));
    // Eight halvings, the other half each time, and twice alone.
    expect(asked).toBeLessThan(20);
    expect([withheld.count, withheld.isPassedOver(bad)]).toEqual([1, true]);
  });

  it('are asked for by themselves where a complete answer leaves them out', () => {
    const withheld = new Withheld();
    withheld.leftOut([1, 2, 3]);
    expect(new Set([1, 2, 3, 4].map((uid) => withheld.groupOf(uid))).size).toBe(4);
    expect(withheld.groupOf(4)).toBeNull();
    withheld.given(1);
    withheld.leftOut([2]);
    expect([withheld.isPassedOver(2), withheld.count]).toEqual([false, 0]);
    withheld.leftOut([2]);
    expect([1, 2, 3].map((uid) => withheld.isPassedOver(uid))).toEqual([false, true, false]);
    expect(withheld.count).toBe(1);
  });

  it('are asked for again after a minute, and after longer each time', () => {
    const withheld = new Withheld();
    for (let time = 0; time < 3; time += 1) withheld.cutOff([7]);
    vi.advanceTimersByTime(60_000);
    expect([withheld.isPassedOver(7), withheld.count]).toEqual([false, 1]);
    withheld.cutOff([7]);
    vi.advanceTimersByTime(60_000);
    expect(withheld.isPassedOver(7)).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(withheld.isPassedOver(7)).toBe(false);
    withheld.given(7);
    expect(withheld.count).toBe(0);
  });

  it('are none where they are no longer on the server', () => {
    const withheld = new Withheld();
    withheld.cutOff([7, 8]);
    for (let time = 0; time < 2; time += 1) for (const uid of [7, 8]) withheld.cutOff([uid]);
    withheld.keepOnly([8]);
    expect([withheld.count, withheld.groupOf(7)]).toEqual([1, null]);
  });
});
