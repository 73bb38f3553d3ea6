import { type SubmitEvent, useState } from 'react';
import { clock, dayMonth, dueTime, laterChoices } from '../lib/dates.ts';
import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import type { Answering } from './answering.ts';
import { Choice, numberKeys } from './Choice.tsx';
import css from './acting.module.css';

/** The hour at which a picked day brings an entry back, local time. */
const MORNING = '09:00';

/** When to bring an entry back: likely times, or any day by the browser's own date field. */
export function LaterDialog({ question, answer }: Answering) {
  const now = useNow();
  const [day, setDay] = useState('');
  const picked = day === '' ? null : new Date(`${day}T${MORNING}`);
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
  const choices = laterChoices(now);
  return (
    <div
      onKeyDown={numberKeys(
        choices.map(
          ({ at }) =>
            () =>
              until(at),
        ),
      )}
    >
      {choices.map(({ id, at }, index) => (
        <Choice key={id} first={index === 0} shortcut={String(index + 1)} onClick={() => until(at)}>
          {id === 'this-afternoon'
            ? actWords.laterChoice[id](clock(at.toISOString()))
            : actWords.laterChoice[id](`${dayMonth(at.toISOString(), now)}, ${clock(at.toISOString())}`)}
        </Choice>
      ))}
      <form className={css.pick} onSubmit={submit}>
        <label>
          {actWords.laterDay}
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
