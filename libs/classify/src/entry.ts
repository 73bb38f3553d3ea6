import type { Lane, Section } from '#libs/domain';
import { lanesByHand } from '#libs/store';
import { type EntryAction, decidedJointly, dismissedThrough, wasReadLater } from './entry-decisions.ts';
import { type LedgerPlace, NOT_WAITING, ledgerPlaceOf, speaksFirst } from './ledger-place.ts';
import { type EntryMessage, type PlacedMessage, fadedFrom, placeMessage } from './placed-message.ts';

/** Follow-ups make one row and everything else another: no application is folded away with "any update?". */
export const STRANDS = ['follow_up', 'other'] as const;
export type Strand = (typeof STRANDS)[number];

export interface Entry extends LedgerPlace {
  readonly messageId: number;
  /** Newest first. */
  readonly messageIds: readonly number[];
  readonly lane: Lane;
  readonly section: Section;
  readonly priority: number;
  readonly readingSeconds: number;
  readonly state: 'open' | 'done' | 'later';
  readonly until: Date | null;
  readonly assigneeId: number | null;
  readonly laneSetBy: string | null;
  readonly debtDismissed: boolean;
}

/**
 * The rows of the queue for one person and one role, by strand; a strand without messages has none.
 *
 * Open are the messages since our last answer that nobody has settled. A message that arrives after *done* or *later*
 * opens its row again.
 *
 * @param messages newest first
 * @param lastReplyAt our last mail by a person, null where there is none
 * @param actions of each strand's row, in order
 */
export function composeEntries(
  messages: readonly EntryMessage[],
  lastReplyAt: Date | null,
  actions: Readonly<Record<Strand, readonly EntryAction[]>>,
  now: Date,
): Partial<Record<Strand, Entry>> {
  const all = [...actions.follow_up, ...actions.other].sort((a, b) => a.id - b.id);
  const lanes = lanesByHand(all);
  const dismissed = dismissedThrough(all);
  const faded = fadedFrom(messages, now);
  // The newest message knows all that came before it: they may have withdrawn since, or thanked us for a call.
  const isSettled = messages[0]?.assessment.owed === null;
  const withdrew = messages.some((message) => message.withdrew && isSince(message, lastReplyAt));
  const placed = messages.map((message, index) => {
    const isDismissed = isSettled || message.id <= dismissed || wasReadLater(message, dismissed, messages);
    const there = placeMessage(message, lanes.get(message.id) ?? null, isDismissed);
    return { ...there, withdrew, faded: index >= faded && there.section === 'care' };
  });
  const entries: Partial<Record<Strand, Entry>> = {};
  for (const strand of STRANDS) {
    const own = placed.filter((message) => (message.lane === 'other') === (strand === 'other'));
    if (own.length === 0) continue;
    const others = actions[strand === 'other' ? 'follow_up' : 'other'];
    const decisions = { own: actions[strand], joint: decidedJointly(own, others) };
    entries[strand] = composeEntry(own, placed, lastReplyAt, decisions, now);
  }
  const { follow_up: followUp, other } = entries;
  if (followUp === undefined || other === undefined) return entries;
  if (!areOneRow(followUp, other)) {
    const first = speaksFirst(followUp, other);
    if (first === null) return entries;
    return first
      ? { follow_up: followUp, other: { ...other, ...NOT_WAITING } }
      : { follow_up: { ...followUp, ...NOT_WAITING }, other };
  }
  return { follow_up: composeEntry(placed, placed, lastReplyAt, { own: all, joint: [] }, now) };
}

/** Read in the same place, or put off to the same moment, they are one row: nobody stands there twice. */
function areOneRow(one: Entry, other: Entry): boolean {
  return (
    one.state === other.state &&
    one.state !== 'done' &&
    one.section === other.section &&
    one.until?.getTime() === other.until?.getTime()
  );
}

/** What people decided, in order. */
interface Decisions {
  /** About the row itself. */
  readonly own: readonly EntryAction[];
  /** About a row that stood for some of its messages, and for those of the other strand. */
  readonly joint: readonly EntryAction[];
}

/**
 * @param messages those of the row
 * @param all those of both strands, of which a decision may have been about any
 */
function composeEntry(
  messages: readonly PlacedMessage[],
  all: readonly PlacedMessage[],
  lastReplyAt: Date | null,
  { own, joint }: Decisions,
  now: Date,
): Entry {
  const actions = [...own, ...joint].sort((a, b) => a.id - b.id);
  const decided = own.findLast((action) => action.state !== null) ?? null;
  const words = actions.filter(({ state, lane, debt }) => state !== null || lane !== null || debt !== null);
  const isHistory = (message: EntryMessage) =>
    words.some(({ throughMessageId }) => wasReadLater(message, throughMessageId, all));
  const unanswered = messages.filter(
    (message) => !message.faded && !isAnswered(message, lastReplyAt, decided) && !isHistory(message),
  );
  const isNewer = (message: EntryMessage) => message.id > (decided?.throughMessageId ?? 0);
  const waits = (action: EntryAction | null) =>
    action?.state === 'later' && action.until !== null && action.until > now;
  const settles = decided?.state === 'done' || waits(decided);
  const left =
    settles && !unanswered.some(isNewer)
      ? []
      : unanswered.filter((message) => decided?.state !== 'done' || isNewer(message));

  const jointly = joint.findLast(({ id, state }) => state !== null && id > (decided?.id ?? 0)) ?? null;
  // Of a row that stood for both only what it listed is settled: something else may have lain open beside it.
  const beside = left.filter(({ id }) => jointly?.messageIds.includes(id) !== true);
  const open = jointly?.state === 'done' || (waits(jointly) && beside.length === 0) ? beside : left;
  const settledBy = left.length > 0 ? jointly : decided;
  const postponed = waits(settledBy) && open.length === 0 && unanswered.length > 0;
  const listed = open.length > 0 ? open : postponed ? unanswered : messages.slice(0, 1);
  const shown = firstOf(listed);
  const state = open.length > 0 ? 'open' : postponed ? 'later' : 'done';
  return {
    ...ledgerPlaceOf(shown, state),
    messageId: shown.id,
    messageIds: listed.map((message) => message.id),
    lane: shown.lane,
    section: shown.section,
    priority: shown.priority,
    readingSeconds: listed.reduce((total, message) => total + message.assessment.readingSeconds, 0),
    state,
    until: postponed ? (settledBy?.until ?? null) : null,
    assigneeId: actions.findLast((action) => action.passesOn)?.assigneeId ?? null,
    laneSetBy: shown.laneSetBy,
    debtDismissed: shown.debtDismissed,
  };
}

/**
 * The message that a row shows: the one that is read first. Where all of it is folded away, care goes before nothing
 * new, so that earlier greetings do not hide what a later message became.
 */
function firstOf(messages: readonly PlacedMessage[]): PlacedMessage {
  const byPriority = (list: readonly PlacedMessage[]) =>
    list.reduce((first, message) => (message.priority > first.priority ? message : first));
  const careful = messages.filter((message) => message.section === 'care');
  const isFolded = messages.every(
    (message) => message.section === 'care' || message.section === 'nothing_new',
  );
  return byPriority(isFolded && careful.length > 0 ? careful : messages);
}

function isAnswered(message: EntryMessage, lastOfAll: Date | null, decided: EntryAction | null): boolean {
  const lastReplyAt = message.lastReplyAt === undefined ? lastOfAll : message.lastReplyAt;
  if (lastReplyAt === null || isSince(message, lastReplyAt)) return false;
  // Taken back by hand after our answer: "Closed: you replied. [Undo]".
  const reopened = decided?.state === 'open' && decided.at > lastReplyAt && decided.messageId === message.id;
  return !reopened;
}

/** Servers count in seconds: what came in the same one as our last reply we have hardly read. */
function isSince(message: EntryMessage, lastReplyAt: Date | null): boolean {
  return lastReplyAt === null || message.receivedAt >= lastReplyAt;
}
