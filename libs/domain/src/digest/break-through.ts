/** What decides whether an urgent message reaches a person at once. */
export interface BreakThroughCase {
  readonly danger: boolean;
  /** Break-throughs on this local day so far; those for danger are not counted. */
  readonly used: number;
  /** How many a day this person allows. */
  readonly budget: number;
  /** A day off that the person entered. */
  readonly dayOff: boolean;
}

/** Why an urgent message waits for the next digest, where it stands first. */
export type HeldBecause = 'budget' | 'day_off';

/** How many break-throughs a day a person gets who never said. */
export const DEFAULT_BUDGET = 3;

/**
 * Whether an urgent message reaches a person now.
 *
 * Danger to a person passes always: neither budget nor a day off holds it back.
 *
 * @returns null where it passes
 */
export function heldBecause({ danger, used, budget, dayOff }: BreakThroughCase): HeldBecause | null {
  if (danger) return null;
  if (dayOff) return 'day_off';
  return used >= budget ? 'budget' : null;
}
