import type { Instant } from '../contact/contact.ts';

const MINUTE = 60_000;

/** Two decimal digits at `index`, or NaN. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Minutes east of UTC that the writer's clock stood at, or NaN where the text has no offset. */
function readOffset(at: string): number {
  if (at.endsWith('Z') || at.endsWith('z')) return 0;
  const sign = at.length - 6;
  const letter = at[sign];
  if ((letter !== '+' && letter !== '-') || at[sign + 3] !== ':') return Number.NaN;
  const minutes = twoDigits(at, sign + 1) * 60 + twoDigits(at, sign + 4);
  return letter === '-' ? -minutes : minutes;
}

/**
 * The writer's offset from UTC.
 *
 * @returns minutes, positive east of Greenwich: `+05:30` is 330
 * @throws RangeError when `at` is not ISO 8601 with an offset
 */
export function offsetMinutesOf(at: Instant): number {
  const offset = readOffset(at);
  if (Number.isNaN(offset)) throw new RangeError(`not an instant with offset: ${at}`);
  return offset;
}

/**
 * Milliseconds since 1970-01-01T00:00Z.
 *
 * @param at `YYYY-MM-DDTHH:MM[:SS[.sss]]` followed by `Z` or `±HH:MM`
 * @throws RangeError when `at` is anything else: a time without offset means nothing here
 */
export function epochMs(at: Instant): number {
  const ms = Number.isNaN(readOffset(at)) ? Number.NaN : Date.parse(at);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant with offset: ${at}`);
  return ms;
}

/** The first of some moments; null where there is none. */
export function earliest(...moments: readonly (Instant | null)[]): Instant | null {
  const known = moments.filter((moment) => moment !== null);
  return known.sort((a, b) => epochMs(a) - epochMs(b))[0] ?? null;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/**
 * Writes an instant on a clock that is `offsetMinutes` east of UTC; the inverse of `epochMs`.
 *
 * @param ms milliseconds since 1970-01-01T00:00Z, years 0 to 9999
 * @returns ISO 8601 with offset, with milliseconds only where there are some
 */
export function instantAt(ms: number, offsetMinutes: number): Instant {
  const local = new Date(ms + offsetMinutes * MINUTE).toISOString();
  const clock = local.endsWith('.000Z') ? local.slice(0, 19) : local.slice(0, 23);
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${clock}${sign}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}
