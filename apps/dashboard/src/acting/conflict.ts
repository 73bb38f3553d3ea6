import type { InboxEntry } from '#libs/contract';
import { dueTime } from '../lib/dates.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import type { Change } from './change.ts';

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
