import type { InboxEntry, MessageDetail } from '#libs/contract';
import { arrival } from '../../lib/dates.ts';
import { careWords } from '../../lib/wording.ts';
import { testsMet } from './tests-met.ts';
import css from './care.module.css';

interface CareWhyProps {
  readonly message: MessageDetail;
  readonly entry: InboxEntry | null;
  readonly now: Date;
}

/** Which test is met, in the words that met it; one would be enough. */
export function CareWhy({ message, entry, now }: CareWhyProps) {
  const { assessment } = message;
  if (assessment === null) return null;
  const { manner, rhythm } = testsMet(assessment);
  const { contactsIn14Days, contactsIn24Hours, limit14Days, limit24Hours, exceeded } = assessment.rhythm;
  const count = manner.length + (rhythm ? 1 : 0);
  return (
    <section className={css.why} aria-labelledby="care-why">
      <h2 id="care-why">{careWords.why}</h2>
      {count === 0 ? null : <p>{count > 1 ? careWords.both : careWords.one}</p>}
      {entry !== null && entry.laneSetBy !== null && assessment.lane !== 'excessive' ? (
        <p>{careWords.byHand(entry.laneSetBy)}</p>
      ) : null}
      <dl>
        {manner.map(({ quote, reasons }) => (
          <div key={reasons.join()}>
            <dt>{careWords.manner}</dt>
            <dd>
              {quote === null ? null : <q dir="auto">{quote.replaceAll(/\s+/g, ' ')}</q>}
              <small>{[arrival(message.receivedAt, now), ...reasons].join('. ')}</small>
            </dd>
          </div>
        ))}
        {rhythm ? (
          <div>
            <dt>{careWords.rhythm}</dt>
            <dd>
              {exceeded === '24_hours'
                ? careWords.rhythmIn24(contactsIn24Hours, limit24Hours - 1)
                : careWords.rhythmIn14(contactsIn14Days, message.role?.title ?? null, limit14Days - 1)}
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
