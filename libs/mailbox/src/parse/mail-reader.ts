import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { FoyerError, type Log } from '#libs/platform';
import type { Source } from '../source-file.ts';
import type { ParseAnswer, ParseOrder, Wanted } from './parse-worker.ts';
import { computedMs, isRunning, ownMegabytes, startProcess } from './reader-process.ts';

export interface MailReaderOptions {
  readonly log: Log;
  /** How long one message may compute, as far as the system tells; else how long it may take. */
  readonly deadlineMs?: number;
  /** How far a process may grow; the worst real message needs a third of the default. Buffers come on top. */
  readonly heapMb?: number;
  /** A process that has more than this in memory is replaced: it would keep it. Real mail took it to 80 (measured). */
  readonly mostMb?: number;
  /** A process that has had nothing to read for so long is ended; the next message starts one. */
  readonly idleMs?: number;
  /** How long a process that was ended may take to exit before another one is started beside it. */
  readonly exitMs?: number;
  /** Starts a process; a test has one that does not end when it is told to. */
  readonly startProcess?: typeof startProcess;
}

export interface ReadJob {
  readonly source: Source;
  readonly wanted: Wanted;
  readonly resolve: (result: ParseAnswer) => void;
  readonly reject: (error: FoyerError) => void;
}

/** A process takes a moment to start, more on a machine that starts everything at once; no message pays for it. */
const START_MS = 60_000;

/**
 * What a process is given besides the message that it reads: else it waits after each one until the service has a
 * moment, which was five milliseconds of six (measured while messages are assessed).
 */
const AHEAD_MESSAGES = 8;
const AHEAD_BYTES = 200_000;

const PIECE_BYTES = 1_000_000;

/** A message may take so many times as long as it may compute. */
const BUSY_MACHINE = 6;

/** The end of what a process says when it dies holds V8's reason. */
const LAST_WORDS = 4_000;
const OUT_OF_MEMORY = /out of memory|heap limit|allocation failed/i;

const WHY = {
  'took-too-long': 'It took too long to read.',
  'took-too-much-memory': 'It took too much memory to read.',
  broken: 'Its structure is damaged.',
} as const;

export function readingStopped(): FoyerError {
  return new FoyerError('message-unreadable', 'Reading was stopped before this message.', { retry: 'later' });
}

/**
 * One process, the message that it reads and those that it reads next. A thread would not do: V8 ends the whole process
 * when a thread needs too much memory at once, whatever its limit.
 */
export class MailReader {
  private readonly log: Log;
  private readonly deadlineMs: number;
  private readonly heapMb: number;
  private readonly mostMb: number;
  private readonly idleMs: number;
  private readonly exitMs: number;
  private readonly startProcess: typeof startProcess;
  private readonly onFree: () => void;
  private worker: ChildProcess | null = null;
  /** The process that was ended and has not exited: what it holds is not free before. */
  private leaving: ChildProcess | null = null;
  private ready = false;
  /** The first is being read; the process answers in this order. */
  private jobs: ReadJob[] = [];
  /** The message at which a process was killed by somebody else. */
  private killedAt: ReadJob | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(options: MailReaderOptions, onFree: () => void) {
    this.log = options.log;
    this.deadlineMs = options.deadlineMs ?? 10_000;
    this.heapMb = options.heapMb ?? 256;
    this.mostMb = options.mostMb ?? 110;
    this.idleMs = options.idleMs ?? 60_000;
    this.exitMs = options.exitMs ?? 10_000;
    this.startProcess = options.startProcess ?? startProcess;
    this.onFree = onFree;
  }

  /** How many messages it has. */
  get load(): number {
    return this.jobs.length;
  }

  takes(job: ReadJob): boolean {
    if (this.jobs.length === 0) return true;
    const bytes = this.jobs.reduce((sum, { source }) => sum + source.length, job.source.length);
    return this.ready && this.jobs.length <= AHEAD_MESSAGES && bytes <= AHEAD_BYTES;
  }

  read(job: ReadJob): void {
    this.jobs.push(job);
    if (this.worker === null) this.start();
    if (!this.ready) return;
    this.send(job);
    if (this.jobs.length === 1) this.limit(this.deadlineMs);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    for (const job of this.jobs.splice(0)) job.reject(readingStopped());
    this.leave();
    const { leaving } = this;
    leaving?.ref();
    if (leaving !== null) await once(leaving, 'exit');
  }

  /** A large source goes in pieces, or both processes would hold it several times. It is never among others. */
  private send({ source, wanted }: ReadJob): void {
    if (Buffer.isBuffer(source)) return this.sendPieces(source, wanted, 0);
    const order: ParseOrder = { path: source.path, wanted };
    this.worker?.send(order, () => {});
  }

  private sendPieces(source: Buffer, wanted: Wanted, from: number): void {
    const { worker } = this;
    const bytes = source.subarray(from, from + PIECE_BYTES);
    const next = from + bytes.length;
    const order: ParseOrder = { bytes, more: next < source.length, wanted };
    // A process that died meanwhile takes none; its end is told by `exit`.
    worker?.send(order, (error) => {
      if (error === null && order.more && worker === this.worker) this.sendPieces(source, wanted, next);
    });
  }

  /** Gives the first message up when it has had its time; a machine that is busy otherwise may have had none for it. */
  private limit(limitMs: number): void {
    clearTimeout(this.timer);
    const [job] = this.jobs;
    const pid = this.worker?.pid;
    const patience = performance.now() + BUSY_MACHINE * limitMs;
    const computedBefore = computedMs(pid) ?? 0;
    const wait = (ms: number) => {
      // Where the service itself was held up, the answer may be there already: it comes first.
      this.timer = setTimeout(() => setImmediate(check), ms);
    };
    const check = () => {
      if (job !== this.jobs[0]) return;
      const left = limitMs - ((computedMs(pid) ?? Infinity) - computedBefore);
      if (left > 0 && performance.now() < patience) wait(left);
      else this.giveUp('took-too-long');
    };
    wait(limitMs);
  }

  /** Starts a process, when the one before it has exited. */
  private start(): void {
    const { leaving } = this;
    if (leaving === null) return this.startNow();
    clearTimeout(this.timer);
    // One that waits for a disk or for memory does not even hear SIGKILL: mail must not wait for ever with it.
    this.timer = setTimeout(() => {
      this.log.warn('mail-reader-lingers', { pid: leaving.pid ?? 0 });
      this.exited(leaving);
    }, this.exitMs);
  }

  private exited(worker: ChildProcess): void {
    if (worker !== this.leaving) return;
    this.leaving = null;
    if (this.worker === null && this.jobs.length > 0) this.startNow();
  }

  private startNow(): void {
    this.ready = false;
    this.limit(START_MS);
    let worker: ChildProcess;
    try {
      worker = this.startProcess(this.heapMb);
    } catch (error) {
      this.log.error('mail-reader-failed', { error });
      return this.giveUp('broken');
    }
    this.worker = worker;
    worker.on('message', (message: ParseAnswer | 'ready') => {
      if (worker !== this.worker) return;
      if (message !== 'ready') return this.finish(message);
      this.ready = true;
      this.log.debug('mail-reader-started', { pid: worker.pid ?? 0 });
      this.limit(this.deadlineMs);
      for (const job of this.jobs) this.send(job);
    });
    let lastWords = '';
    worker.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS);
    });
    // Only when all is told: answers that it gave before, and why it died, arrive after its exit.
    const ends = [once(worker, 'exit'), once(worker, 'disconnect')];
    if (worker.stderr !== null) ends.push(once(worker.stderr, 'close'));
    void Promise.allSettled(ends).then(() => worker === this.worker && this.died(worker, lastWords));
    worker.on('error', (error) => this.log.error('mail-reader-failed', { error }));
    // It must not keep the service alive when nobody closed it.
    worker.unref();
    worker.channel?.unref();
  }

  private died({ exitCode, signalCode }: ChildProcess, lastWords: string): void {
    const [job] = this.jobs;
    if (OUT_OF_MEMORY.test(lastWords)) return this.giveUp('took-too-much-memory');
    // Killed from outside, where the machine is out of memory most of all: at first that says nothing about the message.
    if (signalCode === 'SIGKILL' && job !== undefined && this.ready) {
      if (job === this.killedAt) return this.giveUp('took-too-much-memory');
      this.killedAt = job;
      return this.start();
    }
    this.log.error('mail-reader-died', { state: signalCode ?? `exit ${exitCode}` });
    this.giveUp('broken');
  }

  /** Ends the process, whatever it does. */
  private leave(): void {
    const { worker } = this;
    this.worker = null;
    this.ready = false;
    if (worker === null || !isRunning(worker)) return;
    this.leaving = worker;
    worker.once('exit', () => this.exited(worker));
    worker.kill('SIGKILL');
  }

  /** Another process reads the messages that stood behind the one that this one failed at. */
  private giveUp(code: keyof typeof WHY): void {
    this.log.warn('mail-reader-replaced');
    if (!this.ready) {
      // It never started, which says nothing about the message.
      this.jobs[0]?.reject(
        new FoyerError('message-unreadable', 'The reader of messages does not start.', { retry: 'later' }),
      );
    }
    this.leave();
    this.finish({ unparseable: { code, detail: WHY[code] } });
    if (this.worker === null && this.jobs.length > 0) this.start();
  }

  private finish(result: ParseAnswer): void {
    clearTimeout(this.timer);
    this.jobs.shift()?.resolve(result);
    if (this.ready && (ownMegabytes(this.worker?.pid) ?? 0) > this.mostMb) {
      this.leave();
      if (this.jobs.length > 0) this.start();
    }
    if (this.ready && this.jobs.length > 0) this.limit(this.deadlineMs);
    if (this.jobs.length === 0) this.timer = setTimeout(() => this.leave(), this.idleMs).unref();
    this.onFree();
  }
}
