import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { type DeliverTools, sendDigestNow } from '#libs/digest';
import { readLedgers } from '#libs/intake';
import { type Database, tables } from '#libs/store';

const LOOK_EVERY_MS = 1_000;

/**
 * Makes the first digest of a demo once the mail that was there is sorted, as "Send me one now" does, so that the pages
 * of digests and mailboxes have something to show before the next slot. A demo that has had one gets no other.
 *
 * @param email whose
 * @param stop ends the waiting; nothing is made then
 */
export async function makeFirstDigest(tools: DeliverTools, email: string, stop: AbortSignal): Promise<void> {
  try {
    while (!(await isSorted(tools.database))) await pause(LOOK_EVERY_MS, undefined, { signal: stop });
    if ((await tools.database.$count(tables.digest, eq(tables.digest.state, 'made'))) > 0) return;
    await sendDigestNow(tools, email);
  } catch (error) {
    if (!stop.aborted) tools.log.warn('demo-digest-failed', { error });
  }
}

async function isSorted(database: Database): Promise<boolean> {
  const mailboxes = await readLedgers(database);
  return (
    mailboxes.length > 0 &&
    mailboxes.every(
      ({ state, ledger }) =>
        state === 'live' &&
        ledger.checkedAt !== null &&
        ledger.missing === 0 &&
        ledger.assessed + ledger.quarantined >= ledger.stored,
    )
  );
}
