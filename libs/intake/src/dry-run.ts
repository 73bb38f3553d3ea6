import {
  type FetchedMessage,
  type ListedMessage,
  type MailParser,
  type ParseResult,
  type MailboxAddress,
  type MailboxSession,
  type ParsedMail,
  isUnparseable,
} from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { batchesOf } from './batches.ts';
import { directionOf, lettersApart } from './direction.ts';
import { type DryRunFindings, type JudgedBy, judge } from './dry-run-judge.ts';
import { type ReadMail, packMail } from './dry-run-mail.ts';
import { findFolders } from './found-folders.ts';
import { type Employer, employerOf } from './own-addresses.ts';

export interface DryRunCircumstances extends Omit<JudgedBy, 'repliesVisible'> {
  readonly days: number;
  /** How many messages of each folder are read at most; the newest ones. */
  readonly most: number;
  /** How much memory they may take until all are read; as much as a service has unless it is said. */
  readonly mostBytes?: number;
  /** Told again and again how far it is. */
  readonly onProgress?: (progress: DryRunProgress) => void;
}

export interface DryRunProgress {
  readonly doing: 'reading' | 'assessing';
  /** Messages that were read so far, or assessed. */
  readonly count: number;
  /** How much of the whole is done, 0 to 1, never less than before. */
  readonly share: number;
}

/** What Foyer would make of a mailbox, of which nothing was stored. */
export interface DryRun extends DryRunFindings {
  /** Messages of the days that were read. */
  readonly read: number;
  readonly unreadable: number;
  /** Whether there are more than were read. */
  readonly cut: boolean;
  /** The days that were looked at. */
  readonly since: Date;
  readonly until: Date;
  /** Whether there is a folder with our own mail; without one waiting times come out too long. */
  readonly seesReplies: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
/** Further back than this nobody looks for the last days. */
const MOST_LISTED = 20_000;
const BATCH = 50;
/** Two at a time leave room for what a service does besides, which has 192 MB. */
const MOST_KEPT_BYTES = 48_000_000;
/** Reading takes about as long as assessing does, by the benchmark. */
const READING_SHARE = 0.5;

/**
 * Reads the last days of a mailbox and assesses them, in memory: nothing is stored and nothing on the server changes.
 *
 * @throws what the session throws
 */
export async function dryRun(
  session: MailboxSession,
  address: MailboxAddress,
  parser: MailParser,
  circumstances: DryRunCircumstances,
): Promise<DryRun> {
  const { now, days, most, mostBytes = MOST_KEPT_BYTES, onProgress = () => {} } = circumstances;
  const employer = employerOf([
    address.user.includes('@') ? address.user : `${address.user}@${address.host}`,
  ]);
  const since = new Date(now.getTime() - days * DAY_MS);
  const mails: ReadMail[] = [];
  const { folders } = await findFolders(session, address);
  // Each has its own, or much mail to us would leave no room for our answers.
  const mostInFolder = mostBytes / folders.length;
  let [read, unreadable, cut] = [0, 0, false];
  for (const [index, folder] of folders.entries()) {
    let [inFolder, bytes, done] = [0, 0, 0];
    for await (const fetched of newest(session, folder.path, since)) {
      if (inFolder === most || bytes > mostInFolder) {
        cut = true;
        break;
      }
      inFolder += 1;
      read += 1;
      const mail = await parsed(fetched, parser);
      if (mail === null || isUnparseable(mail)) unreadable += 1;
      else {
        const kept = asRead(mail, fetched, folder.use === 'sent', employer);
        mails.push(...kept);
        bytes += kept.reduce((sum, one) => sum + one.bytes, 0);
      }
      // Newest first: the age of a message says how much of the days is read, unless there are more than we read.
      const byAge = (now.getTime() - fetched.internalDate.getTime()) / (days * DAY_MS);
      done = Math.min(1, Math.max(done, byAge, inFolder / most, bytes / mostInFolder));
      onProgress({
        doing: 'reading',
        count: read,
        share: (READING_SHARE * (index + done)) / folders.length,
      });
    }
  }
  const seesReplies = folders.some(({ use }) => use === 'sent');
  const findings = await judge(mails, { ...circumstances, repliesVisible: seesReplies }, (assessed) =>
    onProgress({
      doing: 'assessing',
      count: assessed,
      share: READING_SHARE + (1 - READING_SHARE) * (assessed / mails.length),
    }),
  );
  return { read, unreadable, cut, since, until: now, seesReplies, ...findings };
}

async function parsed({ source }: FetchedMessage, parser: MailParser): Promise<ParseResult | null> {
  if (source === null || Buffer.isBuffer(source)) return source === null ? null : parser.parse(source);
  try {
    return await parser.parse(source);
  } finally {
    source.close();
  }
}

/** Messages since a day, newest first. */
async function* newest(
  session: MailboxSession,
  path: string,
  since: Date,
): AsyncGenerator<FetchedMessage, void, undefined> {
  const { uidNext } = await session.openFolder(path);
  const found = await foundSince(session, since);
  const listing = found ?? (await session.listUids({ from: Math.max(1, uidNext - MOST_LISTED) }));
  for (let end = listing.length; end > 0; end -= BATCH) {
    const page = listing.slice(Math.max(0, end - BATCH), end);
    let isOlder = true;
    for (const batch of batchesOf(page).toReversed()) {
      const fetched: FetchedMessage[] = [];
      for await (const message of session.fetchMessages(batch))
        if (message.internalDate >= since) fetched.push(message);
      isOlder &&= fetched.length === 0;
      yield* fetched.toReversed();
    }
    // As a rule UIDs follow the order of arrival: a whole page of older mail is the end of the days.
    if (found === null && isOlder) return;
  }
}

/** What the server finds, wherever it stands; null where it does not search. Days of the server's zone are a day wider. */
async function foundSince(session: MailboxSession, since: Date): Promise<ListedMessage[] | null> {
  let uids: number[];
  try {
    uids = await session.uidsSince(new Date(since.getTime() - DAY_MS));
  } catch (error) {
    if (error instanceof FoyerError && error.code === 'mailbox-protocol' && !session.closed) return null;
    throw error;
  }
  const found: ListedMessage[] = [];
  for await (const one of session.sizesOf(uids.slice(-MOST_LISTED))) found.push(one);
  return found.sort((a, b) => a.uid - b.uid);
}

function asRead(
  mail: ParsedMail,
  { internalDate }: FetchedMessage,
  inSent: boolean,
  employer: Employer,
): ReadMail[] {
  const direction = directionOf(mail, inSent, employer);
  const all = [{ mail, direction }, ...lettersApart(direction)];
  return all.map((one) => packMail(one.mail, one.direction, internalDate));
}
