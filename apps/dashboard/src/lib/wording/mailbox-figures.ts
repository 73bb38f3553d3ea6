import type { DigestMeasures, MailboxDay } from '#libs/contract';
import { counted, figure, numberInside, numberWord } from './numbers.ts';

const daysHad = (count: number) => `${numberWord(count)} ${count === 1 ? 'day' : 'days'} had`;
const DASH = '–';

/** Whether what was missing came afterwards, over the days on which something was. */
function fetched(days: readonly MailboxDay[]): string {
  const late = days.filter(({ stillMissing }) => stillMissing > 0).length;
  if (late === 0) return 'fetched the same day';
  return days.length === 1
    ? 'not fetched by its last check'
    : `on ${numberInside(late)} of them not fetched by the last check`;
}

/** What the bars show, in words. */
function daysSentence(days: readonly MailboxDay[], since: string | null): string {
  const missing = days.filter((day) => day.missing > 0);
  const aside = days.filter(({ setAside }) => setAside > 0).length;
  const unchecked = days.filter(({ notChecked }) => notChecked > 0).length;
  const parts = [since === null ? 'Last 30 days.' : `Recorded since ${since}.`];
  if (missing.length > 0) {
    const rest = `${aside === 0 ? 'none' : numberInside(aside)} had one set aside${aside === 0 ? '' : ' (dashed)'}`;
    parts.push(`${daysHad(missing.length)} a message missing (filled), ${fetched(missing)}; ${rest}.`);
  } else if (aside > 0) {
    parts.push(`${daysHad(aside)} a message set aside (dashed); none had a message missing.`);
  } else {
    parts.push('No day had a message missing or set aside.');
  }
  if (unchecked > 0)
    parts.push(
      `On ${numberInside(unchecked)} ${unchecked === 1 ? 'day' : 'days'} a mailbox was not checked (hollow).`,
    );
  return parts.join(' ');
}

/** One bar in words. */
function dayWords({ state, missing, stillMissing, setAside, notChecked }: MailboxDay): string {
  if (state === 'unrecorded') return 'nothing recorded';
  const parts = [
    ...(missing > 0
      ? [
          `${figure(missing)} missing, ${stillMissing === 0 ? 'fetched the same day' : `${figure(stillMissing)} not fetched by the last check`}`,
        ]
      : []),
    ...(setAside > 0 ? [`${figure(setAside)} set aside`] : []),
    ...(notChecked > 0 ? [`${counted(notChecked, 'mailbox', 'mailboxes')} not checked`] : []),
  ];
  return parts.length === 0 ? 'nothing missing, nothing set aside' : parts.join('; ');
}

/** A length of time with one figure: "6 s", "3 min", "5 h", "2 days". */
function duration(seconds: number): string {
  if (seconds < 1) return 'under 1 s';
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  if (seconds < 2 * 3_600) return `${Math.ceil(seconds / 60)} min`;
  if (seconds < 48 * 3_600) return `${Math.ceil(seconds / 3_600)} h`;
  return `${Math.ceil(seconds / 86_400)} days`;
}

/** Whose answers they are that are counted. */
function whoChecked({ checked, yours }: Pick<DigestMeasures['buried'], 'checked' | 'yours'>): string {
  if (yours === checked) return 'You';
  return yours === 0 ? 'Your colleagues' : 'You and your colleagues';
}

export const mailboxFigureWords = {
  nothingYet: DASH,
  days: daysSentence,
  noDays: 'The days are drawn here from the first check on.',
  day: (date: string, day: MailboxDay) => `${date}: ${dayWords(day)}`,
  /** For who hears the page: the days that were not well. */
  unwellDays: 'Days that were not well',
  folded: {
    title: 'What we may have folded away wrongly',
    rate: (wrong: number, checked: number) => `${figure(wrong)} in ${figure(checked)}`,
    none: 'You have not checked any in the last 30 days; each digest asks for three.',
    noneByAnybody: 'Nobody has checked any in the last 30 days; each digest asks for three.',
    sentence: (buried: Pick<DigestMeasures['buried'], 'checked' | 'wrong' | 'yours'>) => {
      const { checked, wrong } = buried;
      const found = `${wrong === 0 ? 'None' : numberWord(wrong)} ${wrong > 1 ? 'were' : 'was'} worth reading.`;
      return `${whoChecked(buried)} checked ${counted(checked, 'random message', 'random messages')} from “Nothing new” in 30 days. ${found}`;
    },
    likely: (low: string, high: string) => `likely between ${low} and ${high}`,
    /** @param when the clock of today's digest, or the day of an earlier one */
    waiting: (count: number, isMore: boolean, when: string, isToday: boolean) => {
      const checks = `${numberWord(count)} ${isMore ? 'more ' : ''}${count === 1 ? 'check waits' : 'checks wait'}`;
      return isToday ? `${checks} in the ${when} digest.` : `${checks} in the digest of ${when}.`;
    },
  },
  speed: {
    title: 'Speed and quiet',
    arrival: 'From arrival to queue, 95 in 100',
    interruptions: 'Interruptions this week',
    waited: 'Messages that waited for a digest',
    duration,
    noNewMail: 'No new mail in the last seven days.',
    note: (messages: number) =>
      `Speed over ${counted(messages, 'new message', 'new messages')} in seven days, from their arrival on the mail server.`,
    week: 'The week begins on Monday and counts from your first digest on.',
  },
};
