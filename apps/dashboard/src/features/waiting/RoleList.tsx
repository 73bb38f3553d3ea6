import { Link } from 'react-router';
import type { WaitingRole } from '#libs/contract';
import { clocksIn, dayMonth, reasonHere } from '../../lib/dates.ts';
import { owedReasonOf } from '../../lib/entry-words.ts';
import { useMay } from '../../lib/may.ts';
import { waitingWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { PeopleList } from './PeopleList.tsx';
import { daysSince, includesWithin, roleKey } from './recipients.ts';
import { useDismissPromise } from './use-dismiss-promise.ts';
import css from './waiting.module.css';

interface RoleListProps {
  readonly roles: readonly WaitingRole[];
  readonly chosen: WaitingRole | null;
  /** Whether those within our aim are shown too. */
  readonly within: boolean;
  readonly onWithin: (shown: boolean) => void;
  readonly ticks: ReadonlyMap<string, boolean>;
  readonly onTick: (entryId: string, ticked: boolean) => void;
  readonly now: Date;
}

/** Roles by the longest wait; the chosen one with everybody who waits on it. */
export function RoleList({ roles, chosen, within, onWithin, ticks, onTick, now }: RoleListProps) {
  const calm = roles.filter((role) => role.within.people > 0);
  const count = calm.reduce((sum, role) => sum + role.within.people, 0);
  const listed = roles.filter((role) => within || role.owed.people > 0 || role === chosen);
  return (
    <section className={css.roles} aria-label={waitingWords.listLabel}>
      {listed.map((role) => (
        <div key={roleKey(role)} className={css.role} data-chosen={role === chosen ? '' : undefined}>
          <RoleHead role={role} chosen={role === chosen} now={now} />
          {role === chosen ? (
            <PeopleList
              role={role}
              withinAim={includesWithin(role, within)}
              ticks={ticks}
              onTick={onTick}
              now={now}
            />
          ) : null}
        </div>
      ))}
      {count === 0 ? null : (
        <div className={css.more}>
          <span>{waitingWords.within(count, calm.length)}</span>
          <Button look="quiet" aria-expanded={within} onClick={() => onWithin(!within)}>
            {within ? waitingWords.hideThem : waitingWords.showThem}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RoleHeadProps {
  readonly role: WaitingRole;
  readonly chosen: boolean;
  readonly now: Date;
}

function RoleHead({ role, chosen, now }: RoleHeadProps) {
  const dismiss = useDismissPromise();
  const { change } = useMay();
  const { promise, first } = role;
  const due = promise === null ? '' : dayMonth(promise.promisedBy, now);
  return (
    <div className={css.roleHead}>
      <h2>
        <Link to={`/waiting/${encodeURIComponent(roleKey(role))}/answer`} aria-current={chosen || undefined}>
          {role.role?.title ?? waitingWords.noRole}
        </Link>
      </h2>
      <b>{waitingWords.days(daysSince(role.longestSince, now))}</b>
      <div className={css.because}>
        {promise === null ? (
          `${first.candidate.name}: ${first.owed === null ? clocksIn(reasonHere(first.reason, first.harmAt, now)) : owedReasonOf(first.owed, now)}`
        ) : (
          <>
            {waitingWords.promise(promise.at === null ? null : dayMonth(promise.at, now))}
            <q dir="auto">{promise.quote.replaceAll(/\s+/g, ' ')}</q>{' '}
            <span className={css.who}>
              {promise.by === null ? waitingWords.promiseDue(due) : waitingWords.promiseBy(promise.by, due)}
            </span>{' '}
            {chosen && change ? (
              <Button look="quiet" onClick={() => void dismiss(role)}>
                {waitingWords.noPromise}
              </Button>
            ) : null}
          </>
        )}
      </div>
      <span className={css.count}>{waitingWords.waiting(role.owed.people + role.within.people)}</span>
    </div>
  );
}
