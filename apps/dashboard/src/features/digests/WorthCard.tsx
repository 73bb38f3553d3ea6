import { useQuery } from '@tanstack/react-query';
import { measuresQuery } from '../../lib/digest-measures-query.ts';
import { digestWords, percent } from '../../lib/wording.ts';
import css from './digests.module.css';

const WIDTH = 280;
const HEIGHT = 48;

/** Interruptions that did not happen, day by day, and a sentence that says the same. */
export function WorthCard() {
  const { data } = useQuery(measuresQuery);
  if (!data) return null;
  const { days } = data;
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + of(day), 0);
  const most = Math.max(1, ...days.map((day) => day.interruptionsAvoided));
  const step = WIDTH / days.length;
  const { checked, wrong, low, high } = data.buried;
  return (
    <section className={css.card} aria-labelledby="worth">
      <h2 id="worth">{digestWords.worth}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={css.chart} aria-hidden>
        {days.map(({ day, interruptionsAvoided }, index) => {
          const height = Math.max(1, (interruptionsAvoided / most) * (HEIGHT - 2));
          return (
            <rect key={day} x={index * step + 1} y={HEIGHT - height} width={step - 2} height={height}>
              <title>{digestWords.chart(day, interruptionsAvoided)}</title>
            </rect>
          );
        })}
      </svg>
      <p>
        {digestWords.worthSentence(
          sum((day) => day.interruptionsAvoided),
          sum((day) => day.minutesPutOff),
        )}
      </p>
      <p className={css.quiet}>{digestWords.worthHow}</p>
      <p className={css.quiet}>
        {digestWords.buried(checked, wrong, percent(low, Math.floor), percent(high, Math.ceil))}
      </p>
    </section>
  );
}
