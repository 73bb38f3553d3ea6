import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { LOG, type Log, rateLimited } from '#libs/platform';
import { ASSESS_MESSAGE, type AssessMessage, WORKER_SETTINGS } from '#libs/queue';
import { AssessMessageHandler } from './assess-message.ts';

@Processor(ASSESS_MESSAGE, WORKER_SETTINGS)
export class AssessProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly quiet: Log;

  constructor(
    private readonly handler: AssessMessageHandler,
    @Inject(LOG) private readonly log: Log,
  ) {
    super();
    this.quiet = rateLimited(log, 10_000);
  }

  /** A worker that is closed within milliseconds of its start hangs (measured); waiting here rules it out. */
  async onApplicationBootstrap(): Promise<void> {
    await this.worker.waitUntilReady();
  }

  override async process(job: Job<AssessMessage>): Promise<string> {
    return this.handler.handle(job.data.messageId);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<AssessMessage> | undefined, error: Error): void {
    this.log.warn('assess-failed', {
      queue: ASSESS_MESSAGE,
      messageId: String(job?.data.messageId ?? ''),
      attempt: job?.attemptsMade ?? 0,
      error,
    });
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.quiet.warn('worker-error', { queue: ASSESS_MESSAGE, error });
  }
}
