/** A message that failed so often, all times but the first alone, is passed over for a while. */
const FAILURES = 3;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

interface Failing {
  readonly failures: number;
  /** Not asked for again before then, on the clock of `performance`. */
  readonly until: number;
}

/**
 * The messages of a folder that its server does not hand out: it refuses to, leaves them out, or hangs up whenever it is
 * asked, as with a damaged file. Such a one must not keep back what stands behind it. It stays missing, and is asked for
 * again after a minute, then two, up to every hour; kept in memory, since finding out anew costs a few connections.
 */
export class Withheld {
  private readonly failing = new Map<number, Failing>();

  /** How many are passed over. */
  get count(): number {
    return [...this.failing.values()].filter(({ failures }) => failures >= FAILURES).length;
  }

  /** Whether it is to be fetched by itself: it was among those that failed together, and may be the reason. */
  isSuspect(uid: number): boolean {
    return this.failing.has(uid);
  }

  isPassedOver(uid: number): boolean {
    return performance.now() < (this.failing.get(uid)?.until ?? 0);
  }

  /** These were asked for together, and none of them came. */
  failed(uids: readonly number[]): void {
    for (const uid of uids) {
      const failures = (this.failing.get(uid)?.failures ?? 0) + 1;
      const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (failures - FAILURES), LONGEST_WAIT_MS);
      this.failing.set(uid, { failures, until: failures < FAILURES ? 0 : performance.now() + waitMs });
    }
  }

  given(uid: number): void {
    this.failing.delete(uid);
  }

  /** These are all that the folder has and we have not; what is known of others is out of date. */
  keepOnly(missing: readonly number[]): void {
    const kept = new Set(missing);
    for (const uid of this.failing.keys()) if (!kept.has(uid)) this.failing.delete(uid);
  }
}
