import { and, eq, lte, sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';

const { accessTry } = tables;

/** One limit for one source: the key of a counted window. */
export interface TryKey {
  readonly limit: string;
  readonly source: string;
  readonly accountHash: Buffer;
}

export interface TryRules {
  readonly tries: number;
  readonly windowMs: number;
}

/**
 * Counts one try, in one statement, so that two processes cannot both take the last one. The first try opens a window;
 * the one that passes the limit starts a pause of the same length, which further tries do not prolong.
 *
 * @returns the count, never more than `rules.tries + 1`, and when the window or pause ends
 */
export async function countTry(
  handle: Handle,
  key: TryKey,
  rules: TryRules,
  now: Date,
): Promise<{ tries: number; until: Date }> {
  const end = new Date(now.getTime() + rules.windowMs);
  // One that ends later than any can was opened by a clock that ran ahead, and would keep somebody out until then.
  const latest = new Date(now.getTime() + 2 * rules.windowMs);
  const isOver = sql`(${accessTry.until} <= ${now.toISOString()}::timestamptz or ${accessTry.until} > ${latest.toISOString()}::timestamptz)`;
  const [row] = await handle
    .insert(accessTry)
    .values({ ...key, tries: 1, until: end })
    .onConflictDoUpdate({
      target: [accessTry.limit, accessTry.source, accessTry.accountHash],
      set: {
        tries: sql`case when ${isOver} then 1 else least(${accessTry.tries} + 1, ${rules.tries + 1}::int) end`,
        until: sql`case when ${isOver} or ${accessTry.tries} = ${rules.tries}::int then excluded.until else ${accessTry.until} end`,
      },
    })
    .returning({ tries: accessTry.tries, until: accessTry.until });
  return row ?? { tries: 1, until: end };
}

const is = (key: TryKey) =>
  and(
    eq(accessTry.limit, key.limit),
    eq(accessTry.source, key.source),
    eq(accessTry.accountHash, key.accountHash),
  );

/** Takes one try back: it succeeded, so it was no guess. */
export async function returnTry(handle: Handle, key: TryKey): Promise<void> {
  await handle
    .update(accessTry)
    .set({ tries: sql`greatest(${accessTry.tries} - 1, 0)` })
    .where(is(key));
}

export async function forgetTries(handle: Handle, key: TryKey): Promise<void> {
  await handle.delete(accessTry).where(is(key));
}

/** Forgets every try for an account, wherever it came from. */
export async function forgetTriesForAccount(handle: Handle, accountHash: Buffer): Promise<void> {
  await handle.delete(accessTry).where(eq(accessTry.accountHash, accountHash));
}

/** @returns how many windows were over and are gone */
export async function deleteTriesBefore(handle: Handle, now: Date): Promise<number> {
  const rows = await handle
    .delete(accessTry)
    .where(lte(accessTry.until, now))
    .returning({ limit: accessTry.limit });
  return rows.length;
}
