/** How dates read: `locale` decides 12 or 24 hours, `timeZone` what "today" is; both default to the browser's. */
export interface DateStyle {
  readonly locale?: string;
  readonly timeZone?: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

function zone(style: DateStyle): Intl.DateTimeFormatOptions {
  return style.timeZone === undefined ? {} : { timeZone: style.timeZone };
}

/** Local calendar day as a whole number of days since 1970, so that days subtract across clock changes. */
function dayNumber(at: Date, style: DateStyle): number {
  const iso = format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone(style) }).format(
    at,
  );
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: Date, style: DateStyle = {}): number {
  return dayNumber(to, style) - dayNumber(new Date(from), style);
}

/** A day without a time, as a promise names it: the same day in every zone. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** "24 Nov", with the year where it is not this one. */
export function dayMonth(at: string, now: Date, style: DateStyle = {}): string {
  const where = zone(DAY_ONLY.test(at) ? { ...style, timeZone: 'UTC' } : style);
  const date = new Date(at);
  const thisYear = format('en-GB', { year: 'numeric', ...zone(style) }).format(now);
  const otherYear = format('en-GB', { year: 'numeric', ...where }).format(date) !== thisYear;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...where };
  // "Sept" is the only four-letter month of en-GB; the product writes three letters everywhere.
  return format('en-GB', otherYear ? { ...options, year: 'numeric' } : options)
    .format(date)
    .replace('Sept', 'Sep');
}

/** "Fri 4 Dec": a day that somebody is to remember. */
export function weekdayDay(day: string, now: Date): string {
  const weekday = format('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(day));
  return `${weekday} ${dayMonth(day, now)}`;
}

export type ClockChoice = '24' | '12' | 'browser';

let clockChoice: ClockChoice = 'browser';

/** How clocks count for whoever is signed in. */
export function preferClock(choice: ClockChoice): void {
  clockChoice = choice;
}

/** "08:51", or "8:51 AM" where the reader or, without a choice, the locale counts to twelve. */
export function clock(at: string, style: DateStyle = {}): string {
  const twelve =
    clockChoice === 'browser'
      ? format(style.locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
      : clockChoice === '12';
  const hours: Intl.DateTimeFormatOptions = twelve
    ? { hour: 'numeric', hourCycle: 'h12' }
    : { hour: '2-digit', hourCycle: 'h23' };
  return format(style.locale, { ...hours, minute: '2-digit', ...zone(style) }).format(new Date(at));
}

/** "Today 08:51", "Yesterday 17:20", "12 Nov". */
export function arrival(at: string, now: Date, style: DateStyle = {}): string {
  const days = daysBetween(at, now, style);
  if (days === 0) return `Today ${clock(at, style)}`;
  if (days === 1) return `Yesterday ${clock(at, style)}`;
  return dayMonth(at, now, style);
}

/** "Since 08:51", "Since yesterday", "Waiting 12 days". */
export function waiting(since: string, now: Date, style: DateStyle = {}): string {
  const days = daysBetween(since, now, style);
  if (days <= 0) return `Since ${clock(since, style)}`;
  return days === 1 ? 'Since yesterday' : `Waiting ${days} days`;
}

/** "just now", "2 min ago", "3 h ago", "12 Nov": how old a figure is. */
export function ago(at: string, now: Date, style: DateStyle = {}): string {
  const minutes = Math.floor((now.getTime() - Date.parse(at)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ago` : dayMonth(at, now, style);
}

/** Reading time in whole minutes, never below one. */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

export interface LaterChoice {
  readonly id: 'this-afternoon' | 'tomorrow' | 'next-week';
  readonly at: Date;
}

/** When a *later* entry may come back: 16:00 today while that is an hour off, 09:00 on working days after it. */
export function laterChoices(now: Date): LaterChoice[] {
  const choices: LaterChoice[] = [];
  const afternoon = new Date(now);
  afternoon.setHours(16, 0, 0, 0);
  if (afternoon.getTime() - now.getTime() >= 3_600_000) choices.push({ id: 'this-afternoon', at: afternoon });
  choices.push({ id: 'tomorrow', at: morningIn(now, 1) }, { id: 'next-week', at: morningIn(now, 7) });
  return choices;
}

/** 09:00 local, `days` from now, moved to Monday when that is a weekend. */
function morningIn(now: Date, days: number): Date {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  if (at.getDay() === 6) at.setDate(at.getDate() + 2);
  if (at.getDay() === 0) at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return at;
}

/** "today 16:00", "tomorrow 09:00", "Mon 1 Dec 09:00": when something comes back. */
export function dueTime(at: string, now: Date, style: DateStyle = {}): string {
  const days = -daysBetween(at, now, style);
  if (days === 0) return `today ${clock(at, style)}`;
  if (days === 1) return `tomorrow ${clock(at, style)}`;
  const weekday = format('en-GB', { weekday: 'short', ...zone(style) }).format(new Date(at));
  return `${weekday} ${dayMonth(at, now, style)}, ${clock(at, style)}`;
}
