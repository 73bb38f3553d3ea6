import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MARK_WORDING, SECTION_WORDING, queueWords, searchWords } from '../../lib/wording.ts';
import { useStanding } from '../../lib/standing.ts';
import type { Line, PlacedItem } from '../../sitting/layout.ts';
import css from './queue.module.css';

/** Below this many items the whole list stands in the page, so that the browser's own search finds everything. */
const DRAW_ALL_UP_TO = 60;
const HEIGHTS: Readonly<Record<PlacedItem['item']['type'], number>> = {
  head: 42,
  row: 58,
  line: 58,
  fold: 44,
  more: 44,
};
/** Rows that are read before they come into view, so that nobody scrolls into a gap. */
const AHEAD = 60;

/** Rows that are drawn beyond the window, as soon as those within it are on the screen. */
const ROWS_BEYOND = 8;

interface QueueListProps {
  readonly items: readonly PlacedItem[];
  readonly renderItem: (item: PlacedItem) => ReactNode;
  readonly focusedId: string | null;
  /** Rises whenever the focused row must come into view. */
  readonly taken: number;
  readonly onEnd: () => void;
  /** The list behind a line is wanted further. */
  readonly onMore?: (line: Line) => void;
}

/** The rows behind a line are named as the line is. */
const LINE_NAMES: Readonly<Record<string, string>> = {
  'other-applications': MARK_WORDING.application.label,
  'other-other-mail': MARK_WORDING.other_mail.label,
  'folded-nothing_new': MARK_WORDING.nothing_new.label,
  'folded-care': MARK_WORDING.care.label,
  found: searchWords.list,
};

function nameOf({ group, section }: PlacedItem): string {
  const named = LINE_NAMES[group] ?? queueWords.folded.title;
  return LINE_NAMES[group] !== undefined || section === 'folded' ? named : SECTION_WORDING[section].label;
}

/** Consecutive items of one group, so that rows sit in a feed under their section. */
function groupsOf(items: readonly PlacedItem[]): PlacedItem[][] {
  const groups: PlacedItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.group === item.group) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The name of a group with rows is its own; heads and lines between them are told apart by what they are. */
function groupKey(group: readonly PlacedItem[]): string | undefined {
  const [first] = group;
  return group.some(({ item }) => item.type === 'row') ? first?.group : first?.key;
}

function Group({
  items,
  draw,
}: {
  readonly items: readonly PlacedItem[];
  readonly draw: (item: PlacedItem) => ReactNode;
}) {
  const first = items[0];
  if (!first) return null;
  const rows = items.filter(({ item }) => item.type === 'row');
  return (
    <>
      {items.filter(({ item }) => item.type !== 'row').map(draw)}
      {rows.length === 0 ? null : (
        <div role="feed" aria-label={queueWords.list(nameOf(first))}>
          {rows.map(draw)}
        </div>
      )}
    </>
  );
}

function readOnWithin(items: readonly PlacedItem[], onMore: QueueListProps['onMore']): void {
  for (const { item } of items) if (item.type === 'more') onMore?.(item.line);
}

/** The queue, drawn whole while it is short and only where it is looked at when it is long. */
export function QueueList(props: QueueListProps) {
  const long = props.items.length > DRAW_ALL_UP_TO;
  return long ? <LongList {...props} /> : <ShortList {...props} />;
}

function ShortList({ items, renderItem, onMore }: QueueListProps) {
  useEffect(() => readOnWithin(items, onMore), [items, onMore]);
  return groupsOf(items).map((group) => (
    <Group
      key={groupKey(group)}
      items={group}
      draw={(placed) => <div key={placed.key}>{renderItem(placed)}</div>}
    />
  ));
}

function LongList({ items, renderItem, focusedId, taken, onEnd, onMore }: QueueListProps) {
  const container = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(container.current?.offsetTop ?? 0), []);
  const beyond = useStanding() ? ROWS_BEYOND : 0;
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => HEIGHTS[items[index]?.item.type ?? 'row'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: beyond,
    scrollMargin: offset,
    // Otherwise the first drawing has no rows at all, and the list is drawn twice before anybody sees it.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const visible = virtualizer.getVirtualItems();
  const firstVisible = visible[0]?.index ?? 0;
  const lastVisible = visible.at(-1)?.index ?? 0;

  useEffect(() => {
    if (lastVisible >= items.length - AHEAD) onEnd();
    readOnWithin(items.slice(firstVisible, lastVisible + AHEAD), onMore);
  }, [firstVisible, lastVisible, items, onEnd, onMore]);

  useEffect(() => {
    if (taken === 0) return;
    const index = items.findIndex(({ item }) => item.type === 'row' && item.entry.id === focusedId);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    // Only a move of the focus scrolls; a list that grows or shrinks does not.
  }, [taken]);

  const placedAt = new Map(
    visible.flatMap((row) => {
      const placed = items[row.index];
      return placed ? [[placed.key, row] as const] : [];
    }),
  );
  function draw(placed: PlacedItem): ReactNode {
    const row = placedAt.get(placed.key);
    if (!row) return null;
    return (
      <div
        key={placed.key}
        data-index={row.index}
        ref={virtualizer.measureElement}
        className={css.virtual}
        // Not a transform: each would paint over the open menu of the row above it.
        style={{ top: row.start - offset }}
      >
        {renderItem(placed)}
      </div>
    );
  }
  return (
    <div ref={container} className={css.long} style={{ height: virtualizer.getTotalSize() }}>
      {groupsOf(visible.flatMap((row) => items[row.index] ?? [])).map((group) => (
        <Group key={groupKey(group)} items={group} draw={draw} />
      ))}
    </div>
  );
}
