import type { Database } from '#libs/store';
import { noteRead } from './mailbox.repository.ts';

const EVERY_MS = 60_000;

/**
 * Says of a mailbox every minute that it is read, for as long as that is so and nothing else says it: who waits for a turn,
 * or for the end of a large message on a slow line, is not stuck.
 *
 * @returns ends that; may be called more than once
 */
export function sayStillRead(
  database: Database,
  mailboxId: number,
  isSo: () => boolean,
  everyMs = EVERY_MS,
): () => void {
  const timer = setInterval(() => {
    if (isSo()) noteRead(database, mailboxId).catch(() => {});
  }, everyMs);
  return () => clearInterval(timer);
}
