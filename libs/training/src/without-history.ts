import { ACTS } from '#libs/domain';
import type { Act, Model } from '#libs/domain';
import { exampleOf } from './dataset.ts';
import type { Example } from './dataset.ts';

/** What a sentence does that shows, whatever else is known, that its sender has been in contact before. */
const SHOWS_EARLIER: readonly Act[] = ['earlier_contact', 'status'];
const SHOWS_EARLIER_BITS = SHOWS_EARLIER.reduce((bits, act) => bits | (1 << ACTS.indexOf(act)), 0);

/** Every second one teaches as much as all of them, in half of the time. */
const EVERY = 2;

/**
 * Follow-ups once more, as they look to somebody who knows of no earlier contact: the first day of a new mailbox, a
 * candidate who writes from another address. The label stays, because the message shows by itself what it is.
 *
 * Without these a model learns from the corpus that whoever is unknown applies for the first time, for most authors
 * gave every follow-up its history.
 *
 * Lanes that hang on the history, the rhythm's and those of hiring steps, are left out.
 *
 * @returns by row of the example that it repeats; its sentences are not tagged again
 */
export function withoutHistory(examples: readonly Example[], model: Model): ReadonlyMap<number, Example> {
  const shown = [...examples.keys()].filter((row) => showsItself(examples[row]!));
  return new Map(
    shown
      .filter((_, at) => at % EVERY === 0)
      .map((row) => [row, exampleOf({ ...examples[row]!.record, history: [] }, model)]),
  );
}

function showsItself({ record, targets, acts }: Example): boolean {
  if (record.history.length === 0 || acts === null) return false;
  const byManner = record.label === 'excessive' && targets.manner === 1;
  if (record.label !== 'value_added' && record.label !== 'empty' && !byManner) return false;
  return acts.some((bits) => (bits & SHOWS_EARLIER_BITS) !== 0);
}
