import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { type NextDigest, SECTION_WORDING, queueWords } from '../../lib/wording.ts';
import type { PlacedItem } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { LineRow } from './LineRow.tsx';
import { QueueRow } from './QueueRow.tsx';
import css from './queue.module.css';
import type { QueueLine } from './use-queue-items.ts';
import type { RowReader } from './use-row-reader.ts';

interface QueueItemProps {
  readonly placed: PlacedItem;
  readonly lines: readonly QueueLine[];
  readonly now: Date;
  readonly next: NextDigest | null;
  readonly reader: RowReader;
  readonly actions: EntryActions;
  readonly onLeave: (id: string) => void;
}

/** A head, a row, the fold or a line of the queue. */
export function QueueItem({ placed, lines, now, next, reader, actions, onLeave }: QueueItemProps) {
  const { item, key } = placed;
  const { minutes, opened, toggle } = useSitting();
  switch (item.type) {
    case 'head': {
      const words =
        item.section === 'folded'
          ? { label: queueWords.folded.title, subLine: queueWords.folded.about }
          : SECTION_WORDING[item.section];
      return (
        <div className={css.section}>
          <h2>{words.label}</h2>
          <span>{item.section === 'today' && next !== null ? queueWords.harm(next) : words.subLine}</span>
        </div>
      );
    }
    case 'fold':
      return (
        <p className={css.fold}>
          <span>
            {item.overdue > 0
              ? queueWords.fold.overdue(minutes ?? 0, item.overdue)
              : queueWords.fold.line(minutes ?? 0, next)}
          </span>
        </p>
      );
    case 'more':
      return <p className={css.endLine}>{queueWords.loadingMore}</p>;
    case 'line': {
      const line = lines.find((candidate) => candidate.line === item.line);
      return line === undefined ? null : (
        <LineRow
          line={item.line}
          first={item.first}
          last={item.last}
          entries={line.known}
          count={line.count}
          opened={opened.has(item.line)}
          onToggle={() => toggle(item.line)}
          now={now}
        />
      );
    }
    case 'row':
      return (
        <QueueRow item={item} groupKey={key} now={now} reader={reader} actions={actions} onLeave={onLeave} />
      );
  }
}
