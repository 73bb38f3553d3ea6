import type { InboxEntry } from '#libs/contract';
import { type Shown, place, recount } from './inbox.ts';

/** What the reader acted on: an answer that is older than the act must not bring the row back. */
export interface OwnAct {
  /** News after the act make the row an arrival again. */
  readonly newestMessageId: string | null;
  /** The version that the act went out from. */
  readonly version: number;
}
export type OwnActs = ReadonlyMap<string, OwnAct>;

export interface Comparison {
  /** The shown list with what may be renewed without moving a row under the reader's hands. */
  readonly quiet: Shown;
  /** People who wrote (again) since the list was shown. */
  readonly arrived: number;
  /** Rows that somebody else settled or moved, or that time moved. */
  readonly changed: number;
}

/** The newest message of a row; a new one there is an arrival even if the row is the same. */
export function newestMessageId({ messageIds }: Pick<InboxEntry, 'messageIds'>): string | null {
  return messageIds[0] ?? null;
}

/** A lane set by hand may carry a message into another row, so the message tells whose act it was, not the row. */
function isOwn(own: OwnActs, entry: InboxEntry): boolean {
  const newest = newestMessageId(entry);
  return [...own.values()].some((act) => act.newestMessageId === newest);
}

/** Whether an answer tells what came of the reader's act: never one from before it. */
function followsOwnAct(entry: InboxEntry, old: InboxEntry | undefined, own: OwnActs): boolean {
  if (!old) return entry.version > (own.get(entry.id)?.version ?? 0);
  // A lane set by hand moves the row without a further version when the assessment has followed it.
  const moved = entry.section !== old.section || entry.lane !== old.lane;
  return entry.version > old.version || (entry.version === old.version && moved);
}

/**
 * Compares the list before the reader with the server's.
 *
 * Rows whose place is the same are renewed quietly; so is what the reader's own act moved, and the counts of the
 * folded sections. Everything else waits behind "4 arrived while you were reading. Show".
 */
export function compare(shown: Shown, fresh: Shown, own: OwnActs): Comparison {
  const before = new Map(shown.entries.map((entry) => [entry.id, entry]));
  const after = new Map(fresh.entries.map((entry) => [entry.id, entry]));
  const renewed = new Map<string, InboxEntry>();
  const moved: InboxEntry[] = [];
  let arrived = 0;
  let changed = 0;
  for (const entry of within(fresh.entries, shown)) {
    const old = before.get(entry.id);
    if (isOwn(own, entry)) {
      if (followsOwnAct(entry, old, own)) moved.push(entry);
    } else if (!old || newestMessageId(old) !== newestMessageId(entry)) arrived += 1;
    else if (old.section !== entry.section || old.lane !== entry.lane) changed += 1;
    else if (old.version !== entry.version) renewed.set(entry.id, entry);
  }
  const gone = new Set<string>();
  for (const entry of within(shown.entries, fresh)) {
    if (after.has(entry.id)) continue;
    if (isOwn(own, entry)) gone.add(entry.id);
    else changed += 1;
  }
  const kept = shown.entries.filter((row) => !gone.has(row.id)).map((row) => renewed.get(row.id) ?? row);
  const entries = moved.reduce<readonly InboxEntry[]>(place, kept);
  return {
    quiet: { ...shown, entries, counts: foldedCounts(shown, fresh), asOf: fresh.asOf },
    arrived,
    changed,
  };
}

/**
 * The server's list as it is shown in place of the one before: without the rows that the reader's own acts have taken
 * out of that, where the answer is older than these.
 */
export function takeOver(shown: Shown | null, fresh: Shown, own: OwnActs): Shown {
  const before = new Set(shown?.entries.map(({ id }) => id));
  const isTaken = (entry: InboxEntry) =>
    !before.has(entry.id) && isOwn(own, entry) && !followsOwnAct(entry, undefined, own);
  const taken = fresh.entries.filter(isTaken);
  if (taken.length === 0) return fresh;
  return {
    ...fresh,
    entries: fresh.entries.filter((entry) => !taken.includes(entry)),
    counts: taken.reduce((counts, entry) => recount(counts, entry, -1), fresh.counts),
  };
}

/** The entries that lie in the part of the order which `other` has read: below it, absence means nothing. */
function within(entries: readonly InboxEntry[], other: Shown): readonly InboxEntry[] {
  const lowest = other.nextCursor === null ? -Infinity : (other.entries.at(-1)?.priority ?? Infinity);
  return entries.filter((entry) => entry.priority >= lowest);
}

function foldedCounts(shown: Shown, fresh: Shown): Shown['counts'] {
  const { other, nothing_new, care } = fresh.counts.sections;
  return { ...shown.counts, sections: { ...shown.counts.sections, other, nothing_new, care } };
}
