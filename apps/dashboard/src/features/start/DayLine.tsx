import { clocksIn, hourMark } from '../../lib/dates.ts';
import { onboardWords } from '../../lib/wording.ts';
import { isTime } from '../../lib/typed-clock.ts';
import { type Span, dayOf, placeOf } from './day.ts';
import css from './start.module.css';

interface DayLineProps {
  readonly times: readonly string[];
  readonly focus: readonly Span[];
}

/** A day with its digests and focus hours; the sentence below it says the same. */
export function DayLine({ times, focus }: DayLineProps) {
  const shown = times.filter(isTime).toSorted();
  const spans = focus.filter(({ from, to }) => isTime(from) && isTime(to) && from < to);
  const day = dayOf(shown, spans);
  const words = onboardWords.times;
  return (
    <figure className={css.dayCard}>
      <div className={css.day} aria-hidden>
        <i className={css.axis} />
        {spans.map(({ from, to }) => (
          <span
            key={`${from} ${to}`}
            className={css.band}
            style={{ left: `${placeOf(from, day)}%`, width: `${placeOf(to, day) - placeOf(from, day)}%` }}
          >
            {words.focusBand}
          </span>
        ))}
        {shown.map((time) => (
          <span key={time} className={css.tick} style={{ left: `${placeOf(time, day)}%` }}>
            <b>{clocksIn(time)}</b>
            <i />
          </span>
        ))}
        {day.hours.map((hour) => (
          <span key={hour} className={css.hour} style={{ left: `${placeOf(`${hour}:00`, day)}%` }}>
            {hourMark(hour)}
          </span>
        ))}
      </div>
      <figcaption className={css.quiet}>
        {clocksIn(
          words.dayInWords(shown.join(', '), spans.map(({ from, to }) => `${from} to ${to}`).join(', ')),
        )}
      </figcaption>
    </figure>
  );
}
