import { Inject, Injectable } from '@nestjs/common';
import { assess, inputFromRecord } from '#libs/domain';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { announceEntry, entryIsOutdated, lockCandidate, recomputeEntries } from './entry.repository.ts';
import type { Judgement } from './judgement.ts';
import { readSubject, storeAssessment } from './subject.repository.ts';
import { JUDGEMENT } from './tokens.ts';

/** Assesses a message and writes the inbox entry that it belongs to. Idempotent: a job may run twice. */
@Injectable()
export class AssessMessageHandler {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) private readonly judgement: Judgement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns what was done: nothing where the message is ours, unreadable, or up to date */
  async handle(messageId: number): Promise<'assessed' | 'placed' | 'up-to-date'> {
    const now = this.clock.now();
    const subject = await readSubject(this.database, messageId);
    if (subject === null) return 'up-to-date';
    const { candidateId, roleId, nextReviewAt } = subject;
    const isCurrent = subject.assessedRevision !== null && subject.assessedRevision >= subject.revision;
    const isDue = nextReviewAt !== null && nextReviewAt <= now;
    const reassess = !isCurrent || isDue;
    if (!reassess && !(await entryIsOutdated(this.database, candidateId, roleId, now))) return 'up-to-date';

    const assessment = reassess ? this.assess(subject, now) : null;
    await this.database.transaction(async (tx) => {
      await lockCandidate(tx, candidateId);
      if (assessment !== null) await storeAssessment(tx, subject, assessment, now);
      const entryIds = await recomputeEntries(tx, candidateId, roleId, now);
      for (const entryId of entryIds) await announceEntry(tx, entryId);
    });
    return reassess ? 'assessed' : 'placed';
  }

  private assess(subject: NonNullable<Awaited<ReturnType<typeof readSubject>>>, now: Date) {
    const { message, history, role, repliesVisible } = subject;
    // No calendar of the employer's is known yet, so days are worked in the sender's own time zone.
    const { policy, model } = this.judgement;
    const input = inputFromRecord(
      { message, history, role },
      { policy, model, now: now.toISOString(), repliesVisible },
    );
    return assess(input.message, input.history, input.context);
  }
}
