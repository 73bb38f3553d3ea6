import type { DigestDetail } from '#libs/contract';
import { type DateStyle, clock } from '../../lib/dates.ts';

/**
 * "21 new since 12:30. 8 need reading, about 10 minutes.", its time as the reader counts hours, but on the clock of the
 * digest: its lines name theirs on that one, "today at 16:00" among them. Null while it is due.
 */
export function digestHeadline(
  { headlineParts }: Pick<DigestDetail, 'headlineParts'>,
  style: Pick<DateStyle, 'locale'> = {},
): string | null {
  if (headlineParts === null) return null;
  const { before, since, after, timeZone } = headlineParts;
  return `${before}${since === null ? '' : clock(since, { ...style, timeZone })}${after}`;
}
