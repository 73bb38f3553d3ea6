import type { ImapFlow, MailboxObject } from 'imapflow';
import { FoyerError, type Log } from '#libs/platform';
import { batchesOf } from './imap-batches.ts';
import type { ConnectOptions, SessionTimes } from './imap-client.ts';
import { fetchBatch, listInto, messageIdsIn, uidGroups, uidRange } from './imap-fetch.ts';
import { fetchInPieces } from './imap-large.ts';
import { folderMissing, folderRefused, translateImapError } from './imap-errors.ts';
import { ImapListener } from './imap-listener.ts';
import {
  fetchPatience,
  foldersPatience,
  listPatience,
  newsPatience,
  noopPatience,
  patienceFor,
  searchPatience,
  smallPatience,
} from './imap-patience.ts';
import { countOf, foldersOf, openFolderOf } from './imap-folders.ts';
import { signInFailure } from './imap-sign-in.ts';
import { ImapSteps } from './imap-steps.ts';
import type {
  FetchedMessage,
  Folder,
  ListedMessage,
  MailboxSession,
  News,
  OpenFolder,
} from './mailbox-session.ts';
import { SilenceWatch } from './silence-watch.ts';

/** A Message-ID takes the room of so many rows of a list. */
const MOST_ID_ROWS = 20;
const OF_FOLDER = new Set<FoyerError['code']>(['mailbox-protocol', 'mailbox-folder-missing']);

interface UidRange {
  readonly from: number;
  readonly to?: number;
}

/** A session of imapflow, with limits of time and our errors. */
export class ImapSession implements MailboxSession {
  private readonly client: ImapFlow;
  private readonly host: string;
  private readonly log: Log;
  private readonly times: SessionTimes;
  private readonly steps: ImapSteps;
  private readonly listener: ImapListener;
  private readonly byToken: boolean;

  constructor(client: ImapFlow, host: string, times: SessionTimes, options: ConnectOptions) {
    this.client = client;
    this.host = host;
    this.log = options.log;
    this.times = times;
    this.byToken = options.accessToken !== undefined;
    this.steps = new ImapSteps(client, host, options.signal);
    this.listener = new ImapListener(client, this.times);
  }

  get closed(): boolean {
    return this.client.isClosed;
  }

  get openPath(): string | null {
    const { mailbox } = this.client;
    return mailbox === false ? null : mailbox.path;
  }

  get tellsNews(): boolean {
    return this.client.capabilities.has('IDLE');
  }

  get hasNews(): boolean {
    return this.listener.hasNews;
  }

  get quietMs(): number | null {
    return this.steps.quietMs;
  }

  /** Ends the session, and says why to whoever uses it. */
  giveUp(error: unknown): void {
    this.steps.giveUp(error);
  }

  async connect(): Promise<void> {
    this.steps.begin();
    const start = performance.now();
    try {
      // What comes before TLS is not seen, so that all of it counts as silence.
      await this.steps.within(patienceFor(this.times.connect), () => this.client.connect());
    } catch (error) {
      const { capabilities } = this.client;
      this.client.close();
      throw signInFailure(error, {
        host: this.host,
        byToken: this.byToken,
        capabilities,
        isOurs: error === this.steps.brokenBy,
      });
    }
    this.log.debug('mailbox-connected', { durationMs: Math.round(performance.now() - start) });
  }

  async listFolders(): Promise<Folder[]> {
    return this.steps.within(foldersPatience(this.times), async () =>
      foldersOf(await this.client.list(), this.client.namespaces),
    );
  }

  async openFolder(path: string): Promise<OpenFolder> {
    const open = (): Promise<MailboxObject> => this.client.mailboxOpen(path, { readOnly: true });
    try {
      const mailbox = await this.steps.within(smallPatience(this.times), open);
      this.listener.forget();
      return openFolderOf(mailbox);
    } catch (error) {
      // A plain NO: few servers give a code that says the folder is missing, and some give it for one that they list.
      if (!(error instanceof FoyerError) || !OF_FOLDER.has(error.code) || this.closed) throw error;
      const folders = await this.listFolders();
      throw folders.some((folder) => folder.path === path)
        ? folderRefused(error, path)
        : folderMissing(error, path);
    }
  }

  async listUids(range: UidRange): Promise<ListedMessage[]> {
    return this.list(range, { size: true });
  }

  async uidsIn(range: UidRange): Promise<number[]> {
    return (await this.list(range, { size: false })).map(({ uid }) => uid);
  }

  async *sizesOf(uids: readonly number[]): AsyncGenerator<ListedMessage, void, undefined> {
    const exists = uids.length === 0 ? 0 : this.openMessages();
    for (const group of exists === 0 ? [] : uidGroups(uids)) {
      const listed = new Map<number, number>();
      const patience = listPatience(this.times, group.length, exists);
      const failure = await outcomeOf(
        this.steps.within(patience, () =>
          listInto(listed, this.client, uidRange(group), { size: true, exists }),
        ),
      );
      const wanted = new Set(group);
      for (const [uid, size] of listed) if (wanted.has(uid)) yield { uid, size };
      if (failure !== null) throw failure.error;
    }
  }

  async uidsSince(since: Date): Promise<number[]> {
    const exists = this.openMessages();
    if (exists === 0) return [];
    const search = () => this.client.search({ since }, { uid: true });
    const found = await this.steps.within(searchPatience(this.times, exists), search);
    // imapflow answers with nothing where the server said no.
    if (!found) throw new FoyerError('mailbox-protocol', 'The mail server does not say when its mail came.');
    return found.sort((a, b) => a - b);
  }

  async messageIdsOf(uids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const exists = uids.length === 0 ? 0 : this.openMessages();
    const found = new Map<number, string>();
    for (const group of exists === 0 ? [] : uidGroups(uids)) {
      const ids = await this.steps.within(listPatience(this.times, group.length * MOST_ID_ROWS, exists), () =>
        messageIdsIn(this.client, group, exists),
      );
      for (const [uid, id] of ids) found.set(uid, id);
    }
    return found;
  }

  async *fetchMessages(messages: readonly ListedMessage[]): AsyncGenerator<FetchedMessage, void, undefined> {
    const onEndless = () => this.steps.giveUpEndless();
    for (const batch of batchesOf(messages)) {
      // An empty folder has nothing to fetch, and imapflow rejects a FETCH in one.
      const exists = this.openMessages();
      if (exists === 0) return;
      const [first] = batch.messages;
      if (batch.inPieces && first !== undefined) {
        const large = await fetchInPieces(this.client, first, (bytes, command) =>
          this.steps.within(fetchPatience(this.times, bytes), command),
        );
        if (large !== null) yield large;
        continue;
      }
      const bytes = batch.messages.reduce((sum, message) => sum + message.size, 0);
      const patience = fetchPatience(this.times, batch.tooLarge ? 0 : bytes);
      const fetched: FetchedMessage[] = [];
      const failure = await outcomeOf(
        this.steps.within(patience, () =>
          fetchBatch(this.client, batch.messages, { tooLarge: batch.tooLarge, exists, onEndless }, fetched),
        ),
      );
      // Handed out from the end of a descending list, so that no message is kept once it is with the caller.
      fetched.sort((a, b) => b.uid - a.uid);
      for (let next = fetched.pop(); next !== undefined; next = fetched.pop()) yield next;
      if (failure !== null) throw failure.error;
    }
  }

  async waitForNews(signal: AbortSignal): Promise<News> {
    const { mailbox } = this.client;
    const watch = new SilenceWatch(
      () => this.client.stats().received,
      newsPatience(mailbox === false ? 0 : countOf(mailbox)),
      () => this.steps.giveUpEndless(),
    );
    try {
      const news = await this.listener.wait(signal);
      const { brokenBy } = this.steps;
      if (news === 'closed' && brokenBy instanceof FoyerError) throw brokenBy;
      return news;
    } finally {
      watch.stop();
    }
  }

  async noop(): Promise<void> {
    const { mailbox } = this.client;
    const patience = noopPatience(this.times, mailbox === false ? 0 : countOf(mailbox));
    await this.steps.within(patience, () => this.client.noop());
  }

  async close(): Promise<void> {
    if (this.closed) return;
    // A server that does not answer the goodbye is left without one.
    await this.steps.within(patienceFor(this.times.goodbye), () => this.client.logout()).catch(() => {});
    this.client.close();
  }

  private async list({ from, to }: UidRange, query: { readonly size: boolean }): Promise<ListedMessage[]> {
    if (to !== undefined && to < from) return [];
    // Whatever is there by now is in the answer.
    if (to === undefined) this.listener.forget();
    const exists = this.openMessages();
    if (exists === 0) return [];
    const listed = new Map<number, number>();
    const patience = listPatience(this.times, exists, exists);
    await this.steps.within(patience, () =>
      listInto(listed, this.client, `${from}:${to ?? '*'}`, { ...query, exists }),
    );
    // What is empty now may have been emptied meanwhile; else an error would pass for an empty folder.
    if (from === 1 && to === undefined && listed.size === 0 && this.openMessages() > 0)
      throw new FoyerError(
        'mailbox-protocol',
        'The mail server does not list the messages that it says it has. We try again by ourselves.',
      );
    return [...listed]
      .filter(([uid]) => uid >= from && uid <= (to ?? Infinity))
      .map(([uid, size]) => ({ uid, size }))
      .sort((a, b) => a.uid - b.uid);
  }

  /** How many messages the open folder holds; rejects where none is open. */
  private openMessages(): number {
    const { mailbox } = this.client;
    if (mailbox !== false) return countOf(mailbox);
    if (this.closed) throw translateImapError(this.steps.brokenBy, this.host);
    throw new FoyerError('invariant-broken', 'A folder has to be opened before its messages are read.');
  }
}

/** Why a step failed, kept until what came before that is handed out; null where it did not. */
async function outcomeOf(step: Promise<unknown>): Promise<{ readonly error: unknown } | null> {
  try {
    await step;
    return null;
  } catch (error) {
    return { error };
  }
}
