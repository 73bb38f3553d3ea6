import type { InboxEntry, InboxPatch, MessageDetail } from '#libs/contract';
import { Refused, call } from '../lib/api.ts';
import { newestMessageId } from '../lib/arrivals.ts';

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

/** What came first where a decision came second. */
export interface Beaten {
  /** The entry as it is now. */
  readonly now: InboxEntry;
  /** Who else had a hand in it since it was shown; null where nobody had. */
  readonly who: string | null;
  /** Whether the person has written since: that has to be read before anything is decided. */
  readonly hasNews: boolean;
}

/**
 * What a refusal tells of an entry as it was shown.
 *
 * @param me the reader's name, as the server writes it into `changedBy`
 * @returns null for any other failure
 */
export function beatenBy(error: unknown, shown: InboxEntry, me: string | null): Beaten | null {
  const now = error instanceof Refused && error.status === 409 ? error.entryNow : null;
  if (!(error instanceof Refused) || now === null) return null;
  // Whoever acted last may have done so long before it was shown.
  const last = now.lastActionId === shown.lastActionId ? null : (error.problem?.changedBy ?? null);
  return {
    now,
    who: last === me ? null : last,
    hasNews: newestMessageId(now) !== newestMessageId(shown),
  };
}

/** The row in which the message of an empty one stands by now: people were joined, or a role was chosen. */
async function rowOfMessage(empty: InboxEntry): Promise<InboxEntry | null> {
  const { entryId } = await call<MessageDetail>(`/messages/${encodeURIComponent(empty.messageId)}`);
  return entryId === null ? null : call<InboxEntry>(`/inbox/${encodeURIComponent(entryId)}`);
}

/**
 * Sends a decision. A note stands beside whatever others do, and follows its message into another row. Where the entry has only been assessed anew since it was shown, with no news from the person and
 * nobody else's hand in it, the decision still means what it meant and goes out again with the present version.
 *
 * @param me as `beatenBy` takes it
 * @returns the entry as it is after the change
 * @throws Refused, with status 409 where somebody else or a new message came first; Unreachable
 */
export async function changeEntry(entry: InboxEntry, change: Change, me: string | null): Promise<InboxEntry> {
  try {
    return await patch(entry, change);
  } catch (error) {
    const beaten = beatenBy(error, entry, me);
    if (beaten === null) throw error;
    const { now, who, hasNews } = beaten;
    if (change.note != null) {
      const row = now.messageIds.length > 0 ? now : await rowOfMessage(now);
      if (row !== null) return patch(row, change);
    }
    if (who !== null || hasNews) throw error;
    return patch(now, change);
  }
}

/** Whether nobody has decided anything about a row since we left it, and its person has not written. */
export function isAsLeft(now: InboxEntry, left: InboxEntry): boolean {
  return now.lastActionId === left.lastActionId && newestMessageId(now) === newestMessageId(left);
}

/**
 * Takes a change back. Unlike `changeEntry` it never goes over a later decision, not even one of the same person: that
 * was taken in another tab, and what lies here is no longer the last word.
 *
 * @param left the entry as the change left it
 * @throws Refused, with status 409 where somebody decided since or a new message came; Unreachable
 */
export async function takeBack(left: InboxEntry, inverse: Change): Promise<InboxEntry> {
  try {
    return await patch(left, inverse);
  } catch (error) {
    const now = error instanceof Refused && error.status === 409 ? error.entryNow : null;
    if (now === null || !isAsLeft(now, left)) throw error;
    return patch(now, inverse);
  }
}
