import type { ContactView } from '#libs/contract';
import { dayMonth, daysBetween } from '../../lib/dates.ts';
import { messageWords } from '../../lib/wording.ts';

/** The window of the policy that the line draws. */
export const WINDOW_DAYS = 14;
/** Two labels nearer than this, in percent of the line, would touch. */
const LABEL_WIDTH = 24;
const DAY_MS = 86_400_000;

export interface RhythmPoint {
  readonly key: string;
  /** Place on the line: 0 is 14 days before the message, 100 the message itself. */
  readonly percent: number;
  readonly who: 'theirs' | 'ours' | 'receipt' | 'this';
  readonly label: string | null;
}

/**
 * Contacts of the 14 days before a message, placed on a line that ends with it.
 *
 * @param contacts any order; later ones and those of other windows are left out
 */
export function rhythmPoints(
  contacts: readonly ContactView[],
  message: { readonly id: string; readonly receivedAt: string },
  now: Date,
): RhythmPoint[] {
  const end = Date.parse(message.receivedAt);
  const start = end - WINDOW_DAYS * DAY_MS;
  const earlier = contacts
    .filter((contact) => contact.messageId !== message.id)
    .map((contact) => ({ contact, at: Date.parse(contact.at) }))
    .filter(({ at }) => at >= start && at <= end)
    .toSorted((a, b) => a.at - b.at)
    .map(({ contact, at }) => ({
      key: contact.id,
      percent: ((at - start) / (end - start)) * 100,
      who: whoOf(contact),
      name: dayMonth(contact.at, now),
    }));
  const own =
    daysBetween(message.receivedAt, now) === 0 ? messageWords.rhythmToday : dayMonth(message.receivedAt, now);
  // The end of the line is always named; the others as far as their names do not touch.
  let free = 0;
  const points = earlier.map(({ name, ...point }): RhythmPoint => {
    const fits = point.percent >= free && point.percent <= 100 - LABEL_WIDTH;
    if (fits) free = point.percent + LABEL_WIDTH;
    return { ...point, label: fits ? name : null };
  });
  return [...points, { key: message.id, percent: 100, who: 'this', label: own }];
}

function whoOf(contact: ContactView): RhythmPoint['who'] {
  if (contact.by === 'candidate') return 'theirs';
  return contact.automatic || contact.unproven ? 'receipt' : 'ours';
}
