import type { ActionView, InboxEntry } from '#libs/contract';
import { Refused } from '../lib/api.ts';
import { dueTime } from '../lib/dates.ts';
import { whyNot } from '../lib/why-not.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import { type Change, beatenBy } from './change.ts';

/** A decision that came second: the entry as it was shown, as it is now, and whose hand was in it. */
export interface Overtaken {
  readonly before: InboxEntry;
  readonly now: InboxEntry;
  readonly who: string;
}

/** Whether an entry is already what a change would make of it: there is nothing to choose then. */
export function isAlready(entry: InboxEntry, { state, until, lane, assigneeId, ...rest }: Change): boolean {
  if (Object.values(rest).some((part) => part !== undefined)) return false;
  return (
    (state === undefined || (state === entry.state && (until ?? null) === entry.until)) &&
    (lane === undefined || (lane === entry.lane && entry.laneSetBy !== null)) &&
    (assigneeId === undefined || assigneeId === (entry.assignee?.id ?? null))
  );
}

/** What the other one did, as a sentence. */
export function whatHappened({ before, now: entry, who }: Overtaken, now: Date): string {
  const words = actWords.conflict;
  if (entry.state === 'done' && before.state !== 'done') return words.done(who);
  if (entry.state === 'later' && entry.until !== null && entry.until !== before.until)
    return words.later(who, dueTime(entry.until, now));
  if (entry.lane !== before.lane) return words.moved(who, LANE_WORDS[entry.lane]);
  if (entry.assignee?.id === before.assignee?.id) return words.acted(who);
  return entry.assignee === null ? words.gaveBack(who) : words.passed(who, entry.assignee.name);
}

/** What to tell when a change did not happen; of a colleague's act where that stands. */
export function sentenceFor(error: unknown, entry: InboxEntry, me: string | null, at: Date): string {
  if (error instanceof Refused && error.status === 409) {
    const beaten = beatenBy(error, entry, me);
    const { name } = entry.candidate;
    return beaten === null || beaten.who === null || beaten.hasNews
      ? actWords.said.overtaken(name)
      : actWords.conflict.about(name, whatHappened({ before: entry, now: beaten.now, who: beaten.who }, at));
  }
  if (error instanceof Refused && error.status === 404) return actWords.said.gone;
  return whyNot(error);
}

/**
 * What became of a row while an answer to it is being written, where that may make the answer one too many.
 *
 * @param acts on its person, newest first
 * @returns null where nothing did
 */
export function whileWriting(
  before: InboxEntry,
  { now, acts }: { readonly now: InboxEntry; readonly acts: readonly ActionView[] },
  at: Date,
): string | null {
  const settled = now.state !== before.state && now.state !== 'open';
  if (!settled && now.assignee?.id === before.assignee?.id) return null;
  const last = acts.find(
    ({ entryId, state, passesOn }) => entryId === now.id && (state !== null || passesOn),
  );
  // A row closes by itself where our answer is found in the Sent folder, or a call was written down.
  if (now.state === 'done' && settled && last?.state !== 'done') return actWords.conflict.answered;
  return last === undefined ? null : whatHappened({ before, now, who: last.by }, at);
}
