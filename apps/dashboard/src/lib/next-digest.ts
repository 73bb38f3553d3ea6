import { useQuery } from '@tanstack/react-query';
import { type DateStyle, clock, dayMonth, daysBetween, weekdayOf } from './dates.ts';
import { digestSettingsQuery } from './digest-settings-query.ts';
import { useNow } from './now.ts';
import { type NextDigest, nextDigestWords } from './wording.ts';

/** Within a week the name of the day is enough. */
const DAYS_NAMED = 7;

/**
 * The next digest as a sentence names it.
 *
 * @param nextAt null where none is planned
 * @returns null without one, and where its time has passed: what comes after it is not known yet
 */
export function nextDigestOf(nextAt: string | null, now: Date, style: DateStyle = {}): NextDigest | null {
  if (nextAt === null || Date.parse(nextAt) <= now.getTime()) return null;
  const time = clock(nextAt, style);
  const days = -daysBetween(nextAt, now, style);
  if (days === 0) return nextDigestWords.today(time);
  if (days === 1) return nextDigestWords.tomorrow(time);
  return nextDigestWords.on(
    days < DAYS_NAMED ? weekdayOf(nextAt, style) : dayMonth(nextAt, now, style),
    time,
  );
}

/** The reader's own next digest; null without one, and while it is not known. */
export function useNextDigest(): NextDigest | null {
  const { data } = useQuery(digestSettingsQuery);
  return nextDigestOf(data?.nextAt ?? null, useNow());
}
