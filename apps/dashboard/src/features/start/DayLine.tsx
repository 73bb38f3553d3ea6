import { clocksIn, hourMark } from '../../lib/dates.ts';
import { onboardWords } from '../../lib/wording.ts';
import { isTime, timeOf } from '../../lib/typed-clock.ts';
import { type Span, dayOf, placeOf } from './day.ts';
import { type DragTargets, useDrag } from './use-drag.ts';
import css from './day-line.module.css';

interface DayLineProps extends DragTargets {
  readonly times: readonly string[];
  readonly focus: readonly Span[];
}

/**
 * A day with its digests and focus hours, which can be dragged. The sentence below it says the same, and each of them
 * has a field of its own right after it, to be typed into or moved by arrow keys: sliders here would be each of those
 * once more for whoever goes from one to the next by keyboard or by ear.
 */
export function DayLine({ times, focus, onTime, onSpan }: DayLineProps) {
  const shown = times.map((time, index) => ({ time, index })).filter(({ time }) => isTime(time));
  const spans = focus
    .map((span, index) => ({ span, index }))
    .filter(({ span: { from, to } }) => isTime(from) && isTime(to) && from < to);
  const { line, drag, begin, handlers } = useDrag({ onTime, onSpan });
  const day = drag?.day ?? dayOf(times, focus);
  const words = onboardWords.times;
  const isHeld = (kind: 'time' | 'span', index: number) =>
    drag?.held.kind === kind && drag.held.index === index ? '' : undefined;
  return (
    <figure className={css.card}>
      <div
        ref={line}
        className={css.day}
        data-dragging={drag === null ? undefined : ''}
        aria-hidden
        {...handlers}
      >
        <i className={css.axis} />
        {spans.map(({ span, index }) => (
          <span
            key={index}
            className={css.band}
            data-held={isHeld('span', index)}
            style={{
              left: `${placeOf(span.from, day)}%`,
              width: `${placeOf(span.to, day) - placeOf(span.from, day)}%`,
            }}
            onPointerDown={(event) => begin(event, { kind: 'span', index, span, part: 'whole' }, day)}
          >
            <b>{words.focusBand}</b>
            {(['from', 'to'] as const).map((part) => (
              <i
                key={part}
                data-edge={part}
                onPointerDown={(event) => begin(event, { kind: 'span', index, span, part }, day)}
              />
            ))}
          </span>
        ))}
        {shown.map(({ time, index }) => (
          <span
            key={index}
            className={css.tick}
            data-held={isHeld('time', index)}
            style={{ left: `${placeOf(time, day)}%` }}
            onPointerDown={(event) => begin(event, { kind: 'time', index, time }, day)}
          >
            <b>{clocksIn(time)}</b>
            <i />
          </span>
        ))}
        {day.hours.map((hour) => (
          <span key={hour} className={css.hour} style={{ left: `${placeOf(timeOf(hour * 60), day)}%` }}>
            {hourMark(hour)}
          </span>
        ))}
      </div>
      <figcaption>
        <p>
          {clocksIn(
            words.dayInWords(
              shown
                .map(({ time }) => time)
                .toSorted()
                .join(', '),
              spans.map(({ span: { from, to } }) => `${from} to ${to}`).join(', '),
            ),
          )}
        </p>
        <p>{words.dragged}</p>
      </figcaption>
    </figure>
  );
}
