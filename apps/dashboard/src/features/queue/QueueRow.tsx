import { useEffect, useRef } from 'react';
import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { daysBetween, wholeMinutes } from '../../lib/dates.ts';
import { reasonOf, rowQuote, spokenGroup, spokenRow, whenOf, whenShort } from '../../lib/entry-words.ts';
import { isTyping } from '../../lib/focus.ts';
import { markOf } from '../../lib/marks.ts';
import { queueWords } from '../../lib/wording.ts';
import { UPDATE_SECONDS } from '../../sitting/debt-groups.ts';
import type { RowItem } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { MarkedQuote } from '../../ui/Marked.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { OpenGroup } from './OpenGroup.tsx';
import { OpenRow } from './OpenRow.tsx';
import { RowBadges } from './RowBadges.tsx';
import { SelectMark } from './SelectMark.tsx';
import type { RowReader } from './use-row-reader.ts';
import css from './row.module.css';

interface QueueRowProps {
  readonly item: RowItem;
  /** Names the group of a row that stands for several people. */
  readonly groupKey: string;
  readonly now: Date;
  readonly reader: RowReader;
  /** The acts on the focused row. */
  readonly actions: EntryActions;
  readonly onLeave: (id: string) => void;
  /** Where the row is, in a list that says so. */
  readonly where?: string;
}

/** One person about one role: why, in a fact and their words, and since when. Opens in place when it has the focus. */
export function QueueRow({ item, groupKey, now, reader, actions, onLeave, where }: QueueRowProps) {
  const { entry, together } = item;
  const { focusedId, focus, taken, followed, unfolded, selected, select } = useSitting();
  const isSelected = selected.has(entry.id);
  const many = together.length > 1 ? together : null;
  const { name: me, change, phone, open: openMessage } = reader;
  const article = useRef<HTMLElement>(null);
  const focused = focusedId === entry.id;
  const open = focused && unfolded && !phone;
  const quote = open && many === null ? null : rowQuote(entry, now);

  useEffect(() => {
    if (!focused || taken === followed.current) return;
    followed.current = taken;
    // A row that an undo brings back comes when the server has answered: somebody may write a note by then.
    if (isTyping()) return;
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'nearest' });
  }, [focused, taken, followed]);

  return (
    <article
      ref={article}
      className={css.row}
      data-selected={isSelected ? '' : undefined}
      data-focused={focused && !phone ? '' : undefined}
      data-first={item.first ? '' : undefined}
      data-last={item.last ? '' : undefined}
      aria-posinset={item.position}
      aria-setsize={item.of}
      aria-label={many === null ? spokenRow(entry, now, where) : spokenGroup(many, now)}
      tabIndex={focused || phone ? 0 : -1}
      onFocus={() => {
        if (!focused) focus(entry.id, false);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button, [role="menu"]')) return;
        if (phone) openMessage(entry);
      }}
      onKeyDown={(event) => {
        if (phone && event.key === 'Enter' && event.target === event.currentTarget) {
          openMessage(entry);
        }
      }}
    >
      <SelectMark
        mark={markOf(entry.section, entry.kind)}
        name={entry.candidate.name}
        selected={isSelected}
        reachable={focused}
        selectable={change}
        onToggle={() => {
          const ids = new Set(selected);
          if (!ids.delete(entry.id)) ids.add(entry.id);
          select(ids);
        }}
      />
      <div className={css.words}>
        <div>
          <span className={css.name}>
            {many === null ? entry.candidate.name : queueWords.row.people(many.length)}
          </span>
          {entry.role === null ? null : <span className={css.role}>{entry.role.title}</span>}
          {many === null ? <RowBadges entry={entry} me={me} where={where ?? null} /> : null}
        </div>
        <div className={css.why}>
          <em>{reasonOf(entry, now)}</em>
          {quote === null ? null : (
            <span className={css.quote} dir="auto">
              <MarkedQuote cut={quote.cut} marked={false} />
              {quote.ours ? <span className={css.ours}> {queueWords.row.ourWords}</span> : null}
            </span>
          )}
        </div>
      </div>
      {change && entry.between !== null && entry.section === 'decide' && !phone ? (
        <DecideButtons entry={entry} onLeave={onLeave} />
      ) : (
        <div className={css.end}>
          <b>
            {phone
              ? whenShort(entry, now)
              : many === null
                ? whenOf(entry, now)
                : queueWords.row.longestWait(daysBetween(entry.waitingSince, now))}
          </b>
          <span>
            {many === null
              ? queueWords.row.read(wholeMinutes(entry.readingSeconds))
              : queueWords.row.oneToAll(wholeMinutes(UPDATE_SECONDS))}
          </span>
        </div>
      )}
      {open && many !== null ? <OpenGroup groupKey={groupKey} entries={many} now={now} /> : null}
      {open && many === null ? <OpenRow entry={entry} now={now} actions={actions} /> : null}
    </article>
  );
}
