import { VisuallyHidden } from '@mantine/core';
import type { MailboxDay } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { mailboxFigureWords } from '../../lib/wording.ts';
import css from './figures.module.css';

/** Days of reconciliation, a bar each, with a sentence that says the same. */
export function DayBars({ days }: { readonly days: readonly MailboxDay[] }) {
  const now = useNow();
  const recorded = days.findIndex(({ state }) => state !== 'unrecorded');
  const first = days[recorded];
  if (first === undefined) return <p className={css.note}>{mailboxFigureWords.noDays}</p>;
  const words = (day: MailboxDay) => mailboxFigureWords.day(dayMonth(day.day, now), day);
  const unwell = days.filter(({ state }) => state !== 'well' && state !== 'unrecorded');
  const since = recorded === 0 ? null : recorded === days.length - 1 ? 'today' : dayMonth(first.day, now);
  return (
    <>
      <div className={css.days} aria-hidden>
        {days.map((day) => (
          <i key={day.day} data-state={day.state} title={words(day)} />
        ))}
      </div>
      <p className={css.note}>{mailboxFigureWords.days(days, since)}</p>
      {unwell.length === 0 ? null : (
        <VisuallyHidden component="div">
          <ul aria-label={mailboxFigureWords.unwellDays}>
            {unwell.map((day) => (
              <li key={day.day}>{words(day)}</li>
            ))}
          </ul>
        </VisuallyHidden>
      )}
    </>
  );
}
