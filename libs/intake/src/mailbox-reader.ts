import { FoyerError } from '#libs/platform';
import { type MailboxAddress, type MailboxSession, parseMailboxUrl } from '#libs/mailbox';
import { retryDelay } from './backoff.ts';
import { FolderReader, type FolderReaderParts } from './folder-reader.ts';
import { foldersToRead } from './folders-to-read.ts';
import type { HostGate } from './host-gate.ts';
import { interruption } from './interruption.ts';
import {
  type Folder,
  type Mailbox,
  type MailboxState,
  noteRead,
  ownAddresses,
  setMailboxState,
  syncFolders,
} from './mailbox.repository.ts';
import { nextLook } from './next-look.ts';
import type { MailboxOpener } from './open-mailbox.ts';
import { type Employer, employerOf } from './own-addresses.ts';
import { readWaiting } from './waiting.repository.ts';
import { Withheld } from './withheld.ts';

/** Between two visits to the Sent folder, and the longest that a listening session goes without a look. */
const ROUND_MS = 20_000;
/** Where the server cannot tell us about new mail. */
const POLL_MS = 30_000;
const NO_SENT_FOLDER =
  'No folder with your sent mail was found, so we see none of your replies and a rhythm alone decides nothing.';

const withheldSentence = (count: number) =>
  `The mail server does not hand out ${count === 1 ? 'one message' : `${count} messages`}. Everything else is read, ` +
  'and we ask for it again and again; open it in a mail program to see whether it is damaged.';

export interface MailboxReaderParts extends FolderReaderParts {
  readonly opener: Pick<MailboxOpener, 'open'>;
  readonly gate: HostGate;
}

/**
 * Keeps one mailbox read, over one connection: first Sent (our replies are contacts too), then the inbox, then it listens
 * for news. While there is older mail to read back it does not listen: it looks for news between the batches. A failure is
 * shown as the mailbox's state and tried again.
 */
export class MailboxReader {
  private readonly parts: MailboxReaderParts;
  private readonly mailbox: Mailbox;
  private state: MailboxState | null = null;
  private problem: string | null = null;
  private hasTakenOver = false;
  /** By folder; longer than a connection, since such a message may end each of them. */
  private readonly withheld = new Map<number, Withheld>();

  constructor(parts: MailboxReaderParts, mailbox: Mailbox) {
    this.parts = parts;
    this.mailbox = mailbox;
  }

  /** Runs until `signal` aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.takeOver();
        // One that is stuck stays so while it is tried again, which can take half a minute each time.
        if (this.state !== 'stuck' && this.state !== 'refused') await this.show('connecting', this.problem);
        await this.readWhileConnected(signal, () => (failures = 0));
      } catch (cause) {
        if (signal.aborted) return;
        const error = interruption(cause);
        failures += 1;
        this.parts.log.warn('mailbox-failed', { mailboxId: this.id, attempt: failures, error });
        await this.show(stateAfter(error, failures), error.detail).catch(() => {});
        await pause(retryDelay(error, failures, Math.random()), signal);
      }
    }
  }

  /** Rings once for what an earlier reader left, whether or not the mail server can be reached. */
  private async takeOver(): Promise<void> {
    if (this.hasTakenOver) return;
    const { bell, database } = this.parts;
    await bell.ringFor(await readWaiting(database, this.mailbox.id), { behindNews: true });
    this.hasTakenOver = true;
  }

  private get id(): string {
    return String(this.mailbox.id);
  }

  private async readWhileConnected(signal: AbortSignal, onRound: () => void): Promise<void> {
    const address = parseMailboxUrl(this.mailbox.url);
    const { gate, opener, log } = this.parts;
    const session = await gate.enter(address.host, signal, () => opener.open(this.mailbox, { log, signal }));
    const readers: FolderReader[] = [];
    try {
      const folders = await this.findFolders(session, address);
      readers.push(...folders.map((folder) => this.readerOf(folder)));
      const noSent = folders.some((folder) => folder.use === 'sent') ? null : NO_SENT_FOLDER;
      for (const reader of readers) await reader.measure(session);
      await this.show('reading', this.problemOf(noSent));
      let employer: Employer | null = null;
      let lookAt = 0;
      while (!signal.aborted) {
        const began = performance.now();
        if (began >= lookAt) {
          for (const reader of readers) {
            // Known anew after Sent was first read: its senders are colleagues of ours.
            employer ??= employerOf(await ownAddresses(this.parts.database));
            const taken = await reader.catchUp(session, employer);
            if (taken > 0) employer = null;
          }
          await this.show('live', this.problemOf(noSent));
          await noteRead(this.parts.database, this.mailbox.id, this.parts.clock.now());
          onRound();
          lookAt = nextLook(began, performance.now());
        }
        // Sent to its end before the inbox: what we answered must not look unanswered meanwhile.
        const behind = readers.find((reader) => reader.isReadingBack);
        if (behind === undefined) {
          lookAt = 0;
          await listen(session, signal);
          continue;
        }
        employer ??= employerOf(await ownAddresses(this.parts.database));
        await behind.readBack(session, employer);
        if (behind.use === 'sent') employer = null;
        // What follows may be listening, and that is done in the folder that was looked at last.
        if (!behind.isReadingBack) lookAt = 0;
      }
    } finally {
      for (const reader of readers) await reader.settled();
      await session.close();
    }
  }

  private readerOf(folder: Folder): FolderReader {
    const withheld = this.withheld.get(folder.id) ?? new Withheld();
    this.withheld.set(folder.id, withheld);
    return new FolderReader(this.parts, this.mailbox.id, folder, withheld);
  }

  /** What a person should know although the mailbox is read. */
  private problemOf(noSent: string | null): string | null {
    const count = [...this.withheld.values()].reduce((sum, each) => sum + each.count, 0);
    const problems = [noSent, count === 0 ? null : withheldSentence(count)].filter((each) => each !== null);
    return problems.length === 0 ? null : problems.join(' ');
  }

  /** The folders to read, in that order. */
  private async findFolders(session: MailboxSession, address: MailboxAddress): Promise<Folder[]> {
    const wanted = foldersToRead(await session.listFolders(), address.folder);
    const folders = await syncFolders(this.parts.database, this.mailbox.id, wanted);
    return folders.sort((a, b) => (a.use === b.use ? 0 : a.use === 'sent' ? -1 : 1));
  }

  private async show(state: MailboxState, problem: string | null): Promise<void> {
    if (state === this.state && problem === this.problem) return;
    await setMailboxState(this.parts.database, this.mailbox.id, state, problem, this.parts.clock.now());
    this.state = state;
    this.problem = problem;
    this.parts.log.info('mailbox-state', { mailboxId: this.id, state });
  }
}

async function listen(session: MailboxSession, signal: AbortSignal): Promise<void> {
  const round = AbortSignal.any([signal, AbortSignal.timeout(ROUND_MS)]);
  const news = await session.waitForNews(round);
  if (news === 'closed')
    throw new FoyerError('mailbox-unreachable', 'The mail server closed the connection.');
  if (news === 'unsupported') await pause(POLL_MS, signal);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** Servers close connections as they please: a first failure is no news, unless only a person can mend it. */
function stateAfter(error: FoyerError, failures: number): MailboxState {
  if (error.retry === 'reauthorise' || error.retry === 'never') return 'refused';
  return failures === 1 ? 'connecting' : 'stuck';
}
