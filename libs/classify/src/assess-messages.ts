import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Assessment,
  type Contact,
  type Policy,
  assess,
  inputFromRecord,
  withSecondOpinion,
} from '#libs/domain';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database, isConnectionLost } from '#libs/store';
import { storeAssessments } from './assessment.repository.ts';
import {
  type EntryKey,
  announceEntries,
  lockCandidates,
  outdatedEntries,
  recomputeEntries,
} from './entry.repository.ts';
import { leftEntries, moveEntries } from './moved-entry.repository.ts';
import { readHistories } from './history.repository.ts';
import type { Judgement } from './judgement.ts';
import { KnownContacts } from './known-contacts.ts';
import { readPolicy } from './policy.repository.ts';
import { type Subject, readSubjects } from './subject.repository.ts';
import { JUDGEMENT } from './tokens.ts';

/** Assesses messages and writes the inbox entries that they belong to. Idempotent: a job may run twice. */
@Injectable()
export class AssessHandler {
  private readonly known = new KnownContacts();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) private readonly judgement: Judgement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Does nothing about messages that are ours, unreadable, removed or up to date. One that cannot be assessed does not
   * hold up the others.
   *
   * @throws the first error, when everything that can be assessed is
   */
  async handle(messageIds: readonly number[]): Promise<void> {
    try {
      await this.assessTogether(messageIds);
    } catch (error) {
      if (messageIds.length === 1 || isConnectionLost(error)) throw error;
      await this.assessEach(messageIds);
    }
  }

  private async assessEach(messageIds: readonly number[]): Promise<void> {
    const errors: unknown[] = [];
    for (const messageId of messageIds) {
      await this.assessTogether([messageId]).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }

  private async assessTogether(messageIds: readonly number[]): Promise<void> {
    const now = this.clock.now();
    const subjects = await readSubjects(this.database, messageIds);
    const outdated = subjects.filter((subject) => needsAssessment(subject, now));
    const upToDate = subjects.filter((subject) => !needsAssessment(subject, now));
    const entries = await outdatedEntries(this.database, upToDate, now);
    if (outdated.length === 0 && entries.length === 0) return;

    const histories = await readHistories(this.database, outdated, this.known);
    const policy = await readPolicy(this.database);
    const assessed: { subject: Subject; assessment: Assessment }[] = [];
    for (const subject of outdated) {
      const history = histories.get(subject.messageId) ?? [];
      assessed.push({ subject, assessment: this.assess(subject, history, policy, now) });
      // An assessment is a few milliseconds of computing: requests are answered between two.
      await setImmediate();
    }
    await this.database.transaction(async (tx) => {
      const keys: EntryKey[] = [...outdated, ...entries, ...(await leftEntries(tx, outdated))];
      await lockCandidates(tx, keys);
      await moveEntries(tx, outdated);
      await storeAssessments(tx, assessed, now);
      await announceEntries(tx, await recomputeEntries(tx, keys, now));
    });
  }

  private assess(subject: Subject, history: readonly Contact[], policy: Policy, now: Date): Assessment {
    const { message, role, repliesVisible, opinion } = subject;
    // No calendar of the employer's is known yet, so days are worked in the sender's own time zone.
    const { model } = this.judgement;
    const input = inputFromRecord(
      { message, history, role },
      { policy, model, now: now.toISOString(), repliesVisible },
    );
    const assessment = assess(input.message, input.history, input.context);
    return opinion === null ? assessment : withSecondOpinion(assessment, input.message, opinion);
  }
}

function needsAssessment({ assessedRevision, revision, nextReviewAt }: Subject, now: Date): boolean {
  const isCurrent = assessedRevision !== null && assessedRevision >= revision;
  return !isCurrent || (nextReviewAt !== null && nextReviewAt <= now);
}
