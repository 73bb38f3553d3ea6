import { Link } from 'react-router';
import { accountedOf, healthOf, toReadBack } from '../../lib/ledger.ts';
import { useMailboxesAround } from '../../lib/mailboxes-query.ts';
import { useMay } from '../../lib/may.ts';
import {
  type NextDigest,
  mailboxWords,
  onboardWords,
  queueWords,
  readingBackWords,
} from '../../lib/wording.ts';
import css from './queue.module.css';

interface EndLineProps {
  readonly empty: boolean;
  /** Whether the list is read to its end. */
  readonly complete: boolean;
  readonly next: NextDigest | null;
}

/** Every list ends with a full stop: what there is, and that all of it is accounted for. */
export function EndLine({ empty, complete, next }: EndLineProps) {
  const data = useMailboxesAround();
  const { govern: governs } = useMay();
  if (!complete) return <p className={css.endLine}>{queueWords.loadingMore}</p>;
  const health = data ? healthOf(data) : null;
  if (!data || health === null || health.is === 'none') {
    return (
      <p className={css.endLine}>
        {empty ? queueWords.nothing : queueWords.endPlain}
        {health?.is === 'none' && governs ? (
          <>
            {' '}
            <Link to="/start/next">{onboardWords.goOn}</Link>
          </>
        ) : null}
      </p>
    );
  }
  const { onServer, missing } = health.figures;
  const accounted = accountedOf(health.figures);
  const older = toReadBack(data);
  if (health.is === 'reading' && missing > 0) {
    return <p className={css.endLine}>{queueWords.firstReading(accounted, onServer)}</p>;
  }
  if (health.is === 'well' && older > 0) return <p className={css.endLine}>{readingBackWords.end(older)}</p>;
  return (
    <p className={css.endLine}>
      {empty
        ? queueWords.empty(mailboxWords.accountedOf(accounted, onServer), next)
        : queueWords.end(onServer, data.length, accounted, missing)}
    </p>
  );
}
