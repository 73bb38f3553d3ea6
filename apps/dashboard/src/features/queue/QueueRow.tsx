import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { wholeMinutes } from '../../lib/dates.ts';
import { reasonOf, rowQuote, spokenRow, whenOf, whenShort } from '../../lib/entry-words.ts';
import { markOf } from '../../lib/marks.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { queueWords } from '../../lib/wording.ts';
import type { RowItem } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import { MarkedQuote } from '../../ui/Marked.tsx';
import { DecideButtons } from './DecideButtons.tsx';
import { OpenRow } from './OpenRow.tsx';
import { messageAddress } from '../../lib/message-address.ts';
import css from './row.module.css';

interface QueueRowProps {
  readonly item: RowItem;
  readonly now: Date;
  /** The acts on the focused row. */
  readonly actions: EntryActions;
  readonly onLeave: (id: string) => void;
}

/** One person about one role: why, in a fact and their words, and since when. Opens in place when it has the focus. */
export function QueueRow({ item, now, actions, onLeave }: QueueRowProps) {
  const { entry } = item;
  const { focusedId, focus, taken, followed, unfolded } = useSitting();
  const navigate = useNavigate();
  const phone = useNarrow();
  const article = useRef<HTMLElement>(null);
  const focused = focusedId === entry.id;
  const open = focused && unfolded && !phone;
  const quote = open ? null : rowQuote(entry, now);

  useEffect(() => {
    if (!focused || taken === followed.current) return;
    followed.current = taken;
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'nearest' });
  }, [focused, taken, followed]);

  return (
    <article
      ref={article}
      className={css.row}
      data-focused={focused && !phone ? '' : undefined}
      data-first={item.first ? '' : undefined}
      data-last={item.last ? '' : undefined}
      aria-posinset={item.position}
      aria-setsize={item.of}
      aria-label={spokenRow(entry, now)}
      tabIndex={focused || phone ? 0 : -1}
      onFocus={() => {
        if (!focused) focus(entry.id, false);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button, [role="menu"]')) return;
        if (phone) void navigate(messageAddress(entry));
      }}
      onKeyDown={(event) => {
        if (phone && event.key === 'Enter' && event.target === event.currentTarget) {
          void navigate(messageAddress(entry));
        }
      }}
    >
      <LaneIcon mark={markOf(entry.section, entry.kind)} />
      <div className={css.words}>
        <div>
          <span className={css.name}>{entry.candidate.name}</span>
          {entry.role === null ? null : <span className={css.role}>{entry.role.title}</span>}
          {entry.messageIds.length > 1 ? (
            <span className={css.badge}>{queueWords.row.messages(entry.messageIds.length)}</span>
          ) : null}
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
      {entry.between !== null && entry.section === 'decide' && !phone ? (
        <DecideButtons entry={entry} onLeave={onLeave} />
      ) : (
        <div className={css.end}>
          <b>{phone ? whenShort(entry, now) : whenOf(entry, now)}</b>
          <span>{queueWords.row.read(wholeMinutes(entry.readingSeconds))}</span>
        </div>
      )}
      {open ? <OpenRow entry={entry} now={now} actions={actions} /> : null}
    </article>
  );
}
