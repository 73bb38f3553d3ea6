import type { InboxEntry, InboxPatch } from '#libs/contract';
import { Refused, call } from '../lib/api.ts';
import { newestMessageId } from '../lib/arrivals.ts';
import { whyNot } from '../lib/why-not.ts';
import { actWords } from '../lib/wording.ts';

/** What a person decides about an entry; the version goes along by itself. */
export type Change = Omit<InboxPatch, 'version'>;

/** Whether the row leaves its place by this change; a note and a colleague leave it where it is. */
export function leaves(change: Change): boolean {
  return change.state !== undefined || change.lane !== undefined || change.debt !== undefined;
}

/** Where words about entries are kept while they are typed and until the server has them. */
export const typedPlace = (about: 'note' | 'because' | 'reply', entries: readonly InboxEntry[]) =>
  `${about} ${entries.map(({ id }) => id).join()}`;

/** The change that takes `change` back. */
export function inverseOf(before: InboxEntry, change: Change): Change {
  if (change.lane !== undefined) return { lane: before.laneSetBy === null ? null : before.lane };
  if (change.note !== undefined) return { note: null };
  if (change.assigneeId !== undefined) return { assigneeId: before.assignee?.id ?? null };
  if (change.debt !== undefined) return { debt: change.debt === 'dismissed' ? 'kept' : 'dismissed' };
  return before.state === 'later' && before.until !== null
    ? { state: 'later', until: before.until }
    : { state: before.state === 'done' ? 'done' : 'open' };
}

async function patch(entry: InboxEntry, change: Change): Promise<InboxEntry> {
  return call<InboxEntry>(`/inbox/${encodeURIComponent(entry.id)}`, {
    method: 'PATCH',
    body: { ...change, version: entry.version },
  });
}

/**
 * Sends a decision. Where the entry has only been assessed anew since it was shown, with no news from the person and
 * nobody else's hand in it, the decision still means what it meant and goes out again with the present version.
 *
 * @param me the reader's name, as the server writes it into `changedBy`
 * @returns the entry as it is after the change
 * @throws Refused, with status 409 where somebody else or a new message came first; Unreachable
 */
export async function changeEntry(entry: InboxEntry, change: Change, me: string | null): Promise<InboxEntry> {
  try {
    return await patch(entry, change);
  } catch (error) {
    const now = error instanceof Refused && error.status === 409 ? error.entryNow : null;
    const who = error instanceof Refused ? (error.problem?.changedBy ?? null) : null;
    if (!now || (who !== null && who !== me) || newestMessageId(now) !== newestMessageId(entry)) throw error;
    return patch(now, change);
  }
}

/** What to tell when a change did not happen. */
export function sentenceFor(error: unknown, entry: InboxEntry): string {
  if (error instanceof Refused && error.status === 409) return actWords.said.overtaken(entry.candidate.name);
  if (error instanceof Refused && error.status === 404) return actWords.said.gone;
  return whyNot(error);
}
