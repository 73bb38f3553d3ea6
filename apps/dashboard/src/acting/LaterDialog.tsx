import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { clock, clocksIn, dayMonth, dueTime, laterChoices, weekdayDay } from '../lib/dates.ts';
import { digestSettingsQuery } from '../lib/digest-settings-query.ts';
import { messageQuery } from '../lib/message-query.ts';
import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import type { Answering } from './answering.ts';
import { Choice, numberKeys } from './Choice.tsx';
import css from './acting.module.css';

/** The hour at which a picked day brings an entry back, local time. */
const MORNING = '09:00';
/** More would be a calendar, and that stands below. */
const MOST_THEIRS = 2;

const morningOf = (day: string) => new Date(`${day}T${MORNING}`);

/** Days that the message of a single row names and that are still to come, but for those that are offered anyway. */
function useTheirDays({ entries }: Answering['question'], offered: readonly Date[], now: Date) {
  const [only] = entries.length === 1 ? entries : [];
  const { data } = useQuery({ ...messageQuery(only?.messageId ?? ''), enabled: only !== undefined });
  const isNew = (at: Date) => at > now && offered.every((other) => other.getTime() !== at.getTime());
  return (data?.namedDays ?? []).filter(({ day }) => isNew(morningOf(day))).slice(0, MOST_THEIRS);
}

/** When to bring an entry back: likely times, or any day by the browser's own date field. */
export function LaterDialog({ question, answer }: Answering) {
  const now = useNow();
  const [day, setDay] = useState('');
  const picked = day === '' ? null : morningOf(day);
  const usable = picked !== null && picked > now;
  const { length } = question.entries;

  function until(at: Date): void {
    const when = dueTime(at.toISOString(), now);
    answer(
      { state: 'later', until: at.toISOString() },
      length === 1 ? actWords.said.later(when) : actWords.bulk.later(length, when),
    );
  }
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (picked !== null && usable) until(picked);
  }
  const { data: digests } = useQuery(digestSettingsQuery);
  const choices = laterChoices(now, digests?.nextAt);
  const offered = choices.map(({ at }) => at);
  const theirs = useTheirDays(question, offered, now);
  return (
    <div
      onKeyDown={numberKeys(
        [...offered, ...theirs.map((named) => morningOf(named.day))].map((at) => () => until(at)),
      )}
    >
      {choices.map(({ id, at }, index) => (
        <Choice key={id} first={index === 0} shortcut={String(index + 1)} onClick={() => until(at)}>
          {id === 'this-afternoon' || id === 'next-digest'
            ? actWords.laterChoice[id](clock(at.toISOString()))
            : actWords.laterChoice[id](`${dayMonth(at.toISOString(), now)}, ${clock(at.toISOString())}`)}
        </Choice>
      ))}
      {theirs.map((named, index) => (
        <Choice
          key={named.day}
          shortcut={String(choices.length + index + 1)}
          quote={named.quote.replaceAll(/\s+/g, ' ')}
          onClick={() => until(morningOf(named.day))}
        >
          {actWords.laterTheirs(
            `${weekdayDay(named.day, now)}, ${clock(morningOf(named.day).toISOString())}`,
          )}
        </Choice>
      ))}
      <form className={css.pick} onSubmit={submit}>
        <label>
          {actWords.laterDay(clocksIn(MORNING))}
          <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
        <Button type="submit" disabled={!usable}>
          {actWords.laterSet}
        </Button>
      </form>
      <p className={css.note}>{actWords.laterNote}</p>
    </div>
  );
}
