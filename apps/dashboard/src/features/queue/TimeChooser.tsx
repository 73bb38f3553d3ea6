import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { fittingQuery } from '../../lib/inbox-cache.ts';
import { queueWords } from '../../lib/wording.ts';
import { TIMES } from '../../sitting/sitting-fit.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import css from './queue.module.css';

/** The usual times, and the one of the address where that is another. */
function choices(minutes: number | null): (number | null)[] {
  const usual: (number | null)[] = [...TIMES];
  if (minutes !== null && !usual.includes(minutes)) usual.splice(-1, 0, minutes);
  return usual;
}

/** "I have 5, 10, 20 minutes": draws a line in the queue, and changes nothing else. */
export function TimeChooser() {
  const client = useQueryClient();
  const { minutes } = useSitting();
  const [, setParameters] = useSearchParams();
  const group = useId();
  function choose(time: number | null): void {
    // A time chosen again is shared out again.
    if (time !== null) void client.invalidateQueries(fittingQuery(time));
    setParameters({ fit: time === null ? 'all' : String(time) });
  }
  return (
    <div className={css.chooser}>
      <span aria-hidden>{queueWords.chooser.label}</span>
      <div role="radiogroup" aria-label={queueWords.chooser.groupLabel} className={css.segments}>
        {choices(minutes).map((time) => (
          <label key={time} className={css.segment}>
            <input type="radio" name={group} checked={time === minutes} onChange={() => choose(time)} />
            {time === null ? queueWords.chooser.all : queueWords.chooser.minutes(time, time === minutes)}
          </label>
        ))}
      </div>
    </div>
  );
}
