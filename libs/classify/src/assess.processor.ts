import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { LOG, type Log, rateLimited } from '#libs/platform';
import { ASSESS_MESSAGE, type AssessMessages, WORKER_SETTINGS, isLost } from '#libs/queue';
import { AssessHandler } from './assess-messages.ts';

@Processor(ASSESS_MESSAGE, WORKER_SETTINGS)
export class AssessProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly quiet: Log;

  constructor(
    private readonly handler: AssessHandler,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
    this.quiet = rateLimited(log, 10_000);
  }

  /** A worker that is closed within milliseconds of its start hangs (measured); waiting here rules it out. */
  async onApplicationBootstrap(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  override async process(job: Job<AssessMessages>): Promise<void> {
    await this.handler.handle(job.data.messageIds);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<AssessMessages> | undefined, error: Error): void {
    this.log.warn('assess-failed', {
      queue: ASSESS_MESSAGE,
      messageId: String(job?.data.messageIds[0] ?? ''),
      count: job?.data.messageIds.length ?? 0,
      attempt: job?.attemptsMade ?? 0,
      error,
    });
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    if (!isLost(error)) this.quiet.warn('worker-error', { queue: ASSESS_MESSAGE, error });
  }
}
