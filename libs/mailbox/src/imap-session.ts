import { ImapFlow, type MailboxObject } from 'imapflow';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { batchesOf } from './imap-batches.ts';
import { addressesOf } from './host-address.ts';
import { SESSION_TIMES, type SessionTimes, clientOptions } from './imap-client.ts';
import { fetchBatch } from './imap-fetch.ts';
import { folderMissing, needsToken, takesNoToken, translateImapError, unreachable } from './imap-errors.ts';
import { ImapListener } from './imap-listener.ts';
import { foldersOf, openFolderOf } from './imap-folders.ts';
import type {
  FetchedMessage,
  Folder,
  ListedMessage,
  MailboxSession,
  News,
  OpenFolder,
} from './mailbox-session.ts';
import type { MailboxAddress } from './mailbox-url.ts';

export interface ConnectOptions {
  readonly log: Log;
  /** Ends the session, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly times?: Partial<SessionTimes>;
  /** For an address with `byToken`. */
  readonly accessToken?: string;
}

/**
 * Opens a read-only session. TLS is always verified, against the usual authorities and the address's own one.
 *
 * @throws `mailbox-unreachable` or `mailbox-throttled` (later), `mailbox-refused` (reauthorise),
 *   `mailbox-certificate` or `mailbox-url-invalid` (never; also where a server takes no token)
 */
export async function connectMailbox(
  address: MailboxAddress,
  options: ConnectOptions,
): Promise<MailboxSession> {
  const times = { ...SESSION_TIMES, ...options.times };
  const { accessToken = null } = options;
  if (address.byToken !== (accessToken !== null)) throw needsToken(address.host);
  let failure: unknown = null;
  for (const ip of await addressesOf(address.host)) {
    const client = new ImapFlow(await clientOptions(address, ip, times, accessToken));
    const session = new ImapSession(client, address.host, times, options);
    try {
      await session.connect();
      return session;
    } catch (error) {
      // The other address family may work; whatever else is wrong is wrong at every address.
      if (!(error instanceof FoyerError) || error.code !== 'mailbox-unreachable') throw error;
      failure ??= error;
    }
  }
  throw failure;
}

/** By which a server says that it takes a token (RFC 7628, and Google's own). */
const TOKEN_SIGN_INS = ['AUTH=OAUTHBEARER', 'AUTH=XOAUTH2', 'AUTH=XOAUTH'];

class ImapSession implements MailboxSession {
  private readonly client: ImapFlow;
  private readonly host: string;
  private readonly log: Log;
  private readonly signal: AbortSignal | undefined;
  private readonly times: SessionTimes;
  private readonly listener: ImapListener;
  private readonly byToken: boolean;
  /** What imapflow said when the connection broke; the commands in flight only learn that it is gone. */
  private failure: unknown = null;
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

  async connect(): Promise<void> {
    if (this.signal?.aborted) throw unreachable(this.host, this.signal.reason);
    this.signal?.addEventListener('abort', this.abort, { once: true });
    const start = performance.now();
    try {
      await this.within(this.times.connect, () => this.client.connect());
    } catch (error) {
      const { capabilities } = this.client;
      this.client.close();
      if (this.byToken && capabilities.size > 0 && !TOKEN_SIGN_INS.some((name) => capabilities.has(name)))
        throw takesNoToken(this.host, error);
      throw error;
    }
    this.log.debug('mailbox-connected', { durationMs: Math.round(performance.now() - start) });
  }

  async listFolders(): Promise<Folder[]> {
    return this.within(this.times.command, async () => foldersOf(await this.client.list()));
  }

  async openFolder(path: string): Promise<OpenFolder> {
    const open = (): Promise<MailboxObject> => this.client.mailboxOpen(path, { readOnly: true });
    try {
      const mailbox = await this.within(this.times.command, open);
      this.listener.forget();
      return openFolderOf(mailbox);
    } catch (error) {
      // A plain NO: few servers give a code that says the folder is missing.
      if (!(error instanceof FoyerError) || error.code !== 'mailbox-protocol' || this.closed) throw error;
      const folders = await this.listFolders();
      throw folders.some((folder) => folder.path === path) ? error : folderMissing(error);
    }
  }

  async listUids(range: { readonly from: number; readonly to?: number }): Promise<ListedMessage[]> {
    const { from, to } = range;
    if (to !== undefined && to < from) return [];
    // Whatever is there by now is in the answer.
    if (to === undefined) this.listener.forget();
    if (this.openMessages() === 0) return [];
    const listed = await this.within(this.times.listing, async () => {
      const found: ListedMessage[] = [];
      const set = `${from}:${to ?? '*'}`;
      for await (const message of this.client.fetch(set, { uid: true, size: true }, { uid: true })) {
        if (message.uid < from || message.uid > (to ?? Infinity)) continue;
        found.push({ uid: message.uid, size: message.size ?? 0 });
      }
      return found;
    });
    return listed.sort((a, b) => a.uid - b.uid);
  }

  async uidsSince(since: Date): Promise<number[]> {
    if (this.openMessages() === 0) return [];
    const search = () => this.client.search({ since }, { uid: true });
    const found = await this.within(this.times.listing, search);
    // imapflow answers with nothing where the server said no.
    if (!found) throw new FoyerError('mailbox-protocol', 'The mail server does not say when its mail came.');
    return found.sort((a, b) => a - b);
  }

  async *fetchMessages(messages: readonly ListedMessage[]): AsyncGenerator<FetchedMessage, void, undefined> {
    for (const batch of batchesOf(messages)) {
      // An empty folder has nothing to fetch, and imapflow rejects a FETCH in one.
      if (this.openMessages() === 0) return;
      const bytes = batch.messages.reduce((sum, message) => sum + message.size, 0);
      const limit = this.times.fetch + (batch.tooLarge ? 0 : bytes / 25);
      const fetched = await this.within(limit, () => fetchBatch(this.client, batch.messages, batch.tooLarge));
      // Handed out from the end of a reversed list, so that no message is kept once it is with the caller.
      fetched.reverse();
      for (let next = fetched.pop(); next !== undefined; next = fetched.pop()) yield next;
    }
  }

  async waitForNews(signal: AbortSignal): Promise<News> {
    return this.listener.wait(signal);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    // A server that does not answer the goodbye is left without one.
    await this.within(this.times.goodbye, () => this.client.logout()).catch(() => {});
    this.client.close();
  }

  /** How many messages the open folder holds; rejects where none is open. */
  private openMessages(): number {
    const { mailbox } = this.client;
    if (mailbox !== false) return mailbox.exists;
    if (this.closed) throw unreachable(this.host, this.failure);
    throw new FoyerError('invariant-broken', 'A folder has to be opened before its messages are read.');
  }

  /** Runs one step under a deadline; a step that misses it ends the session, since its answer may still come. */
  private async within<T>(limitMs: number, step: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.client.close();
        reject(unreachable(this.host));
      }, limitMs);
    });
    try {
      return await Promise.race([step(), late]);
    } catch (cause) {
      const connectionGone = ['NoConnection', 'EConnectionClosed', 'StateLogout'].includes(
        errorCode(cause) ?? '',
      );
      throw translateImapError(connectionGone ? (this.failure ?? cause) : cause, this.host);
    } finally {
      clearTimeout(timer);
    }
  }
}
