import { sql } from 'drizzle-orm';
import { ADVISORY_LOCKS, type Handle } from '#libs/store';

/**
 * One batch of one folder at a time is stored, until the transaction ends: two readers would make the same person twice.
 * Whoever changes what a batch goes by, its people or the roles, waits for the one that goes by what was before.
 */
export async function lockIntake(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.intake})`);
}
