import { describe, expect, test } from 'vitest';
import type { Section } from '#libs/domain';
import { buildInboxEntry } from '../../../../test/factories/inbox-entry.ts';
import {
  type LayoutInput,
  type PlacedItem,
  layOut,
  neighbour,
  rowsOf,
  splitAtFold,
  stepFrom,
} from './layout.ts';

const NONE = { today: 0, owed: 0, worth: 0, decide: 0, steps: 0, other: 0, nothing_new: 0, care: 0 };
const row = (id: string, section: Section, owed = false) =>
  buildInboxEntry({
    id,
    section,
    owed: owed ? { since: '2026-11-01T09:00:00Z', because: 'no_word', promisedBy: null, quote: null } : null,
  });
const ENTRIES = [
  row('a', 'today'),
  row('b', 'owed', true),
  row('c', 'worth'),
  row('d', 'worth'),
  row('e', 'steps'),
];

function lay(parts: Partial<LayoutInput> = {}): PlacedItem[] {
  return layOut({ entries: ENTRIES, counts: NONE, fitting: null, lines: [], ...parts });
}
/** The layout as a column of short words. */
function column(items: readonly PlacedItem[]): string[] {
  return items.map(({ item }) => {
    if (item.type === 'row') return `${item.first ? '(' : ''}${item.entry.id}${item.last ? ')' : ''}`;
    if (item.type === 'head') return `# ${item.section}`;
    if (item.type === 'more') return `… ${item.line}`;
    return item.type === 'line' ? `- ${item.line}` : '~';
  });
}

describe('the layout', () => {
  test('puts each section under its head, and draws no fold while all is read', () => {
    expect(column(lay())).toEqual([
      '# today',
      '(a)',
      '# owed',
      '(b)',
      '# worth',
      '(c',
      'd)',
      '# steps',
      '(e)',
    ]);
  });

  test('folds inside a section, whose rest goes on below without a second head', () => {
    expect(column(lay({ fitting: new Set(['a', 'b', 'c']) }))).toEqual([
      '# today',
      '(a)',
      '# owed',
      '(b)',
      '# worth',
      '(c)',
      '~',
      '(d)',
      '# steps',
      '(e)',
    ]);
  });

  test('has no fold when everything fits', () => {
    expect(column(lay({ fitting: new Set(['a', 'b', 'c', 'd', 'e']) }))).not.toContain('~');
  });

  test('says at the fold how many below have waited past our aim', () => {
    const fold = lay({ fitting: new Set(['a']) }).find(({ item }) => item.type === 'fold');
    expect(fold?.item).toEqual({ type: 'fold', overdue: 1 });
  });

  test('counts positions on through the fold, against the number on the server', () => {
    const rows = lay({ fitting: new Set(['a', 'b', 'c']), counts: { ...NONE, worth: 7 } }).flatMap(
      ({ item }) => (item.type === 'row' && item.entry.section === 'worth' ? [[item.position, item.of]] : []),
    );
    expect(rows).toEqual([
      [1, 7],
      [2, 7],
    ]);
  });

  test('a list behind a line that goes on says so below its rows, where it is read further', () => {
    const line = { line: 'nothing_new', rows: [row('x', 'nothing_new')], count: 900, goesOn: true } as const;
    expect(column(lay({ entries: [], lines: [line] }))).toEqual([
      '# folded',
      '- nothing_new',
      'x)',
      '… nothing_new',
    ]);
    expect(column(lay({ entries: [], lines: [{ ...line, rows: [] }] }))).toEqual([
      '# folded',
      '- nothing_new',
    ]);
  });

  test('opens a line into rows of the same card', () => {
    const items = lay({
      entries: [],
      lines: [
        { line: 'applications', rows: [row('x', 'other'), row('y', 'other')], count: 2 },
        { line: 'nothing_new', rows: [], count: 3 },
        { line: 'care', rows: [row('z', 'care')], count: 1 },
      ],
    });
    expect(column(items)).toEqual([
      '# other',
      '- applications',
      'x',
      'y)',
      '# folded',
      '- nothing_new',
      '- care',
      'z)',
    ]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });
});

test('what needs the reader today is above the fold even if it came after the time was shared out', () => {
  const late = row('late', 'today');
  expect(splitAtFold([late, ...ENTRIES], new Set(['b'])).above).toEqual([late, ENTRIES[0], ENTRIES[1]]);
});

describe('the focus', () => {
  const rows = rowsOf(lay());

  test('moves by rows and stops at both ends', () => {
    expect(stepFrom(rows, 'a', 1)).toBe('b');
    expect(stepFrom(rows, 'a', -1)).toBe('a');
    expect(stepFrom(rows, 'e', 1)).toBe('e');
    expect(stepFrom(rows, null, 1)).toBe('a');
  });

  test('goes to the next row when one leaves, to the one before at the end', () => {
    expect(neighbour(rows, 'b')).toBe('c');
    expect(neighbour(rows, 'e')).toBe('d');
    expect(neighbour([row('only', 'worth')], 'only')).toBeNull();
  });
});
