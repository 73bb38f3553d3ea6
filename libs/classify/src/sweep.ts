import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { holidayRegionOf } from '#libs/domain';
import { CLOCK, type Clock, LOG, type Log, rateLimited } from '#libs/platform';
import { AssessBell, type Ring } from '#libs/queue';
import { DATABASE, type Database, readHolidayRegionAndMark } from '#libs/store';
import { findLostBells, reviewAssessedAhead, reviewOtherHolidays } from './sweep.repository.ts';

const EVERY_MS = 5_000;
/**
 * With more jobs than this the queue is busy and not deaf. Ringing again would add jobs faster than they are worked
 * off, since other messages of a job have been assessed meanwhile and it is another job then.
 */
const BUSY_JOBS = 40;

/**
 * Rings every bell that was lost. A timer and not a job, so that the queue can be emptied at any moment and nothing
 * is lost with it.
 */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** Of the last that was looked at; to look through everything that is open would be too much for each sweep. */
  private holidayMark: string | null | undefined;
  private readonly quiet: Log;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly bell: AssessBell,
  ) {
    this.quiet = rateLimited(log, 60_000);
  }

  onApplicationBootstrap(): void {
    this.next(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private next(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().finally(() => this.next(EVERY_MS));
    }, afterMs);
    this.timer.unref();
  }

  private async sweep(): Promise<void> {
    try {
      if ((await this.bell.depth()) > BUSY_JOBS) return;
      await this.reviewOtherHolidays();
      const now = this.clock.now();
      await reviewAssessedAhead(this.database, now);
      const rings = (await findLostBells(this.database, now)) ?? [];
      if (rings.length === 0) return;
      const isMail = ({ reason }: Ring) => 'revision' in reason;
      await this.bell.ring(rings.filter((ring) => !isMail(ring)));
      // So much of it may be mail of years that whoever acts on the queue would wait for it.
      await this.bell.ring(rings.filter(isMail), { rank: 'older' });
      this.log.debug('sweep-rang', { count: rings.length });
    } catch (error) {
      this.quiet.warn('sweep-failed', { error });
    }
  }

  private async reviewOtherHolidays(): Promise<void> {
    const { region, mark } = await readHolidayRegionAndMark(this.database);
    if (mark === this.holidayMark) return;
    await reviewOtherHolidays(this.database, holidayRegionOf(region), this.clock.now());
    this.holidayMark = mark;
  }
}
