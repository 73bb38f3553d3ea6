import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startService, temporaryDataDir } from '../../e2e/service.ts';
import { launchChromium } from '../../servers/index.ts';
import type { Bench, Row, Table } from '../bench.ts';
import { apiTimes, waitingTimes } from './api-times.ts';
import { type BrowserTimes, QUEUE, WAITING, browserTimes } from './browser-times.ts';
import { bundleSizes } from './bundle.ts';
import { seed, settleAllBut } from './seed.ts';

/** Whether the dashboard keeps up with a large mailbox, and how it grows. */
export const dashboard: Bench = {
  name: 'dashboard',
  summary:
    'pages, searches, first paint and scrolling of the queue with up to 50,000 open rows, and of Waiting with 20,000',
  async run({ small }) {
    const sizes = small ? [200, 600] : [1_000, 10_000, 100_000];
    const dataDir = temporaryDataDir();
    const service = await startService({ env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });
    const client = new pg.Client({ host: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' });
    const browser = await launchChromium({ asPeopleHaveIt: true });
    const further: Table[] = [];
    const rows: Row[] = [];
    const looks = { loads: small ? 1 : 7, frames: small ? 60 : 1_200 };
    try {
      await client.connect();
      for (const messages of sizes) {
        await seed(client, messages);
        const times = await apiTimes(service.api, client, small ? 12 : 120);
        further.push({ title: `API, ${messages.toLocaleString('en')} messages`, rows: times });
        const seen = await browserTimes(browser, service.url, service.api.cookie, QUEUE, looks);
        rows.push(rowOf(messages, times, seen));
        process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
      }
      const waiting = small ? 200 : 20_000;
      await settleAllBut(client, waiting);
      const times = await waitingTimes(service.api, small ? 12 : 120);
      const seen = await browserTimes(browser, service.url, service.api.cookie, WAITING, looks);
      further.push({
        title: `Waiting, ${waiting.toLocaleString('en')} open rows of ${sizes.at(-1)?.toLocaleString('en')} messages`,
        rows: [...times, { what: 'in Chromium', ...looksOf(seen) }],
      });
    } finally {
      await browser.close();
      await client.end();
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
    const { entry, before } = bundleSizes();
    return {
      name: 'dashboard',
      about: `Half as many open rows of the queue as messages; the built service in a process of its own on the embedded database, Chromium beside it on the same machine. Scripts of the first page: ${entry} kB (gzip) in the main bundle, ${before} kB with what it loads beforehand.`,
      rows,
      further,
    };
  },
};

function rowOf(messages: number, times: readonly Row[], seen: BrowserTimes): Row {
  const p95 = (what: string) => times.find((row) => row['what'] === what)?.['p95 ms'] ?? '';
  return {
    messages,
    'first page p95 ms': p95('first page'),
    'middle p95 ms': p95('middle page'),
    'last p95 ms': p95('last page'),
    'search p95 ms': p95('search'),
    ...looksOf(seen),
  };
}

function looksOf({ paint, scroll }: BrowserTimes): Row {
  return {
    'first row painted ms, median': Math.round(paint.median),
    slowest: Math.round(paint.slowest),
    'frames scrolled': scroll.frames,
    blank: scroll.blank,
    'blank at rest': scroll.blankAtRest ? 'yes' : 'no',
    'longest frame ms': scroll.longest,
    'pixels scrolled': scroll.scrolled,
  };
}
