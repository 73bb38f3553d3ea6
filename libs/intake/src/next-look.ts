/** Opening a folder of 100,000 messages costs a mail server half a second, a small one is looked at after every batch. */
const LOOKING_SHARE = 0.1;
/** However dear looking is, new mail waits no longer for it. */
const LONGEST_UNSEEN_MS = 5_000;

/**
 * When new mail is looked for again while older mail is read back: so that looking takes a tenth of the time.
 *
 * @param began when the last look began, in milliseconds
 * @param ended when it was over, by the same clock
 * @returns by the same clock
 */
export function nextLook(began: number, ended: number): number {
  return ended + Math.min(LONGEST_UNSEEN_MS, (ended - began) * (1 / LOOKING_SHARE - 1));
}

/**
 * All in their order, since news are heard in the last one. While one is still to be caught up with, which may have to wait
 * for its turn, what is new in the others is taken in before.
 */
export function toLookInto<T extends { readonly isCaughtUp: boolean }>(readers: readonly T[]): readonly T[] {
  const caughtUp = readers.filter((reader) => reader.isCaughtUp);
  return caughtUp.length === readers.length ? readers : [...caughtUp, ...readers];
}
