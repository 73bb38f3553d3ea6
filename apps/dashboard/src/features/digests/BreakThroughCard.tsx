import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { BreakThroughItem } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { breakThroughsQuery } from '../../lib/break-throughs-query.ts';
import { arrival, clocksIn } from '../../lib/dates.ts';
import { useMay } from '../../lib/may.ts';
import { whyNot } from '../../lib/why-not.ts';
import { digestWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './digests.module.css';

/** Each urgent message of four weeks, and two buttons to say whether it was right. */
export function BreakThroughCard({ now }: { readonly now: Date }) {
  const { data = [] } = useQuery(breakThroughsQuery);
  const [search] = useSearchParams();
  const asked = search.get('interruption');
  return (
    <section className={css.card} aria-labelledby="through">
      <h2 id="through">{digestWords.through}</h2>
      {data.length === 0 ? <p className={css.quiet}>{digestWords.throughNone}</p> : null}
      <ul className={css.list}>
        {data.map((item) => (
          <Row key={item.id} item={item} now={now} isAsked={item.id === asked} />
        ))}
      </ul>
    </section>
  );
}

/** Whoever followed the link of one finds it, however far down it stands. */
const showRow = (row: HTMLLIElement | null) => row?.scrollIntoView({ block: 'center' });

interface RowProps {
  readonly item: BreakThroughItem;
  readonly now: Date;
  readonly isAsked: boolean;
}

function Row({ item, now, isAsked }: RowProps) {
  const client = useQueryClient();
  const { change } = useMay();
  const [problem, setProblem] = useState('');
  async function judge(verdict: 'right' | 'could_wait'): Promise<void> {
    setProblem('');
    try {
      await call(`/break-throughs/${item.id}`, { method: 'PATCH', body: { verdict } });
      await client.invalidateQueries({ queryKey: breakThroughsQuery.queryKey });
    } catch (error) {
      setProblem(whyNot(error));
    }
  }
  const where = item.role === null ? item.name : `${item.name}, ${item.role.title}`;
  const when = `${arrival(item.at, now)}${item.inFocus ? `, ${digestWords.inFocus}` : ''}`;
  return (
    <li data-asked={isAsked ? '' : undefined} ref={isAsked ? showRow : undefined}>
      <Link to={`/m/${item.messageId}`}>{clocksIn(item.reason)}</Link>
      <span className={css.quiet}>
        {where} · {when}
      </span>
      {item.ways
        .filter(({ state }) => state !== 'sent')
        .map((way) => (
          <p key={way.channel} className={css.problem}>
            {digestWords.ways[way.channel]}: {digestWords.state[way.state]}. {way.problem}
          </p>
        ))}
      {item.held !== null ? (
        <p className={css.quiet}>{digestWords.held[item.held]}</p>
      ) : change ? (
        <div className={css.answers}>
          <Button aria-pressed={item.verdict === 'right'} onClick={() => void judge('right')}>
            {digestWords.itWasRight}
          </Button>
          <Button aria-pressed={item.verdict === 'could_wait'} onClick={() => void judge('could_wait')}>
            {digestWords.couldWait}
          </Button>
        </div>
      ) : null}
      <p role="status" className={css.quiet}>
        {problem ||
          (item.verdict === 'right'
            ? digestWords.saidItWasRight
            : item.verdict === 'could_wait'
              ? digestWords.saidCouldWait
              : '')}
      </p>
    </li>
  );
}
