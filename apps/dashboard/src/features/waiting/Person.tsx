import { type CSSProperties, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { WaitingPerson } from '#libs/contract';
import { isTyping } from '../../lib/focus.ts';
import { useMay } from '../../lib/may.ts';
import { waitingWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { daysSince } from './recipients.ts';
import css from './waiting.module.css';

/** Where a virtual list puts a row. */
export interface Placing {
  readonly style?: CSSProperties;
  readonly index?: number;
  readonly measure?: (element: Element | null) => void;
}

interface PersonProps extends Placing {
  readonly person: WaitingPerson;
  readonly now: Date;
  readonly focused: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** From 1, among all that there are, drawn or not. */
  readonly position: number;
  readonly total: number;
}

/** Somebody who waits: whether an update goes to them, how often they asked, since when they wait. */
export function Person({
  person,
  now,
  focused,
  ticked,
  onTick,
  position,
  total,
  style,
  index,
  measure,
}: PersonProps) {
  const { entryId, candidate, leftOut, followUps, messageId, waitingSince } = person;
  const { change } = useMay();
  const { focus, taken, followed } = useSitting();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!focused || taken === followed.current) return;
    followed.current = taken;
    if (isTyping()) return;
    link.current?.focus({ preventScroll: true });
    link.current?.scrollIntoView({ block: 'nearest' });
  }, [focused, taken, followed]);
  return (
    <li
      ref={measure}
      className={css.person}
      style={style}
      data-index={index}
      data-off={ticked || !change ? undefined : ''}
      aria-posinset={position}
      aria-setsize={total}
    >
      {change ? (
        <input
          type="checkbox"
          checked={ticked}
          aria-label={waitingWords.include(candidate.name)}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <Link ref={link} to={`/m/${encodeURIComponent(messageId)}`} onFocus={() => focus(entryId, false)}>
        {candidate.name}
      </Link>
      <span className={css.small}>
        {leftOut === null ? waitingWords.followUps(followUps) : waitingWords.leftOut[leftOut]}
      </span>
      <span className={css.days}>{waitingWords.days(daysSince(waitingSince, now))}</span>
    </li>
  );
}
