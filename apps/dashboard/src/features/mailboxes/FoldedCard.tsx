import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DigestMeasures } from '#libs/contract';
import { clock, dayMonth, daysBetween } from '../../lib/dates.ts';
import { measuresQuery } from '../../lib/digest-measures-query.ts';
import { useMay } from '../../lib/may.ts';
import { useNow } from '../../lib/now.ts';
import { mailboxFigureWords, percent } from '../../lib/wording.ts';
import { scaleFor } from './scale.ts';
import css from './figures.module.css';

const words = mailboxFigureWords.folded;

/** How many of the folded messages that people were asked about were worth reading, and how many of all likely are. */
export function FoldedCard() {
  const { data } = useQuery(measuresQuery);
  const { change } = useMay();
  return (
    <section className={css.card} aria-labelledby="folded">
      <h2 id="folded">{words.title}</h2>
      {data === undefined ? (
        <p className={css.big}>{mailboxFigureWords.nothingYet}</p>
      ) : data.buried.checked === 0 ? (
        <p className={css.first}>{change ? words.none : words.noneByAnybody}</p>
      ) : (
        <MissRate buried={data.buried} />
      )}
      {/* A viewer is asked and cannot answer. */}
      {data?.checksWaiting == null || !change ? null : (
        <ChecksWaiting waiting={data.checksWaiting} isMore={data.buried.yours > 0} />
      )}
    </section>
  );
}

function MissRate({ buried }: Pick<DigestMeasures, 'buried'>) {
  const { checked, wrong, share, low, high } = buried;
  const scale = scaleFor(high);
  const at = (part: number) => `${(part / scale) * 100}%`;
  return (
    <>
      <p className={css.big}>{words.rate(wrong, checked)}</p>
      <p>{words.sentence(buried)}</p>
      <div className={css.range} aria-hidden>
        <b style={{ left: at(low), width: at(high - low) }} />
        <i style={{ left: at(share) }} />
      </div>
      <p className={css.axis}>
        <span aria-hidden>0%</span>
        <span>{words.likely(percent(low, Math.floor), percent(high, Math.ceil))}</span>
        <span aria-hidden>{percent(scale, Math.round)}</span>
      </p>
    </>
  );
}

interface ChecksWaitingProps {
  readonly waiting: NonNullable<DigestMeasures['checksWaiting']>;
  readonly isMore: boolean;
}

function ChecksWaiting({ waiting, isMore }: ChecksWaitingProps) {
  const now = useNow();
  const { digestId, dueAt, count } = waiting;
  const isToday = daysBetween(dueAt, now) === 0;
  const when = isToday ? clock(dueAt) : dayMonth(dueAt, now);
  return (
    <p className={css.note}>
      <Link to={`/digests/${encodeURIComponent(digestId)}`}>
        {words.waiting(count, isMore, when, isToday)}
      </Link>
    </p>
  );
}
