import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LOG, type Log, rateLimited } from '#libs/platform';
import { DeliverBell } from '#libs/queue';
import {
  ADVISORY_LOCKS,
  DATABASE_ADDRESS,
  type DatabaseAddress,
  LockSession,
  type Subscription,
  subscribe,
} from '#libs/store';
import { DigestRounds } from './rounds.ts';

const EVERY_MS = 5_000;
/** Entries that change together are decided together. */
const GATHER_MS = 50;

/**
 * Rings what was missed, and hears at once what has become urgent. A timer and not a job, so that the queue can be
 * emptied at any moment and nothing is lost with it.
 */
@Injectable()
export class DigestSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private gathering: NodeJS.Timeout | null = null;
  private readonly changed = new Set<number>();
  private running: Promise<void> = Promise.resolve();
  private deciding: Promise<void> = Promise.resolve();
  private stopped = false;
  private subscription: Subscription | null = null;
  private readonly locks: LockSession;
  private readonly quiet: Log;

  constructor(
    @Inject(DATABASE_ADDRESS) private readonly address: DatabaseAddress,
    @Inject(LOG) private readonly log: Log,
    private readonly rounds: DigestRounds,
    private readonly bell: DeliverBell,
  ) {
    this.quiet = rateLimited(log, 60_000);
    this.locks = new LockSession(address, log, () => {});
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.bell.ready();
    this.subscription = subscribe(
      this.address,
      'foyer_inbox',
      { onNotification: (id) => this.gather(Number(id)), onGap: () => {} },
      this.log,
    );
    this.next(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    if (this.gathering !== null) clearTimeout(this.gathering);
    await this.subscription?.stop();
    await this.running;
    await this.deciding;
    await this.locks.close();
  }

  private next(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().finally(() => this.next(EVERY_MS));
    }, afterMs);
    this.timer.unref();
  }

  private gather(entryId: number): void {
    if (this.stopped) return;
    this.changed.add(entryId);
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      const entryIds = [...this.changed];
      this.changed.clear();
      this.deciding = this.deciding
        .then(() => this.rounds.breakThrough(entryIds))
        .catch((error: unknown) => this.quiet.warn('break-through-failed', { error }));
    }, GATHER_MS);
  }

  private async sweep(): Promise<void> {
    try {
      if (!(await this.locks.tryLock(ADVISORY_LOCKS.digestSweep, 0))) return;
      try {
        await this.rounds.sweep();
      } finally {
        await this.locks.unlock(ADVISORY_LOCKS.digestSweep, 0);
      }
    } catch (error) {
      this.quiet.warn('digest-sweep-failed', { error });
    }
  }
}
