import type { InboxEntry } from '#libs/contract';
import { clock, dayMonth, daysBetween } from '../../lib/dates.ts';
import { MARK_WORDING, type Mark, figure, queueWords } from '../../lib/wording.ts';
import type { Line } from '../../sitting/layout.ts';
import { Button } from '../../ui/Button.tsx';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import ui from '../../ui/ui.module.css';
import css from './row.module.css';

const MARKS: Readonly<Record<Line, Mark>> = {
  applications: 'application',
  'other-mail': 'other_mail',
  nothing_new: 'nothing_new',
  care: 'care',
};
const SHORTCUTS: Partial<Readonly<Record<Line, string>>> = { nothing_new: 'N', care: 'C' };
/** Names told before the rest becomes a number. */
const NAMES_SHOWN = 3;

interface LineText {
  readonly title: string;
  readonly about: string;
  readonly fact: string;
  readonly rest: string;
}

function since(entries: readonly InboxEntry[], now: Date): string {
  const oldest = entries
    .map((entry) => entry.receivedAt)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (oldest === undefined) return '';
  return queueWords.other.since(daysBetween(oldest, now) === 0 ? clock(oldest) : dayMonth(oldest, now));
}

/** "Night Team 4, Finance Coordinator 3": first contacts by role, most first. */
function rolesOf(entries: readonly InboxEntry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const title = entry.role?.title ?? queueWords.other.noRole;
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([title, count]) => `${title} ${count}`)
    .join(', ');
}

function namesOf(entries: readonly InboxEntry[]): string {
  const names = [...new Set(entries.map((entry) => entry.candidate.name))];
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? shown + queueWords.other.andMore(names.length - NAMES_SHOWN) : shown;
}

function textOf(line: Line, entries: readonly InboxEntry[], count: number, now: Date): LineText {
  const { other, folded } = queueWords;
  const many = count !== 1;
  const number = figure(count);
  switch (line) {
    case 'applications':
      return {
        title: other.applications(number, many),
        about: since(entries, now),
        fact: other.firstContacts,
        rest: rolesOf(entries),
      };
    case 'other-mail':
      return {
        title: other.otherMail(number, many),
        about: since(entries, now),
        fact: other.notFromCandidates,
        rest: namesOf(entries),
      };
    case 'nothing_new':
      return {
        title: MARK_WORDING.nothing_new.label,
        about: folded.people(count),
        fact: folded.nothingNew,
        rest: folded.nothingNewNote,
      };
    case 'care':
      return {
        title: MARK_WORDING.care.label,
        about: folded.people(count),
        fact: folded.care,
        rest: folded.careNote,
      };
  }
}

interface LineRowProps {
  readonly line: Line;
  readonly first: boolean;
  readonly last: boolean;
  /** The rows behind the line as far as they are in memory, for names and roles. */
  readonly entries: readonly InboxEntry[];
  readonly count: number;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly now: Date;
}

/** One line that stands for many messages and is never more than one key away from them. */
export function LineRow({ line, first, last, entries, count, opened, onToggle, now }: LineRowProps) {
  const text = textOf(line, entries, count, now);
  const shortcut = SHORTCUTS[line];
  return (
    <div className={css.row} data-first={first ? '' : undefined} data-last={last ? '' : undefined}>
      <LaneIcon mark={MARKS[line]} />
      <div className={css.words}>
        <div>
          <span className={css.name}>{text.title}</span>
          <span className={css.role}>{text.about}</span>
        </div>
        <div className={css.why}>
          <em>{text.fact}</em>
          <span className={css.plain}>{text.rest}</span>
        </div>
      </div>
      <div className={css.pair}>
        <Button {...(shortcut === undefined ? {} : { shortcut })} aria-expanded={opened} onClick={onToggle}>
          {opened ? queueWords.hide : queueWords.show}
          <span className={ui.spoken}>{text.title}</span>
        </Button>
      </div>
    </div>
  );
}
