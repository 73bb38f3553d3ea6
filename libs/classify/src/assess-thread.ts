import { Worker } from 'node:worker_threads';
import type { Model } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import type { AssessAnswer, AssessOrder } from './assess-order.ts';
import type { ThreadAnswer } from './assess-worker.ts';

// In the source tree this file is TypeScript, and so is the worker's; in a build both are JavaScript.
const isSource = import.meta.filename.endsWith('.ts');
const workerUrl = new URL(isSource ? './assess-worker.ts' : './assess-worker.js', import.meta.url);
const execArgv = isSource ? ['--conditions=source'] : [];

/** An order has up to fifty messages of some five milliseconds; the time to start is in it. */
const DEADLINE_MS = 60_000;

/** Besides the model and the contacts that it knows, one order; who needs more is assessed alone at a second try. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

/**
 * A thread that assesses, so that the process has its moments for mail, requests and the database meanwhile. It starts
 * with its first order, and again after it died.
 */
export class AssessThread {
  private readonly model: Model;
  private readonly deadlineMs: number;
  private worker: Worker | null = null;
  /** The thread answers in this order. */
  private asked: PromiseWithResolvers<AssessAnswer>[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(model: Model, { deadlineMs = DEADLINE_MS }: { deadlineMs?: number } = {}) {
    this.model = model;
    this.deadlineMs = deadlineMs;
  }

  /** @throws what the assessment throws; or why the thread died or was ended, whichever of its orders that was about */
  ask(order: AssessOrder): Promise<AssessAnswer> {
    this.worker ??= this.start();
    const asked = Promise.withResolvers<AssessAnswer>();
    this.asked.push(asked);
    this.worker.postMessage(order, []);
    if (this.asked.length === 1) this.limit();
    return asked.promise;
  }

  /** Ends it when everything that it was asked is answered. */
  async close(): Promise<void> {
    await Promise.allSettled(this.asked.map(({ promise }) => promise));
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(workerUrl, {
      execArgv,
      name: 'assess',
      resourceLimits: MEMORY,
      workerData: { model: this.model },
    });
    worker.on('message', (answer: ThreadAnswer) => {
      if (worker !== this.worker) return;
      const asked = this.asked.shift();
      this.limit();
      if ('error' in answer) asked?.reject(answer.error);
      else asked?.resolve(answer);
    });
    let failure: unknown = new Error('The thread that assesses ended.');
    worker.on('error', (error) => (failure = error));
    // Not at the error: answers that were given before it arrive in between.
    worker.on('exit', () => worker === this.worker && this.leave(failure));
    // It must not keep the process alive when nobody closed it.
    worker.unref();
    return worker;
  }

  /** Of the order that it is at. Where the process itself was held up, the answer may be there already: it comes first. */
  private limit(): void {
    clearTimeout(this.timer);
    const [first] = this.asked;
    if (first === undefined) return;
    const check = () => first === this.asked[0] && this.leave(tookTooLong());
    this.timer = setTimeout(() => setImmediate(check), this.deadlineMs);
  }

  private leave(failure: unknown): void {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    void worker?.terminate();
    for (const asked of this.asked.splice(0)) asked.reject(failure);
  }
}

function tookTooLong(): FoyerError {
  return new FoyerError('invariant-broken', 'An assessment took too long.', { retry: 'later' });
}
