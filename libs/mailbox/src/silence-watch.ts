/** How long a step waits for a server, in milliseconds, and how much it takes of one. */
export interface Patience {
  /** Without a byte, before anything of the answer has come: a server may have to search or to index first. */
  readonly first: number;
  /** Without a byte, once it answers. */
  readonly between: number;
  /** Altogether, however little comes again and again. */
  readonly longest: number;
  /** Bytes of its answer, where all of it is kept in memory until it ends; more than that has no end. */
  readonly mostBytes?: number;
  /** How often it is looked at, in milliseconds, where that may be seldom. */
  readonly lookMs?: number;
}

/** In a tenth of a second a fast line brings no more than we have room for. */
const LOOK_MS = 100;

/**
 * Watches what comes from a server while a step waits for it. Silence counts and not time: a slow line that moves is none
 * that is dead. It is counted in looks, so that a process that stood still meanwhile blames nobody.
 */
export class SilenceWatch {
  /** For how long nothing has come, in milliseconds. */
  quietMs = 0;
  private readonly timer: NodeJS.Timeout;

  /**
   * @param received how many bytes have come so far
   * @param onLost called once, when patience is at its end
   */
  constructor(
    received: () => number,
    { first, between, longest, mostBytes = Infinity, lookMs: every = LOOK_MS }: Patience,
    onLost: (why: 'silent' | 'endless') => void,
  ) {
    const lookMs = Math.min(every, Math.ceil(Math.min(first, between, longest) / 4));
    const before = received();
    let [known, hasAnswered, wholeMs] = [before, false, 0];
    this.timer = setInterval(() => {
      const now = received();
      const moves = now !== known;
      known = now;
      hasAnswered ||= moves;
      wholeMs += lookMs;
      this.quietMs = moves ? 0 : this.quietMs + lookMs;
      const isEndless = now - before > mostBytes;
      if (!isEndless && this.quietMs < (hasAnswered ? between : first) && wholeMs < longest) return;
      this.stop();
      onLost(isEndless ? 'endless' : 'silent');
    }, lookMs);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
