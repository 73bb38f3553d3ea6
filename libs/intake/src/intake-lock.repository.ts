import { sql } from 'drizzle-orm';
import type { Handle } from '#libs/store';

/** Any number will do, as long as every process takes the same one. */
const INTAKE_LOCK = 7_041_502;

/**
 * One batch of one folder at a time is stored, until the transaction ends: two readers would make the same person twice.
 * Whoever changes what a batch goes by, its people or the roles, waits for the one that goes by what was before.
 */
export async function lockIntake(tx: Handle): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${INTAKE_LOCK})`);
}
