import type { DryRun } from '#libs/contract';

/** How many messages of a month could not wait, and on how many of its days there was none. */
export interface UrgentDays {
  readonly messages: number;
  /** Null where not every message of the month is known day by day, and where there was one on each. */
  readonly days: { readonly none: number; readonly of: number } | null;
}

/**
 * Of days on the browser's clock: the working days of the month, and those others on which there was such a message.
 *
 * @param workingDays ISO weekdays
 */
export function urgentDays(
  found: Pick<DryRun, 'messages' | 'sections' | 'since' | 'until' | 'cut'>,
  workingDays: readonly number[],
): UrgentDays {
  const messages = found.sections.today;
  const urgent = found.messages.filter(({ section }) => section === 'today');
  if (found.cut || urgent.length !== messages) return { messages, days: null };
  const urgentOn = new Set(urgent.map(({ receivedAt }) => new Date(receivedAt).toDateString()));
  const until = new Date(found.until);
  let none = 0;
  const day = new Date(found.since);
  // The first day was looked at in part only, so nothing is said of its rest.
  for (day.setHours(24, 0, 0, 0); day <= until; day.setDate(day.getDate() + 1))
    if (workingDays.includes(day.getDay() || 7) && !urgentOn.has(day.toDateString())) none += 1;
  return { messages, days: none === 0 ? null : { none, of: none + urgentOn.size } };
}
