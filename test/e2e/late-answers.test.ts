import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SharedBrowser, shareChromium, skipReason } from '../servers/index.ts';
import { drawn } from './late.ts';
import { holdAnswers, holdRequests } from './requests.ts';
import { type PagesWorld, signedIn, startPagesWorld } from './pages-world.ts';

/** Hands are quicker than a server, and what they have gone on to is theirs. */
describe.skipIf(skipReason('chromium', 'dovecot', 'postgres') !== undefined)(
  'an answer that comes late',
  () => {
    let world: PagesWorld;
    let browser: SharedBrowser;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      [world, browser] = await Promise.all([startPagesWorld(), shareChromium()]);
      page = await signedIn(browser, world.service);
      page.context().setDefaultTimeout(90_000);
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    afterAll(async () => {
      await browser?.close();
      await world?.stop();
    });

    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const note = () => page.getByRole('textbox', { name: 'Note' });
    const focused = () =>
      page.evaluate<string>(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
      );
    const open = (path: string) => page.goto(world.service.url + path);
    const openQueue = async () => {
      await open('/queue?fit=all');
      await page.getByRole('article').first().waitFor();
    };
    const openMessage = async () => {
      await open(`/m/${await world.messageId('A result and a certificate')}`);
      await page.getByRole('heading', { name: 'Role and addresses' }).waitFor();
    };

    it('a key is heard, and a dialog has the focus, as soon as they are drawn', async () => {
      const quick = await page.context().newPage();
      await quick.addInitScript(`(() => {
      let isPressed = false;
      new MutationObserver(() => {
        if (!isPressed && document.querySelector('article') !== null) {
          isPressed = true;
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
        }
        if (document.querySelector('[role="dialog"]') !== null)
          window.firstFocus ??= document.activeElement.tagName;
      }).observe(document, { childList: true, subtree: true });
    })()`);
      await quick.goto(`${world.service.url}/queue?fit=all`);
      await quick.locator('article:focus').waitFor();
      await quick.keyboard.press('i');
      await quick.getByRole('textbox', { name: 'Note' }).waitFor();
      expect(await quick.evaluate('window.firstFocus')).toBe('TEXTAREA');
      await quick.close();
    });

    it('of who is signed in: no form is offered to somebody who is', async () => {
      const quick = await page.context().newPage();
      await quick.addInitScript(`
      new MutationObserver(() => { window.sawForm ||= document.querySelector('form') !== null; })
        .observe(document, { childList: true, subtree: true });`);
      const letThrough = await holdRequests(quick, '*/api/v1/session', 'GET');
      // What the form asks besides: it stands, or would, when this is answered.
      const setup = quick.waitForResponse('**/api/v1/setup');
      await quick.goto(`${world.service.url}/sign-in`);
      await (await setup).finished();
      await drawn(quick);
      letThrough();
      await quick.waitForURL(/\/queue/);
      expect(await quick.evaluate('window.sawForm')).toBe(false);
      await quick.close();
    });

    it('of the dialogs themselves: what is typed for one does nothing to the page', async () => {
      const { promise, resolve: letThrough } = Promise.withResolvers<void>();
      // By a route, which turns the cache off: from there they would come at once.
      await page.route(/\/assets\/all-/, async (route) => {
        await promise;
        await route.continue();
      });
      await openQueue();
      await page.keyboard.press('j');
      await page.keyboard.press('i');
      await page.keyboard.press('e');
      letThrough();
      await note().waitFor();
      expect(await page.getByText(/^Done\./).count()).toBe(0);
      await page.unroute(/\/assets\/all-/);
    });

    it('of an undo: the row that comes back leaves a note its focus', async () => {
      await openQueue();
      await page.keyboard.press('n');
      await page.getByRole('article').nth(1).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      await page.keyboard.press('e');
      await page.getByText(/^Done\./).waitFor();
      const letThrough = await holdRequests(page, '*/api/v1/inbox/*', 'PATCH');
      await page.keyboard.press('z');
      await page.keyboard.press('i');
      await note().waitFor();
      await page.keyboard.type('We ');
      letThrough();
      await page.getByRole('article').nth(1).waitFor();
      await drawn(page);
      await page.keyboard.type('talk.');
      expect(await note().inputValue()).toBe('We talk.');
    });

    it('of a draft: it closes no other dialog', async () => {
      await openMessage();
      await button('Change lane').waitFor();
      await page.keyboard.press('r');
      const letThrough = await holdRequests(page, '*/draft');
      await button(/^Save as a draft/).press('Enter');
      await page.keyboard.press('Escape');
      await button(/^Save as a draft/).waitFor({ state: 'detached' });
      await page.keyboard.press('i');
      await note().waitFor();
      await page.keyboard.type('We ');
      const download = page.waitForEvent('download');
      letThrough();
      await download;
      await drawn(page);
      await page.keyboard.type('talk.');
      expect(await note().inputValue()).toBe('We talk.');
    });

    it('of the entry: the menu of a message stays open', async () => {
      const letThrough = await holdRequests(page, '*/api/v1/inbox\\?*');
      await openMessage();
      await button(/^More about/).press('Enter');
      const item = page.getByRole('menuitem', { name: 'Copy link' });
      await item.waitFor();
      letThrough();
      await button('Change lane').waitFor();
      await drawn(page);
      expect(await item.count()).toBe(1);
      expect(await page.evaluate('document.activeElement.closest("[role=menu]") !== null')).toBe(true);
    });

    it('of the roles: they leave the focus where somebody has gone', async () => {
      const letThrough = await holdRequests(page, '*/api/v1/roles');
      await openMessage();
      await button(/the role…$/).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Which role is it about?' });
      // Where a dialog without choices begins.
      await expect.poll(focused).toBe('Close');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.type')).toBe('radio');
      letThrough();
      await dialog.getByRole('button', { name: /Night Nurse/ }).waitFor();
      await drawn(page);
      expect(await page.evaluate('document.activeElement.type')).toBe('radio');
    });

    it('of a list that is older than an act: what was settled stays settled', async () => {
      const tell = await holdRequests(page, '*/api/v1/events');
      await open('/queue?fit=5');
      await page.getByRole('article').first().waitFor();
      const list = await holdAnswers(page, '*/api/v1/inbox\\?limit=*');
      tell();
      await expect.poll(list.held).toBe(1);
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      const end = page.getByRole('heading', { level: 1, name: 'That was your five minutes.' });
      await end.waitFor();
      const read = page.waitForResponse(/\/api\/v1\/inbox\?limit=\d+$/);
      list.letCome();
      await (await read).finished();
      await drawn(page);
      expect(await page.getByRole('article').count()).toBe(0);
      expect(await end.count()).toBe(1);
    });

    it('of a webhook: whoever has gone on keeps the focus', async () => {
      const webhook = { url: 'http://127.0.0.1:9/T0', format: 'slack' };
      expect((await world.service.api.put('/api/v1/digest-settings/webhook', webhook)).status).toBe(200);
      await open('/digests');
      const letThrough = await holdRequests(page, '*/webhook/test');
      await button('Send a test').press('Enter');
      await button(/^Remove$/).focus();
      const read = page.waitForResponse('**/api/v1/digest-settings');
      letThrough();
      await (await read).finished();
      await drawn(page);
      expect(await focused()).toBe('Remove');
    });

    it('of another try at what could not be read: the same', async () => {
      await open('/mailboxes');
      await world.learnToRead('Portfolio');
      const letThrough = await holdRequests(page, '*/retry');
      await button('Try again: “Portfolio”').press('Enter');
      const next = 'Read it as plain text: “Certificates”';
      await button(next).focus();
      letThrough();
      await page.getByText('“Portfolio” can be read now and is taken in.').waitFor();
      await drawn(page);
      expect(await focused()).toBe(next);
    });

    it('of a token that is revoked: the same', async () => {
      await world.service.api.post('/api/v1/tokens', { name: 'nightly export', access: 'viewer' });
      await open('/settings/tokens');
      const letThrough = await holdRequests(page, '*/api/v1/tokens/*', 'DELETE');
      await button('Revoke: nightly export').press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).press('Enter');
      await page.getByLabel('What it is for').focus();
      letThrough();
      await page.getByText('There is no token.').waitFor();
      await page.keyboard.type('weekly');
      expect(await page.getByLabel('What it is for').inputValue()).toBe('weekly');
    });

    it('of a colleague who is deactivated: the same', async () => {
      const vera = { email: 'vera@harbourlight.example', name: 'Vera', access: 'viewer' };
      expect((await world.service.api.post('/api/v1/users', vera)).status).toBe(201);
      await open('/settings/team');
      const letThrough = await holdRequests(page, '*/api/v1/users/*', 'PATCH');
      await button('Deactivate: Vera').press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await button('Add somebody').focus();
      letThrough();
      await page.getByText('deactivated: cannot sign in').waitFor();
      await drawn(page);
      expect(await focused()).toBe('Add somebody');
      // Who has not gone on is led to what was said.
      await button('Let in again: Vera').press('Enter');
      await expect.poll(focused).toBe('Saved.');
    });

    it('of a policy: what was changed after it was sent is still being changed', async () => {
      await open('/policy');
      const fewer = (what: string) => button(new RegExp(`^Fewer: ${what}`)).first();
      await fewer('Where no role is known').press('Enter');
      await button('Try it on the last 30 days').press('Enter');
      await page.getByText(/With this change/).waitFor();
      await page.getByLabel('Why, for the history').fill('Three is often enough.');
      await button(/^Publish version/).press('Enter');
      const letThrough = await holdRequests(page, '*/api/v1/policy', 'POST');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Publish version/ })
        .press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await fewer('Most roles').press('Enter');
      letThrough();
      await page.getByText(/holds from now on/).waitFor();
      await drawn(page);
      expect(await focused()).toMatch(/^Fewer: Most roles/);
      await page.getByText(/becomes 3\./).waitFor();
    });

    it('breaks nothing', () => {
      expect(complaints).toEqual([]);
    });
  },
);
