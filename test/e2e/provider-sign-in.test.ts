import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotServer,
  type SharedBrowser,
  type TestDatabase,
  type TokenServer,
  openDatabase,
  shareChromium,
  skipReason,
  startDovecot,
  startTokenServer,
} from '../servers/index.ts';
import { look, signInAt } from './every-page.ts';
import { type Service, eventually, startService, temporaryDataDir } from './service.ts';

const skip = skipReason('dovecot', 'postgres', 'chromium');

describe.skipIf(skip !== undefined)('a mailbox by sign-in at its provider, in a browser', () => {
  let database: TestDatabase;
  let service: Service;
  let tokens: TokenServer;
  let dovecot: DovecotServer;
  let browser: SharedBrowser;
  let page: Page;
  const wrong: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [database, browser] = await Promise.all([openDatabase(), shareChromium()]);
    service = await startService({
      env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: database.url },
    });
    tokens = await startTokenServer(`${service.url}/mailboxes/signed-in`);
    dovecot = await startDovecot({ introspectionUrl: tokens.introspectionUrl });
    const at = new Date(Date.now() - 3_600_000);
    const mail = { from: 'Janella Kohn <j.kohn@post.example>', subject: 'My application', text: 'I apply.' };
    dovecot.account('jobs').deliver(buildMail({ ...mail, date: at }), { receivedAt: at });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    // Who sits at the browser, for the provider's page, which lets everybody in.
    await context.addCookies([{ name: 'person', value: 'jobs', url: tokens.authorizationUrl }]);
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    await signInAt(page, service.url);
    await page.getByText('No mailbox is connected').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await dovecot?.remove();
    await tokens?.close();
    await database?.drop();
  });

  /** Of what stands there now. */
  const lookAt = async (name: string) => {
    wrong.push(...(await look(page, name)));
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const password = () => page.getByRole('textbox', { name: 'Password or app password' });
  const stateOf = async () => (await service.api.mailboxes())[0]?.state;

  it('Google: what has to be set there first, an app password meanwhile, then its button', async () => {
    await page.goto(`${service.url}/mailboxes/add`);
    await heading('Add a mailbox');
    await page.getByLabel('Email address').fill('harbourlight.jobs@gmail.com');
    await page.keyboard.press('Tab');
    await page.getByText(/Somebody has to register this Foyer there once/).waitFor();
    await page
      .getByText(/an app password, made in the security settings of the account, works as well/)
      .waitFor();
    expect(await password().count()).toBe(1);
    await page.getByText('Register this Foyer at Google').click();
    await page.getByText(`${service.url}/mailboxes/signed-in`).waitFor();
    await lookAt('registering');
    await page.getByLabel('Client ID').fill('foyer-at-google');
    await page.getByRole('textbox', { name: 'Client secret' }).fill('hush');
    await page.keyboard.press('Enter');
    await button('Sign in with Google').waitFor();
    await lookAt('sign in with Google');
    let asked = '';
    await page.route('https://accounts.google.com/**', async (route) => {
      asked = route.request().url();
      await route.fulfill({ contentType: 'text/html', body: 'Google' });
    });
    await button('Sign in with Google').press('Enter');
    await page.waitForURL(/accounts\.google\.com/);
    await page.unroute('https://accounts.google.com/**');
    expect(Object.fromEntries(new URL(asked).searchParams)).toMatchObject({
      client_id: 'foyer-at-google',
      login_hint: 'harbourlight.jobs@gmail.com',
      redirect_uri: `${service.url}/mailboxes/signed-in`,
      code_challenge_method: 'S256',
    });
  });

  it('Microsoft takes no password, so none is asked for', async () => {
    await page.goto(`${service.url}/mailboxes/add`);
    await page.getByLabel('Email address').fill('harbourlight.jobs@outlook.com');
    await page.keyboard.press('Tab');
    await page.getByText('This is the only way in.').waitFor();
    expect(await password().count()).toBe(0);
    expect(await button('Test the connection').count()).toBe(0);
    await page.getByText('Register this Foyer at Microsoft').click();
    await page.getByLabel('Directory (tenant)').waitFor();
    await lookAt('Microsoft');
  });

  it('in the set-up: away to the provider, back, and on to the dry run before anything is read', async () => {
    await service.api.put('/api/v1/mail-clients/other', {
      clientId: tokens.clientId,
      clientSecret: tokens.clientSecret,
      authorizationUrl: tokens.authorizationUrl,
      tokenUrl: tokens.tokenUrl,
      scope: tokens.scope,
    });
    await page.goto(`${service.url}/start/connect`);
    await page.getByLabel('Email address').fill('jobs@harbourlight.example');
    await page.keyboard.press('Tab');
    // Nobody knows this domain: the fields open by themselves.
    await page.getByLabel('Name of the server').fill('127.0.0.1');
    await page.getByLabel('Protection').selectOption('none');
    await page.getByLabel('Port').fill(String(dovecot.port));
    await page.getByText('More, where it is needed').click();
    await page.getByLabel('Name to sign in with').fill('jobs');
    await lookAt('sign in with another');
    await button('Sign in with 127.0.0.1').press('Enter');
    await page.waitForURL(/\/start\/dry-run\?mailbox=/);
    await heading('Here is your last month, sorted');
    expect(await service.api.mailboxes()).toMatchObject([
      { name: 'jobs@harbourlight.example', state: 'paused', signInProvider: 'other', ledger: { stored: 0 } },
    ]);
    expect(tokens.asked.map((form) => form.get('grant_type'))).toContain('authorization_code');
    await button('Start reading, and choose digest times').press('Enter');
    await heading('Choose when mail may reach you');
    await eventually(stateOf, (state) => state === 'live', 60_000);
  });

  it('a consent that was withdrawn is told, and given again from the page of mailboxes', async () => {
    await tokens.withdraw('jobs');
    await page.goto(`${service.url}/mailboxes`);
    await button(/^Pause: /).press('Enter');
    await button(/^Resume: /).press('Enter');
    await eventually(stateOf, (state) => state === 'refused', 60_000);
    await page.reload();
    await page.getByText(/withdrawn or has ended/).waitFor();
    expect(await button(/^Enter the new password/).count()).toBe(0);
    await lookAt('withdrawn');
    const ends: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/mailboxes/sign-in/end')) ends.push(request.postData() ?? '');
    });
    await button('Sign in again: jobs@harbourlight.example').press('Enter');
    await page.getByText('The mailbox is connected again. We go on where we stopped.').waitFor();
    await eventually(stateOf, (state) => state === 'live', 60_000);
    // The mailbox has changed since, and what is known of it is read again; the sign-in is ended once.
    const reads = page.waitForResponse('**/api/v1/mailboxes');
    await service.api.post(`/api/v1/mailboxes/${(await service.api.mailboxes())[0]?.id}/check`);
    await reads;
    expect(ends).toHaveLength(1);
  });

  it('a sign-in that was ended at the provider changes nothing and can be begun again', async () => {
    await page.goto(`${service.url}/mailboxes/signed-in?error=access_denied&state=x`);
    await page.getByText(/The provider did not let us in/).waitFor();
    for (const [error, said] of [
      ['temporarily_unavailable', /could not complete the sign-in just now/],
      ['invalid_scope', /refused the sign-in \(invalid_scope\)/],
      ['<b>Call+0900</b>', /refused the sign-in \(no reason given\)/],
    ] as const) {
      await page.goto(`${service.url}/mailboxes/signed-in?error=${encodeURIComponent(error)}&state=x`);
      await page.getByText(said).waitFor();
    }
    await page.goto(`${service.url}/mailboxes/signed-in?code=used&state=unknown`);
    await page.getByText('This sign-in has ended. Begin it again, on the page Mailboxes.').waitFor();
  });

  it('nothing of it can axe object to, nothing scrolls sideways at 320 pixels, and nothing broke', () => {
    expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
  });
});
