import { desc } from 'drizzle-orm';
import type { Handle } from './database.ts';
import { policyVersion } from './schema.ts';

/** The policy that an administrator published last, as it is stored; null where the shipped one holds. */
export async function readPublishedPolicy(tx: Handle): Promise<unknown> {
  const [row] = await tx
    .select({ policy: policyVersion.policy })
    .from(policyVersion)
    .orderBy(desc(policyVersion.version))
    .limit(1);
  return row?.policy ?? null;
}
