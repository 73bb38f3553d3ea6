import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { type ChangedAnswer, markOutdatedByAnswers } from './contact.repository.ts';
import type { ToAssess } from './draft.ts';

const { contact } = tables;

/**
 * Mail in our name turns out to be ours where it lies in Sent: its copy may have come to the inbox before.
 *
 * @param messageIds of messages that were found in Sent
 * @returns messages that are out of date now
 */
export async function proveOurs(tx: Handle, messageIds: readonly number[]): Promise<ToAssess[]> {
  if (messageIds.length === 0) return [];
  const { rows } = await tx.execute<ChangedAnswer>(sql`
    update ${contact} set unproven = false
     where message_id = any(${`{${messageIds.join()}}`}::bigint[]) and unproven
    returning candidate_id, at, message_id`);
  if (rows.length === 0) return [];
  return markOutdatedByAnswers(tx, rows);
}
