import { desc, eq } from 'drizzle-orm';
import type { DecisionView } from '#libs/contract';
import type { Kind, Lane, Section } from '#libs/domain';
import { type Handle, tables } from '#libs/store';

const { decision } = tables;

/** A message is read again with every contact that comes in late; more than this nobody looks at. */
const MOST_DECISIONS = 100;

/** What was decided about one message by itself, newest first; the caller has seen to it that it is in sight. */
export async function readDecisions(tx: Handle, messageId: number): Promise<DecisionView[]> {
  const rows = await tx
    .select()
    .from(decision)
    .where(eq(decision.messageId, messageId))
    .orderBy(desc(decision.id))
    .limit(MOST_DECISIONS);
  return rows.map((row) => ({
    lane: row.lane as Lane,
    kind: row.kind as Kind | null,
    urgent: row.urgent,
    section: row.section as Section,
    policyVersion: row.policyVersion,
    modelVersion: row.modelVersion,
    contactsIn14Days: row.contactsIn14Days,
    secondOpinion: row.secondOpinion,
    decidedAt: row.decidedAt.toISOString(),
  }));
}
