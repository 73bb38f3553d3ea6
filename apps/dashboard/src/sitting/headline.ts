import type { InboxEntry, InboxPage } from '#libs/contract';
import { wholeMinutes } from '../lib/dates.ts';
import { READ_SECTIONS } from '../lib/inbox.ts';
import { type NextDigest, queueWords } from '../lib/wording.ts';

export interface Headline {
  readonly sentence: string;
  readonly below: string | null;
}

/**
 * The queue in a sentence, before any number.
 *
 * @param entries rows of the read sections that are in memory
 * @param complete whether these are all of them; otherwise the server's sum of reading time is told
 * @param next the reader's next digest; null without one
 */
export function headlineOf(
  entries: readonly InboxEntry[],
  counts: InboxPage['counts'],
  complete: boolean,
  next: NextDigest | null,
): Headline {
  const today = counts.sections.today;
  const rest = READ_SECTIONS.reduce((sum, section) => sum + counts.sections[section], 0) - today;
  const seconds = (needed: boolean) =>
    entries
      .filter((entry) => (entry.section === 'today') === needed)
      .reduce((sum, entry) => sum + entry.readingSeconds, 0);
  const restMinutes = wholeMinutes(complete ? seconds(false) : counts.readingSeconds - seconds(true));
  const words = queueWords.headline;
  if (today > 0) {
    return {
      sentence: words.today(today),
      below: [
        rest > 0 ? words.more(rest, restMinutes) : words.nothingElse,
        ...(next === null ? [] : [words.quiet(next)]),
      ].join(' '),
    };
  }
  if (rest > 0)
    return {
      sentence: `${words.nothingPressing} ${words.toRead(rest, restMinutes)}`,
      below: next === null ? words.waitAfter : words.quiet(next),
    };
  return { sentence: words.upToDate(next), below: null };
}
