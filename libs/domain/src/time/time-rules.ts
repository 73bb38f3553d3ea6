import type { WorkingCalendar } from './calendar.ts';
import { fits, kept } from './pattern.ts';
import type { Fit } from './pattern.ts';
import { rule } from './reading.ts';
import type { Around, Rule, TimeReading } from './reading.ts';
import { valueAs } from './terms.ts';

const NOON = 12 * 60;
const MIDNIGHT = 24 * 60;

/** Hours written without am or pm: from seven on they are morning, before seven nobody works. */
const FIRST_MORNING_HOUR = 7;

/** From and to, in minutes of the day, of the parts of a day. */
function partOfDay(name: string, calendar: WorkingCalendar): readonly [number, number] {
  switch (name) {
    case 'morning':
      return [6 * 60, NOON];
    case 'noon':
      return [NOON, NOON];
    case 'lunch':
      return [NOON, 14 * 60];
    case 'afternoon':
      return [NOON, Math.max(calendar.dayEndsAtHour * 60, 17 * 60)];
    case 'day':
      return [0, calendar.dayEndsAtHour * 60];
    case 'evening':
      return [17 * 60, 22 * 60];
    default:
      return [18 * 60, MIDNIGHT];
  }
}

function at(minute: number, more: Partial<TimeReading> = {}): TimeReading {
  return { fromMinute: minute, toMinute: minute, exact: true, ...more };
}

/** Hours and minutes as they are meant at work; null where they are no time. */
function clock(fit: Fit): TimeReading | null {
  const hour = kept(fit, 'hour');
  const { minutes, suffix } = fit.kept;
  const written = fits(hour, '#') ? Number(hour.digits) : Number(valueAs(hour, 'N'));
  const past = minutes === undefined ? 0 : Number(minutes.digits);
  if (
    Number.isNaN(written) ||
    written > 24 ||
    past > 59 ||
    (minutes !== undefined && minutes.digits.length !== 2)
  ) {
    return null;
  }
  if (suffix !== undefined) {
    if (written < 1 || written > 12) return null;
    const hours = (written % 12) + (valueAs(suffix, 'P') === 'pm' ? 12 : 0);
    return at(hours * 60 + past);
  }
  if (written > 12 || written === 0 || hour.digits.length === 2) return at(written * 60 + past);
  const hours = written < FIRST_MORNING_HOUR ? written + 12 : written;
  return at(hours * 60 + past, { bareHour: true });
}

function zoned(fit: Fit): TimeReading | null {
  const reading = clock(fit);
  const { zone } = fit.kept;
  return reading === null || zone === undefined ? reading : { ...reading, zone: String(valueAs(zone, 'z')) };
}

/** What follows a number that is a count, a date or the first half of a time. */
const COUNTED = 'UZK#Mo/:P-';

/** Words after which "at five" is a time: anything but a noun that it could count. */
function endsThere({ after }: Around): boolean {
  return after === undefined || (after.classes !== '' && !fits(after, COUNTED));
}

/** A time only beside a day: "by 5" alone may count anything. */
function weak(fit: Fit): TimeReading | null {
  const reading = zoned(fit);
  if (reading === null) return null;
  const { prefix } = fit.kept;
  const bearing = fits(prefix, 'B')
    ? 'by'
    : fits(prefix, 'F')
      ? 'before'
      : fits(prefix, 'a')
        ? 'after'
        : undefined;
  return { ...reading, weak: true, ...(bearing === undefined ? {} : { bearing }) };
}

/** Times of day: clock times, parts of the day, the end of work. */
export const TIME_RULES: readonly Rule<TimeReading>[] = [
  rule('t* hour=# : minutes=# suffix=P? h? zone=z?', zoned),
  rule('t* hour=# h minutes=#', zoned),
  rule('t* hour=# . minutes=# h', zoned),
  rule('t* hour=# . minutes=# suffix=P zone=z?', zoned),
  rule('t hour=# . minutes=#', (fit, _writing, { after }) => (fits(after, '.#') ? null : zoned(fit))),
  rule('t* hour=# suffix=P zone=z?', zoned),
  rule('t* hour=# part=p', (fit) => {
    const isNoon = kept(fit, 'hour').digits === '12' && valueAs(kept(fit, 'part'), 'p') === 'noon';
    return isNoon ? at(NOON) : null;
  }),
  rule('t* hour=N h', zoned),
  rule('at=t* hour=# unit=h', (fit) => {
    // "48 horas" is a length, "a las 17 horas" a time.
    const isLength = fits(kept(fit, 'unit'), 'UZ') && fit.kept['at'] === undefined;
    return isLength ? null : zoned(fit);
  }),
  rule('t hour=[#N] zone=z?', (fit, _writing, around) => (endsThere(around) ? zoned(fit) : weak(fit))),
  rule('prefix=[BFa] f* hour=[#N] zone=z?', (fit, _writing, { after }) =>
    // "By 3 at the latest" is no amount.
    fits(after, 'l') ? zoned(fit) : weak(fit),
  ),
  rule('[st] # [-&] hour=# suffix=P?', weak),
  rule('at=[Ttni]? f? part=p zone=z?', (fit, { calendar, minuteOfDay, language }, { before }) => {
    const words = String(valueAs(kept(fit, 'part'), 'p'));
    const name = words.replace('this ', '');
    const [fromMinute, toMinute] = partOfDay(name, calendar);
    const isExact = name === 'noon';
    const { at: preposition } = fit.kept;
    const isThis = name !== words || fits(preposition, 'T');
    const isAtNoon = isExact && (fits(preposition, 't') || fits(before, 'BF'));
    // "By teatime" is today's while that is to come.
    const isBy = language === 'en' && fits(before, 'B') && toMinute > minuteOfDay;
    const zone =
      isExact && fit.kept['zone'] !== undefined ? { zone: String(valueAs(fit.kept['zone'], 'z')) } : {};
    const isToday = isThis && !isExact ? { isToday: true } : {};
    return { fromMinute, toMinute, exact: isExact, weak: !isThis && !isAtNoon && !isBy, ...zone, ...isToday };
  }),
  rule('[Tt]? f? C', (_fit, { calendar }) => at(calendar.dayEndsAtHour * 60, { exact: false })),
];

/** A time and a part of the day together: "three in the afternoon", "8 Sunday night". */
export function withPart(time: TimeReading, part: TimeReading): TimeReading {
  const isLate = part.fromMinute >= NOON && time.fromMinute < NOON;
  const isEarly = part.toMinute <= NOON && time.bareHour === true && time.fromMinute > NOON;
  const shift = isLate && time.bareHour === true ? NOON : isEarly ? -NOON : 0;
  const isToday = part.isToday === true ? { isToday: true, weak: false } : {};
  return { ...time, fromMinute: time.fromMinute + shift, toMinute: time.toMinute + shift, ...isToday };
}
