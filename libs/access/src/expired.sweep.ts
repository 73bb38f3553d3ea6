import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CLOCK, type Clock, LOG, type Log } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { deleteSessionsExpiredBefore } from './session.repository.ts';
import { deleteTriesBefore } from './try.repository.ts';

const EVERY_MS = 15 * 60_000;
/** So long a browser that comes back is still told why it is signed out. */
const KEEP_EXPIRED_SESSION_MS = 24 * 3_600_000;

/** Clears sessions and counted tries that are over. Every web process may do it: deleting twice is deleting once. */
@Injectable()
export class ExpiredSweep implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Never throws: what is left over goes with the next one. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    try {
      const before = new Date(now.getTime() - KEEP_EXPIRED_SESSION_MS);
      const count =
        (await deleteSessionsExpiredBefore(this.database, before)) +
        (await deleteTriesBefore(this.database, now));
      if (count > 0) this.log.info('expired-access-cleared', { count });
    } catch (error) {
      this.log.warn('expired-access-not-cleared', { error });
    }
  }
}
