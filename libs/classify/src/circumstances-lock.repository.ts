import { sql } from 'drizzle-orm';
import { ADVISORY_LOCKS, type Handle } from '#libs/store';

/**
 * For whoever has messages assessed again because the policy or the holidays have changed: waits for those that store assessments by
 * what was before, and lets nobody else store any until the transaction ends.
 */
export async function lockCircumstances(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.circumstances})`);
}

/** For whoever stores assessments: as many at once as there are, and none beside the above. */
export async function shareCircumstances(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.circumstances})`);
}
