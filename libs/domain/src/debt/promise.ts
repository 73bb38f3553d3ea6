import type { Instant } from '../contact/contact.ts';

/** Word that we promised in our own mail, with the day on which it is due. */
export interface DatedPromise {
  /** The sentence, verbatim (newlines as \n). */
  readonly quote: string;
  /** ISO date, local to the writer, by which word was promised. */
  readonly dueDay: string;
  /** The promise has passed when it is later than this: the clock time named, else the end of a working day. */
  readonly dueAt: Instant;
}
