import type { ImapFlow } from 'imapflow';
import { errorCode } from '#libs/platform';
import { endless, silent, translateImapError, unreachable } from './imap-errors.ts';
import { MOST_MESSAGES, tooMany } from './imap-folders.ts';
import { type Patience, SilenceWatch } from './silence-watch.ts';

/** What is asked of a server over one connection, step by step: each with its limits, and with our errors. */
export class ImapSteps {
  private readonly client: ImapFlow;
  private readonly host: string;
  private readonly signal: AbortSignal | undefined;
  /** What imapflow said when the connection broke; the commands in flight only learn that it is gone. */
  private failure: unknown = null;
  /** While a step runs. */
  private watch: SilenceWatch | null = null;
  private readonly abort = (): void => this.client.close();

  /** @param signal ends the connection, whatever it is doing */
  constructor(client: ImapFlow, host: string, signal: AbortSignal | undefined) {
    this.client = client;
    this.host = host;
    this.signal = signal;
    // Before connect(): an `error` without a listener ends the process.
    client.on('error', (error) => (this.failure ??= error));
    // What a search keeps in memory is bounded by this number, which a server may tell anew in the middle of one.
    client.on('exists', (mailbox: { readonly count: number }) => {
      if (mailbox.count > MOST_MESSAGES) this.giveUp(tooMany());
    });
    client.on('close', () => this.signal?.removeEventListener('abort', this.abort));
  }

  /** Why the connection broke; null where nobody said. */
  get brokenBy(): unknown {
    return this.failure;
  }

  get quietMs(): number | null {
    return this.watch?.quietMs ?? null;
  }

  /** From now on the signal counts. @throws `mailbox-unreachable` where it has aborted by then */
  begin(): void {
    if (this.signal?.aborted) throw unreachable(this.host, this.signal.reason);
    this.signal?.addEventListener('abort', this.abort, { once: true });
  }

  /** Ends the connection, and says why to whoever uses it. */
  giveUp(error: unknown): void {
    this.failure ??= error;
    this.client.close();
  }

  /** The same where an answer has no end. */
  giveUpEndless() {
    const error = endless(this.host);
    this.giveUp(error);
    return error;
  }

  /** Runs one step while something comes; one that is given up ends the connection, since its answer may still come. */
  async within<T>(patience: Patience, step: () => Promise<T>): Promise<T> {
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
