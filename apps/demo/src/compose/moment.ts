/**
 * A point in time of the demo, relative to its time zero. Working days keep answers off weekends whatever the day
 * on which somebody starts the demo; `at` is wall-clock time where the writer lives.
 */
export type Moment =
  | { readonly workdaysAgo: number; readonly at: string }
  | { readonly minutesAgo: number }
  | { readonly secondsAfter: number; readonly key: string };

export const day = (workdaysAgo: number, at: string): Moment => ({ workdaysAgo, at });
export const ago = (minutesAgo: number): Moment => ({ minutesAgo });
export const after = (key: string, secondsAfter: number): Moment => ({ key, secondsAfter });

/** An instant with the offset of the place where it is told. */
export interface LocalTime {
  readonly epochMs: number;
  readonly offsetMinutes: number;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Making a formatter takes longer than composing a mail, so each zone has one. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, made);
  return made;
}

/** Minutes east of UTC in an IANA zone at an instant. */
export function offsetMinutes(zone: string, epochMs: number): number {
  const name = formatterFor(zone)
    .formatToParts(epochMs)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

export const localTime = (epochMs: number, zone: string): LocalTime => ({
  epochMs,
  offsetMinutes: offsetMinutes(zone, epochMs),
});

/** A `Date` whose UTC fields read as the wall clock at `time`. */
export const wallClock = (time: LocalTime): Date => new Date(time.epochMs + time.offsetMinutes * 60_000);

/** The instant of a wall-clock time; `wallMs` is that time read as if it were UTC. */
function fromWallClock(wallMs: number, zone: string): LocalTime {
  const guess = wallMs - offsetMinutes(zone, wallMs) * 60_000;
  return localTime(wallMs - offsetMinutes(zone, guess) * 60_000, zone);
}

/**
 * @param zeroMs the demo's time zero, epoch milliseconds
 * @param zone IANA zone of the writer
 * @param resolved times of messages resolved so far, by key, for `after`
 * @throws RangeError when `after` names a message that is not resolved yet
 */
export function resolveMoment(
  moment: Moment,
  zeroMs: number,
  zone: string,
  resolved: ReadonlyMap<string, LocalTime>,
): LocalTime {
  if ('minutesAgo' in moment) return localTime(zeroMs - moment.minutesAgo * 60_000, zone);
  if ('key' in moment) {
    const earlier = resolved.get(moment.key);
    if (earlier === undefined) throw new RangeError(`no message ${moment.key} before this one`);
    return localTime(earlier.epochMs + moment.secondsAfter * 1000, zone);
  }
  let dayMs = Math.floor(wallClock(localTime(zeroMs, zone)).getTime() / DAY_MS) * DAY_MS;
  for (let left = moment.workdaysAgo; left > 0;) {
    dayMs -= DAY_MS;
    const weekday = new Date(dayMs).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  const [hours = 0, minutes = 0] = moment.at.split(':').map(Number);
  // Seconds that differ from message to message, without chance: nobody writes on the full minute.
  const seconds = (moment.workdaysAgo * 17 + hours * 7 + minutes * 3) % 60;
  return fromWallClock(dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000, zone);
}

const two = (n: number): string => String(n).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** `Tue, 24 Nov 2026 08:12:31 -0500` (RFC 5322). */
export function mailDate(time: LocalTime): string {
  const wall = wallClock(time);
  const date = `${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
  const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
  return `${WEEKDAYS[wall.getUTCDay()]}, ${date} ${clock} ${offsetText(time.offsetMinutes)}`;
}

/** `24-Nov-2026 08:12:31 -0500`, day padded with a space (RFC 9051 INTERNALDATE). */
export function internalDate(time: LocalTime): string {
  const wall = wallClock(time);
  const date = `${String(wall.getUTCDate()).padStart(2)}-${MONTHS[wall.getUTCMonth()]}-${wall.getUTCFullYear()}`;
  const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
  return `${date} ${clock} ${offsetText(time.offsetMinutes)}`;
}

/** How a writer names days, so that a mail can say "by Thursday" and be right whenever the demo starts. */
export interface When {
  /** The working day so many calendar days after this message, or the next one: `Thursday`. */
  weekday(days: number): string;
  /** The date of that working day: `December 3`. */
  date(days: number): string;
  /** The month so many days after this message: `October`. */
  month(days: number): string;
  /** The date so many calendar days after the demo's time zero, with its weekday: `Thursday, November 26`. */
  fromZero(days: number): string;
  /** The date of another message: `November 12`. */
  of(key: string): string;
}

/** @param language BCP 47 tag of the writer's language */
export function whenFor(
  time: LocalTime,
  zeroMs: number,
  language: string,
  resolved: ReadonlyMap<string, LocalTime>,
): When {
  const write = (epochMs: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(
      wallClock({ epochMs, offsetMinutes: time.offsetMinutes }),
    );
  const working = (days: number): number => {
    const wanted = time.epochMs + days * DAY_MS;
    const weekday = wallClock({ epochMs: wanted, offsetMinutes: time.offsetMinutes }).getUTCDay();
    return wanted + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY_MS;
  };
  return {
    weekday: (days) => write(working(days), { weekday: 'long' }),
    date: (days) => write(working(days), { month: 'long', day: 'numeric' }),
    month: (days) => write(time.epochMs + days * DAY_MS, { month: 'long' }),
    fromZero: (days) => write(zeroMs + days * DAY_MS, { weekday: 'long', month: 'long', day: 'numeric' }),
    of: (key) => {
      const other = resolved.get(key);
      if (other === undefined) throw new RangeError(`no message ${key} before this one`);
      return write(other.epochMs, { month: 'long', day: 'numeric' });
    },
  };
}
