import type { AssessmentView } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { LANE_WORDS, messageWords } from '../../lib/wording.ts';
import { type Evidence, withoutDebt } from './evidence.ts';
import type { Placement } from './placement.ts';
import css from './cards.module.css';

interface WhyCardProps {
  readonly assessment: AssessmentView;
  readonly placement: Placement;
  readonly evidence: readonly Evidence[];
  readonly now: Date;
}

function owedSentence({ owed }: AssessmentView, now: Date): string | null {
  if (owed === null) return null;
  const day = dayMonth(owed.promisedBy ?? owed.since, now);
  return messageWords.owed[owed.because](day);
}

/** The evidence, numbered as in the message: what decided, in the sender's own words. */
export function WhyCard({ assessment, placement, evidence, now }: WhyCardProps) {
  const owed = owedSentence(assessment, now);
  const ourWords = assessment.owed?.because === 'promise_passed' ? assessment.owed.quote : null;
  return (
    <section className={css.card} aria-labelledby="why">
      <h2 id="why">{messageWords.why}</h2>
      {placement.byHand === null ? null : (
        <p className={css.small}>{messageWords.byHand(LANE_WORDS[placement.byHand])}</p>
      )}
      {assessment.newSince === null ? null : <p className={css.small}>{assessment.newSince}</p>}
      {assessment.unsure && placement.section === 'decide' ? (
        <p className={css.small}>{messageWords.unsure}</p>
      ) : null}
      {owed === null ? null : (
        <p className={css.owed}>
          {owed}
          {ourWords === null ? null : (
            <q className={css.quote} dir="auto">
              {ourWords}
            </q>
          )}
        </p>
      )}
      <ul className={css.evidence}>
        {(owed === null ? evidence : withoutDebt(evidence)).map(({ key, number, texts, quote }) => (
          <li key={key}>
            <span className={css.fact}>
              {number === null ? null : (
                <b className={css.number} title={messageWords.whyNumber(number)}>
                  {number}
                </b>
              )}
              {texts.join(' · ')}
            </span>
            {quote === null ? null : (
              <span className={css.quote} dir="auto">
                “{quote.replace(/\s+/g, ' ')}”
              </span>
            )}
          </li>
        ))}
      </ul>
      {assessment.notices.map((notice) => (
        <p className={css.small} key={notice}>
          {notice}
        </p>
      ))}
      {assessment.wouldChange === null ? null : <p className={css.small}>{assessment.wouldChange}</p>}
    </section>
  );
}
