import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preferences, SafetyContact } from '#libs/contract';
import {
  type SharedBrowser,
  type TestDatabase,
  openDatabase,
  shareChromium,
  skipReason,
} from '../servers/index.ts';
import { look, openPage, overhang, signInAt } from './every-page.ts';
import { holdAnswers, keepDeaf } from './requests.ts';
import { ADMIN, type Service, eventually, startService, temporaryDataDir } from './service.ts';

const SCREENS = ['you', 'team', 'tokens', 'record', 'dossier?q=Kohn', 'server'];

describe.skipIf(skipReason('postgres', 'chromium') !== undefined)('settings', () => {
  let database: TestDatabase;
  let service: Service;
  let browser: SharedBrowser;
  let client: pg.Client;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    [database, browser] = await Promise.all([openDatabase(), shareChromium()]);
    const { url } = database;
    service = await startService({ env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url } });
    client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`with person as (insert into foyer.candidate (name) values ('Janella Kohn') returning id)
      insert into foyer.candidate_address (address, candidate_id) select 'j.kohn@post.example', id from person`);
    await service.api.post('/api/v1/roles', { title: 'Night Nurse', function: 'healthcare' });
    page = await newPage();
    // Where a session ends, what the server tells of by itself would notice it before the act that is to meet it.
    await keepDeaf(page);
    await signInAt(page, service.url);
  });
  afterAll(async () => {
    await browser?.close();
    await client?.end();
    await service?.stop();
    await database?.drop();
  });

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    const opened = await context.newPage();
    opened.setDefaultTimeout(60_000);
    opened.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  }
  const open = async (screen: string) => {
    await page.goto(`${service.url}/settings/${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const root = (name: string) =>
    page.evaluate<string | null>(`document.documentElement.getAttribute('${name}')`);

  it('looks, text and single keys are one’s own choice, at once, and after the next sign-in', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL(/\/settings\/you/);
    await page.getByRole('radio', { name: 'Dark' }).press('Space');
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await expect.poll(() => root('data-mantine-color-scheme')).toBe('dark');
    await page.getByRole('radio', { name: 'Larger' }).press('Space');
    await expect.poll(() => root('data-text')).toBe('larger');
    await page.getByRole('radio', { name: '2:30 pm' }).press('Space');
    const letters = page.getByRole('checkbox', { name: /Single letters do things/ });
    await letters.press('Space');
    await expect.poll(() => root('data-keys')).toBe('off');
    await letters.blur();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    expect(page.url()).toContain('/settings/you');
    await page.keyboard.press('Escape');
    // They hold here before the server has them.
    await expect
      .poll(() => service.api.get('/api/v1/preferences'))
      .toEqual({ theme: 'dark', textSize: 'larger', singleKeys: false, clock: '12' });
    const elsewhere = await newPage();
    await signInAt(elsewhere, service.url);
    await expect
      .poll(() => elsewhere.evaluate<string>(`document.documentElement.dataset.text`))
      .toBe('larger');
    await elsewhere.context().close();
    await service.api.patch('/api/v1/preferences', {
      theme: 'system',
      textSize: 'normal',
      singleKeys: true,
      clock: 'browser',
    });
    await page.reload();
    await expect.poll(() => root('data-text')).toBe('normal');
  });

  it('a choice holds, whenever the answer to the one before it comes', async () => {
    await open('you');
    await page.getByRole('radio', { name: 'Larger' }).waitFor();
    const first = await holdAnswers(page, '*/api/v1/preferences', 1);
    await page.getByRole('radio', { name: 'Larger' }).press('Space');
    await expect.poll(first.held).toBe(1);
    await page.getByRole('checkbox', { name: /Single letters do things/ }).press('Space');
    // By then a change that does not wait for the one before it is answered.
    await page.evaluate(`fetch('/api/v1/preferences').then((answer) => answer.text())`);
    first.letCome();
    await eventually(
      () => service.api.get<Preferences>('/api/v1/preferences'),
      ({ textSize, singleKeys }) => textSize === 'larger' && !singleKeys,
      30_000,
    );
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    expect([await root('data-text'), await root('data-keys')]).toEqual(['larger', 'off']);
    await service.api.patch('/api/v1/preferences', { textSize: 'normal', singleKeys: true });
  });

  it('somebody joins by a link that is shown once, and is out as soon as they are deactivated', async () => {
    await open('team');
    await page.getByText('Invite someone before your next holiday.').waitFor();
    await page.getByRole('button', { name: 'Add somebody' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add somebody' });
    await dialog.getByLabel('Email').fill('vera@harbourlight.example');
    await dialog.getByLabel('Name').fill('Vera');
    await dialog.getByRole('radio', { name: 'Only these roles' }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Night Nurse' }).press('Space');
    await page.keyboard.press('Enter');
    const made = page.getByRole('dialog', { name: 'The link for Vera' });
    const link = await made.getByLabel('One-time link').inputValue();
    await made.getByRole('button', { name: 'Done' }).press('Enter');
    await page.getByText('has not chosen a password yet').waitFor();

    const vera = await newPage();
    await vera.goto(link);
    await vera.getByRole('textbox', { name: 'Password' }).fill('a window on the harbour');
    await vera.keyboard.press('Enter');
    await vera.waitForURL(/\/queue/);
    await vera.getByRole('heading', { level: 1 }).waitFor();
    await vera.goto(link);
    await vera.getByRole('textbox', { name: 'Password' }).fill('a window on the harbour');
    await vera.keyboard.press('Enter');
    await vera.getByText('This link is used up or too old.').waitFor();

    await page.reload();
    await page.getByText('Recruiter · Night Nurse').waitFor();
    await page.getByRole('button', { name: 'Deactivate: Vera' }).press('Enter');
    await page
      .getByRole('dialog', { name: 'Deactivate Vera?' })
      .getByText('They are signed out at once')
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('deactivated: cannot sign in').waitFor();
    await vera.goto(`${service.url}/queue`);
    await vera.getByRole('heading', { name: 'Sign in to Foyer' }).waitFor();
    await vera.context().close();
  });

  it('who to call is written down, in an order, and a line that is taken away is gone', async () => {
    await open('team');
    const card = page.getByRole('region', { name: 'Who to call when somebody may be at risk' });
    await card.getByLabel('Name, 1').fill('Maren Voss');
    await page.keyboard.press('Enter');
    // The browser itself asks for how to reach her.
    expect(await service.api.get<SafetyContact[]>('/api/v1/safety-contacts')).toEqual([]);
    await card.getByLabel('Telephone or address, 1').fill('+1 555 010 0199');
    await card.getByRole('button', { name: 'Add another' }).click();
    await card.getByLabel('Name, 2').fill('Nobody');
    await card.getByRole('button', { name: 'Add another' }).click();
    await card.getByLabel('Name, 3').fill('Crisis line');
    await card.getByLabel('Telephone or address, 3').fill('988');
    await card.getByLabel('When to call (may be empty), 3').fill('at any hour');
    await card.getByRole('button', { name: 'Remove: Nobody' }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByText('Saved. It stands beside messages that may mean danger.').waitFor();
    expect(await service.api.get<SafetyContact[]>('/api/v1/safety-contacts')).toEqual([
      { name: 'Maren Voss', reach: '+1 555 010 0199', about: '' },
      { name: 'Crisis line', reach: '988', about: 'at any hour' },
    ]);
  });

  it('a token is shown once, and revoked', async () => {
    await open('tokens');
    await page.getByLabel('What it is for').fill('nightly export');
    await page.getByRole('button', { name: 'Make a token' }).dblclick();
    const made = page.getByRole('dialog', { name: 'The token “nightly export”' });
    const authorization = `Bearer ${await made.getByLabel('Token').inputValue()}`;
    await made.getByRole('button', { name: 'Done' }).press('Enter');
    const status = async () =>
      (await fetch(`${service.url}/api/v1/inbox`, { headers: { authorization } })).status;
    expect(await status()).toBe(200);
    await page.getByRole('button', { name: 'Revoke: nightly export' }).press('Enter');
    await page.getByRole('dialog', { name: 'Revoke “nightly export”?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('There is no token.').waitFor();
    expect(await status()).toBe(401);
  });

  it('the record tells of it, by name, and goes out as a file', async () => {
    await open('record');
    await page.getByText('made the API token nightly export (viewer)').waitFor();
    await page.getByLabel('Candidate or colleague').fill('Vera');
    await page.keyboard.press('Enter');
    await page.getByText('chose a password by a link').waitFor();
    // Vera's own line stood there before the table was narrowed as well.
    await page.getByText('made the API token').first().waitFor({ state: 'hidden' });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Table (CSV)' }).press('Enter');
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.split('\r\n').filter((line) => line.includes(',Vera,'))).toHaveLength(1);
    expect(file).not.toContain('API token');
  });

  it('a person is found, and everything about them is a file', async () => {
    await open('dossier');
    await page.getByLabel('Name or address').fill('kohn');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Everything about Janella Kohn: Plain text' }).press('Enter');
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('What we hold about Janella Kohn');
  });

  it('this server says that nothing leaves it', async () => {
    await open('server');
    const said = 'Sorting happens on this server; no mail text leaves it.';
    await page.getByRole('heading', { level: 1, name: said }).waitFor();
  });

  it('axe objects to nothing where one joins, and where one signs in again', async () => {
    await page.goto(`${service.url}/join#a-code`);
    await page.getByRole('heading', { name: 'Choose your password' }).waitFor();
    const wrong = await look(page, 'join');
    await open('you');
    // What a page reads after a moment would notice the end before the act that is to meet it.
    for (const corner of ['No mailbox is connected', /came through today/])
      await page.getByText(corner).waitFor();
    await client.query(
      'delete from foyer.session where created_at > (select min(created_at) from foyer.session)',
    );
    await page.getByRole('radio', { name: 'Light' }).click();
    await page.getByRole('dialog', { name: 'Sign in to Foyer' }).waitFor();
    wrong.push(...(await look(page, 'sign in again')));
    await page.keyboard.type(ADMIN.password);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await page.getByRole('radio', { name: 'As the system' }).click();
    await expect
      .poll(async () => (await service.api.get<{ theme: string }>('/api/v1/preferences')).theme)
      .toBe('system');
    expect(wrong).toEqual([]);
  });

  it('each fits a phone of 320 pixels with larger text', async () => {
    await service.api.patch('/api/v1/preferences', { textSize: 'larger' });
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of [...SCREENS.map((screen) => `settings/${screen}`), 'queue', 'policy', 'digests']) {
      await openPage(page, `${service.url}/${path}`);
      await expect.poll(() => root('data-text')).toBe('larger');
      const over = await overhang(page);
      if (over !== null) wide.push(`${path}: ${over}`);
    }
    expect(wide).toEqual([]);
  });

  it('nothing broke on the way', () => {
    expect(complaints).toEqual([]);
  });
});
