import type { Lane } from '#libs/domain';
import type { EntryMessage } from './placed-message.ts';

/** What a person decided about an entry. */
export interface EntryAction {
  readonly id: number;
  readonly entryId: number;
  readonly byName: string;
  readonly at: Date;
  readonly state: 'open' | 'done' | 'later' | null;
  readonly until: Date | null;
  readonly lane: Lane | null;
  /** Takes the lane that a person set back. */
  readonly laneTakenBack: boolean;
  readonly debt: 'dismissed' | 'kept' | null;
  readonly passesOn: boolean;
  readonly assigneeId: number | null;
  /** The message that was shown: a lane set by hand belongs to it. */
  readonly messageId: number;
  /** The newest message that the entry then stood for. */
  readonly throughMessageId: number;
  /** All that it then stood for, of both strands where they were one row; empty where that was not kept. */
  readonly messageIds: readonly number[];
}

/** The newest message for which somebody said that nothing is owed; 0 where nobody did, or took it back. */
export function dismissedThrough(actions: readonly EntryAction[]): number {
  const last = actions.findLast((action) => action.debt !== null);
  return last?.debt === 'dismissed' ? last.throughMessageId : 0;
}

/**
 * Whether a message is older than what somebody decided about when `through` was the newest one, and was only read back
 * after that. It is history then: it opens nothing, and it changes nothing of what was decided.
 *
 * @param through 0 where nobody decided anything
 */
export function wasReadLater(message: EntryMessage, through: number, all: readonly EntryMessage[]): boolean {
  if (!message.readBack || through === 0 || message.id <= through) return false;
  const last = all.find(({ id }) => id === through);
  return last === undefined || message.receivedAt <= last.receivedAt;
}

/**
 * What was decided about a row of the other strand while it stood for messages of this one as well, without what was
 * taken back; that counts for both, although the row has only its own messages by then.
 */
export function decidedJointly(own: readonly EntryMessage[], others: readonly EntryAction[]): EntryAction[] {
  const ids = new Set(own.map(({ id }) => id));
  return others.filter((action, at) => {
    if (action.state === 'open' || !action.messageIds.some((id) => ids.has(id))) return false;
    const next = action.state === null ? null : others.slice(at + 1).find(({ state }) => state !== null);
    return next?.state !== 'open';
  });
}
