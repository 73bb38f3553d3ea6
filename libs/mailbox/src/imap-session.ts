import type { ImapFlow, MailboxObject } from 'imapflow';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { batchesOf } from './imap-batches.ts';
import type { ConnectOptions, SessionTimes } from './imap-client.ts';
import { fetchBatch, listInto, messageIdsIn, uidRange } from './imap-fetch.ts';
import { fetchInPieces } from './imap-large.ts';
import {
  endless,
  folderMissing,
  folderRefused,
  silent,
  translateImapError,
  unreachable,
} from './imap-errors.ts';
import { ImapListener } from './imap-listener.ts';
import {
  fetchPatience,
  listPatience,
  newsPatience,
  patienceFor,
  searchPatience,
  smallPatience,
} from './imap-patience.ts';
import { MOST_MESSAGES, countOf, foldersOf, openFolderOf, tooMany } from './imap-folders.ts';
import { signInFailure } from './imap-sign-in.ts';
import type {
  FetchedMessage,
  Folder,
  ListedMessage,
  MailboxSession,
  News,
  OpenFolder,
} from './mailbox-session.ts';
import { type Patience, SilenceWatch } from './silence-watch.ts';

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
  private readonly signal: AbortSignal | undefined;
  private readonly times: SessionTimes;
  private readonly listener: ImapListener;
  private readonly byToken: boolean;
  /** What imapflow said when the connection broke; the commands in flight only learn that it is gone. */
  private failure: unknown = null;
  /** While a step runs. */
  private watch: SilenceWatch | null = null;
  private readonly abort = (): void => this.client.close();

  constructor(client: ImapFlow, host: string, times: SessionTimes, options: ConnectOptions) {
    this.client = client;
    this.host = host;
    this.log = options.log;
    this.signal = options.signal;
    this.times = times;
    this.byToken = options.accessToken !== undefined;
    // Before connect(): an `error` without a listener ends the process.
    client.on('error', (error) => (this.failure ??= error));
    // What a search keeps in memory is bounded by this number, which a server may tell anew in the middle of one.
    client.on('exists', (mailbox: { readonly count: number }) => {
      if (mailbox.count > MOST_MESSAGES) this.giveUp(tooMany());
    });
    client.on('close', () => this.signal?.removeEventListener('abort', this.abort));
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
    return this.watch?.quietMs ?? null;
  }

  /** Ends the session, and says why to whoever uses it. */
  giveUp(error: unknown): void {
    this.failure ??= error;
    this.client.close();
  }

  async connect(): Promise<void> {
    if (this.signal?.aborted) throw unreachable(this.host, this.signal.reason);
    this.signal?.addEventListener('abort', this.abort, { once: true });
    const start = performance.now();
    try {
      // What comes before TLS is not seen, so that all of it counts as silence.
      await this.within(patienceFor(this.times.connect), () => this.client.connect());
    } catch (error) {
      const { capabilities } = this.client;
      this.client.close();
      throw signInFailure(error, {
        host: this.host,
        byToken: this.byToken,
        capabilities,
        isOurs: error === this.failure,
      });
    }
    this.log.debug('mailbox-connected', { durationMs: Math.round(performance.now() - start) });
  }

  async listFolders(): Promise<Folder[]> {
    return this.within(smallPatience(this.times), async () =>
      foldersOf(await this.client.list(), this.client.namespaces),
    );
  }

  async openFolder(path: string): Promise<OpenFolder> {
    const open = (): Promise<MailboxObject> => this.client.mailboxOpen(path, { readOnly: true });
    try {
      const mailbox = await this.within(smallPatience(this.times), open);
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
    if (exists === 0) return;
    const listed = new Map<number, number>();
    const patience = listPatience(this.times, uids.length, exists);
    const failure = await outcomeOf(
      this.within(patience, () => listInto(listed, this.client, uidRange(uids), { size: true, exists })),
    );
    const wanted = new Set(uids);
    for (const [uid, size] of listed) if (wanted.has(uid)) yield { uid, size };
    if (failure !== null) throw failure.error;
  }

  async uidsSince(since: Date): Promise<number[]> {
    const exists = this.openMessages();
    if (exists === 0) return [];
    const search = () => this.client.search({ since }, { uid: true });
    const found = await this.within(searchPatience(this.times, exists), search);
    // imapflow answers with nothing where the server said no.
    if (!found) throw new FoyerError('mailbox-protocol', 'The mail server does not say when its mail came.');
    return found.sort((a, b) => a - b);
  }

  async messageIdsOf(uids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const exists = uids.length === 0 ? 0 : this.openMessages();
    if (exists === 0) return new Map();
    return this.within(listPatience(this.times, uids.length * MOST_ID_ROWS, exists), () =>
      messageIdsIn(this.client, uids, exists),
    );
  }

  async *fetchMessages(messages: readonly ListedMessage[]): AsyncGenerator<FetchedMessage, void, undefined> {
    const onEndless = (): FoyerError => {
      const error = endless(this.host);
      this.giveUp(error);
      return error;
    };
    for (const batch of batchesOf(messages)) {
      // An empty folder has nothing to fetch, and imapflow rejects a FETCH in one.
      const exists = this.openMessages();
      if (exists === 0) return;
      const [first] = batch.messages;
      if (batch.inPieces && first !== undefined) {
        const large = await fetchInPieces(this.client, first, (bytes, command) =>
          this.within(fetchPatience(this.times, bytes), command),
        );
        if (large !== null) yield large;
        continue;
      }
      const bytes = batch.messages.reduce((sum, message) => sum + message.size, 0);
      const patience = fetchPatience(this.times, batch.tooLarge ? 0 : bytes);
      const fetched: FetchedMessage[] = [];
      const failure = await outcomeOf(
        this.within(patience, () =>
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
      () => this.giveUp(endless(this.host)),
    );
    try {
      const news = await this.listener.wait(signal);
      if (news === 'closed' && this.failure instanceof FoyerError) throw this.failure;
      return news;
    } finally {
      watch.stop();
    }
  }

  async noop(): Promise<void> {
    await this.within(smallPatience(this.times), () => this.client.noop());
  }

  async close(): Promise<void> {
    if (this.closed) return;
    // A server that does not answer the goodbye is left without one.
    await this.within(patienceFor(this.times.goodbye), () => this.client.logout()).catch(() => {});
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
    await this.within(patience, () =>
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
    if (this.closed) throw translateImapError(this.failure, this.host);
    throw new FoyerError('invariant-broken', 'A folder has to be opened before its messages are read.');
  }

  /** Runs one step while something comes; one that is given up ends the session, since its answer may still come. */
  private async within<T>(patience: Patience, step: () => Promise<T>): Promise<T> {
    const { promise: lost, reject } = Promise.withResolvers<never>();
    const watch = new SilenceWatch(
      () => this.client.stats().received,
      patience,
      (why) => {
        this.giveUp(why === 'endless' ? endless(this.host) : silent(this.host));
        reject(this.failure);
      },
    );
    this.watch = watch;
    try {
      return await Promise.race([step(), lost]);
    } catch (cause) {
      const isTold =
        errorCode(this.failure) === 'ETHROTTLE' ||
        ['NoConnection', 'EConnectionClosed', 'StateLogout'].includes(errorCode(cause) ?? '');
      throw translateImapError(isTold ? (this.failure ?? cause) : cause, this.host);
    } finally {
      watch.stop();
      this.watch = null;
    }
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
