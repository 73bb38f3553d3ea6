import { spelledDay, spelledTime } from '#libs/domain';
import { MONTHS, WEEKDAYS } from './wording/numbers.ts';

/** How dates read: `locale` decides 12 or 24 hours, `timeZone` what "today" is; both default to the browser's. */
export interface DateStyle {
  readonly locale?: string;
  readonly timeZone?: string;
}

interface CalendarDay {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
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

/**
 * The calendar day of a moment. In the browser's own zone without its formats: each row of the queue names days, and the
 * first use of a format costs more than all its rows.
 */
function calendarDay(at: Date, { timeZone }: DateStyle): CalendarDay {
  if (timeZone === undefined) return { year: at.getFullYear(), month: at.getMonth(), day: at.getDate() };
  if (timeZone === 'UTC') return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: at.getUTCDate() };
  const iso = format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(at);
  return calendarDay(new Date(iso), { timeZone: 'UTC' });
}

/** Calendar day as a whole number of days since 1970, so that days subtract across clock changes. */
function dayNumber(at: Date, style: DateStyle): number {
  const { year, month, day } = calendarDay(at, style);
  return Date.UTC(year, month, day) / 86_400_000;
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: Date, style: DateStyle = {}): number {
  return dayNumber(to, style) - dayNumber(new Date(from), style);
}

/** A day without a time, as a promise names it: the same day in every zone. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** "24 Nov", with the year where it is not this one. */
export function dayMonth(at: string, now: Date, style: DateStyle = {}): string {
  const { year, month, day } = calendarDay(new Date(at), DAY_ONLY.test(at) ? { timeZone: 'UTC' } : style);
  const spelled = `${day} ${MONTHS[month]}`;
  return year === calendarDay(now, style).year ? spelled : `${spelled} ${year}`;
}

/** "Monday". */
export function weekdayOf(at: string, style: DateStyle = {}): string {
  const { year, month, day } = calendarDay(new Date(at), style);
  return WEEKDAYS[new Date(Date.UTC(year, month, day)).getUTCDay()] ?? '';
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

/** Whether the reader or, without a choice, the locale counts to twelve. */
function countsToTwelve({ locale }: DateStyle): boolean {
  return clockChoice === 'browser'
    ? format(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
    : clockChoice === '12';
}

function hourOptions(style: DateStyle): Intl.DateTimeFormatOptions {
  return countsToTwelve(style)
    ? { hour: 'numeric', hourCycle: 'h12' }
    : { hour: '2-digit', hourCycle: 'h23' };
}

/** A time stays on one line: whatever blank a locale puts into it does not break. */
const unbroken = (time: string) => time.replaceAll(/\s/g, '\u00a0');

/** "08:51", or "8:51 AM" where the reader counts to twelve. */
export function clock(at: string, style: DateStyle = {}): string {
  const options = { ...hourOptions(style), minute: '2-digit', ...zone(style) } as const;
  return unbroken(format(style.locale, options).format(new Date(at)));
}

const TIMES = /\b(?:[01]\d|2[0-3]):[0-5]\d\b/g;

/**
 * "answer due 24 Nov 17:00" with its times as the reader counts them, on the clock that they are told by.
 *
 * @param sentence ours; never the words of a person, who may have written 16:9 for something else
 */
export function clocksIn(sentence: string, style: DateStyle = {}): string {
  return sentence.replaceAll(TIMES, (time) => clock(`1970-01-01T${time}Z`, { ...style, timeZone: 'UTC' }));
}

/** `2026-11-24T22:00`: a moment on the reader's clock. */
function localTime(at: string, style: DateStyle): string {
  const { year, month, day } = calendarDay(new Date(at), style);
  const date = new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone(style) } as const;
  return `${date}T${format('en-GB', time).format(new Date(at))}`;
}

/**
 * A reason of ours as the reader's clock and calendar have it: whoever wrote of "tomorrow at five" may live in another
 * zone, where it is five in the reader's morning. A day without a time is the same day everywhere. While it is near it
 * is "today" or "tomorrow"; earlier and later ones keep their date, which is never wrong on a page that was left open.
 *
 * @param harmAt the moment that the reason names, on the clock of whoever wrote it; null where it names none
 */
export function reasonHere(reason: string, harmAt: string | null, now: Date, style: DateStyle = {}): string {
  if (harmAt === null) return reason;
  const isTimed = reason.includes(spelledTime(harmAt));
  const here = isTimed ? localTime(harmAt, style) : harmAt;
  const told = isTimed ? reason.replace(spelledTime(harmAt), spelledTime(here)) : reason;
  const named = here.slice(0, 10);
  const days = dayNumber(new Date(named), { timeZone: 'UTC' }) - dayNumber(now, style);
  const near = ['today', 'tomorrow'][days];
  return near === undefined
    ? told
    : told.replace(new RegExp(`(?:\\bon )?\\b${spelledDay(named)}\\b`, 'u'), near);
}

/** "07" or "7 AM": a whole hour on a scale, from 0 to 24. */
export function hourMark(hour: number, style: DateStyle = {}): string {
  if (!countsToTwelve(style)) return String(hour).padStart(2, '0');
  const options = { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC' } as const;
  return unbroken(format(style.locale, options).format(new Date(Date.UTC(1970, 0, 1, hour))));
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
  readonly id: 'next-digest' | 'this-afternoon' | 'tomorrow' | 'next-week';
  readonly at: Date;
}

/**
 * When a *later* entry may come back: with the next digest where one is still to come today, else at 16:00 while that is
 * an hour off; then at 09:00 on working days.
 */
export function laterChoices(now: Date, nextDigestAt: string | null = null): LaterChoice[] {
  const choices: LaterChoice[] = [];
  const afternoon = new Date(now);
  afternoon.setHours(16, 0, 0, 0);
  if (
    nextDigestAt !== null &&
    Date.parse(nextDigestAt) > now.getTime() &&
    daysBetween(nextDigestAt, now) === 0
  )
    choices.push({ id: 'next-digest', at: new Date(nextDigestAt) });
  else if (afternoon.getTime() - now.getTime() >= 3_600_000)
    choices.push({ id: 'this-afternoon', at: afternoon });
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
