import type { Debt } from '#libs/domain';
import type { PlacedMessage } from './placed-message.ts';

/** Where a row of the queue stands among those that wait for a person here, the longest wait first. */
export interface LedgerPlace {
  /** Since when its person waits; null where nobody waits, or where their other row speaks for them. */
  readonly waitsSince: Date | null;
  /** What we owe them; null within our aim and where nobody waits. */
  readonly debt: Debt | null;
  /** Whether they withdrew, so that no update for everybody goes to them. */
  readonly withdrew: boolean;
}

/** Of a row on which nobody waits. */
export const NOT_WAITING: LedgerPlace = { waitsSince: null, debt: null, withdrew: false };

/** What is handled with care is in no ledger, and neither is what no candidate wrote. */
export function ledgerPlaceOf(shown: PlacedMessage, state: 'open' | 'done' | 'later'): LedgerPlace {
  const { assessment, section, lane, debtDismissed, withdrew } = shown;
  const isOther = lane === 'other' && assessment.kind === 'not_candidate';
  if (state === 'done' || section === 'care' || isOther) return NOT_WAITING;
  const debt = debtDismissed ? null : assessment.owed;
  return { waitsSince: new Date(debt?.since ?? assessment.waitingSince), debt, withdrew };
}

/**
 * An application and its follow-up are two rows of one person, who waits once: the debt speaks, else the longer wait.
 *
 * @returns whether the first of two rows speaks for both; null where not both of them wait
 */
export function speaksFirst(one: LedgerPlace, other: LedgerPlace): boolean | null {
  if (one.waitsSince === null || other.waitsSince === null) return null;
  if ((one.debt === null) !== (other.debt === null)) return one.debt !== null;
  return one.waitsSince <= other.waitsSince;
}
