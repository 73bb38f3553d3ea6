import { IconAlertTriangle, IconShieldCheck } from '../ui/icons.ts';
import { Link } from 'react-router';
import type { MailboxView } from '#libs/contract';
import { ago } from '../lib/dates.ts';
import { useMay } from '../lib/may.ts';
import { useNow } from '../lib/now.ts';
import { mailboxWords } from '../lib/wording.ts';
import { type Health, accountedOf, checkedAt, figuresElsewhere, healthOf, isCounted } from '../lib/ledger.ts';
import { useMailboxesAround } from '../lib/mailboxes-query.ts';
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

/** How many are accounted for and since when, or why nothing can be said of that. */
function below(health: Health, mailboxes: readonly MailboxView[], govern: boolean, now: Date): string {
  const { rail } = mailboxWords;
  if (health.is === 'none') return govern ? rail.connect : rail.askToConnect;
  if (!isCounted(mailboxes)) return rail.uncounted;
  if (health.is === 'needs' || health.is === 'paused') {
    const others = figuresElsewhere(mailboxes);
    if (others !== null)
      return rail.elsewhere(mailboxWords.accountedOf(accountedOf(others), others.onServer));
  }
  const { figures } = health;
  const checked = checkedAt(mailboxes);
  return `${mailboxWords.accountedOf(accountedOf(figures), figures.onServer)}, ${checked === null ? rail.soFar : ago(checked, now)}`;
}

/** "Nothing missing, 629 of 629, 2 min ago": in the corner of every page, and a link to the whole account. */
export function LedgerLine() {
  const data = useMailboxesAround();
  const now = useNow();
  const { govern } = useMay();
  if (!data) return null;
  const health = healthOf(data);
  const calm = health.is === 'well' || health.is === 'reading' || health.is === 'none';
  const Icon = calm ? IconShieldCheck : IconAlertTriangle;
  const to = health.is === 'none' && govern ? '/start/next' : '/mailboxes';
  return (
    <Link to={to} className={css.ledgerLine} data-calm={calm ? '' : undefined}>
      <Icon size={15} stroke={1.75} aria-hidden />
      <span>
        <strong>{headline(health)}</strong>
        <span>{below(health, data, govern, now)}</span>
      </span>
    </Link>
  );
}
