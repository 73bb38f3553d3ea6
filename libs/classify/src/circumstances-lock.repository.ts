import { sql } from 'drizzle-orm';
import type { Handle } from '#libs/store';

/** Policy, holidays: these change before or after assessments are stored, and never in between. */
const CIRCUMSTANCES_LOCK = 7_041_507;

/**
 * For whoever has messages assessed again because one of them has changed: waits for those that store assessments by
 * what was before, and lets nobody else store any until the transaction ends.
 */
export async function lockCircumstances(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CIRCUMSTANCES_LOCK})`);
}

/** For whoever stores assessments: as many at once as there are, and none beside the above. */
export async function shareCircumstances(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${CIRCUMSTANCES_LOCK})`);
}
