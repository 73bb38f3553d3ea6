import type { UrgencyCause } from '../assessment.ts';

/** What decides whether an urgent message reaches a person at once. */
export interface BreakThroughCase {
  readonly danger: boolean;
  /** Break-throughs on this local day so far; those for danger are not counted. */
  readonly used: number;
  /** How many a day this person allows. */
  readonly budget: number;
  /** A day off that the person entered. */
  readonly dayOff: boolean;
  /** A digest has shown it as urgent while it waited for the end of focus hours. */
  readonly told: boolean;
}

/** Why an urgent message reaches nobody at once: it stands first in a digest, the next one or one that was made. */
export type HeldBecause = 'budget' | 'day_off' | 'told';

/** How many break-throughs a day a person gets who never said. */
export const DEFAULT_BUDGET = 3;

/**
 * Whether an urgent message reaches a person now.
 *
 * Danger to a person passes always: neither budget nor a day off holds it back.
 *
 * @returns null where it passes
 */
export function heldBecause({ danger, used, budget, dayOff, told }: BreakThroughCase): HeldBecause | null {
  if (danger) return null;
  if (told) return 'told';
  if (dayOff) return 'day_off';
  return used >= budget ? 'budget' : null;
}

/** What decides whether an urgent message waits while somebody has focus hours. */
export interface FocusCase {
  readonly danger: boolean;
  /** What it is urgent for; empty where that is not known. */
  readonly causes: readonly UrgencyCause[];
  /** Causes that this person lets wait in focus hours. */
  readonly heldInFocus: readonly UrgencyCause[];
}

/**
 * Whether an urgent message waits for the end of a person's focus hours, where it comes within them.
 *
 * Danger never waits. Neither does what is urgent for something that is not known, or for one thing among others that
 * may pass.
 */
export function waitsInFocus({ danger, causes, heldInFocus }: FocusCase): boolean {
  return !danger && causes.length > 0 && causes.every((cause) => heldInFocus.includes(cause));
}
