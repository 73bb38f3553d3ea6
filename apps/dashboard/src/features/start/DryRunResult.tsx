import { IconBellOff, IconClock, IconListCheck } from '../../ui/icons.ts';
import type { DryRun } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useNow } from '../../lib/now.ts';
import { toneOf } from '../../lib/marks.ts';
import { figure, onboardWords } from '../../lib/wording.ts';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import { LeastSure } from './LeastSure.tsx';
import { resultRows } from './result-rows.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

interface DryRunResultProps {
  readonly mailboxId: string;
  readonly found: DryRun;
}

/** The last month, sorted: a sentence, a bar a section, and the messages of which we were least sure. */
export function DryRunResult({ mailboxId, found }: DryRunResultProps) {
  usePageTitle(words.title);
  const now = useNow();
  const rows = resultRows(found);
  const incoming = rows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css.about}>
        {words.about(incoming, dayMonth(found.since, now), dayMonth(found.until, now))}{' '}
        {words.ours(found.ofOurs)}
      </p>
      {found.seesReplies ? null : <p className={css.notice}>{words.noReplies}</p>}
      {found.cut ? <p className={css.notice}>{words.cut}</p> : null}
      {found.unreadable > 0 ? <p className={css.notice}>{words.unreadable(found.unreadable)}</p> : null}
      {incoming === 0 ? (
        <p className={css.notice}>{words.empty}</p>
      ) : (
        <ul className={css.lanes}>
          {rows.map(({ mark, label, about, count }) => (
            <li key={label} data-tone={mark === null ? 'rest' : toneOf(mark)}>
              {mark === null ? (
                <span className={css.restIcon} aria-hidden>
                  <IconListCheck size={18} stroke={1.75} />
                </span>
              ) : (
                <LaneIcon mark={mark} />
              )}
              <strong>{label}</strong>
              <span className={css.laneAbout}>{count === 0 ? '' : about}</span>
              <span className={css.bar} aria-hidden>
                <i style={{ width: count === 0 ? 0 : `max(4px, ${(100 * count) / most}%)` }} />
              </span>
              <b>{figure(count)}</b>
            </li>
          ))}
        </ul>
      )}
      {incoming === 0 ? null : (
        <p className={css.sums}>
          <span>
            <IconBellOff size={15} stroke={1.75} aria-hidden />
            {words.couldWait(incoming - found.sections.today)}
          </span>
          <span>
            <IconClock size={15} stroke={1.75} aria-hidden />
            {words.atOnce(found.sections.today)}
          </span>
        </p>
      )}
      {found.leastSure.length === 0 ? null : <LeastSure mailboxId={mailboxId} messages={found.leastSure} />}
    </>
  );
}
