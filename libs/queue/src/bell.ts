import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { FoyerError, LOG, type Log, rateLimited } from '#libs/platform';
import {
  ASSESS_MESSAGE,
  type AssessMessages,
  DELIVER,
  DELIVER_JOB_SETTINGS,
  type DeliverJob,
  JOB_SETTINGS,
  RING_DIGESTS,
  RING_SCHEDULE,
  type Ring,
  assessJobs,
  deliverJobId,
} from './jobs.ts';
import { isLost } from './queue-pool.ts';

/** How long the queue may take before the caller goes on; what was not heard is rung again by the sweep. */
const DEADLINE_MS = 2_000;
const LATE = Symbol('late');
/**
 * What goes before what: mail that has just come, then that of the last days of a mailbox which is read for the first time
 * or was not read for a while, and last what has waited for years.
 */
export type Rank = 'new' | 'recent' | 'older';

/** BullMQ takes jobs of a lower priority, which is a higher number, after all those that have none. */
const PRIORITIES = { new: {}, recent: { priority: 5 }, older: { priority: 10 } } as const;

interface HowToRing {
  /** `new` unless it is said. */
  readonly rank?: Rank;
}

/** Rings the bell "assess-message". Ring after the commit, never inside a transaction. */
@Injectable()
export class AssessBell {
  private readonly log: Log;

  constructor(
    @InjectQueue(ASSESS_MESSAGE) private readonly queue: Queue<AssessMessages>,
    @Inject(LOG) log: Log,
  ) {
    this.log = rateLimited(log, 10_000);
    hearErrors(queue, this.log);
  }

  /** Never rejects and never waits long: a bell that was not heard is rung again by the sweep. */
  async ring(rings: readonly Ring[], { rank = 'new' }: HowToRing = {}): Promise<void> {
    if (rings.length === 0) return;
    const settings = { ...JOB_SETTINGS, ...PRIORITIES[rank] };
    const added = this.queue.addBulk(
      assessJobs(rings).map(({ id, data }) => ({
        name: ASSESS_MESSAGE,
        data,
        opts: { ...settings, jobId: id },
      })),
    );
    await heard(added, rings.length, this.log);
  }

  /** The same for messages whose assessment is missing or out of date. */
  ringFor(
    messages: readonly (Omit<Ring, 'reason'> & { readonly revision: number })[],
    how: HowToRing = {},
  ): Promise<void> {
    return this.ring(
      messages.map(({ revision, ...message }) => ({ ...message, reason: { revision } })),
      how,
    );
  }

  /**
   * Jobs that wait or run.
   *
   * @throws `queue-unavailable` where the queue does not answer within two seconds
   */
  async depth(): Promise<number> {
    const depth = await withinDeadline(
      this.queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized'),
    );
    if (depth === LATE) throw new FoyerError('queue-unavailable', 'The queue does not answer.');
    return depth;
  }
}

/** Rings for digests and for what is to be sent, and keeps the clock that rings by itself. */
@Injectable()
export class DeliverBell {
  private readonly log: Log;

  constructor(
    @InjectQueue(DELIVER) private readonly queue: Queue<DeliverJob>,
    @InjectQueue(RING_DIGESTS) private readonly clock: Queue,
    @Inject(LOG) log: Log,
  ) {
    this.log = rateLimited(log, 10_000);
    hearErrors(queue, this.log);
    hearErrors(clock, this.log);
  }

  /** Never rejects and never waits long: what was not heard is rung again by the sweep. */
  async ring(jobs: readonly DeliverJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const added = this.queue.addBulk(
      jobs.map((data) => ({
        name: DELIVER,
        data,
        opts: { ...DELIVER_JOB_SETTINGS, jobId: deliverJobId(data) },
      })),
    );
    await heard(added, jobs.length, this.log);
  }

  /** Puts the scheduled ring back where it is gone: an emptied queue forgets it. @throws the queue's own error */
  async keepClock(): Promise<void> {
    if ((await this.clock.getJobScheduler(RING_SCHEDULE.id)) !== undefined) return;
    await this.clock.upsertJobScheduler(
      RING_SCHEDULE.id,
      { pattern: RING_SCHEDULE.pattern },
      { name: RING_DIGESTS, opts: DELIVER_JOB_SETTINGS },
    );
  }

  /** Resolves when both queues can be used; a first failure is remembered by BullMQ, so wait for the database first. */
  async ready(): Promise<void> {
    for (const queue of [this.queue, this.clock]) await queue.waitUntilReady();
  }
}

/** Without a listener BullMQ writes its errors to stderr as they are. */
function hearErrors(queue: Queue, log: Log): void {
  queue.on('error', (error) => {
    if (!isLost(error)) log.warn('queue-error', { queue: queue.name, error });
  });
}

/** Waits until jobs are added, and not for long. */
async function heard(added: Promise<unknown>, count: number, log: Log): Promise<void> {
  try {
    if ((await withinDeadline(added)) === LATE) log.warn('bell-not-heard', { count });
  } catch (error) {
    log.warn('bell-not-heard', { count, error });
  }
}

async function withinDeadline<T>(answer: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), DEADLINE_MS);
  });
  // It may still fail when nobody waits for it any more.
  answer.catch(() => {});
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
