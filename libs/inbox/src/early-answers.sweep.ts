import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CLOCK, type Clock, LOG, type Log, rateLimited } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { actOnEarlyAnswers } from './early-answer.repository.ts';

const EVERY_MS = 5_000;

/** Makes actions of what people said in a dry run, when the mail has come. Every web process may do it. */
@Injectable()
export class EarlyAnswersSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private readonly quiet: Log;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) log: Log,
    private readonly bell: AssessBell,
  ) {
    this.quiet = rateLimited(log, 60_000);
  }

  onApplicationBootstrap(): void {
    this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep().finally(() => this.next());
    }, EVERY_MS).unref();
  }

  /** Never throws: what was not acted on is found by the next one. */
  private async sweep(): Promise<void> {
    try {
      for await (const acted of actOnEarlyAnswers(this.database, this.clock.now())) {
        await this.bell.ring(acted.map(({ messageId, actionId }) => ({ messageId, reason: { actionId } })));
        if (this.stopped) return;
      }
    } catch (error) {
      this.quiet.warn('early-answers-failed', { error });
    }
  }
}
