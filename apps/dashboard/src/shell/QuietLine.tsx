import { IconBellOff } from '../ui/icons.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { breakThroughsQuery, cameThroughToday } from '../lib/break-throughs-query.ts';
import { digestSettingsQuery } from '../lib/digest-settings-query.ts';
import { nextDigestOf } from '../lib/next-digest.ts';
import { useNow } from '../lib/now.ts';
import { useStanding } from '../lib/standing.ts';
import { shellWords } from '../lib/wording.ts';
import css from './shell.module.css';

/** "Quiet until 16:00, 2 came through today": in the corner of every page, and a link to the digests. */
export function QuietLine() {
  const standing = useStanding();
  const { data: settings } = useQuery({ ...digestSettingsQuery, enabled: standing });
  const { data: through } = useQuery({ ...breakThroughsQuery, enabled: standing });
  const now = useNow();
  if (!standing || !settings || !through) return null;
  const next = nextDigestOf(settings.nextAt, now);
  // Its time has come, and the one after it is not known yet.
  if (next === null && settings.nextAt !== null) return null;
  return (
    <Link to="/digests" className={css.ledgerLine} data-calm="">
      <IconBellOff size={15} stroke={1.75} aria-hidden />
      <span>
        <strong>{next === null ? shellWords.noDigest : shellWords.quietUntil(next)}</strong>
        <span>{shellWords.cameThrough(cameThroughToday(through, now))}</span>
      </span>
    </Link>
  );
}
