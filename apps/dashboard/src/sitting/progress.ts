import type { InboxEntry } from '#libs/contract';
import type { Outcome } from '../acting/acting.tsx';
import { wholeMinutes } from '../lib/dates.ts';
import type { Fit } from './fit.ts';

/** How far the reader has come with what fitted the time. */
export interface Progress {
  readonly minutes: number;
  readonly picked: number;
  readonly pickedMinutes: number;
  readonly settled: number;
  readonly later: number;
  /** Everything picked has been dealt with, by the reader's own hand. */
  readonly finished: boolean;
}

/**
 * @param fit what fitted the time when it was chosen
 * @param entries the list as it stands; what is still in it is still to be read
 */
export function progressOf(
  minutes: number,
  fit: Fit,
  entries: readonly InboxEntry[],
  outcomes: ReadonlyMap<string, Outcome>,
): Progress {
  const inList = new Set(entries.map((entry) => entry.id));
  const open = fit.units.filter((unit) => unit.entries.some(({ id }) => inList.has(id)));
  const over = fit.units
    .filter((unit) => !open.includes(unit))
    .map((unit) => unit.entries.map(({ id }) => outcomes.get(id)));
  const later = over.filter((outcomesOf) => outcomesOf.includes('later')).length;
  const settled = over.filter((outcomesOf) => outcomesOf.includes('settled')).length - bothOf(over);
  return {
    minutes,
    picked: fit.units.length,
    pickedMinutes: wholeMinutes(open.reduce((sum, { seconds }) => sum + seconds, 0)),
    settled,
    later,
    finished: open.length === 0 && settled + later > 0,
  };
}

/** Of people who were settled together some may be for later: the whole is for later then. */
function bothOf(over: readonly (readonly (Outcome | undefined)[])[]): number {
  return over.filter((outcomes) => outcomes.includes('later') && outcomes.includes('settled')).length;
}
