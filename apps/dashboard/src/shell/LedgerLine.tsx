import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ago } from '../lib/dates.ts';
import { useNow } from '../lib/now.ts';
import { mailboxWords } from '../lib/wording.ts';
import { type Health, checkedAt, healthOf } from '../lib/ledger.ts';
import { mailboxesQuery } from '../lib/mailboxes-query.ts';
import css from './shell.module.css';

function headline(health: Health): string {
  switch (health.is) {
    case 'none':
      return mailboxWords.rail.none;
    case 'needs':
      return mailboxWords.rail.needs(health.count);
    case 'paused':
      return mailboxWords.rail.paused(health.count);
    case 'missing':
      return mailboxWords.rail.missing(health.count);
    case 'reading':
      return mailboxWords.rail.reading;
    case 'well':
      return mailboxWords.rail.well;
  }
}

/** "Nothing missing, 629 of 629, 2 min ago": in the corner of every page, and a link to the whole account. */
export function LedgerLine() {
  const { data } = useQuery(mailboxesQuery);
  const now = useNow();
  if (!data) return null;
  const health = healthOf(data);
  const calm = health.is === 'well' || health.is === 'reading' || health.is === 'none';
  const Icon = calm ? IconShieldCheck : IconAlertTriangle;
  const checked = checkedAt(data);
  return (
    <Link to="/mailboxes" className={css.ledgerLine} data-calm={calm ? '' : undefined}>
      <Icon size={15} stroke={1.75} aria-hidden />
      <span>
        <strong>{headline(health)}</strong>
        {health.is === 'none' ? null : (
          <span>
            {mailboxWords.accountedOf(
              health.figures.onServer - health.figures.missing,
              health.figures.onServer,
            )}
            , {checked === null ? mailboxWords.notChecked : ago(checked, now)}
          </span>
        )}
      </span>
    </Link>
  );
}
