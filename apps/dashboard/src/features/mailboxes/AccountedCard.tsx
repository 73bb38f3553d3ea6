import { useQuery } from '@tanstack/react-query';
import type { MailboxView } from '#libs/contract';
import { type Health, accountedOf, isCounted, toReadBack } from '../../lib/ledger.ts';
import { mailboxWords, readingBackWords } from '../../lib/wording.ts';
import { DayBars } from './DayBars.tsx';
import { intakeMeasuresQuery } from './intake-measures-query.ts';
import css from './figures.module.css';

interface AccountedCardProps {
  readonly health: Exclude<Health, { is: 'none' }>;
  readonly mailboxes: readonly MailboxView[];
}

/** What became of every message in all mailboxes, and whether it was so on the days before. */
export function AccountedCard({ health, mailboxes }: AccountedCardProps) {
  const { data } = useQuery(intakeMeasuresQuery);
  const { onServer, stored, quarantined, missing, unread, erased, gone } = health.figures;
  const older = toReadBack(mailboxes);
  return (
    <section className={css.card} aria-labelledby="accounted">
      <h2 id="accounted">{mailboxWords.accounted}</h2>
      {isCounted(mailboxes) ? (
        <>
          <p className={css.big}>{mailboxWords.accountedOf(accountedOf(health.figures), onServer)}</p>
          <p>{mailboxWords.accountedNote(stored - quarantined, quarantined, missing, mailboxes.length)}</p>
          {erased > 0 ? <p>{mailboxWords.erased(erased)}</p> : null}
          {unread > 0 ? <p>{mailboxWords.unread(unread)}</p> : null}
          {older > 0 ? <p>{readingBackWords.left(older)}</p> : null}
        </>
      ) : (
        <p>{mailboxWords.accountedNotYet}</p>
      )}
      {gone > 0 ? <p>{mailboxWords.gone(gone)}</p> : null}
      {data === undefined ? null : <DayBars days={data.days} />}
    </section>
  );
}
