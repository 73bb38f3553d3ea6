import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { WaitingView } from '#libs/contract';
import { useMay } from '../../lib/may.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { waitingQuery } from '../../lib/waiting-query.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { figure, waitingWords } from '../../lib/wording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { RoleList } from './RoleList.tsx';
import { RoleUpdate } from './RoleUpdate.tsx';
import { Trends } from './Trends.tsx';
import { chosenRole, daysSince, roleKey } from './recipients.ts';
import css from './waiting.module.css';

/** The ledger of what we owe: who waits for a person here, and one update that answers all who wait on a role. */
export function WaitingPage() {
  usePageTitle(waitingWords.title);
  const { role: wanted } = useParams();
  const now = useNow();
  const { data: waiting, failureReason } = useQuery(waitingQuery);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [within, setWithin] = useState(false);
  const { change } = useMay();
  if (!waiting) {
    return (
      <div className={css.wrap}>
        <h1>{waitingWords.title}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={waitingWords.loading} />
        )}
      </div>
    );
  }
  const chosen = chosenRole(waiting.roles, wanted);
  return (
    <div className={css.wrap}>
      <Head waiting={waiting} now={now} />
      {failureReason ? <Notice>{whyNotShown(failureReason)}</Notice> : null}
      <Facts waiting={waiting} now={now} />
      {waiting.roles.length === 0 ? null : (
        <div className={css.grid} data-alone={change ? undefined : ''}>
          <RoleList
            roles={waiting.roles}
            chosen={chosen}
            within={within}
            onWithin={setWithin}
            ticks={ticks}
            onTick={(entryId, ticked) => setTicks(new Map(ticks).set(entryId, ticked))}
            now={now}
          />
          {chosen === null || !change ? null : (
            <RoleUpdate key={roleKey(chosen)} role={chosen} within={within} ticks={ticks} now={now} />
          )}
        </div>
      )}
      <Trends presentWaitDays={daysSince(waiting.longestSince, now)} now={now} />
    </div>
  );
}

interface HeadProps {
  readonly waiting: WaitingView;
  readonly now: Date;
}

function Head({ waiting, now }: HeadProps) {
  const { pastAim, people } = waiting;
  return (
    <header>
      <h1>{pastAim === 0 ? waitingWords.nobody : waitingWords.headline(pastAim)}</h1>
      <p className={css.below}>
        {pastAim === 0 && people > 0 ? `${waitingWords.longest(daysSince(waiting.longestSince, now))} ` : ''}
        {waitingWords.below(people - pastAim)}
      </p>
    </header>
  );
}

function Facts({ waiting, now }: HeadProps) {
  const { facts } = waitingWords;
  const { people, aimDays, promisesPassed, followUpsLastWeek, followUpsThisWeek } = waiting;
  const shown = [
    [figure(people), facts.people(people)],
    [waitingWords.days(daysSince(waiting.longestSince, now)), facts.longest(aimDays)],
    [String(promisesPassed), facts.promises(promisesPassed)],
    [`${followUpsLastWeek} → ${followUpsThisWeek}`, facts.followUps],
  ];
  return (
    <dl className={css.strip}>
      {shown.map(([value, about]) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
