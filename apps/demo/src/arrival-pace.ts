import type { Log } from '#libs/platform';
import type { MailDraft } from './compose/draft.ts';
import type { Arrival } from './mail/index.ts';

/** Runs `run` once after so many milliseconds, and returns what calls it off. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

export const bySystemTimer: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

export interface ArrivalPace {
  /** Messages that have not come in yet. */
  left(): number;
  /** Lets the next message come in at once. @returns its UID, null when all have arrived */
  arriveNow(): number | null;
  stop(): void;
}

/**
 * Lets messages come in one after another, each its own time after the one before.
 *
 * @param arrive has the message stored and announced when it returns its UID; when it throws, the message stays next
 */
export function paceArrivals(
  arrivals: readonly Arrival[],
  arrive: (draft: MailDraft) => number,
  schedule: Schedule,
  log: Log,
): ArrivalPace {
  const waiting = [...arrivals];
  let callOff: (() => void) | null = null;
  const arriveNow = (): number | null => {
    const next = waiting[0];
    if (next === undefined) return null;
    const uid = arrive(next.draft);
    waiting.shift();
    log.info('demo-mail-arrived', { uid, count: waiting.length });
    return uid;
  };
  const expectNext = (): void => {
    const next = waiting[0];
    if (next === undefined) return;
    callOff = schedule(next.afterSeconds * 1000, () => {
      try {
        arriveNow();
      } catch (error) {
        // The disk is full: the demo goes on with what it has and tries again.
        log.error('demo-mail-not-stored', { error });
      }
      expectNext();
    });
  };
  expectNext();
  return { left: () => waiting.length, arriveNow, stop: () => callOff?.() };
}
