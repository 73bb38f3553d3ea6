import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { LOG, type Log, rateLimited } from '#libs/platform';
import { ASSESS_MESSAGE, type AssessMessages, JOB_SETTINGS, type Ring, assessJobs } from './jobs.ts';

/** How long a ring may take before the caller goes on; the sweep rings again. */
const RING_DEADLINE_MS = 2_000;

/** Rings the bell "assess-message". Ring after the commit, never inside a transaction. */
@Injectable()
export class AssessBell {
  private readonly log: Log;

  constructor(
    @InjectQueue(ASSESS_MESSAGE) private readonly queue: Queue<AssessMessages>,
    @Inject(LOG) log: Log,
  ) {
    this.log = rateLimited(log, 10_000);
  }

  /** Never rejects and never waits long: a bell that was not heard is rung again by the sweep. */
  async ring(rings: readonly Ring[]): Promise<void> {
    if (rings.length === 0) return;
    const added = this.queue.addBulk(
      assessJobs(rings).map(({ id, data }) => ({
        name: ASSESS_MESSAGE,
        data,
        opts: { ...JOB_SETTINGS, jobId: id },
      })),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), RING_DEADLINE_MS);
    });
    try {
      if ((await Promise.race([added, late])) === 'late') {
        this.log.warn('bell-not-heard', { count: rings.length });
        added.catch(() => {});
      }
    } catch (error) {
      this.log.warn('bell-not-heard', { count: rings.length, error });
    } finally {
      clearTimeout(timer);
    }
  }

  /** The same for messages whose assessment is missing or out of date. */
  ringFor(messages: readonly { messageId: number; revision: number }[]): Promise<void> {
    return this.ring(messages.map(({ messageId, revision }) => ({ messageId, reason: { revision } })));
  }

  /** Jobs that wait or run, for readiness and metrics. */
  async depth(): Promise<number> {
    return this.queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
  }

  /** Resolves when the queue can be used; a first failure is remembered by BullMQ, so wait for the database first. */
  async ready(): Promise<void> {
    this.queue.on('error', (error) => this.log.warn('queue-error', { queue: ASSESS_MESSAGE, error }));
    await this.queue.waitUntilReady();
  }
}
