import type { DigestDetail } from '#libs/contract';
import { type DateStyle, clock } from '../../lib/dates.ts';

/** "21 new since 12:30. 8 need reading, about 10 minutes.", its time as the reader counts hours; null while it is due. */
export function digestHeadline(
  { headlineParts }: Pick<DigestDetail, 'headlineParts'>,
  style: DateStyle = {},
): string | null {
  if (headlineParts === null) return null;
  const { before, since, after } = headlineParts;
  return `${before}${since === null ? '' : clock(since, style)}${after}`;
}
