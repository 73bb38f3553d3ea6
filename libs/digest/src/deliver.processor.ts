import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { LOG, type Log, rateLimited } from '#libs/platform';
import { DELIVER, type DeliverJob, RING_DIGESTS, WORKER_SETTINGS, isLost } from '#libs/queue';
import { DigestRounds } from './rounds.ts';

/** Makes digests and sends. */
@Processor(DELIVER, WORKER_SETTINGS)
export class DeliverProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly quiet: Log;

  constructor(
    private readonly rounds: DigestRounds,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
    this.quiet = rateLimited(log, 10_000);
  }

  /** A worker that is closed within milliseconds of its start hangs (measured); waiting here rules it out. */
  async onApplicationBootstrap(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  override async process(job: Job<DeliverJob>): Promise<void> {
    await this.rounds.work(job.data);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<DeliverJob> | undefined, error: Error): void {
    this.log.warn('deliver-failed', { queue: DELIVER, jobId: job?.id ?? '', error });
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    if (!isLost(error)) this.quiet.warn('worker-error', { queue: DELIVER, error });
  }
}

/** Hears the scheduled ring. */
@Processor(RING_DIGESTS, { ...WORKER_SETTINGS, concurrency: 1 })
export class RingProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly quiet: Log;

  constructor(
    private readonly rounds: DigestRounds,
    @Inject(LOG) log: Log,
  ) {
    super();
    this.quiet = rateLimited(log, 10_000);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  override async process(): Promise<void> {
    await this.rounds.ringDue();
  }

  @OnWorkerEvent('failed')
  onFailed(_: Job | undefined, error: Error): void {
    this.quiet.warn('ring-failed', { queue: RING_DIGESTS, error });
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    if (!isLost(error)) this.quiet.warn('worker-error', { queue: RING_DIGESTS, error });
  }
}
