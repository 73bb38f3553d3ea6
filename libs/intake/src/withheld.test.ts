import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Withheld } from './withheld.ts';

describe('messages that a server does not hand out', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('are asked for alone after a failure together, and passed over after two alone', () => {
    const withheld = new Withheld();
    withheld.failed([1, 2, 3]);
    expect([1, 2, 3, 4].map((uid) => withheld.isSuspect(uid))).toEqual([true, true, true, false]);
    withheld.given(1);
    withheld.failed([2]);
    expect([withheld.isPassedOver(2), withheld.count]).toEqual([false, 0]);
    withheld.failed([2]);
    expect([1, 2, 3].map((uid) => withheld.isPassedOver(uid))).toEqual([false, true, false]);
    expect(withheld.count).toBe(1);
  });

  it('are asked for again after a minute, and after longer each time', () => {
    const withheld = new Withheld();
    for (let time = 0; time < 3; time += 1) withheld.failed([7]);
    vi.advanceTimersByTime(60_000);
    expect([withheld.isPassedOver(7), withheld.count]).toEqual([false, 1]);
    withheld.failed([7]);
    vi.advanceTimersByTime(60_000);
    expect(withheld.isPassedOver(7)).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(withheld.isPassedOver(7)).toBe(false);
    withheld.given(7);
    expect(withheld.count).toBe(0);
  });

  it('are none where they are no longer on the server', () => {
    const withheld = new Withheld();
    for (let time = 0; time < 3; time += 1) withheld.failed([7, 8]);
    withheld.keepOnly([8]);
    expect([withheld.count, withheld.isSuspect(7)]).toEqual([1, false]);
  });
});
