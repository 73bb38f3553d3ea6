import { FoyerError } from '#libs/platform';
import { parseMailboxUrl } from '#libs/mailbox';
import { isRefusal, LONGEST_AFTER_REFUSAL, retryDelay } from './backoff.ts';
import { FolderListing } from './folder-listing.ts';
import { FolderReader, type FolderReaderParts, type KnownOfFolder } from './folder-reader.ts';
import { FolderRecognition } from './folder-recognition.ts';
import { type Folder, syncFolders } from './folder.repository.ts';
import { areSame } from './folders-to-read.ts';
import { type FoundFolders, findFolders } from './found-folders.ts';
import { type HostGate, askedWaitMs } from './host-gate.ts';
import { interruption } from './interruption.ts';
import { POLL_MS, comesWithin, listen, pause } from './listening.ts';
import {
  type Mailbox,
  type MailboxState,
  neverRefused,
  noteRead,
  noteRefusals,
  ownAddresses,
  setMailboxState,
} from './mailbox.repository.ts';
import { MailboxStatus } from './mailbox-status.ts';
import { nextLook, toLookInto } from './next-look.ts';
import type { MailboxOpener } from './open-mailbox.ts';
import { type Employer, employerOf } from './own-addresses.ts';
import { sayStillRead } from './still-read.ts';
import { readWaiting } from './waiting.repository.ts';
import { Withheld } from './withheld.ts';

/**
 * So long older mail waits for its turn before we listen meanwhile: that costs a few round trips, and a mailbox that is read
 * back alone waits for a second at most.
 */
const TURN_MS = 2_000;
/** A step in which nothing came for so long may hang. */
const MOVING_MS = 40_000;
/** A server may tell of news without end: it is looked into four times a second at most. */
const LEAST_BETWEEN_MS = 250;
/**
 * How often the folders are listed again over a connection that lasts: with the first answer that somebody sends, a mail
 * program makes the folder Sent, or another one is marked as it. Sooner where there is none, since then none of our answers
 * is seen; not at each look, because a mailbox may have thousands.
 */
const FOLDERS = { againMs: 10 * 60_000, againWithoutSentMs: 60_000 } as const;
/** A server that hangs up on whoever listens does it sooner than that, and is not called again at once. */
const LASTING_MS = 60_000;
const NO_SENT_FOLDER =
  'No folder with your sent mail was found, so we see none of your replies and a rhythm alone decides nothing.';

const withheldSentence = (count: number) =>
  `The mail server does not hand out ${count === 1 ? 'one message' : `${count} messages`}. Everything else is read, ` +
  'and we ask for it again and again; open it in a mail program to see whether it is damaged.';

export interface MailboxReaderParts extends FolderReaderParts {
  readonly opener: Pick<MailboxOpener, 'open'>;
  readonly gate: HostGate;
  /** How soon the folders are listed again; as a service does unless it is said. */
  readonly folders?: { readonly againMs: number; readonly againWithoutSentMs: number };
  /** For how long what the server does not hand out is passed over at first, in milliseconds; a minute unless it is said. */
  readonly withheldMs?: number;
}

/**
 * Keeps one mailbox read, over one connection: first Sent (our replies are contacts too), then the inbox, then it listens
 * for news. While there is older mail to read back it does not listen: it looks for news between the batches. A failure is
 * shown as the mailbox's state and tried again.
 */
export class MailboxReader {
  private readonly parts: MailboxReaderParts;
  private readonly mailbox: Mailbox;
  private readonly status: MailboxStatus;
  private hasTakenOver = false;
  /** In a row, without a message that was taken in or a look that ended well. */
  private failures = 0;
  /** In a row, without a message that was taken in or a session that lasted: after each we wait longer. */
  private tries = 0;
  /** In a row, those before a restart among them. */
  private refusals: number;
  private noSent: string | null = null;
  /** By folder; longer than a connection, since one message may end each of them. */
  private readonly known = new Map<number, KnownOfFolder>();

  constructor(parts: MailboxReaderParts, mailbox: Mailbox) {
    this.parts = parts;
    this.mailbox = mailbox;
    this.refusals = mailbox.refusals;
    this.status = new MailboxStatus(async (state, problem) => {
      await setMailboxState(parts.database, mailbox.id, state, problem);
      parts.log.info('mailbox-state', { mailboxId: this.id, state });
    });
  }

  /** Runs until `signal` aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.takeOver(signal);
        if (signal.aborted) return;
        if (!this.isUnwell) await this.status.say('connecting', this.status.problem);
        await this.readWhileConnected(signal);
      } catch (cause) {
        if (signal.aborted) return;
        const error = interruption(cause);
        this.failures += 1;
        this.parts.log.warn('mailbox-failed', { mailboxId: this.id, attempt: this.failures, error });
        this.tries = this.hasNarrowed() ? 1 : this.tries + 1;
        this.refusals = isRefusal(error) ? this.refusals + 1 : 0;
        const attempt = this.refusals > 0 ? this.refusals : this.tries;
        const delay = retryDelay(error, attempt, Math.random());
        if (this.refusals > 0) await this.keepRefusals(delay).catch(() => {});
        await this.status.say(stateAfter(error, this.failures), error.detail).catch(() => {});
        // After a look that ended well we come back as soon as to a server that cannot tell of new mail.
        const mayPoll = this.failures === 1 && error.retry === 'later';
        // The gate hears of what is said while one connects, and of nothing that is said later.
        await pause(Math.max(askedWaitMs(error) ?? 0, mayPoll ? Math.min(delay, POLL_MS) : delay), signal);
      }
    }
  }

  /**
   * Rings once for what an earlier reader left, whether or not the mail server can be reached, and waits as long as that one
   * would have waited: a service that starts again and again must not lock an account.
   */
  private async takeOver(signal: AbortSignal): Promise<void> {
    if (this.hasTakenOver) return;
    const { bell, clock, database } = this.parts;
    await bell.ringFor(await readWaiting(database, this.mailbox.id), { rank: 'older' });
    this.hasTakenOver = true;
    const tryAgainAt = this.mailbox.tryAgainAt?.getTime() ?? 0;
    await pause(Math.min(Math.max(0, tryAgainAt - clock.now().getTime()), LONGEST_AFTER_REFUSAL), signal);
  }

  private async keepRefusals(delay: number): Promise<void> {
    const { clock, database } = this.parts;
    const tryAgainAt = new Date(clock.now().getTime() + delay);
    await noteRefusals(database, this.mailbox, { refusals: this.refusals, tryAgainAt });
  }

  private async forgetRefusals(): Promise<void> {
    if (this.refusals === 0) return;
    await noteRefusals(this.parts.database, this.mailbox, neverRefused);
    this.refusals = 0;
  }

  /** It stays so while it is tried again, until something comes of that: to connect is little, and may take long. */
  private get isUnwell(): boolean {
    return this.status.state === 'stuck' || this.status.state === 'refused';
  }

  private get id(): string {
    return String(this.mailbox.id);
  }

  private async readWhileConnected(signal: AbortSignal): Promise<void> {
    const address = parseMailboxUrl(this.mailbox.url);
    const { database, gate, opener, log } = this.parts;
    const endWaiting = this.sayWhile(() => true);
    const session = await gate
      .enter(address.host, signal, () => {
        endWaiting();
        return opener.open(this.mailbox, { log, signal });
      })
      .finally(endWaiting);
    const openedAt = performance.now();
    const endWatch = this.status.watch(session, address.host);
    // A message of 40 MB may take a quarter of an hour.
    const endSaying = this.sayWhile(() => session.quietMs !== null && session.quietMs < MOVING_MS);
    const readers: FolderReader[] = [];
    try {
      await this.forgetRefusals();
      const folders = await this.foldersOf(await findFolders(session, address));
      readers.push(...folders.map((folder) => this.readerOf(folder)));
      for (const reader of readers) await reader.measure(session);
      if (!this.isUnwell) await this.status.say('reading', this.whatToKnow());
      let employer: Employer | null = null;
      let lookAt = 0;
      let listedAt = performance.now();
      while (!signal.aborted) {
        const began = performance.now();
        let hasLooked = false;
        if (began - listedAt > this.listAgainMs) {
          // Read from the beginning over another connection.
          if (!areSame((await findFolders(session, address)).folders, folders)) return;
          listedAt = performance.now();
        }
        // Not to be waited for: the server told of it with the last batch.
        if (began >= lookAt || session.hasNews) {
          for (const reader of toLookInto(readers)) {
            // Known anew after Sent was first read: its senders are colleagues of ours.
            employer ??= employerOf(await ownAddresses(database));
            const taken = await reader.catchUp(session, employer);
            if (taken > 0) employer = null;
          }
          await this.status.say('live', this.whatToKnow());
          await this.status.insist(await noteRead(database, this.mailbox.id));
          this.failures = 0;
          if (began - openedAt > LASTING_MS) this.tries = 0;
          lookAt = nextLook(began, performance.now());
          hasLooked = true;
        }
        // Sent to its end before the inbox: what we answered must not look unanswered meanwhile.
        const behind = readers.find((reader) => reader.isReadingBack);
        const turn = behind?.nextTurn();
        if (behind === undefined || turn === undefined || !(await comesWithin(turn, TURN_MS, signal))) {
          lookAt = 0;
          // Listening is done in the folder that was looked at last.
          if (!hasLooked) continue;
          await listen(session, signal, turn);
          await pause(Math.max(0, began + LEAST_BETWEEN_MS - performance.now()), signal);
          continue;
        }
        if (behind.isToCompare) {
          lookAt = 0;
          continue;
        }
        employer ??= employerOf(await ownAddresses(database));
        await behind.readBack(session, employer);
        if (behind.use === 'sent') employer = null;
      }
    } finally {
      endWatch();
      endSaying();
      for (const reader of readers) await reader.settled();
      await session.close();
    }
  }

  private sayWhile(isSo: () => boolean): () => void {
    const { database, stillHereMs } = this.parts;
    return sayStillRead(database, this.mailbox.id, isSo, stillHereMs);
  }

  private get listAgainMs(): number {
    const { againMs, againWithoutSentMs } = this.parts.folders ?? FOLDERS;
    return this.noSent === null ? againMs : againWithoutSentMs;
  }

  private readerOf(folder: Folder): FolderReader {
    const withheld = new Withheld(this.parts.withheldMs);
    const known = this.known.get(folder.id) ?? {
      withheld,
      listing: new FolderListing(withheld),
      recognition: new FolderRecognition(),
      numbering: { changedAt: [] },
      caught: { up: false },
    };
    this.known.set(folder.id, known);
    return new FolderReader(
      { ...this.parts, onStored: () => this.progress() },
      this.mailbox.id,
      folder,
      known,
    );
  }

  /** Something was taken in: whatever failed before is over. */
  private progress(): void {
    this.failures = 0;
    this.tries = 0;
    if (this.isUnwell) this.status.say('reading', this.whatToKnow()).catch(() => {});
  }

  /** Whether we come nearer to a message that ends each connection: waiting longer each time would take minutes. */
  private hasNarrowed(): boolean {
    return [...this.known.values()].filter(({ withheld }) => withheld.takeNarrowed()).length > 0;
  }

  /** What a person should know although the mailbox is read. */
  private whatToKnow(): string | null {
    const count = [...this.known.values()].reduce((sum, { withheld }) => sum + withheld.count, 0);
    const problems = [this.noSent, count === 0 ? null : withheldSentence(count)].filter(
      (each) => each !== null,
    );
    return problems.length === 0 ? null : problems.join(' ');
  }

  /** The folders to read, in that order. */
  private async foldersOf({ folders: wanted, sentClosed }: FoundFolders): Promise<Folder[]> {
    const { clock, database } = this.parts;
    const closed = sentClosed?.path ?? null;
    const folders = await syncFolders(database, this.mailbox.id, { read: wanted, closed }, clock.now());
    const hasSent = folders.some((folder) => folder.use === 'sent');
    this.noSent = sentClosed?.why ?? (hasSent ? null : NO_SENT_FOLDER);
    return folders.sort((a, b) => (a.use === b.use ? 0 : a.use === 'sent' ? -1 : 1));
  }
}

/**
 * Servers close connections as they please: a first failure is no news, unless only a person can mend it or we have waited
 * for it already. Refused is the sign-in alone: no other password brings back a folder or mends a certificate.
 */
function stateAfter(error: FoyerError, failures: number): MailboxState {
  if (isRefusal(error)) return 'refused';
  const mayPass = error.retry !== 'never' && error.facts['because'] !== 'silence';
  return failures === 1 && mayPass ? 'connecting' : 'stuck';
}
