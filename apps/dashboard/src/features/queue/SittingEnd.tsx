import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { InboxEntry } from '#libs/contract';
import { daysBetween, wholeMinutes } from '../../lib/dates.ts';
import { fittingQuery } from '../../lib/inbox-cache.ts';
import type { Shown } from '../../lib/inbox.ts';
import { accountedOf, healthOf, isCounted } from '../../lib/ledger.ts';
import { useMailboxesAround } from '../../lib/mailboxes-query.ts';
import { useNow } from '../../lib/now.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { type Mark, type NextDigest, mailboxWords, sittingWords } from '../../lib/wording.ts';
import type { Progress } from '../../sitting/progress.ts';
import { Button } from '../../ui/Button.tsx';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import css from './queue.module.css';

const FIVE = 5;

interface Remaining {
  readonly mark: Mark;
  readonly sentence: string;
}

/** What is left, in sentences: nobody leaves with the feeling that something was hidden. */
function remaining(shown: Shown, now: Date): Remaining[] {
  const { sections } = shown.counts;
  const of = (section: InboxEntry['section']) => shown.entries.filter((entry) => entry.section === section);
  const lines: Remaining[] = [];
  if (sections.owed > 0) {
    const longest = Math.max(0, ...of('owed').map((entry) => daysBetween(entry.waitingSince, now)));
    lines.push({ mark: 'owed', sentence: sittingWords.owed(sections.owed, longest) });
  }
  if (sections.worth > 0) {
    const minutes = wholeMinutes(of('worth').reduce((sum, entry) => sum + entry.readingSeconds, 0));
    lines.push({ mark: 'worth', sentence: sittingWords.worth(sections.worth, minutes) });
  }
  if (sections.nothing_new > 0) {
    lines.push({ mark: 'nothing_new', sentence: sittingWords.nothingNew(sections.nothing_new) });
  }
  return lines;
}

/** "629 of 629 accounted for. Nothing will interrupt you before 16:00 unless it must.", as far as it is known. */
function useReassurance(next: NextDigest | null): string {
  const mailboxes = useMailboxesAround() ?? [];
  const health = healthOf(mailboxes);
  const counted = health.is !== 'none' && isCounted(mailboxes) ? health.figures : null;
  return [
    ...(counted === null
      ? []
      : [sittingWords.accounted(mailboxWords.accountedOf(accountedOf(counted), counted.onServer))]),
    ...(next === null ? [] : [sittingWords.quiet(next)]),
  ].join(' ');
}

interface SittingEndProps {
  readonly shown: Shown;
  readonly progress: Progress;
  readonly next: NextDigest | null;
}

/** The end of the reader's minutes: what was done, what is left, and leave to stop. */
export function SittingEnd({ shown, progress, next }: SittingEndProps) {
  const now = useNow();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [, setParameters] = useSearchParams();
  const stop = () => void navigate('/queue?fit=all');
  function fiveMore(): void {
    client.removeQueries(fittingQuery(FIVE));
    setParameters({ fit: String(FIVE) });
  }
  useKeys({ back: stop, open: stop, 'five-more': fiveMore });
  // The row that had the focus is gone with the list.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const reassurance = useReassurance(next);
  const lines = remaining(shown, now);
  return (
    <div className={css.sittingEnd}>
      <h1 ref={title} tabIndex={-1}>
        {sittingWords.title(progress.minutes)}
      </h1>
      <p>
        {sittingWords.done(progress.settled, progress.later)}{' '}
        {sittingWords.today(shown.counts.sections.today)}
      </p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map(({ mark, sentence }) => (
            <li key={mark}>
              <LaneIcon mark={mark} />
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <div className={css.endActs}>
        <Button look="primary" shortcut="Esc" onClick={stop}>
          {sittingWords.stop}
        </Button>
        <Button shortcut="+" onClick={fiveMore}>
          {sittingWords.fiveMore}
        </Button>
      </div>
      <p className={css.reassurance}>{reassurance}</p>
    </div>
  );
}
