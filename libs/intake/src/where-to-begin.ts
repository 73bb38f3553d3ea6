import { type MailboxSession, type OpenFolder, UNKNOWN_UID_NEXT } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { MOST_MESSAGES } from './batches.ts';
import type { FolderRange } from './folder-range.repository.ts';

/** As many days as the dry run of a new mailbox looks at. */
const RECENT_DAYS = 30;
/** However much came in these days, older mail is not kept waiting longer than some seconds of reading. */
const MOST_RECENT = 2_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Where reading begins in a folder that is seen for the first time: with the mail of the last days, so that a mailbox
 * of many years is of use within seconds; what is older is read back behind it. A folder with hardly any older mail is
 * read at once, since it would be a batch of its own otherwise.
 *
 * @param opened the folder, which is open
 * @returns a range in which nothing is read yet
 */
export async function whereToBegin(
  session: Pick<MailboxSession, 'uidsSince' | 'uidsIn'>,
  opened: Pick<OpenFolder, 'exists' | 'uidNext'>,
  now: Date,
): Promise<FolderRange> {
  const everything = { firstUid: 1, lastUid: 0, toReadBack: 0 };
  if (opened.exists <= MOST_MESSAGES) return everything;
  const oldest = await oldestSince(session, opened, new Date(now.getTime() - RECENT_DAYS * DAY_MS));
  // Dates need not follow the UIDs: a restored message may bring all that lies above it along.
  const uids = await session.uidsIn({ from: oldest });
  const recent = uids.filter((uid) => uid < opened.uidNext).slice(-MOST_RECENT);
  const older = opened.exists - recent.length;
  const firstUid = recent[0] ?? opened.uidNext;
  // What came later would be below where reading began.
  if (older <= MOST_MESSAGES || firstUid === UNKNOWN_UID_NEXT) return everything;
  return { firstUid, lastUid: firstUid - 1, toReadBack: older };
}

/** The first UID of the last days; 1 where the server does not search, or says neither what is new nor where that begins. */
async function oldestSince(
  session: Pick<MailboxSession, 'uidsSince'>,
  { uidNext }: Pick<OpenFolder, 'uidNext'>,
  since: Date,
): Promise<number> {
  try {
    const [oldest = uidNext] = await session.uidsSince(since);
    return oldest === UNKNOWN_UID_NEXT ? 1 : oldest;
  } catch (error) {
    if (error instanceof FoyerError && error.code === 'mailbox-protocol') return 1;
    throw error;
  }
}

/** What a server calls messages that call themselves otherwise, by UID; null once it is not believed any more. */
export interface CalledOtherwise {
  ids: ReadonlyMap<number, string> | null;
}

/** What a server calls the messages that lie where those lay that we read. */
export interface Names {
  /** Whether they are other messages. */
  readonly areOthers: boolean;
  /** UIDs of those that it calls as we do. */
  readonly same: ReadonlySet<number>;
}

/**
 * Whether other messages lie where those lay that we read, as they do where a backup was restored and as much mail came
 * since as was lost. Only the Message-ID says so: sizes and dates are counted anew by some servers.
 *
 * @param stored Message-IDs of what we read by UID
 * @param called what was found before: a server that says the same of a message that was read again calls its messages
 *   otherwise than they do, and would have its folder read for ever
 */
export async function namesOf(
  session: Pick<MailboxSession, 'messageIdsOf' | 'closed'>,
  stored: ReadonlyMap<number, string>,
  called: CalledOtherwise,
): Promise<Names> {
  const before = called.ids;
  const unknown = { areOthers: false, same: new Set<number>() };
  if (stored.size === 0 || before === null) return unknown;
  try {
    const onServer = await session.messageIdsOf([...stored.keys()].sort((a, b) => a - b));
    const others = new Map([...onServer].filter(([uid, id]) => isOther(id, stored.get(uid) ?? id)));
    const isToldAgain = [...others].some(([uid, id]) => before.get(uid) === id);
    called.ids = isToldAgain ? null : new Map([...before, ...others]);
    const same = new Set([...onServer.keys()].filter((uid) => !others.has(uid)));
    return { areOthers: others.size > 0 && !isToldAgain, same };
  } catch (error) {
    // Whoever does not tell its Message-IDs is read as before.
    if (error instanceof FoyerError && error.code === 'mailbox-protocol' && !session.closed) return unknown;
    throw error;
  }
}

/** What is left of an id that is no proper one depends on who reads it: one that is part of the other is the same. */
function isOther(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)];
  return a.length > 4 && b.length > 4 && !a.includes(b) && !b.includes(a);
}

const coreOf = (id: string) => id.replace(/[^\w.@+=$-]/g, '');

/**
 * Whether the numbers of a folder went back, as they do where a backup is restored: its next messages get UIDs that others
 * had, and the count of them tells nothing. A server that names its next UID wrongly has mail at or above it.
 */
export async function wentBack(
  session: Pick<MailboxSession, 'uidsIn'>,
  { uidNext }: Pick<OpenFolder, 'uidNext'>,
  { lastUid }: Pick<FolderRange, 'lastUid'>,
): Promise<boolean> {
  return uidNext <= lastUid && (await session.uidsIn({ from: uidNext })).length === 0;
}
