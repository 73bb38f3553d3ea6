import type { ImapFlow } from 'imapflow';
import type { News } from './mailbox-session.ts';

type Outcome = 'news' | 'closed' | 'aborted' | 'renew' | 'ended' | 'refused';
type Gone = 'closed' | 'silent';

/** A server that ends every IDLE at once has none: three in a row, each within a second. */
const SHORT_IDLE_MS = 1_000;
const SHORT_IDLES = 3;

/**
 * Listens to the open folder by IDLE. imapflow would renew an IDLE by itself, but has no deadline for the server's
 * answer, so a dead connection would go unnoticed for minutes: here each renewal is a NOOP under a deadline.
 */
export class ImapListener {
  private readonly client: ImapFlow;
  private readonly times: { readonly idle: number; readonly answer: number };
  /** Something happened that nobody was told of yet, perhaps while another command ran. */
  private news: 'exists' | 'expunge' | null = null;
  private wake: ((outcome: Outcome) => void) | null = null;

  constructor(client: ImapFlow, times: { readonly idle: number; readonly answer: number }) {
    this.client = client;
    this.times = times;
    client.on('exists', () => this.note('exists'));
    client.on('expunge', () => this.note('expunge'));
    client.on('close', () => this.wake?.('closed'));
  }

  /** Whether it is known by now that new mail is there. */
  get hasNews(): boolean {
    return this.news === 'exists';
  }

  /** The caller has just looked, so nothing is news. */
  forget(): void {
    this.news = null;
  }

  async wait(signal: AbortSignal): Promise<News> {
    for (let short = 0; ;) {
      if (this.client.isClosed) return 'closed';
      if (this.news !== null) return this.take(this.news);
      if (signal.aborted) return 'aborted';
      if (!this.client.capabilities.has('IDLE') || short === SHORT_IDLES) return 'unsupported';
      const start = performance.now();
      const outcome = await this.idle(signal);
      if (this.client.isClosed) return 'closed';
      if (outcome === 'refused') return 'unsupported';
      const gone = await this.endIdle();
      if (gone !== null) return gone;
      short = outcome === 'ended' && performance.now() - start < SHORT_IDLE_MS ? short + 1 : 0;
    }
  }

  private note(news: 'exists' | 'expunge'): void {
    // New mail tells more than a deletion.
    if (this.news !== 'exists') this.news = news;
    this.wake?.('news');
  }

  private take(news: 'exists' | 'expunge'): News {
    this.news = null;
    return news;
  }

  /** Starts IDLE and returns, with IDLE still running, on the first thing that happens. */
  private async idle(signal: AbortSignal): Promise<Outcome> {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const onAbort = (): void => resolve('aborted');
    const timer = setTimeout(() => resolve('renew'), this.times.idle);
    signal.addEventListener('abort', onAbort, { once: true });
    this.wake = resolve;
    this.client.idle().then(
      (result) => resolve(result === false ? 'refused' : 'ended'),
      () => resolve('ended'),
    );
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      this.wake = null;
    }
  }

  /** Ends IDLE and learns whether the server is there; a command makes imapflow send DONE first. */
  private async endIdle(): Promise<Gone | null> {
    let gone: Gone = 'closed';
    const timer = setTimeout(() => {
      gone = 'silent';
      this.client.close();
    }, this.times.answer);
    try {
      await this.client.noop();
    } catch {
      this.client.close();
    } finally {
      clearTimeout(timer);
    }
    return this.client.isClosed ? gone : null;
  }
}
