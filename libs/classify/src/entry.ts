import { type Assessment, type Lane, type Section, place } from '#libs/domain';

const DAY_MS = 86_400_000;
/** Of the product's design: a lane about messages ends a month after the last one. */
export const CARE_FADES_DAYS = 30;

/** What of an assessment makes a row; the rest of it is never read for that. */
export const ENTRY_FIELDS = [
  'lane',
  'kind',
  'danger',
  'harmAt',
  'unsure',
  'owed',
  'section',
  'priority',
  'readingSeconds',
  'waitingSince',
] as const satisfies readonly (keyof Assessment)[];

/** An assessed message of one person about one role. */
export interface EntryMessage {
  readonly id: number;
  readonly receivedAt: Date;
  /** Whether it is older mail that was read back later. */
  readonly readBack: boolean;
  readonly assessment: Pick<Assessment, (typeof ENTRY_FIELDS)[number]>;
}

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

/** Follow-ups make one row and everything else another: no application is folded away with "any update?". */
export const STRANDS = ['follow_up', 'other'] as const;
export type Strand = (typeof STRANDS)[number];

export interface Entry {
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
  const placed = messages.map((message, index) => {
    const isDismissed = message.id <= dismissed || wasReadLater(message, dismissed, messages);
    const there = placeMessage(message, lanes.get(message.id) ?? null, isDismissed);
    return { ...there, faded: index >= faded && there.section === 'care' };
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
  if (followUp === undefined || other === undefined || !areOneRow(followUp, other)) return entries;
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

/**
 * What was decided about a row of the other strand while it stood for messages of this one as well, without what was
 * taken back; that counts for both, although the row has only its own messages by then.
 */
function decidedJointly(own: readonly EntryMessage[], others: readonly EntryAction[]): EntryAction[] {
  const ids = new Set(own.map(({ id }) => id));
  return others.filter((action, at) => {
    if (action.state === 'open' || !action.messageIds.some((id) => ids.has(id))) return false;
    const next = action.state === null ? null : others.slice(at + 1).find(({ state }) => state !== null);
    return next?.state !== 'open';
  });
}

interface HandLane {
  readonly lane: Lane;
  readonly by: string;
}

/** The lanes that people set and nobody took back, by message. */
function lanesByHand(actions: readonly EntryAction[]): ReadonlyMap<number, HandLane> {
  const lanes = new Map<number, HandLane>();
  // A row may show another message by the time its last lane is taken back.
  const lastOf = new Map<number, number>();
  for (const action of actions) {
    if (action.lane !== null) {
      lanes.set(action.messageId, { lane: action.lane, by: action.byName });
      lastOf.set(action.entryId, action.messageId);
    } else if (action.laneTakenBack) {
      lanes.delete(lastOf.get(action.entryId) ?? action.messageId);
    }
  }
  return lanes;
}

/** The newest message for which somebody said that nothing is owed; 0 where nobody did, or took it back. */
function dismissedThrough(actions: readonly EntryAction[]): number {
  const last = actions.findLast((action) => action.debt !== null);
  return last?.debt === 'dismissed' ? last.throughMessageId : 0;
}

/**
 * Whether a message is older than what somebody decided about when `through` was the newest one, and was only read back
 * after that. It is history then: it opens nothing, and it changes nothing of what was decided.
 *
 * @param through 0 where nobody decided anything
 */
function wasReadLater(message: EntryMessage, through: number, all: readonly EntryMessage[]): boolean {
  if (!message.readBack || through === 0 || message.id <= through) return false;
  const last = all.find(({ id }) => id === through);
  return last === undefined || message.receivedAt <= last.receivedAt;
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
  return {
    messageId: shown.id,
    messageIds: listed.map((message) => message.id),
    lane: shown.lane,
    section: shown.section,
    priority: shown.priority,
    readingSeconds: listed.reduce((total, message) => total + message.assessment.readingSeconds, 0),
    state: open.length > 0 ? 'open' : postponed ? 'later' : 'done',
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

/**
 * From which message on, newest first, *Handle with care* has faded: 30 quiet days came after it. The lane is about
 * messages and not about a person, so it does not stay with them.
 *
 * @returns an index; the number of messages where nothing has faded
 */
function fadedFrom(messages: readonly EntryMessage[], now: Date): number {
  const index = messages.findIndex(({ receivedAt }, at) => {
    const next = messages[at - 1]?.receivedAt ?? now;
    return next.getTime() - receivedAt.getTime() >= CARE_FADES_DAYS * DAY_MS;
  });
  return index < 0 ? messages.length : index;
}

interface PlacedMessage extends EntryMessage {
  readonly lane: Lane;
  readonly section: Section;
  readonly priority: number;
  readonly laneSetBy: string | null;
  readonly debtDismissed: boolean;
  /** Whether it was handled with care, long enough ago. */
  readonly faded: boolean;
}

function isAnswered(message: EntryMessage, lastReplyAt: Date | null, decided: EntryAction | null): boolean {
  if (lastReplyAt === null || message.receivedAt > lastReplyAt) return false;
  // Taken back by hand after our answer: "Closed: you replied. [Undo]".
  const reopened = decided?.state === 'open' && decided.at > lastReplyAt && decided.messageId === message.id;
  return !reopened;
}

/**
 * A lane that a person set is never overruled, and neither is their word that nothing is owed; the message is read
 * where that puts it.
 */
function placeMessage(
  message: EntryMessage,
  byHand: HandLane | null,
  debtDismissed: boolean,
): Omit<PlacedMessage, 'faded'> {
  const { assessment } = message;
  const people = { laneSetBy: byHand?.by ?? null, debtDismissed: debtDismissed && assessment.owed !== null };
  if (byHand === null && !people.debtDismissed) {
    const { lane, section, priority } = assessment;
    return { ...message, ...people, lane, section, priority };
  }
  const lane = byHand?.lane ?? assessment.lane;
  const { section, priority } = place({
    lane,
    kind: lane === 'other' ? (assessment.kind ?? 'process') : null,
    // Whether an urgency still stands, the assessment has decided.
    urgent: assessment.section === 'today',
    harmIsPast: false,
    danger: assessment.danger,
    harmAt: assessment.harmAt,
    unsure: byHand === null && assessment.unsure,
    // Only a rhythm is outweighed by a debt: what sat there by its manner was never among what we owe.
    rhythmOnly: byHand === null && assessment.section === 'owed',
    owed: assessment.owed !== null && !debtDismissed,
    receivedAt: message.receivedAt.toISOString(),
    waitingSince: assessment.waitingSince,
  });
  return { ...message, ...people, lane, section, priority };
}
