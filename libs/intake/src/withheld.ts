/** A message that failed so often, the last two times alone, is passed over for a while. */
const FAILURES = 3;
const FAILURES_ALONE = 2;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

interface Failing {
  readonly failures: number;
  readonly alone: number;
  /** With whom it is asked for. */
  readonly group: number;
  /** Not asked for again before then, on the clock of `performance`. */
  readonly until: number;
  readonly waitMs: number;
}

/**
 * The messages of a folder that its server does not hand out: it refuses to, leaves them out, or hangs up whenever it is
 * asked, as with a damaged file. Such a one must not keep back what stands behind it. What failed together is asked for
 * in halves, until the one is found that it was; that stays missing, and is asked for again after a minute, then two, up
 * to every hour. Kept in memory, since finding out anew costs a few connections.
 */
export class Withheld {
  private readonly failing = new Map<number, Failing>();
  private readonly firstWaitMs: number;
  private groups = 0;
  private hasNarrowed = false;

  /** @param firstWaitMs for how long a message is passed over at first */
  constructor(firstWaitMs = FIRST_WAIT_MS) {
    this.firstWaitMs = firstWaitMs;
  }

  /** How many are passed over. */
  get count(): number {
    return [...this.failing.values()].filter(isWithheld).length;
  }

  /** Those of one group are asked for together, and with nobody else; null for one of which nothing is known. */
  groupOf(uid: number): number | null {
    return this.failing.get(uid)?.group ?? null;
  }

  isPassedOver(uid: number): boolean {
    return performance.now() < (this.failing.get(uid)?.until ?? 0);
  }

  /** Whether the last cut left fewer to suspect; told once. */
  takeNarrowed(): boolean {
    const narrowed = this.hasNarrowed;
    this.hasNarrowed = false;
    return narrowed;
  }

  /** An answer ended before these came. */
  cutOff(uids: readonly number[]): void {
    this.hasNarrowed = uids.length > 1;
    const half = Math.ceil(uids.length / 2);
    for (const part of [uids.slice(0, half), uids.slice(half)]) {
      this.groups += 1;
      for (const uid of part) this.note(uid, this.groups, uids.length === 1);
    }
  }

  /** An answer was complete, and these were not in it. */
  leftOut(uids: readonly number[]): void {
    for (const uid of uids) this.note(uid, ++this.groups, true);
  }

  given(uid: number): void {
    this.failing.delete(uid);
  }

  /** These are all that the folder has and we have not; what is known of others is out of date. */
  keepOnly(missing: readonly number[]): void {
    const kept = new Set(missing);
    for (const uid of this.failing.keys()) if (!kept.has(uid)) this.failing.delete(uid);
  }

  private note(uid: number, group: number, wasAlone: boolean): void {
    const before = this.failing.get(uid);
    const failures = (before?.failures ?? 0) + 1;
    const alone = wasAlone ? (before?.alone ?? 0) + 1 : 0;
    const waitMs = !isWithheld({ failures, alone })
      ? 0
      : Math.min(Math.max(this.firstWaitMs, 2 * (before?.waitMs ?? 0)), LONGEST_WAIT_MS);
    this.failing.set(uid, {
      failures,
      alone,
      group,
      waitMs,
      until: waitMs === 0 ? 0 : performance.now() + waitMs,
    });
  }
}

const isWithheld = ({ failures, alone }: Pick<Failing, 'failures' | 'alone'>) =>
  failures >= FAILURES && alone >= FAILURES_ALONE;
