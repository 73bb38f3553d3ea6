import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { assessment } from '../bench/assessment/assessment.ts';
import { tableOf } from '../bench/bench.ts';
import { bundleSizes } from '../bench/dashboard/bundle.ts';
import { dashboard } from '../bench/dashboard/dashboard.ts';
import { newText } from '../bench/new-text.ts';
import { skipReason } from '../servers/index.ts';

it('finds its libraries as the command runs it', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/launch.mjs', 'bench', '--help']);
  expect(stdout).toContain('messages a second from Dovecot to assessed');
});

it('runs at a small size: every model judged on the same records, each figure inside its interval', async () => {
  const result = await assessment.run({ small: true });
  const [first] = result.rows;
  expect(first?.['model']).toBe('Foyer');
  for (const row of result.rows) {
    for (const column of ['groups left out', 'files left out']) {
      const [value = Number.NaN, low = 1, high = 0] = [...String(row[column]).matchAll(/\d\.\d+/g)].map(
        Number,
      );
      expect(value).toBeGreaterThan(0.15);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  }
  const titles = result.further?.map(({ title }) => title);
  expect(titles).toEqual([
    'By corpus file, groups left out',
    'By corpus file, whole files left out',
    'Learning curve, groups left out',
    'Speed',
  ]);
  const text = tableOf(result);
  for (const { title, rows } of result.further ?? []) {
    expect(rows.length, title).toBeGreaterThan(0);
    expect(text).toContain(`### ${title}`);
  }
});

it('runs hostile texts at a small size, and shows which were slowest', async () => {
  const { rows, further = [] } = await newText.run({ small: true });
  const { median, '99 of 100': most, worst } = rows[0] ?? {};
  expect(Number(worst)).toBeGreaterThan(0);
  expect(Number(median)).toBeLessThanOrEqual(Number(most));
  expect(Number(most)).toBeLessThanOrEqual(Number(worst));
  const shown = further.flatMap(({ rows: slowest }) => slowest.map(({ ms }) => Number(ms)));
  expect(shown).toHaveLength(5);
  expect(shown[0]).toBe(Number(worst));
});

it.skipIf(skipReason('chromium'))(
  'the dashboard’s runs at a small size: pages, searches and a browser that scrolls without holes',
  async () => {
    const { rows, further = [] } = await dashboard.run({ small: true });
    expect(rows.map(({ messages }) => messages)).toEqual([200, 600]);
    for (const row of rows) {
      for (const column of [
        'first page p95 ms',
        'last p95 ms',
        'search p95 ms',
        'first row painted ms, median',
      ])
        expect([column, Number(row[column]) > 0]).toEqual([column, true]);
      expect(row['blank at rest']).toBe('no');
    }
    expect(further.map(({ title }) => title)).toEqual([
      'API, 200 messages',
      'API, 600 messages',
      'Waiting, 200 open rows of 600 messages',
    ]);
    const waiting = further.at(-1)?.rows ?? [];
    expect(waiting.map(({ what }) => what)).toEqual([
      'counted, 200 people',
      'first page',
      'middle page',
      'last page',
      'in Chromium',
    ]);
    for (const row of waiting.slice(0, -1)) expect(Number(row['p95 ms'])).toBeGreaterThan(0);
    expect(Number(waiting.at(-1)?.['first row painted ms, median'])).toBeGreaterThan(0);
    expect(waiting.at(-1)?.['blank at rest']).toBe('no');
    expect(bundleSizes().entry).toBeLessThan(250);
  },
);
