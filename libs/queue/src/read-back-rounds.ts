/** Of the first rounds: a mailbox of some thousand messages is read back within one of them. */
const FIRST_MS = 30_000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long mail that is read back gathers until the bell rings for all of it. Each older message puts the later ones of
 * its person out of date: in rounds of one length they were assessed again with nearly every older message, and reading
 * back became slower with each thousand. Rounds that grow with the time it has taken assess a message about three times,
 * however much mail there is.
 *
 * @param sinceBeganMs how long it had been read back when the bell last rang
 */
export function readBackRoundMs(sinceBeganMs: number): number {
  return Math.min(LONGEST_MS, Math.max(FIRST_MS, sinceBeganMs / 2));
}

/**
 * While mail is read back, a message of it that has waited this long for its assessment, or for another one, was not
 * heard: twice the longest round.
 */
export const READ_BACK_LOST_SECONDS = (2 * LONGEST_MS) / 1_000;
