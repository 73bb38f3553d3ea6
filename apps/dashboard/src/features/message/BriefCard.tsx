import type { AssessmentView } from '#libs/contract';
import { wholeMinutes } from '../../lib/dates.ts';
import { markOf } from '../../lib/marks.ts';
import { messageWords, queueWords } from '../../lib/wording.ts';
import { LaneBadge } from '../../ui/LaneMark.tsx';
import type { Evidence } from './evidence.ts';
import type { Placement } from './placement.ts';
import css from './cards.module.css';

interface BriefCardProps {
  readonly assessment: AssessmentView;
  readonly placement: Placement;
  readonly evidence: readonly Evidence[];
}

/** On a phone: why it is here in a few lines above the message; the words themselves are marked below. */
export function BriefCard({ assessment, placement, evidence }: BriefCardProps) {
  const { contactsIn14Days, limit14Days, repliesVisible } = assessment.rhythm;
  return (
    <section className={css.brief} aria-label={messageWords.why}>
      <div className={css.briefHead}>
        <LaneBadge mark={markOf(placement.section, placement.kind)} />
        <span className={css.small}>{queueWords.row.read(wholeMinutes(assessment.readingSeconds))}</span>
      </div>
      <ul>
        {evidence.map(({ key, number, texts }) => (
          <li key={key}>
            {number === null ? null : <b className={css.number}>{number}</b>}
            {texts.join(' · ')}
          </li>
        ))}
      </ul>
      <p className={css.small}>
        {repliesVisible
          ? queueWords.row.contacts(contactsIn14Days, limit14Days - 1)
          : queueWords.row.contactsUnseen(contactsIn14Days)}
      </p>
    </section>
  );
}
