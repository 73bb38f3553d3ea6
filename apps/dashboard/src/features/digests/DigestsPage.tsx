import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DigestNow, DigestSummary } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { arrival, clocksIn, dueTime } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { digestWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BreakThroughCard } from './BreakThroughCard.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { WorthCard } from './WorthCard.tsx';
import { digestsQuery } from './digests-query.ts';
import css from './digests.module.css';

/** Past digests, the next one, what came through meanwhile, and a person's own times. */
export function DigestsPage() {
  usePageTitle(digestWords.title);
  const now = useNow();
  const { data, failureReason, hasNextPage, fetchNextPage } = useInfiniteQuery(digestsQuery);
  const [first] = data?.pages ?? [];
  if (!data || !first) {
    return (
      <div className={css.wrap}>
        <h1>{digestWords.title}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={digestWords.loading} />
        )}
      </div>
    );
  }
  const made = data.pages.flatMap((page) => page.digests).filter(({ state }) => state !== 'due');
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <div>
          <h1>{first.nextAt === null ? digestWords.noNext : digestWords.next(dueTime(first.nextAt, now))}</h1>
          <p className={css.about}>{digestWords.about}</p>
        </div>
        <NowButton />
      </header>
      <div className={css.columns}>
        <div>
          <section className={css.card} aria-labelledby="past">
            <h2 id="past">{digestWords.past}</h2>
            {made.length === 0 ? <p className={css.quiet}>{digestWords.none}</p> : null}
            <ul className={css.list}>
              {made.map((digest) => (
                <DigestRow key={digest.id} digest={digest} now={now} />
              ))}
            </ul>
            {hasNextPage ? (
              <Button look="quiet" onClick={() => void fetchNextPage()}>
                {digestWords.more}
              </Button>
            ) : null}
          </section>
          <BreakThroughCard now={now} />
        </div>
        <div>
          <WorthCard />
          <SettingsCard />
        </div>
      </div>
    </div>
  );
}

function DigestRow({ digest, now }: { readonly digest: DigestSummary; readonly now: Date }) {
  return (
    <li>
      <Link to={`/digests/${digest.id}`}>{digest.subject === null ? null : clocksIn(digest.subject)}</Link>
      <span className={css.quiet}>
        {arrival(digest.madeAt ?? digest.dueAt, now, { timeZone: digest.timeZone })} ·{' '}
        {digestWords.state[digest.state]}
      </span>
      {digest.problem === null || digest.state === 'sent' ? null : (
        <p className={css.problem}>{digest.problem}</p>
      )}
    </li>
  );
}

function NowButton() {
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const { digestId } = await call<DigestNow>('/digests', { method: 'POST' });
      setSaid(digestId === null ? digestWords.nothingNew : digestWords.made);
      await client.invalidateQueries({ queryKey: ['digests'] });
    } catch (error) {
      setSaid(whyNot(error));
    }
    setBusy(false);
  }
  return (
    <div className={css.acts}>
      <p role="status" className={css.quiet}>
        {said}
      </p>
      <Button onClick={() => void ask()} disabled={busy}>
        {digestWords.now}
      </Button>
    </div>
  );
}
