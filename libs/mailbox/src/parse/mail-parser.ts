import { Worker } from 'node:worker_threads';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import type { FoundFile, ParseOrder } from './parse-worker.ts';
import type { ParseResult, Unparseable } from './parsed-mail.ts';

export interface MailParser {
  /**
   * Reads one message in a worker thread.
   *
   * @param source the raw message; it is copied and stays the caller's
   * @returns what was read, or why it could not be read; a reader that hangs or dies is replaced
   * @throws `message-unreadable` (retry later) when the parser was closed meanwhile or no thread can be started
   */
  parse(source: Buffer): Promise<ParseResult>;
  /**
   * Finds one file of a message by its hash, in a worker thread.
   *
   * @param sha256 hex, as `MailAttachment` has it
   * @returns its decoded bytes; null where the message has no such file or can no longer be read
   * @throws `message-unreadable` as `parse`
   */
  findFile(source: Buffer, sha256: string): Promise<Buffer | null>;
  close(): Promise<void>;
}

export interface MailParserOptions {
  readonly log: Log;
  /** Threads; each needs some 60 MB. */
  readonly workers?: number;
  /** How long one message may take. */
  readonly deadlineMs?: number;
  /** How far a thread may grow; the worst real message needs a third of the default. Buffers come on top. */
  readonly heapMb?: number;
}

// In the source tree this file is TypeScript, and so is the worker's; in a build both are JavaScript.
const isSource = import.meta.filename.endsWith('.ts');
const workerUrl = new URL(isSource ? './parse-worker.ts' : './parse-worker.js', import.meta.url);
const execArgv = isSource ? ['--conditions=source'] : [];

/** A thread takes a second or two to start, more on a machine that starts everything at once; no message pays for it. */
const START_MS = 60_000;

type Answer = ParseResult | FoundFile;

interface Job {
  readonly source: Buffer;
  readonly sha256: string | null;
  readonly resolve: (result: Answer) => void;
  readonly reject: (error: FoyerError) => void;
}

/**
 * What a thread is given besides the message that it reads: else it waits after each one until the process has a moment,
 * which was five milliseconds of six (measured while messages are assessed).
 */
const AHEAD_MESSAGES = 8;
const AHEAD_BYTES = 200_000;

/** Starts a pool of threads that read messages; threads start with their first message. */
export function createMailParser(options: MailParserOptions): MailParser {
  const { workers = 1 } = options;
  const waiting: Job[] = [];
  const readers = Array.from({ length: workers }, () => new Reader(options, next));
  let closed = false;

  function next(): void {
    for (;;) {
      const job = waiting[0];
      // An idle thread first.
      const reader = readers
        .toSorted((a, b) => a.load - b.load)
        .find((one) => job !== undefined && one.takes(job));
      if (job === undefined || reader === undefined) return;
      waiting.shift();
      reader.read(job);
    }
  }

  function order(source: Buffer, sha256: string | null): Promise<Answer> {
    if (closed) return Promise.reject(stopped());
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    waiting.push({ source, sha256, resolve, reject });
    next();
    return promise;
  }

  return {
    parse: async (source) => {
      const answer = await order(source, null);
      if (!isFound(answer)) return answer;
      throw new FoyerError('invariant-broken', 'The reader of messages answered another order.');
    },
    findFile: async (source, sha256) => {
      const answer = await order(source, sha256);
      return isFound(answer) && answer.file !== null ? Buffer.from(answer.file) : null;
    },
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(stopped());
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

const isFound = (answer: Answer): answer is FoundFile => 'file' in answer;

function stopped(): FoyerError {
  return new FoyerError('message-unreadable', 'Reading was stopped before this message.', { retry: 'later' });
}

/** One thread, the message that it reads and those that it reads next. */
class Reader {
  private readonly log: Log;
  private readonly deadlineMs: number;
  private readonly heapMb: number;
  private readonly onFree: () => void;
  private worker: Worker | null = null;
  private ready = false;
  /** The first is being read; the thread answers in this order. */
  private jobs: Job[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(options: MailParserOptions, onFree: () => void) {
    this.log = options.log;
    this.deadlineMs = options.deadlineMs ?? 10_000;
    this.heapMb = options.heapMb ?? 256;
    this.onFree = onFree;
  }

  /** How many messages it has. */
  get load(): number {
    return this.jobs.length;
  }

  takes(job: Job): boolean {
    if (this.jobs.length === 0) return true;
    const bytes = this.jobs.reduce((sum, { source }) => sum + source.length, job.source.length);
    return this.ready && this.jobs.length <= AHEAD_MESSAGES && bytes <= AHEAD_BYTES;
  }

  read(job: Job): void {
    this.jobs.push(job);
    if (this.worker === null) this.start();
    if (!this.ready) return;
    this.send(job);
    if (this.jobs.length === 1) this.limit(this.deadlineMs);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    for (const job of this.jobs.splice(0)) job.reject(stopped());
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private send({ source, sha256 }: Job): void {
    // A copy of its own, which the thread gets without another one; small Buffers share their memory.
    const bytes = new Uint8Array(source);
    const order: ParseOrder = { bytes, sha256 };
    this.worker?.postMessage(order, [bytes.buffer]);
  }

  private limit(limitMs: number): void {
    clearTimeout(this.timer);
    const [job] = this.jobs;
    // Where the process itself was held up, the answer may be there already: it comes first.
    const check = () => job === this.jobs[0] && this.giveUp('took-too-long', 'It took too long to read.');
    this.timer = setTimeout(() => setImmediate(check), limitMs);
  }

  private start(): void {
    const worker = new Worker(workerUrl, {
      execArgv,
      name: 'read-mail',
      resourceLimits: { maxOldGenerationSizeMb: this.heapMb, maxYoungGenerationSizeMb: 8 },
    });
    this.worker = worker;
    this.ready = false;
    this.limit(START_MS);
    worker.on('message', (message: Answer | 'ready') => {
      if (worker !== this.worker) return;
      if (message !== 'ready') return this.finish(message);
      this.ready = true;
      this.limit(this.deadlineMs);
      for (const job of this.jobs) this.send(job);
    });
    let failure: unknown;
    worker.on('error', (error) => {
      failure = error;
    });
    // Not at the error: answers that were given before it arrive in between.
    worker.on('exit', () => {
      if (worker !== this.worker) return;
      if (errorCode(failure) === 'ERR_WORKER_OUT_OF_MEMORY') {
        return this.giveUp('took-too-much-memory', 'It took too much memory to read.');
      }
      this.log.error('mail-reader-died', { error: failure });
      this.giveUp('broken', 'Its structure is damaged.');
    });
    // It must not keep the process alive when nobody closed it.
    worker.unref();
  }

  /** Leaves the thread to its end; another one reads the messages that stood behind the one that it failed at. */
  private giveUp(code: Unparseable['unparseable']['code'], detail: string): void {
    const { worker } = this;
    this.worker = null;
    void worker?.terminate();
    this.log.warn('mail-reader-replaced');
    if (!this.ready) {
      // It never started, which says nothing about the message.
      this.jobs[0]?.reject(
        new FoyerError('message-unreadable', 'The reader of messages does not start.', { retry: 'later' }),
      );
    }
    this.ready = false;
    this.finish({ unparseable: { code, detail } });
    if (this.worker === null && this.jobs.length > 0) this.start();
  }

  private finish(result: Answer): void {
    clearTimeout(this.timer);
    this.jobs.shift()?.resolve(result);
    if (this.ready && this.jobs.length > 0) this.limit(this.deadlineMs);
    this.onFree();
  }
}
