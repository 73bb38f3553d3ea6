import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#libs/access';
import type { ActionView, InboxEntry } from '#libs/contract';
import { silentLog } from '#libs/platform';
import { createDatabase, createPool } from '#libs/store';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotServer,
  type SharedBrowser,
  type TestDatabase,
  openDatabase,
  shareChromium,
  skipReason,
  startDovecot,
} from '../servers/index.ts';
import { signInAt } from './every-page.ts';
import { type Stopped, keepDeaf, stopRequests } from './requests.ts';
import { ADMIN, type Service, eventually, startService, temporaryDataDir } from './service.ts';

const DAY = 86_400_000;
const DALE = { email: 'dale@harbourlight.example', name: 'Dale', password: 'a long walk by the sea' };
/** What a page does not read by itself while somebody works: who is signed in, and what the server tells. */
const NO_READING = /\/api\/v1\/(?:session|events)$/;
const ENDED = {
  over: 'You were signed out after 12 hours. Sign in and you are back where you were.',
  gone: 'You were signed out. Sign in and you are back where you were.',
};

describe.skipIf(skipReason('dovecot', 'postgres', 'chromium') !== undefined)(
  'a session that ends in the middle of work',
  () => {
    let dovecot: DovecotServer;
    let database: TestDatabase;
    let service: Service;
    let browser: SharedBrowser;
    let pool: Pool;
    let page: Page;
    const complaints: string[] = [];
    /** Readings that the server has not answered yet; others wait until the page may go on. */
    let underWay = 0;
    let mayRead = Promise.resolve();
    let readOn = () => {};

    beforeAll(async () => {
      [dovecot, database, browser] = await Promise.all([startDovecot(), openDatabase(), shareChromium()]);
      const account = dovecot.account('jobs');
      for (const [index, name] of ['Janella Kohn', 'Amara Osei', 'Gus Ferrante'].entries()) {
        const at = new Date(Date.now() - (2 + index) * DAY);
        const raw = buildMail({
          from: `${name} <${name.toLowerCase().replace(' ', '.')}@post.example>`,
          subject: 'My application',
          text: 'Since my last mail I have finished the state Housing Navigator certificate, on Friday.',
          date: at,
        });
        account.deliver(raw, { receivedAt: at });
      }
      const { url } = database;
      service = await startService({
        env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url, MAILBOX_URL: account.url() },
      });
      pool = createPool({ kind: 'url', url }, { max: 2, applicationName: 'test' }, silentLog);
      await addUser(createDatabase(pool), { ...DALE, access: 'recruiter' });
      await eventually(
        () => service.api.messages(),
        (all) => all.length === 3 && all.every(({ status }) => status === 'assessed'),
        60_000,
      );
      const context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true });
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      // What the server tells of by itself would let the page notice the end before the act that is to meet it.
      await keepDeaf(page);
      await stopRequests(page, '*/api/v1/*', read);
      page.on('pageerror', (error) => complaints.push(error.message));
      await signInAt(page, service.url);
    });
    afterAll(async () => {
      await browser?.close();
      await pool?.end();
      await service?.stop();
      await database?.drop();
      await dovecot?.remove();
    });

    async function read({ method, url, letThrough, breakOff, answer }: Stopped): Promise<void> {
      if (method !== 'GET' || NO_READING.test(url)) return letThrough();
      await mayRead;
      underWay += 1;
      // Asked for from here, so that it is known when it is answered, also where the page has gone meanwhile.
      const answered = await whole(url).catch(() => null);
      underWay -= 1;
      if (answered === null) return breakOff();
      await answer(...answered);
    }
    async function whole(url: string): Promise<Parameters<Stopped['answer']>> {
      const response = await page.request.get(url);
      return [response.status(), response.headers()['content-type'] ?? '', await response.body()];
    }
    const again = () => page.getByRole('dialog', { name: 'Sign in to Foyer' });
    let ended: keyof typeof ENDED = 'over';
    /**
     * Every session but the one with which this test asks the API. What the page reads by itself, each minute and a
     * moment after it was opened, would meet the end before the act that is to: it waits until `readOn`.
     */
    const endSessions = async (how: keyof typeof ENDED) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      [mayRead, readOn] = [promise, resolve];
      ended = how;
      await eventually(
        () => Promise.resolve(underWay),
        (count) => count === 0,
        30_000,
      );
      const which = `where created_at > (select min(created_at) from foyer.session)`;
      return pool.query(
        how === 'gone'
          ? `delete from foyer.session ${which}`
          : `update foyer.session set expires_at = now() ${which}`,
      );
    };
    const signInAgain = async (password = ADMIN.password) => {
      await again().getByText(ENDED[ended]).waitFor();
      readOn();
      // The email is known, so the password has the focus; Esc closes nothing, here or behind.
      await page.keyboard.press('Escape');
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
      await again().waitFor({ state: 'hidden' });
    };
    const entryOf = async (name: string): Promise<InboxEntry> => {
      const found = (await service.api.inbox()).find(({ candidate }) => candidate.name === name);
      if (found === undefined) throw new Error(`no entry of ${name}`);
      return found;
    };
    const openMessage = async (name: string) => {
      const { messageId } = await entryOf(name);
      await page.goto(`${service.url}/m/${messageId}`);
      await page.getByRole('button', { name: 'Change lane' }).waitFor();
    };

    it('a note is kept as soon as one has signed in on the spot', async () => {
      await openMessage('Janella Kohn');
      await page.keyboard.press('i');
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.waitFor();
      await page.keyboard.type('Asked on the phone as well.');
      await endSessions('gone');
      await page.keyboard.press('Control+Enter');
      await signInAgain();
      await page.getByText('Note kept.').waitFor();
      const { candidate } = await entryOf('Janella Kohn');
      const acts = await service.api.get<ActionView[]>(`/api/v1/candidates/${candidate.id}/actions`);
      expect(acts.map(({ by, note: kept }) => [by, kept])).toEqual([['holt', 'Asked on the phone as well.']]);
    });

    it('a half-written answer stays open behind the sign-in, with its words and the focus', async () => {
      await page.keyboard.press('r');
      const answer = page.getByRole('textbox', { name: /^To Janella Kohn/ });
      await answer.waitFor();
      await answer.fill('Dear Janella, thank you for the certificate. We will');
      await endSessions('over');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Save as a draft/ }).click();
      await again().waitFor();
      expect(await answer.inputValue()).toContain('thank you for the certificate. We will');
      await signInAgain();
      const path = await (await download).path();
      expect(readFileSync(path, 'utf8')).toContain('thank you for the certificate. We will');
    });

    it('a lane that was being changed is changed, with the reason that was typed', async () => {
      await openMessage('Amara Osei');
      await page.keyboard.press('l');
      await page.getByRole('dialog', { name: 'Change lane' }).waitFor();
      await page.keyboard.press('3');
      await page.getByLabel('In your own words').fill('This was for the archive.');
      await endSessions('gone');
      await page.getByRole('button', { name: 'Move it' }).click();
      await signInAgain();
      await page.getByText(/^Moved to .* It stays there\./).waitFor();
      const moved = await eventually(
        () => entryOf('Amara Osei'),
        ({ lane }) => lane === 'other',
        15_000,
      );
      const acts = await service.api.get<ActionView[]>(`/api/v1/candidates/${moved.candidate.id}/actions`);
      expect(acts[0]).toMatchObject({ lane: 'other', because: 'This was for the archive.' });
    });

    it('an edited policy is still edited, and is tried once one is signed in', async () => {
      await page.goto(`${service.url}/policy`);
      await page.getByRole('table').waitFor();
      const fewer = page.getByRole('button', { name: /^Fewer: Most roles/ });
      await fewer.click();
      const edited = page.getByText(/becomes 3\./);
      await edited.waitFor();
      await endSessions('over');
      await page.getByRole('button', { name: 'Try it on the last 30 days' }).click();
      await signInAgain();
      await page.getByText(/With this change/).waitFor({ timeout: 30_000 });
      await edited.waitFor();
    });

    it('signed in again in another window, one is not asked here', async () => {
      await openMessage('Gus Ferrante');
      await page.keyboard.press('i');
      await page.getByRole('textbox', { name: 'Note' }).fill('Called back on Monday.');
      await endSessions('gone');
      const other = await page.context().newPage();
      await signInAt(other, service.url);
      await other.close();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Note kept.').waitFor();
      readOn();
    });

    it('signed in again in another window, one is no longer asked where one was already', async () => {
      await page.keyboard.press('i');
      await page.getByRole('textbox', { name: 'Note' }).fill('The reference is in the post.');
      await endSessions('gone');
      await page.keyboard.press('Control+Enter');
      await again().getByText(ENDED[ended]).waitFor();
      readOn();
      const other = await page.context().newPage();
      await signInAt(other, service.url);
      await other.close();
      await again().waitFor({ state: 'hidden' });
      await page.getByText('Note kept.').waitFor();
    });

    it('somebody else at the same screen finds nothing of it, and nothing is done in their name', async () => {
      await page.keyboard.press('i');
      await page.getByRole('textbox', { name: 'Note' }).fill('Between us: not before the spring.');
      await endSessions('gone');
      await page.keyboard.press('Control+Enter');
      await again().getByText(ENDED[ended]).waitFor();
      readOn();
      await again().getByLabel('Email').fill(DALE.email);
      await again().getByRole('textbox', { name: 'Password' }).fill(DALE.password);
      await page.keyboard.press('Enter');
      await again().waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Change lane' }).waitFor();
      await page.keyboard.press('i');
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.waitFor();
      expect(await note.inputValue()).toBe('');
      const { candidate } = await entryOf('Gus Ferrante');
      const acts = await service.api.get<ActionView[]>(`/api/v1/candidates/${candidate.id}/actions`);
      expect(acts.map(({ note: kept }) => kept)).toEqual([
        'The reference is in the post.',
        'Called back on Monday.',
      ]);
    });

    it('nothing broke on the way', () => {
      expect(complaints).toEqual([]);
    });
  },
);
