import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WaitingPeoplePage, WaitingView } from '#libs/contract';
import { seed } from '../bench/dashboard/seed.ts';
import { launchChromium, skipReason } from '../servers/index.ts';
import { drawn } from './late.ts';
import { preparedDataDir } from './prepared-data.ts';
import { signedIn } from './pages-world.ts';
import { type Service, startService } from './service.ts';

/** People of one role: several pages, and more than the page draws at once. */
const PEOPLE = 588;

describe.skipIf(skipReason('chromium') !== undefined)('a long list of people who wait', () => {
  let dataDir: string;
  let service: Service;
  let client: pg.Client;
  let browser: Browser;
  let page: Page;
  let order: string[];

  const people = () => page.locator('li[aria-posinset]');
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  const goTo = async (path: string) => {
    await page.goto(service.url + path);
    await people().first().waitFor();
    // Until a page is painted, Chromium throws away the keys that are pressed for it.
    await drawn(page);
  };
  /** Those who are in the page, with their places, from 1. */
  const inPage = () =>
    page.evaluate<[number, string][]>(
      `[...document.querySelectorAll('li[aria-posinset]')].map((row) => [Number(row.getAttribute('aria-posinset')), row.querySelector('a').textContent])`,
    );
  const say = (entryIds: readonly string[]) =>
    client.query(`select pg_notify('foyer_inbox', id) from unnest($1::text[]) as id`, [entryIds]);

  beforeAll(async () => {
    dataDir = await preparedDataDir();
    service = await startService({ env: { DATA_DIR: dataDir } });
    client = new pg.Client({ host: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' });
    await client.connect();
    await seed(client, 1_200);
    await client.query(`
      update foyer.inbox_entry
         set role_key = 1, role_id = 1, section = 'owed',
             debt = jsonb_build_object('since', waits_since, 'because', 'no_word', 'promisedBy', null, 'quote', null)
       where waits_since is not null;
      update foyer.candidate set name = name || ' ' || id`);
    order = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer: WaitingPeoplePage = await service.api.get(
        `/api/v1/waiting/people?role=1&limit=200${after}`,
      );
      order.push(...answer.people.map(({ candidate }) => candidate.name));
      cursor = answer.nextCursor;
    }
    browser = await launchChromium();
    page = await signedIn(browser, service);
  });
  afterAll(async () => {
    await browser?.close();
    await client?.end();
    await service?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('tells all of them at once, and draws those who are looked at', async () => {
    expect(order).toHaveLength(PEOPLE);
    expect(new Set(order).size).toBe(PEOPLE);
    await goTo('/waiting');
    await page.getByRole('heading', { name: `One update for ${PEOPLE} people` }).waitFor();
    await page.getByText(`${PEOPLE} waiting`, { exact: true }).waitFor();
    expect(await people().count()).toBeLessThan(120);
    expect(await people().first().getAttribute('aria-setsize')).toBe(String(PEOPLE));
  });

  it('is scrolled to its end without a hole, in the order of the server', async () => {
    await goTo('/waiting');
    const seen = new Map<number, string>();
    for (let turn = 0; turn < 400 && seen.size < PEOPLE; turn += 1) {
      for (const [at, name] of await inPage()) seen.set(at, name);
      await page.mouse.wheel(0, 300);
      await drawn(page);
    }
    expect([...seen].sort(([a], [b]) => a - b).map(([, name]) => name)).toEqual(order);
  });

  it('is gone through by keys: J and K move the focus, X ticks, Enter opens, and back is where it was', async () => {
    await goTo('/waiting');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('j');
    await expect.poll(focused).toBe(order[0]);
    await press('j', 'j', 'k');
    await expect.poll(focused).toBe(order[1]);
    await press('x');
    await page.getByRole('heading', { name: `One update for ${PEOPLE - 1} people` }).waitFor();
    await press('x');
    await page.getByRole('heading', { name: `One update for ${PEOPLE} people` }).waitFor();
    // Far beyond what was drawn and read at first.
    for (let step = 0; step < 120; step += 1) await press('j');
    await expect.poll(focused).toBe(order[121]);
    expect(
      await page.evaluate<boolean>(`(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`),
    ).toBe(true);
    await press('Enter');
    await page.waitForURL('**/m/*');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(focused).toBe(order[121]);
  });

  it('stands still while somebody is far down and others come, go and change; they are shown when asked for', async () => {
    await goTo('/waiting');
    for (let turn = 0; turn < 30; turn += 1) {
      await page.mouse.wheel(0, 300);
      await drawn(page);
    }
    const view = () =>
      page.evaluate<[string, number][]>(
        `[...document.querySelectorAll('li[aria-posinset]')]
           .map((row) => [row.querySelector('a').textContent, Math.round(row.getBoundingClientRect().top)])
           .filter(([, top]) => top > 0 && top < innerHeight)`,
      );
    const before = await view();
    expect(before.length).toBeGreaterThan(10);
    const { rows } = await client.query<{ id: string }>(
      `update foyer.inbox_entry set state = 'done', waits_since = null, debt = null
        where candidate_id in (select id from foyer.candidate where name = any($1::text[])) returning id::text`,
      [[order[0], order[3], before[2]?.[0]]],
    );
    await say(rows.map(({ id }) => id));
    await page.getByText(`${PEOPLE - 3} waiting`, { exact: true }).waitFor();
    await page.getByText('Who waits here has changed while you were reading.').waitFor();
    expect(await view()).toEqual(before);
    await page
      .getByRole('button', { name: 'Show' })
      .first()
      .evaluate((button) => button.click());
    await page.getByText('Who waits here has changed while you were reading.').waitFor({ state: 'hidden' });
    const gone = new Set([order[0], order[3], before[2]?.[0]]);
    const staying = order.filter((name) => !gone.has(name));
    await expect
      .poll(async () => (await inPage()).filter(([at, name]) => staying[at - 1] !== name))
      .toEqual([]);
  });

  it('asks for all of them only when an update is made', async () => {
    await goTo('/waiting');
    const { roles } = await service.api.get<WaitingView>('/api/v1/waiting');
    const count = roles[0]?.owed.toAnswer ?? 0;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save ${count} drafts` }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
    await page.getByText(`${count} drafts saved as .eml files.`).waitFor();
  });
});
