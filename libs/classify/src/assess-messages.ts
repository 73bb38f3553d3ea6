import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database, isConnectionLost, lockPeople } from '#libs/store';
import { storeAssessments } from './assessment.repository.ts';
import { Assessor } from './assessor.ts';
import { withOtherCircumstances } from './circumstances.repository.ts';
import { type EntryKey, announceEntries, outdatedEntries, recomputeEntries } from './entry.repository.ts';
import { readVersions, withOtherHistory } from './history.repository.ts';
import { leftEntries, moveActions, moveEntries, shareActions } from './moved-entry.repository.ts';
import type { Judgement } from './judgement.ts';
import { readPolicy } from './policy.repository.ts';
import { type Subject, readSubjects } from './subject.repository.ts';
import { JUDGEMENT } from './tokens.ts';

/** Assesses messages and writes the inbox entries that they belong to. Idempotent: a job may run twice. */
@Injectable()
export class AssessHandler implements OnApplicationShutdown {
  private readonly assessor: Assessor;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(JUDGEMENT) { model }: Judgement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.assessor = new Assessor(model);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.assessor.close();
  }

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

    const policy = await readPolicy(this.database);
    const histories = await readVersions(this.database, outdated);
    const assessments = await this.assessor.assess(this.database, outdated, histories, policy, now);
    const assessed = outdated.flatMap((subject, at) => {
      const assessment = assessments[at];
      return assessment === undefined ? [] : [{ subject, assessment }];
    });
    const overtaken = await this.database.transaction(async (tx) => {
      const left = await leftEntries(tx, outdated);
      const keys: EntryKey[] = [...outdated, ...entries, ...left];
      await lockPeople(
        tx,
        keys.map(({ candidateId }) => candidateId),
      );
      // What was marked to be assessed again meanwhile would lose its mark here.
      const changed = new Set([
        ...(await withOtherCircumstances(tx, outdated, policy)),
        ...(await withOtherHistory(tx, outdated.filter(isFirst), histories)),
      ]);
      await moveEntries(tx, outdated);
      await storeAssessments(
        tx,
        assessed.filter(({ subject }) => !changed.has(subject.messageId)),
        now,
      );
      const written = await recomputeEntries(tx, keys, now);
      // Only now there is a row for all of them.
      const moved = await moveActions(tx, left, outdated);
      const shared = await shareActions(tx, left, outdated);
      if (moved || shared) written.push(...(await recomputeEntries(tx, keys, now)));
      await announceEntries(tx, [...new Set(written)]);
      return [...changed];
    });
    if (overtaken.length > 0) await this.assessTogether(overtaken);
  }
}

/** A contact that comes later puts an assessment out of date, but not one that was not there to be put so. */
const isFirst = ({ assessedRevision }: Subject) => assessedRevision === null;

function needsAssessment({ assessedRevision, revision, nextReviewAt }: Subject, now: Date): boolean {
  const isCurrent = assessedRevision !== null && assessedRevision >= revision;
  return !isCurrent || (nextReviewAt !== null && nextReviewAt <= now);
}
