import { Link } from 'react-router';
import type { AssessmentView, MessageDetail } from '#libs/contract';
import { dayMonth, daysBetween } from '../../lib/dates.ts';
import { messageWords } from '../../lib/wording.ts';
import { markOf, toneOf } from '../../lib/marks.ts';
import type { Placement } from './placement.ts';
import css from './cards.module.css';
import { type RhythmPoint, rhythmPoints } from './rhythm.ts';

interface RhythmCardProps {
  readonly message: MessageDetail;
  readonly assessment: AssessmentView;
  readonly placement: Placement;
  readonly now: Date;
}

interface LineProps {
  readonly points: readonly RhythmPoint[];
  readonly tone: string;
  readonly until: string | null;
}

function Line({ points, tone, until }: LineProps) {
  const theirs = points.filter(({ who }) => who === 'theirs' || who === 'this').length;
  const ours = points.filter(({ who }) => who === 'ours').length;
  return (
    <div className={css.line} role="img" aria-label={messageWords.rhythmPicture(theirs, ours, until)}>
      {points.map(({ key, percent, who, label }) => (
        <div
          key={key}
          style={{ left: `${percent}%` }}
          data-who={who}
          data-tone={who === 'this' ? tone : undefined}
        >
          <i />
          {label === null ? null : <span>{label}</span>}
        </div>
      ))}
    </div>
  );
}

/** Contacts drawn as a line next to the rule that applies, and the same in a sentence. */
export function RhythmCard({ message, assessment, placement, now }: RhythmCardProps) {
  const { rhythm } = assessment;
  const points = rhythmPoints(message.history, message, now);
  // It was counted when the message came, and is not what a reader of today would count.
  const until = daysBetween(message.receivedAt, now) === 0 ? null : dayMonth(message.receivedAt, now);
  return (
    <section className={css.card} aria-labelledby="rhythm">
      <h2 id="rhythm">{messageWords.rhythm}</h2>
      <Line points={points} tone={toneOf(markOf(placement.section, placement.kind))} until={until} />
      <p className={css.rule}>
        {rhythm.exceeded === '24_hours'
          ? messageWords.rhythmDay(rhythm.contactsIn24Hours)
          : messageWords.rhythmCount(rhythm.contactsIn14Days, until)}{' '}
        <b>{messageWords.rhythmRule(message.role?.title ?? null, rhythm.limit14Days - 1)}</b>{' '}
        {rhythm.repliesVisible ? messageWords.rhythmLifts : messageWords.rhythmUnseen}
      </p>
      <p className={css.small}>
        {messageWords.policy(assessment.policyVersion)}. <Link to="/policy">{messageWords.seeRule}</Link>
      </p>
    </section>
  );
}
