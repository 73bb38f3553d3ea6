import type { InboxEntry } from '#libs/contract';
import type { Section } from '#libs/domain';
import { READ_SECTIONS } from '../lib/inbox.ts';
import { type Unit, unitsOf } from './debt-groups.ts';

/** A line of the bottom of the queue that opens into rows. */
export const LINES = ['applications', 'other-mail', 'nothing_new', 'care'] as const;
export type Line = (typeof LINES)[number];

export interface RowItem {
  readonly type: 'row';
  /** The row's entry; of people who stand together, the first. */
  readonly entry: InboxEntry;
  /** Everybody whom the row stands for: one, or the people of one role to whom we owe the same word. */
  readonly together: readonly InboxEntry[];
  /** Rows of one group between two heads form a card: the first and last have its corners. */
  readonly first: boolean;
  readonly last: boolean;
  readonly position: number;
  readonly of: number;
}

export type Item =
  | { readonly type: 'head'; readonly section: Section | 'folded' }
  | RowItem
  | { readonly type: 'fold'; readonly overdue: number }
  /** Where a list behind a line goes on, once it is read. */
  | { readonly type: 'more'; readonly line: Line }
  | { readonly type: 'line'; readonly line: Line; readonly first: boolean; readonly last: boolean };

/** An item with the group that it is announced under: a section, or a section's part below the fold. */
export interface PlacedItem {
  readonly key: string;
  readonly group: string;
  readonly section: Section | 'folded';
  readonly item: Item;
}

export interface LayoutInput {
  readonly entries: readonly InboxEntry[];
  /** How many rows each section has on the server; a list that is not read to its end is shorter. */
  readonly counts: Readonly<Record<Section, number>>;
  /** Ids that fit the reader's time; null where all is read. */
  readonly fitting: ReadonlySet<string> | null;
  /** Keys of the groups that the reader took apart. */
  readonly apart?: ReadonlySet<string>;
  /** The lines that exist, each with its rows where it is open. */
  readonly lines: readonly {
    readonly line: Line;
    readonly rows: readonly InboxEntry[];
    readonly count: number;
    /** Whether the server has rows beyond these. */
    readonly goesOn?: boolean;
  }[];
}

/** Entries that fit the time, and those below the line; without a limit, or when all fit, nothing is below. */
export function splitAtFold(
  entries: readonly InboxEntry[],
  fitting: ReadonlySet<string> | null,
): { readonly above: readonly InboxEntry[]; readonly below: readonly InboxEntry[] } {
  if (fitting === null) return { above: entries, below: [] };
  // What needs the reader today is above the line even where it came after the time was shared out.
  const isAbove = (entry: InboxEntry) => fitting.has(entry.id) || entry.section === 'today';
  return { above: entries.filter(isAbove), below: entries.filter((entry) => !isAbove(entry)) };
}

/** The queue from top to bottom, item by item, so that it can be drawn whole or only where it is looked at. */
export function layOut({ entries, counts, fitting, apart, lines }: LayoutInput): PlacedItem[] {
  const { above, below } = splitAtFold(entries, fitting);
  const items: PlacedItem[] = [];
  const positions = new Map<Section, number>();

  function addRows(part: 'above' | 'below', rows: readonly InboxEntry[]): void {
    for (const section of READ_SECTIONS) {
      const inSection = rows.filter((entry) => entry.section === section);
      if (inSection.length === 0) continue;
      const group = `${part}-${section}`;
      const before = positions.get(section) ?? 0;
      // Below the fold a section that goes on keeps its name for screen readers only.
      if (before === 0)
        items.push({ key: `head-${section}`, group, section, item: { type: 'head', section } });
      const units = unitsOf(inSection).flatMap((unit) =>
        apart?.has(unit.key) === true ? unit.entries.map(unitAlone) : [unit],
      );
      const of = Math.max(counts[section] - inSection.length + units.length, before + units.length);
      units.forEach(({ key, entries: together }, index) => {
        const [entry] = together;
        if (entry === undefined) return;
        const item: RowItem = {
          type: 'row',
          entry,
          together,
          first: index === 0,
          last: index === units.length - 1,
          position: before + index + 1,
          of,
        };
        items.push({ key, group, section, item });
      });
      positions.set(section, before + units.length);
    }
  }

  addRows('above', above);
  if (below.length > 0) {
    const overdue = below.filter((entry) => entry.owed !== null).length;
    items.push({ key: 'fold', group: 'fold', section: 'folded', item: { type: 'fold', overdue } });
  }
  addRows('below', below);
  addLines(
    items,
    'other',
    lines.filter(({ line }) => line === 'applications' || line === 'other-mail'),
  );
  addLines(
    items,
    'folded',
    lines.filter(({ line }) => line === 'nothing_new' || line === 'care'),
  );
  return items;
}

const unitAlone = (entry: InboxEntry): Unit => ({
  key: entry.id,
  entries: [entry],
  seconds: entry.readingSeconds,
});

function addLines(items: PlacedItem[], section: 'other' | 'folded', lines: LayoutInput['lines']): void {
  if (lines.length === 0) return;
  const group = section;
  items.push({ key: `head-${section}`, group, section, item: { type: 'head', section } });
  lines.forEach(({ line, rows, count, goesOn = false }, index) => {
    const end = index === lines.length - 1;
    items.push({
      key: `line-${line}`,
      group,
      section,
      item: { type: 'line', line, first: index === 0, last: end && rows.length === 0 },
    });
    rows.forEach((entry, row) => {
      const last = end && row === rows.length - 1;
      items.push({
        key: entry.id,
        group: `${group}-${line}`,
        section,
        item: {
          type: 'row',
          entry,
          together: [entry],
          first: false,
          last,
          position: row + 1,
          of: Math.max(count, rows.length),
        },
      });
    });
    if (goesOn && rows.length > 0)
      items.push({ key: `more-${line}`, group: `more-${line}`, section, item: { type: 'more', line } });
  });
}

/** Rows of a search one below the other, in one card. */
export function layOutFound(entries: readonly InboxEntry[], total: number): PlacedItem[] {
  return entries.map((entry, index) => ({
    key: entry.id,
    group: 'found',
    section: entry.section,
    item: {
      type: 'row',
      entry,
      together: [entry],
      first: index === 0,
      last: index === entries.length - 1,
      position: index + 1,
      of: Math.max(total, entries.length),
    },
  }));
}

/** The rows from top to bottom: where J and K go. */
export function rowsOf(items: readonly PlacedItem[]): InboxEntry[] {
  return items.flatMap(({ item }) => (item.type === 'row' ? [item.entry] : []));
}

/**
 * The row to go to when `id` leaves: the next one, or the one before at the end; null when none is left.
 *
 * @param leaving ids that leave with it
 */
export function neighbour(
  rows: readonly InboxEntry[],
  id: string,
  leaving: ReadonlySet<string> = new Set(),
): string | null {
  const at = rows.findIndex((row) => row.id === id);
  const stays = (row: InboxEntry) => row.id !== id && !leaving.has(row.id);
  if (at < 0) return rows.find(stays)?.id ?? null;
  return (rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays))?.id ?? null;
}

/** What an act is about: the selected rows, or the one with the focus, with everybody whom they stand for. */
export function targetsOf(
  items: readonly PlacedItem[],
  selected: ReadonlySet<string>,
  focusedId: string | null,
): InboxEntry[] {
  const rows = items.flatMap(({ item }) => (item.type === 'row' ? [item] : []));
  const chosen = rows.filter(({ entry }) => selected.has(entry.id));
  const about = chosen.length > 0 ? chosen : rows.filter(({ entry }) => entry.id === focusedId);
  return about.flatMap(({ together }) => [...together]);
}

/** `step` rows from `id`, stopping at both ends; the first row where `id` is not in the list. */
export function stepFrom(rows: readonly InboxEntry[], id: string | null, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return rows[0]?.id ?? null;
  return rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.id ?? null;
}
