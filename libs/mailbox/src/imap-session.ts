import { readFile } from 'node:fs/promises';
import { getCACertificates } from 'node:tls';
import { ImapFlow, type ImapFlowOptions, type MailboxObject } from 'imapflow';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import { fetchBatch } from './imap-fetch.ts';
import { folderMissing, translateImapError, unreachable } from './imap-errors.ts';
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

/** How long each step may take, in milliseconds; imapflow itself knows no deadline for a command. */
export interface SessionTimes {
  readonly connect: number;
  readonly command: number;
  /** A listing of 500,000 messages over a slow line. */
  readonly listing: number;
  /** For a fetch, besides one millisecond for each 25 bytes (25 kB/s, a poor mobile line). */
  readonly fetch: number;
  /** Silence during a transfer. */
  readonly silence: number;
  /** IDLE is renewed this often; with `answer` it notices a dead connection within 60 s. */
  readonly idle: number;
  /** The answer to the end of an IDLE. */
  readonly answer: number;
  readonly goodbye: number;
}

const TIMES: SessionTimes = {
  connect: 30_000,
  command: 60_000,
  listing: 300_000,
  fetch: 120_000,
  silence: 120_000,
  idle: 25_000,
  answer: 20_000,
  goodbye: 2_000,
};

/** Messages up to 30 MB are fetched; a server may count a little less than it sends. */
const MOST_LITERAL_BYTES = 64_000_000;
const MOST_RESPONSE_BYTES = 80_000_000;
const MOST_LINE_BYTES = 32_000_000;

export interface ConnectOptions {
  readonly log: Log;
  /** Ends the session, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly times?: Partial<SessionTimes>;
}

/**
 * Opens a read-only session. TLS is always verified, against the usual authorities and the address's own one.
 *
 * @throws `mailbox-unreachable` or `mailbox-throttled` (later), `mailbox-refused` (reauthorise),
 *   `mailbox-certificate` or `mailbox-url-invalid` (never)
 */
export async function connectMailbox(
  address: MailboxAddress,
  options: ConnectOptions,
): Promise<MailboxSession> {
  const session = new ImapSession(new ImapFlow(await clientOptions(address, options)), address.host, options);
  await session.connect();
  return session;
}

async function clientOptions(address: MailboxAddress, options: ConnectOptions): Promise<ImapFlowOptions> {
  const times = { ...TIMES, ...options.times };
  return {
    host: address.host,
    port: address.port,
    secure: address.security === 'tls',
    ...(address.security === 'tls' ? {} : { doSTARTTLS: address.security === 'starttls' }),
    auth: { user: address.user, pass: address.password },
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(await trustedAuthorities(address.caFile)) },
    clientInfo: { name: 'Foyer' },
    // Its log quotes commands and mail.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: times.connect,
    greetingTimeout: Math.min(16_000, times.connect),
    socketTimeout: times.silence,
    maxLiteralSize: MOST_LITERAL_BYTES,
    maxResponseSize: MOST_RESPONSE_BYTES,
    maxLineLength: MOST_LINE_BYTES,
    maxLockHoldTime: false,
  };
}

async function trustedAuthorities(caFile: string | null): Promise<{ ca?: string[] }> {
  if (caFile === null) return {};
  try {
    return { ca: [...getCACertificates('default'), await readFile(caFile, 'utf8')] };
  } catch (cause) {
    throw new FoyerError(
      'mailbox-url-invalid',
      'The file that the mailbox address names with ca= cannot be read.',
      {
        cause,
      },
    );
  }
}

class ImapSession implements MailboxSession {
  private readonly client: ImapFlow;
  private readonly host: string;
  private readonly log: Log;
  private readonly signal: AbortSignal | undefined;
  private readonly times: SessionTimes;
  private readonly listener: ImapListener;
  /** What imapflow said when the connection broke; the commands in flight only learn that it is gone. */
  private failure: unknown = null;
  private readonly abort = (): void => this.client.close();

  constructor(client: ImapFlow, host: string, options: ConnectOptions) {
    this.client = client;
    this.host = host;
    this.log = options.log;
    this.signal = options.signal;
    this.times = { ...TIMES, ...options.times };
    // Before connect(): an `error` without a listener ends the process.
    client.on('error', (error) => (this.failure ??= error));
    client.on('close', () => this.signal?.removeEventListener('abort', this.abort));
    this.listener = new ImapListener(client, this.times);
  }

  get closed(): boolean {
    return this.client.isClosed;
  }

  async connect(): Promise<void> {
    if (this.signal?.aborted) throw unreachable(this.host, this.signal.reason);
    this.signal?.addEventListener('abort', this.abort, { once: true });
    const start = performance.now();
    try {
      await this.within(this.times.connect, () => this.client.connect());
    } catch (error) {
      this.client.close();
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

/** A FETCH of 200 messages or 10 MB keeps both round trips and memory low (2,300 messages/s at 40 ms, measured). */
const BATCH_MESSAGES = 200;
const BATCH_BYTES = 10_000_000;
/** Raw messages above this are not fetched: mail servers commonly refuse more than 25 MB of attachments. */
const LARGEST_MESSAGE_BYTES = 30_000_000;

interface Batch {
  readonly messages: ListedMessage[];
  readonly tooLarge: boolean;
}

/** Cuts a listing into batches in its order; one that is too large has a batch to itself. */
function batchesOf(messages: readonly ListedMessage[]): Batch[] {
  const batches: Batch[] = [];
  let batch: ListedMessage[] = [];
  let bytes = 0;
  const end = (): void => {
    if (batch.length > 0) batches.push({ messages: batch, tooLarge: false });
    batch = [];
    bytes = 0;
  };
  for (const message of messages) {
    if (message.size > LARGEST_MESSAGE_BYTES) {
      end();
      batches.push({ messages: [message], tooLarge: true });
      continue;
    }
    if (batch.length === BATCH_MESSAGES || (batch.length > 0 && bytes + message.size > BATCH_BYTES)) end();
    batch.push(message);
    bytes += message.size;
  }
  end();
  return batches;
}
