import { sql } from 'drizzle-orm';
import type { Assessment } from '#libs/domain';
import { type Handle, anyOf, insertRows, tables } from '#libs/store';
import type { Subject } from './subject.repository.ts';

/** An assessment and what it is about. */
export interface Assessed {
  readonly subject: Pick<Subject, 'messageId' | 'revision' | 'holidayRegion'>;
  readonly assessment: Assessment;
}

type Before = Awaited<ReturnType<typeof readBefore>> extends Map<number, infer Row> ? Row : never;

/** Stores assessments, and a line in the record of decisions for each that is the first or differs. */
export async function storeAssessments(tx: Handle, assessed: readonly Assessed[], now: Date): Promise<void> {
  const before = await readBefore(
    tx,
    assessed.map(({ subject }) => subject.messageId),
  );
  // A slower worker may come with an older revision: what is newer stays.
  const newer = assessed.filter(
    ({ subject }) => (before.get(subject.messageId)?.revision ?? 0) <= subject.revision,
  );
  if (newer.length === 0) return;
  const rows = newer.map((one) => rowOf(one, now));
  await tx.execute(sql`${insertRows(tables.assessment, rows)}
    on conflict (message_id) do update set
      (revision, lane, kind, urgent, result, policy_version, model_version, holiday_region, assessed_at, next_review_at) =
      (excluded.revision, excluded.lane, excluded.kind, excluded.urgent, excluded.result, excluded.policy_version,
       excluded.model_version, excluded.holiday_region, excluded.assessed_at, excluded.next_review_at)`);
  const decisions = newer.filter(({ subject, assessment }) =>
    differs(before.get(subject.messageId), assessment),
  );
  if (decisions.length === 0) return;
  const lines = decisions.map((one) => decisionOf(one, now));
  await tx.execute(insertRows(tables.decision, lines));
}

async function readBefore(tx: Handle, messageIds: readonly number[]) {
  const rows = await tx
    .select({
      messageId: tables.assessment.messageId,
      revision: tables.assessment.revision,
      lane: tables.assessment.lane,
      kind: tables.assessment.kind,
      urgent: tables.assessment.urgent,
      section: sql<string>`${tables.assessment.result} ->> 'section'`,
      policyVersion: tables.assessment.policyVersion,
      modelVersion: tables.assessment.modelVersion,
      secondOpinion: sql<string | null>`${tables.assessment.result} -> 'secondOpinion' ->> 'source'`,
    })
    .from(tables.assessment)
    .where(anyOf(tables.assessment.messageId, messageIds));
  return new Map(rows.map((row) => [row.messageId, row]));
}

function differs(before: Before | undefined, assessment: Assessment): boolean {
  return (
    before?.lane !== assessment.lane ||
    before.kind !== assessment.kind ||
    before.urgent !== assessment.urgent ||
    before.section !== assessment.section ||
    before.policyVersion !== assessment.policyVersion ||
    before.modelVersion !== assessment.modelVersion ||
    before.secondOpinion !== (assessment.secondOpinion?.source ?? null)
  );
}

function rowOf({ subject, assessment }: Assessed, assessedAt: Date) {
  const { lane, kind, urgent, policyVersion, modelVersion, nextReviewAt } = assessment;
  return {
    messageId: subject.messageId,
    revision: subject.revision,
    lane,
    kind,
    urgent,
    result: assessment,
    policyVersion,
    modelVersion,
    holidayRegion: subject.holidayRegion,
    assessedAt,
    nextReviewAt: nextReviewAt === null ? null : new Date(nextReviewAt),
  };
}

function decisionOf({ subject, assessment }: Assessed, decidedAt: Date) {
  const { lane, kind, urgent, section, policyVersion, modelVersion, rhythm } = assessment;
  return {
    messageId: subject.messageId,
    lane,
    kind,
    urgent,
    section,
    policyVersion,
    modelVersion,
    contactsIn14Days: rhythm.contactsIn14Days,
    secondOpinion: assessment.secondOpinion?.source ?? null,
    decidedAt,
  };
}
