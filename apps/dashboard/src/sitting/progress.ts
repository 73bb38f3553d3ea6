import type { InboxEntry } from '#libs/contract';
import type { Outcome } from '../acting/acting.tsx';
import { wholeMinutes } from '../lib/dates.ts';

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
 * @param picked ids that fitted the time when it was chosen
 * @param entries the list as it stands; what is still in it is still to be read
 */
export function progressOf(
  minutes: number,
  picked: ReadonlySet<string>,
  entries: readonly InboxEntry[],
  outcomes: ReadonlyMap<string, Outcome>,
): Progress {
  const open = entries.filter((entry) => picked.has(entry.id));
  const openIds = new Set(open.map((entry) => entry.id));
  const over = [...picked].filter((id) => !openIds.has(id)).map((id) => outcomes.get(id));
  const settled = over.filter((outcome) => outcome === 'settled').length;
  const later = over.filter((outcome) => outcome === 'later').length;
  return {
    minutes,
    picked: picked.size,
    pickedMinutes: wholeMinutes(open.reduce((sum, entry) => sum + entry.readingSeconds, 0)),
    settled,
    later,
    finished: open.length === 0 && settled + later > 0,
  };
}
