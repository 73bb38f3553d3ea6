import { useQuery } from '@tanstack/react-query';
import { measuresQuery } from '../../lib/digest-measures-query.ts';
import { figure, mailboxFigureWords } from '../../lib/wording.ts';
import { intakeMeasuresQuery } from './intake-measures-query.ts';
import css from './figures.module.css';

const words = mailboxFigureWords.speed;

/** How soon new mail is in the queue, and how seldom it interrupts. */
export function SpeedCard() {
  const arrivals = useQuery(intakeMeasuresQuery).data?.arrivals;
  const week = useQuery(measuresQuery).data?.week;
  const seconds = arrivals?.seconds ?? null;
  const figures = [
    [words.arrival, seconds === null ? null : words.duration(seconds)],
    [words.interruptions, week === undefined ? null : figure(week.interruptions)],
    [words.waited, week === undefined ? null : figure(week.waited)],
  ] as const;
  return (
    <section className={css.card} aria-labelledby="speed">
      <h2 id="speed">{words.title}</h2>
      <dl className={css.list}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? mailboxFigureWords.nothingYet}</dd>
          </div>
        ))}
      </dl>
      {arrivals === undefined ? null : (
        <p className={css.quiet}>
          {arrivals.messages === 0 ? words.noNewMail : words.note(arrivals.messages)} {words.week}
        </p>
      )}
    </section>
  );
}
