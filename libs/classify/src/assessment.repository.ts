import { inArray, sql } from 'drizzle-orm';
import type { Assessment } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import type { Subject } from './subject.repository.ts';

/** An assessment and what it is about. */
export interface Assessed {
  readonly subject: Pick<Subject, 'messageId' | 'revision'>;
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
  await tx
    .insert(tables.assessment)
    .values(newer.map((one) => rowOf(one, now)))
    .onConflictDoUpdate({
      target: tables.assessment.messageId,
      set: {
        revision: sql`excluded.revision`,
        lane: sql`excluded.lane`,
        kind: sql`excluded.kind`,
        urgent: sql`excluded.urgent`,
        result: sql`excluded.result`,
        policyVersion: sql`excluded.policy_version`,
        modelVersion: sql`excluded.model_version`,
        assessedAt: sql`excluded.assessed_at`,
        nextReviewAt: sql`excluded.next_review_at`,
      },
    });
  const decisions = newer.filter(({ subject, assessment }) =>
    differs(before.get(subject.messageId), assessment),
  );
  if (decisions.length === 0) return;
  await tx.insert(tables.decision).values(decisions.map((one) => decisionOf(one, now)));
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
    })
    .from(tables.assessment)
    .where(inArray(tables.assessment.messageId, [...messageIds]));
  return new Map(rows.map((row) => [row.messageId, row]));
}

function differs(before: Before | undefined, assessment: Assessment): boolean {
  return (
    before?.lane !== assessment.lane ||
    before.kind !== assessment.kind ||
    before.urgent !== assessment.urgent ||
    before.section !== assessment.section ||
    before.policyVersion !== assessment.policyVersion ||
    before.modelVersion !== assessment.modelVersion
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
    decidedAt,
  };
}
