import type { DryRun } from '#libs/contract';

/** How many messages of a month could not wait, and on how many working days there was none. */
export interface UrgentDays {
  readonly messages: number;
  /** Null where not every message of the month is known day by day. */
  readonly days: { readonly none: number; readonly of: number } | null;
}

/** @param workingDays ISO weekdays; days are those of the browser's clock, whole ones only, and the last one */
export function urgentDays(
  found: Pick<DryRun, 'messages' | 'sections' | 'since' | 'until' | 'cut'>,
  workingDays: readonly number[],
): UrgentDays {
  const messages = found.sections.today;
  const urgent = found.messages.filter(({ section }) => section === 'today');
  if (found.cut || urgent.length !== messages) return { messages, days: null };
  const urgentOn = new Set(urgent.map(({ receivedAt }) => new Date(receivedAt).toDateString()));
  const until = new Date(found.until);
  let [none, of] = [0, 0];
  const day = new Date(found.since);
  for (day.setHours(24, 0, 0, 0); day <= until; day.setDate(day.getDate() + 1)) {
    if (!workingDays.includes(day.getDay() || 7)) continue;
    of += 1;
    if (!urgentOn.has(day.toDateString())) none += 1;
  }
  return { messages, days: of === 0 ? null : { none, of } };
}
