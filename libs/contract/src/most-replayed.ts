/**
 * Messages that a trial reads again, the newest first: each is assessed by both policies in the process that answers
 * everybody else as well, some 5 ms of it (measured).
 */
export const MOST_REPLAYED = 1_000;
