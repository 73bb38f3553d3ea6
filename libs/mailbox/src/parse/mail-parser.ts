import { Worker } from 'node:worker_threads';
import { FoyerError, type Log, errorCode } from '#libs/platform';
import type { ParseResult } from './parsed-mail.ts';

export interface MailParser {
  /**
   * Reads one message in a worker thread.
   *
   * @param source the raw message; it is copied and stays the caller's
   * @returns what was read, or why it could not be read; a reader that hangs or dies is replaced
   * @throws `message-unreadable` (retry later) when the parser was closed meanwhile
   */
  parse(source: Buffer): Promise<ParseResult>;
  close(): Promise<void>;
}

export interface MailParserOptions {
  readonly log: Log;
  /** Threads; each needs some 60 MB. */
  readonly workers?: number;
  /** How long one message may take. */
  readonly deadlineMs?: number;
}

/** A thread may grow to this; the worst real message needs a third of it. Buffers come on top. */
const HEAP_MB = 256;

// In the source tree this file is TypeScript, and so is the worker's; in a build both are JavaScript.
const isSource = import.meta.filename.endsWith('.ts');
const workerUrl = new URL(isSource ? './parse-worker.ts' : './parse-worker.js', import.meta.url);
const execArgv = isSource ? ['--conditions=source'] : [];

interface Job {
  readonly source: Buffer;
  readonly resolve: (result: ParseResult) => void;
  readonly reject: (error: FoyerError) => void;
}

/** Starts a pool of threads that read messages; threads start with their first message. */
export function createMailParser(options: MailParserOptions): MailParser {
  const { log, workers = 1, deadlineMs = 10_000 } = options;
  const waiting: Job[] = [];
  const readers = Array.from({ length: workers }, () => new Reader(deadlineMs, log, next));
  let closed = false;

  function next(): void {
    for (const reader of readers) {
      if (reader.busy) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      reader.read(job);
    }
  }

  return {
    parse: (source) => {
      if (closed) return Promise.reject(stopped());
      const { promise, resolve, reject } = Promise.withResolvers<ParseResult>();
      waiting.push({ source, resolve, reject });
      next();
      return promise;
    },
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(stopped());
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

function stopped(): FoyerError {
  return new FoyerError('message-unreadable', 'Reading was stopped before this message.', { retry: 'later' });
}

/** One thread and the message that it reads. */
class Reader {
  private readonly deadlineMs: number;
  private readonly log: Log;
  private readonly onFree: () => void;
  private worker: Worker | null = null;
  private job: Job | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(deadlineMs: number, log: Log, onFree: () => void) {
    this.deadlineMs = deadlineMs;
    this.log = log;
    this.onFree = onFree;
  }

  get busy(): boolean {
    return this.job !== null;
  }

  read(job: Job): void {
    this.job = job;
    const worker = (this.worker ??= this.start());
    this.timer = setTimeout(
      () => this.giveUp({ unparseable: { code: 'took-too-long', detail: 'It took too long to read.' } }),
      this.deadlineMs,
    );
    // A copy of its own, which the thread gets without another one; small Buffers share their memory.
    const bytes = new Uint8Array(job.source);
    worker.postMessage(bytes, [bytes.buffer]);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.job?.reject(stopped());
    this.job = null;
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(workerUrl, {
      execArgv,
      name: 'read-mail',
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 32 },
    });
    worker.on('message', (result: ParseResult) => this.finish(result));
    worker.on('error', (error) => {
      if (worker !== this.worker) return;
      const outOfMemory = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!outOfMemory) this.log.error('mail-reader-died', { error });
      this.giveUp({
        unparseable: outOfMemory
          ? { code: 'took-too-much-memory', detail: 'It took too much memory to read.' }
          : { code: 'broken', detail: 'Its structure is damaged.' },
      });
    });
    // It must not keep the process alive when nobody closed it.
    worker.unref();
    return worker;
  }

  /** Leaves the thread to its end and starts another one with the next message. */
  private giveUp(result: ParseResult): void {
    const { worker } = this;
    this.worker = null;
    worker?.removeAllListeners('message');
    void worker?.terminate();
    this.log.warn('mail-reader-replaced');
    this.finish(result);
  }

  private finish(result: ParseResult): void {
    clearTimeout(this.timer);
    const { job } = this;
    this.job = null;
    job?.resolve(result);
    this.onFree();
  }
}
