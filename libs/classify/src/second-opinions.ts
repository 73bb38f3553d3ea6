import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type AssessmentInput, inputFromRecord } from '#libs/domain';
import { OPINION, type OpinionPort } from '#libs/opinion';
import {
  CLOCK,
  type Clock,
  FoyerError,
  LOG,
  type Log,
  SETTINGS,
  type Settings,
  rateLimited,
} from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { readHistories } from './history.repository.ts';
import type { Judgement } from './judgement.ts';
import { type Outcome, type Question, claimQuestion, settleQuestion } from './opinion.repository.ts';
import { readPolicy } from './policy.repository.ts';
import { readSubjects } from './subject.repository.ts';
import { JUDGEMENT } from './tokens.ts';

const EVERY_MS = 5_000;
/** After no answer: an endpoint that is away must not cost the whole budget of the day. */
const AWAY_MS = 300_000;

/**
 * Asks for second opinions on open messages of which the assessment is not sure, one at a time and beside everything
 * else: no assessment ever waits for an answer. An answer makes the message due, and it is assessed again with it.
 */
@Injectable()
export class SecondOpinions implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();
  private readonly quiet: Log;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) private readonly judgement: Judgement,
    @Inject(OPINION) private readonly opinion: OpinionPort | null,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) log: Log,
    private readonly bell: AssessBell,
  ) {
    this.quiet = rateLimited(log, 60_000);
  }

  onApplicationBootstrap(): void {
    if (this.opinion !== null) this.next(this.opinion, 0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private next(opinion: OpinionPort, afterMs: number): void {
    if (this.stopping.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.running = this.askAll(opinion).then((isAway) => this.next(opinion, isAway ? AWAY_MS : EVERY_MS));
    }, afterMs);
    this.timer.unref();
  }

  /** @returns whether the endpoint is away */
  private async askAll(opinion: OpinionPort): Promise<boolean> {
    const limits = { perDay: this.settings.secondOpinion?.perDay ?? 0, source: opinion.source };
    try {
      while (!this.stopping.signal.aborted) {
        const question = await claimQuestion(this.database, limits, this.clock.now());
        if (question === null) return false;
        const outcome = await this.ask(opinion, question);
        // Left as asked, it is tried again by the process that starts next.
        if (this.stopping.signal.aborted) return false;
        await this.settle(question, outcome);
        // What is away for one message is away for the next.
        if (outcome.outcome === 'unavailable') return true;
      }
    } catch (error) {
      this.quiet.warn('second-opinion-failed', { error });
    }
    return false;
  }

  private async ask(opinion: OpinionPort, question: Question): Promise<Outcome> {
    const input = await this.inputOf(question);
    if (input === null) return { outcome: 'withheld' };
    try {
      const answer = await opinion.ask(input, this.stopping.signal);
      return answer === null ? { outcome: 'withheld' } : { outcome: 'answered', answer };
    } catch (error) {
      if (!(error instanceof FoyerError)) throw error;
      const outcome = error.code === 'opinion-unusable' ? 'unusable' : 'unavailable';
      this.quiet.warn(`second-opinion-${outcome}`, { messageId: String(question.messageId), error });
      return { outcome };
    }
  }

  private async settle(question: Question, outcome: Outcome): Promise<void> {
    const now = this.clock.now();
    const isDue = await settleQuestion(this.database, question, outcome, now);
    if (isDue && outcome.outcome === 'answered')
      await this.bell.ring([{ messageId: question.messageId, reason: { reviewAt: now } }]);
  }

  /** @returns null where the message is gone or has changed since it was claimed */
  private async inputOf({ messageId, revision }: Question): Promise<AssessmentInput | null> {
    const [subject] = await readSubjects(this.database, [messageId]);
    if (subject === undefined || subject.revision !== revision) return null;
    const histories = await readHistories(this.database, [subject]);
    const { message, role, repliesVisible, holidayRegion } = subject;
    return inputFromRecord(
      { message, role, history: histories.get(messageId) ?? [] },
      {
        model: this.judgement.model,
        policy: await readPolicy(this.database),
        now: this.clock.now().toISOString(),
        repliesVisible,
        holidayRegion,
      },
    );
  }
}
