import type { HeadlineParts } from '#libs/contract';
import { counted, isoDay, localTime, proportion, spelledDay } from '#libs/domain';
import type { DigestFacts, DigestRow, ToldSection } from '../content.ts';

const SUBJECT_LENGTH = 60;
const DAY_MS = 86_400_000;

/** `1 needs`, `3 need`. */
const verb = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of others on one line: without breaks, other control characters, or marks that turn the direction of text. */
export function oneLine(words: string): string {
  return words
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** `Answer all 7` */
export const answerAll = ({ standsFor }: Pick<DigestRow, 'standsFor'>) => `Answer all ${standsFor}`;

/** `16:00: 1 needs you today, 9 waited too long, 4 to read`: no names, under 60 characters. */
export function subjectOf({ time, counts }: DigestFacts): string {
  const parts = [
    counts.today > 0 ? verb(counts.today, 'needs you today', 'need you today') : '',
    counts.owed > 0 ? `${counts.owed} waited too long` : '',
    counts.worth > 0 ? `${counts.worth} to read` : '',
    counts.decide > 0 ? `${counts.decide} to decide` : '',
    counts.steps > 0 ? verb(counts.steps, 'hiring step', 'hiring steps') : '',
  ].filter((part) => part !== '');
  let subject = `${time}:`;
  for (const [index, part] of parts.entries()) {
    const longer = `${subject}${index === 0 ? '' : ','} ${part}`;
    if (longer.length >= SUBJECT_LENGTH) break;
    subject = longer;
  }
  return subject;
}

type HeadlineFacts = Pick<DigestFacts, 'counts' | 'arrived' | 'since' | 'readingSeconds'>;

/**
 * The headline around the time of the digest before, since a page writes times as its reader counts hours.
 *
 * @returns `since` as an instant; null, with nothing behind it, where there was no digest before
 */
export function headlineParts({
  counts,
  arrived,
  since,
  readingSeconds,
}: HeadlineFacts): Omit<HeadlineParts, 'timeZone'> {
  const reading = counts.today + counts.owed + counts.worth + counts.decide;
  const minutes = counted(Math.max(1, Math.round(readingSeconds / 60)), 'minute');
  const rest =
    reading === 0 ? 'Nothing needs reading.' : `${verb(reading, 'needs', 'need')} reading, about ${minutes}.`;
  if (since === null) return { before: `Your first digest. ${rest}`, since, after: '' };
  return {
    before: `${arrived === 0 ? 'No new mail' : `${arrived} new`} since `,
    since,
    after: `. ${rest}`,
  };
}

/** `21 new since 12:30. 8 need reading, about 10 minutes.` */
export function headlineOf(facts: HeadlineFacts, timeZone: string): string {
  const { before, since, after } = headlineParts(facts);
  return `${before}${since === null ? '' : clock(new Date(since), timeZone)}${after}`;
}

/** `12:30`, with the day before it where that is not today's. */
export function clock(at: Date, timeZone: string, now?: Date): string {
  const local = localTime(at.getTime(), timeZone);
  const minutes = Math.floor(local.minuteOfDay);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const isToday = now === undefined || localTime(now.getTime(), timeZone).day === local.day;
  return isToday ? time : `${spelledDay(isoDay(local.day))} ${time}`;
}

/** `12 days`, or `since 09:40` on the first day. */
export function waitOf(since: Date, now: Date, timeZone: string): string {
  const days = localTime(now.getTime(), timeZone).day - localTime(since.getTime(), timeZone).day;
  return days <= 0 || now.getTime() - since.getTime() < DAY_MS / 2
    ? `since ${clock(since, timeZone)}`
    : counted(days, 'day');
}

/** What stands after the name of a section. */
export function sectionNote(
  section: ToldSection,
  rows: readonly Pick<DigestRow, 'standsFor'>[],
  counts: DigestFacts['counts'],
): string {
  const shown = rows.reduce((sum, row) => sum + row.standsFor, 0);
  const more = counts[section] - shown;
  if (more > 0)
    return `${shown} of ${counts[section]} shown; ${verb(more, 'more is', 'more are')} in the queue`;
  return section === 'owed' ? 'longest wait first' : '';
}

/** Counts that are told and not listed, one sentence each. */
export function countLines({ counts, care }: DigestFacts): string[] {
  return [
    counts.decide > 0 ? `Please decide: ${counted(counts.decide, 'message')} where we could not tell.` : '',
    counts.steps > 0 ? `Hiring steps: ${counts.steps} new, in the order they arrived.` : '',
    counts.other > 0 ? `Applications and other mail: ${counts.other} new, left alone.` : '',
    care > 0 ? `Handle with care: ${verb(care, 'waits', 'wait')} for you in Foyer.` : '',
  ].filter((line) => line !== '');
}

/** `8 messages from 6 people; nothing is asked of you` */
export function foldedNote({ folded }: DigestFacts): string {
  if (folded.messages === 0) return 'none wait';
  const people = folded.people === 1 ? '1 person' : `${folded.people} people`;
  return `${counted(folded.messages, 'message')} from ${people}; nothing is asked of you`;
}

const SMALL = ['none', 'one', 'two', 'three'];

/** What is asked about folded messages, of which there are `count`. */
export function checkNote(count: number): string {
  const picked =
    count === 1
      ? 'It is picked at random; the name is left out'
      : 'They are picked at random; names are left out';
  return `Please check ${SMALL[count] ?? count} of them. ${picked} on purpose.`;
}

/** `629 of 629 accounted for, none missing.` or `… none missing, 400 older still to be read.` */
export function ledgerLine({ ledger }: Pick<DigestFacts, 'ledger'>): string {
  const { onServer, accounted, missing, toReadBack = 0 } = ledger;
  const older = toReadBack === 0 ? '' : `, ${toReadBack} older still to be read`;
  return `${accounted} of ${onServer} accounted for, ${missing === 0 ? 'none' : missing} missing${older}.`;
}

/** `Of 84 checked so far, 1 was folded away wrongly: likely between 0% and 6.5% of all.` */
export function buriedLine({ buried }: DigestFacts): string {
  const { checked, wrong } = buried;
  if (checked === 0) return 'Nothing folded away was checked in the last 30 days.';
  const { low, high } = proportion(wrong, checked);
  const were = wrong === 1 ? '1 was' : `${wrong === 0 ? 'none' : wrong} were`;
  return `Of ${checked} checked in 30 days, ${were} folded away wrongly: likely between ${percent(low, Math.floor)} and ${percent(high, Math.ceil)} of all.`;
}

/** `0.2%`, `13%`; the ends of an interval are rounded away from each other. */
export function percent(share: number, round: (value: number) => number = Math.round): string {
  const value = share * 100;
  return `${value < 10 ? round(value * 10) / 10 : round(value)}%`;
}

export function avoidedLine({ interruptionsAvoided, since }: DigestFacts): string {
  if (since === null || interruptionsAvoided === 0) return '';
  return `Without digests this mail would have called ${counted(interruptionsAvoided, 'more time')}.`;
}

export function catchUpLine({ catchesUp }: DigestFacts): string {
  if (catchesUp === 0) return '';
  return `Foyer was away for ${counted(catchesUp, 'digest')} before this one; this one makes up for it.`;
}

/** When this comes, and how to change it. */
export function timesLine(times: readonly string[]): string {
  const sorted = [...times].sort();
  const last = sorted.at(-1) ?? '';
  const list = sorted.length < 2 ? last : `${sorted.slice(0, -1).join(', ')} and ${last}`;
  if (list === '') return 'You get this when you ask for it.';
  return `You get this at ${list} on working days, and not at all when nothing is new.`;
}

export const LINKS_LINE =
  'Buttons open a page in Foyer; nothing changes until you press there. This mail has no tracking.';
