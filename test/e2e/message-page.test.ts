import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailboxView } from '#libs/contract';
import { type SharedBrowser, shareChromium, skipReason } from '../servers/index.ts';
import { choose, objections } from './every-page.ts';
import { drawn } from './late.ts';
import { PICTURE, type PagesWorld, signedIn, startPagesWorld } from './pages-world.ts';
import { holdRequests, keepDeaf, stopRequests } from './requests.ts';
import { eventually } from './service.ts';

describe.skipIf(skipReason('chromium', 'dovecot', 'postgres') !== undefined)(
  'a message, and what could not be read',
  () => {
    let world: PagesWorld;
    let browser: SharedBrowser;
    let context: BrowserContext;
    let page: Page;
    const complaints: string[] = [];
    const asked: string[] = [];

    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const press = async (name: string | RegExp) => {
      await button(name).focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate<string>('document.activeElement?.textContent');
    const openMessage = async (subject = 'A result and a certificate') => {
      await page.goto(`${world.service.url}/m/${await world.messageId(subject)}`);
      await page.getByRole('heading', { name: 'Role and addresses' }).waitFor();
    };
    const openMailboxes = async () => {
      await page.goto(`${world.service.url}/mailboxes`);
      await page.getByRole('heading', { level: 3, name: /could not be read/ }).waitFor();
    };

    beforeAll(async () => {
      [world, browser] = await Promise.all([startPagesWorld(), shareChromium()]);
      page = await signedIn(browser, world.service);
      context = page.context();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
    });
    afterAll(async () => {
      await browser?.close();
      await world?.stop();
    });
    const asksOutside = () =>
      asked.filter((url) => !url.startsWith(world.service.url) && !/^(?:data|blob|about):/.test(url));

    describe('of what could not be read', () => {
      it('stands with its mailbox, told in words, and can be read as text in which nothing is markup', async () => {
        await openMailboxes();
        await page.getByRole('heading', { name: 'Two messages could not be read.' }).waitFor();
        const text = await page.getByRole('main').innerText();
        expect(text).toContain('From Bettina Krol');
        expect(text).toContain('It has more parts or longer headers than mail has.');
        await press('Read it as plain text: “Portfolio”');
        const source = page.getByRole('region', { name: /“Portfolio” as plain text/ });
        await source.waitFor();
        expect(await source.innerText()).toContain('<b>x</b>');
        expect(await source.locator('b').count()).toBe(0);
        expect(await objections(page)).toEqual([]);
        await press('Hide the text: “Portfolio”');
        await source.waitFor({ state: 'detached' });
      });

      it('gives its source as it came', async () => {
        const downloading = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Download the source: “Portfolio”' }).focus();
        await page.keyboard.press('Enter');
        const download = await downloading;
        expect(download.suggestedFilename()).toMatch(/\.eml$/);
        expect(readFileSync(await download.path(), 'utf8')).toMatch(/Subject: Portfolio\r\n[^]*--b--\r\n$/);
      });

      it('says so where another try brings nothing, or the server does not answer', async () => {
        await press('Try again: “Certificates”');
        await page.getByText(/Read again at .*; it still cannot be read\. It has more parts/).waitFor();
        const back = await stopRequests(page, '*/retry', ({ breakOff }) => breakOff());
        await press('Try again: “Portfolio”');
        await page.getByText(/^Not read again: We cannot reach the server of Foyer\./).waitFor();
        await back();
      });

      it('is taken in by another try once it can be read, and can be opened from there', async () => {
        await world.learnToRead('Portfolio');
        await press('Try again: “Portfolio”');
        await page.getByText('“Portfolio” can be read now and is taken in.').waitFor();
        expect(await page.locator(':focus').innerText()).toContain('“Portfolio” can be read now');
        await page.getByRole('heading', { name: 'One message could not be read.' }).waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/m\/\d+/);
        await page.getByRole('heading', { level: 1, name: 'Bettina Krol' }).waitFor();
      });

      it('is settled once, also where two people try', async () => {
        // The page must not hear of it before its own try: it reads the list once and never again.
        const hearAgain = await keepDeaf(page);
        await openMailboxes();
        const readAgain = await stopRequests(page, '*/api/v1/quarantine\\?*', ({ breakOff }) => breakOff());
        await world.learnToRead('Certificates');
        const { messages } = await world.service.api.get<{ messages: { id: string }[] }>(
          '/api/v1/quarantine',
        );
        await world.service.api.post(`/api/v1/quarantine/${messages[0]?.id}/retry`);
        await press('Try again: “Certificates”');
        await page.getByText(/somebody else tried again before you/).waitFor();
        await readAgain();
        await hearAgain();
      });
    });

    describe('of a message, by keyboard', () => {
      it('fetches a file when it is asked for, and tells a new one from a changed one', async () => {
        await openMessage();
        const downloading = page.waitForEvent('download');
        await press(/^Download ?Certificate\.pdf ?changed since/);
        expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('of this year');
        await page.getByText('Certificate.pdf was downloaded.').waitFor();
      });

      it('shows the original, and how it was decided', async () => {
        await press(/^More about/);
        await choose(page, 'Show original');
        const source = page.getByRole('region', { name: 'The source of the message as plain text' });
        await source.waitFor();
        expect(await source.innerText()).toContain('Subject: A result and a certificate');
        expect(await objections(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await source.waitFor({ state: 'detached' });
        await press(/^More about/);
        await choose(page, 'Show how this was decided');
        const decided = page.getByRole('dialog', { name: 'How this was decided' });
        await decided.getByRole('heading', { name: 'Every decision, newest first' }).waitFor();
        expect(await decided.innerText()).toMatch(/Policy version \d+, model \S+/);
        expect(await objections(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await decided.waitFor({ state: 'detached' });
        await press(/^More about/);
        await choose(page, 'Copy link');
        await page.getByText(/^Link copied/).waitFor();
        expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(page.url());
      });

      it('loads pictures from outside only when asked, and lets them do nothing else', async () => {
        await context.route(PICTURE, (route) => route.fulfill({ contentType: 'image/png', body: '' }));
        await press('Show it as it was formatted');
        await page.frameLocator('iframe').getByText('For three years').waitFor();
        expect(asksOutside()).toEqual([]);
        await press('Show the picture from outside');
        await page
          .frameLocator('iframe')
          .getByRole('img', { name: 'Keystone' })
          .waitFor({ state: 'attached' });
        await expect.poll(asksOutside).toEqual([PICTURE]);
        expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
        await press('Hide the pictures');
        await context.unroute(PICTURE);
        asked.length = 0;
      });

      it('keeps a call with its words, as an answer from us; one key takes it back', async () => {
        await openMessage();
        const open = async () =>
          (await world.service.api.inbox()).some(({ subject }) => subject.startsWith('A result'));
        expect(await open()).toBe(true);
        await press('Log a call or visit…');
        await page.getByRole('dialog', { name: 'Log a call or visit' }).waitFor();
        // On the clock of the reader, whatever the browser's own field would show.
        expect(await page.getByLabel('At what time?').inputValue()).toMatch(/^1?\d:[0-5]\d\u00A0[AP]M$/);
        await page.getByRole('textbox', { name: 'What was said' }).focus();
        await page.keyboard.type('We talk on Monday.');
        expect(await objections(page)).toEqual([]);
        await page.keyboard.press('Control+Enter');
        await page.getByText('Kept as an answer from us.').waitFor();
        await page.getByText('Call: “We talk on Monday.”').waitFor();
        await page.getByText('noted by holt').waitFor();
        await eventually(open, (isOpen) => !isOpen, 20_000);
        await page.keyboard.press('z');
        await page.getByText('Undone.').waitFor();
        await page.getByText('Call: “We talk on Monday.”').waitFor({ state: 'detached' });
        await eventually(open, (isOpen) => isOpen, 20_000);
        // A double click is one answer, which one taking back ends.
        await page.getByRole('button', { name: 'We answered outside Foyer' }).dblclick();
        await page.getByText('Answered outside Foyer', { exact: true }).waitFor();
        await press(/^Take back: Answered outside Foyer/);
        await page.getByText('Taken back. It no longer counts.').waitFor();
        await page.getByText('Answered outside Foyer', { exact: true }).waitFor({ state: 'detached' });
      });

      it('says why it is about a role; a person chooses another one, and takes it back', async () => {
        await openMessage();
        await press('Change the role…');
        const dialog = page.getByRole('dialog', { name: 'Which role is it about?' });
        await dialog.getByRole('button', { name: /Night Nurse/ }).waitFor();
        expect(await objections(page)).toEqual([]);
        await dialog.getByRole('button', { name: /Night Nurse/ }).press('Enter');
        await page.getByText(/^About Night Nurse from now on\. 2 messages are read again\./).waitFor();
        await page.getByText('Chosen by a person here').waitFor();
        await page.keyboard.press('z');
        await page.getByText('Undone.').waitFor();
        await page.getByText('Chosen by a person here').waitFor({ state: 'detached' });
      });

      it('asks whether a namesake is the same person, and joins nobody by itself', async () => {
        const other = await world.messageId('From my other address');
        const personOf = async (id: string) =>
          (await world.service.api.get<{ candidate: { id: string } | null }>(`/api/v1/messages/${id}`))
            .candidate?.id;
        const before = await personOf(other);
        await page.getByText(/also writes from j\.kohn@work\.example\./).waitFor();
        expect(await objections(page)).toEqual([]);
        await press('Yes, j.kohn@work.example is the same person');
        await page.getByText('Joined: mail from j.kohn@work.example stands here too.').waitFor();
        expect(await personOf(other)).not.toBe(before);
        await expect.poll(() => focused()).toContain('Role and addresses');
        // Everything is read again after it; who goes on before the last of that is here keeps the focus.
        const letThrough = await holdRequests(page, '*/actions');
        await press('j.kohn@work.example is not the same person');
        await page.getByText('j.kohn@work.example is a person of its own again.').waitFor();
        await button('Change the role…').focus();
        const read = page.waitForResponse('**/actions');
        letThrough();
        await (await read).finished();
        await drawn(page);
        expect(await focused()).toBe('Change the role…');
        await button('j.kohn@work.example is not the same person').waitFor({ state: 'detached' });
        expect(await page.getByText('Same person?').count()).toBe(0);
      });

      it('says so where the mailbox has it no more', async () => {
        const id = await world.messageId('A result and a certificate');
        const { locations } = await world.service.api.get<{ locations: { uid: number }[] }>(
          `/api/v1/messages/${id}`,
        );
        await world.account.expunge(locations[0]?.uid ?? 0);
        await openMessage();
        await press(/^Download ?Certificate\.pdf/);
        await page
          .getByText(/The message is not in the mailbox any more, and its files went with it\./)
          .waitFor();
        await press(/^More about/);
        await choose(page, 'Show original');
        // The page below says nearly the same as soon as the folder was looked at again.
        await page.getByText(/^The original is in no mailbox now\..*, without attachments\.$/).waitFor();
        await page.keyboard.press('Escape');
      });
    });

    it('handle with care is folded on the screen and whole on paper', async () => {
      await page.goto(`${world.service.url}/care/${await world.messageId('Checking in, 1')}`);
      await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor();
      const words = page.getByText('has anybody had a chance to look at my application?').first();
      expect(await words.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await words.isVisible()).toBe(true);
      expect(await button('Show the words').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('v');
      expect(await words.isVisible()).toBe(true);
      // No other message is shown as if it were one.
      const other = await world.messageId('A result and a certificate');
      await page.goto(`${world.service.url}/care/${other}`);
      await page.getByRole('heading', { name: 'This message is not one to handle with care.' }).waitFor();
      expect(await objections(page)).toEqual([]);
      await page.getByRole('link', { name: 'Open it where it stands' }).press('Enter');
      await page.waitForURL(`**/m/${other}`);
    });

    it('a person is erased by name, and the mailbox’s books say so', async () => {
      const id = await world.messageId('A result and a certificate');
      await page.goto(`${world.service.url}/m/${id}`);
      await press(/^More about/);
      await choose(page, 'Keep for a legal reason…');
      await page
        .getByRole('dialog', { name: 'Keep everything about Janella Kohn for a legal reason?' })
        .getByLabel('The reason')
        .waitFor();
      expect(await objections(page)).toEqual([]);
      await page.keyboard.type('a claim of hers');
      await page.keyboard.press('Enter');
      await page.getByText('Kept until somebody takes that off. It cannot be erased before.').waitFor();
      await press(/^More about/);
      await choose(page, 'Erase everything about this person…');
      await page
        .getByText(/^Kept for a legal reason until somebody takes that off \(.+\): a claim of hers\./)
        .waitFor();
      await press('See what keeps it');
      await page.getByRole('dialog', { name: 'Everything about Janella Kohn is kept' }).waitFor();
      expect(await objections(page)).toEqual([]);
      await press('Take it off');
      await page.getByText('Taken off. It can be erased again; nothing was erased.').waitFor();
      await press(/^More about/);
      await choose(page, 'Erase everything about this person…');
      const dialog = page.getByRole('dialog', { name: 'Erase everything about Janella Kohn?' });
      await dialog
        .getByText(
          /^What goes: \d+ messages.* and every decision about them on this server\. The mail in your mailbox is not touched\. This cannot be undone\.$/,
        )
        .waitFor();
      expect(await objections(page)).toEqual([]);
      await page.keyboard.type('Janella');
      await page.keyboard.press('Enter');
      await dialog.getByText('That is not the name. Nothing was erased.').waitFor();
      await page.keyboard.type(' kohn');
      await page.keyboard.press('Enter');
      await page.getByText(/^Erased, with \d+ messages\. The mail in your mailbox is as it was\.$/).waitFor();
      expect(new URL(page.url()).pathname).toBe('/queue');
      expect(await page.getByText('Janella Kohn').count()).toBe(0);
      await page.goto(`${world.service.url}/m/${id}`);
      await page.getByText('There is no such message here.').waitFor();
      const { id: trace } = await eventually(
        async () =>
          (await world.service.api.messages()).find(({ status }) => status === 'erased') ?? { id: '' },
        (found) => found.id !== '',
        30_000,
      );
      await page.goto(`${world.service.url}/m/${trace}`);
      await page.getByText('This message was erased here. Your mailbox was not touched.').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Message');
      expect(await page.getByText('No words of its own.').count()).toBe(0);
      const [mailbox] = await world.service.api.get<MailboxView[]>('/api/v1/mailboxes');
      expect(mailbox?.ledger.erased).toBeGreaterThan(0);
      expect(mailbox?.ledger.missing).toBe(0);
    });

    it('has asked nobody outside for anything, and nothing broke on the way', () => {
      expect(asksOutside()).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
