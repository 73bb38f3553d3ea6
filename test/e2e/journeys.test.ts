import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#libs/access';
import type { InboxEntry, MessageDetail } from '#libs/contract';
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
import { choose, goToSettled, objections, overhang, signInAt } from './every-page.ts';
import { keepDeaf } from './requests.ts';
import { ADMIN, type Service, eventually, startService, temporaryDataDir } from './service.ts';

const DAY = 86_400_000;
const VERA = { email: 'vera@harbourlight.example', name: 'Vera', password: 'a window on the harbour' };
const DALE = { email: 'dale@harbourlight.example', name: 'Dale', password: 'a long walk by the sea' };

/** Names of controls that change something for everybody. */
const CHANGING =
  /^(Reply|Done|Later|Change lane|Select|Answer|Log|We answered|Right|Not right|Separate|Take back|Fewer|More:|Try it|Publish|Pause|Resume|Check|Test|Add|Enter|Disconnect|Save \d|Copy \d|See one)/;

/** As some people are called, and as long as no line of a telephone. */
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);

/** Thirteen people who say hello again, one of them three times, and one with something new. */
function morning(now: number): { raw: string; at: Date }[] {
  const mail = (name: string, text: string, daysAgo: number) => {
    const at = new Date(now - daysAgo * DAY);
    const address = `${name.toLowerCase().replaceAll(' ', '.')}@post.example`;
    return {
      raw: buildMail({ from: `${name} <${address}>`, subject: 'My application', text, date: at }),
      at,
    };
  };
  const plain = Array.from({ length: 11 }, (_, index) =>
    mail(
      `Writer ${String.fromCodePoint(65 + index)}`,
      'Hello, just checking in again. Is there any news?',
      2 + index / 10,
    ),
  );
  const often = [9, 5, 1].map((days) =>
    mail('Teresa Nowak', 'Good morning, has anybody had a chance to look at my application?', days),
  );
  return [
    ...plain,
    mail(LONG_NAME, 'Hello, is there any news?', 3.5),
    ...often,
    mail(
      'Janella Kohn',
      'For three years I have run intake at Keystone Shelter Network: forty beds, and a waiting list that we cut from eleven weeks to six.\n\nOn Friday I finished the state Housing Navigator certificate.',
      3,
    ),
  ];
}

describe.skipIf(skipReason('dovecot', 'postgres', 'chromium') !== undefined)('journeys', () => {
  let dovecot: DovecotServer;
  let database: TestDatabase;
  let service: Service;
  let browser: SharedBrowser;
  let ada: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    [dovecot, database, browser] = await Promise.all([startDovecot(), openDatabase(), shareChromium()]);
    const account = dovecot.account('jobs');
    for (const { raw, at } of morning(Date.now())) account.deliver(raw, { receivedAt: at });
    const { url } = database;
    service = await startService({
      env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url, MAILBOX_URL: account.url() },
    });
    const pool = createPool({ kind: 'url', url }, { max: 2, applicationName: 'test' }, silentLog);
    await addUser(createDatabase(pool), { ...DALE, access: 'recruiter' });
    await addUser(createDatabase(pool), { ...VERA, access: 'viewer' });
    await pool.end();
    await eventually(
      () => service.api.messages(),
      (all) => all.length === 16 && all.every(({ status }) => status === 'assessed'),
      60_000,
    );
    ada = await signedIn(ADMIN);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await database?.drop();
    await dovecot?.remove();
  });

  /** Signs in by keyboard, in a browser of one's own. */
  async function signedIn({ email, password }: { email: string; password: string }): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    await signInAt(page, service.url, { email, password });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const toQueue = async (page: Page) => {
    await page.goto(`${service.url}/queue?fit=all`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  };
  const keys = async (page: Page, ...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const entryOf = async (name: string): Promise<InboxEntry> => {
    const [open, done, later] = await Promise.all(
      ['open', 'done', 'later'].map((state) => service.api.inbox(`&state=${state}`)),
    );
    const found = [...(open ?? []), ...(done ?? []), ...(later ?? [])].find(
      ({ candidate }) => candidate.name === name,
    );
    if (found === undefined) throw new Error(`no entry of ${name}`);
    return found;
  };

  it('a search by keyboard: found wherever it is, narrowed, kept under a name, and Back goes back', async () => {
    await toQueue(ada);
    await keys(ada, '/');
    await ada.keyboard.type('keystone shelt');
    // Hands that pause are answered for what is typed by then, which finds the same row.
    await expect.poll(() => new URL(ada.url()).searchParams.get('q')).toBe('keystone shelt');
    await ada.getByText('1 row found').waitFor();
    const row = ada.getByRole('article');
    expect(await row.innerText()).toContain('Janella Kohn');
    expect(await row.getAttribute('aria-label')).toMatch(/Janella Kohn.+Worth reading/);
    expect(await objections(ada)).toEqual([]);
    await keys(ada, 'Enter');
    await expect.poll(() => ada.evaluate<string>('document.activeElement?.tagName')).toBe('ARTICLE');
    await ada.getByLabel('State', { exact: true }).selectOption('done');
    await ada.getByText('Nothing that fits the filters above has “keystone shelt” in it.').waitFor();
    expect(await objections(ada)).toEqual([]);
    await ada.goBack();
    await ada.getByText('1 row found').waitFor();

    await ada.getByRole('button', { name: 'Views' }).focus();
    await keys(ada, 'Enter');
    await choose(ada, 'Save this view…');
    await ada.getByRole('textbox', { name: 'Name' }).fill('Shelter people');
    await keys(ada, 'Enter');
    await ada.getByText('Saved as “Shelter people”.').waitFor();
    await ada.goto(`${service.url}/waiting`);
    await ada.getByRole('heading', { level: 1 }).waitFor();
    await keys(ada, 'Control+k');
    await ada.getByRole('combobox', { expanded: true }).fill('shelter');
    await ada.getByRole('option', { name: 'Shelter people' }).waitFor();
    await keys(ada, 'Enter');
    await ada.getByText('1 row found').waitFor();
    await ada.getByRole('button', { name: 'Shelter people' }).click();
    await ada.getByRole('menuitem', { name: 'Delete “Shelter people”' }).click();
    await ada.getByRole('button', { name: 'Views' }).waitFor();
    await row.focus();
    await keys(ada, 'Escape');
    await ada.getByRole('heading', { level: 2 }).first().waitFor();
    expect(new URL(ada.url()).searchParams.get('q')).toBeNull();
  });

  it('a morning by keyboard alone: done, later, noted, several at once, undone, and on to other pages', async () => {
    await toQueue(ada);
    await keys(ada, 'n');
    const rows = ada.getByRole('feed', { name: /Nothing new/ }).getByRole('article');
    await rows.first().waitFor();
    const count = await rows.count();
    expect(count).toBeGreaterThan(8);
    // Down to the first folded row.
    await keys(ada, 'j');
    for (let step = 0; step < 20 && !(await ada.locator(':focus').innerText()).includes('Writer'); step += 1)
      await keys(ada, 'j');
    await keys(ada, 'e');
    await ada.getByText(/^Done\. Writer/).waitFor();
    await keys(ada, 'h');
    await ada.getByRole('dialog', { name: 'Bring it back' }).waitFor();
    await keys(ada, '1');
    await ada.getByText(/^Later: back/).waitFor();
    await keys(ada, 'i');
    await ada.getByRole('textbox', { name: 'Note' }).waitFor();
    await ada.keyboard.type('Asked on the phone as well.');
    await keys(ada, 'Control+Enter');
    await ada.getByText('Note kept.').waitFor();
    await expect.poll(() => rows.count()).toBe(count - 2);
    await keys(ada, 'x', 'Shift+J', 'Shift+J', 'e');
    const preview = ada.getByRole('dialog', { name: 'Done with these?' });
    await preview.getByText('Three people:').waitFor();
    await preview.getByRole('button', { name: 'Go back' }).click();
    await preview.waitFor({ state: 'hidden' });
    await keys(ada, 'e');
    await keys(ada, 'Enter');
    await ada.getByText('Done with 3. They are still in history.').waitFor();
    await expect.poll(() => rows.count()).toBe(count - 5);
    await keys(ada, 'z');
    await ada.getByText('Undone for all 3.').waitFor();
    await expect.poll(() => rows.count()).toBe(count - 2);
    await keys(ada, '?');
    await ada.getByRole('dialog', { name: 'Keys' }).waitFor();
    await keys(ada, 'Escape', 'Control+k');
    await ada.getByRole('combobox', { name: 'A page, a person, or something to do' }).waitFor();
    await ada.keyboard.type('wait');
    await keys(ada, 'Enter');
    await ada.waitForURL(/\/waiting/);
    await keys(ada, 'g', 'q');
    await ada.waitForURL(/\/queue/);
  });

  it('from a message that a search found the way back leads to what it found', async () => {
    await ada.goto(`${service.url}/queue?q=Writer`);
    await ada.getByRole('article').first().waitFor();
    await keys(ada, 'j', 'Enter');
    await ada.waitForURL(/\/m\//);
    // The list stands until the message is there, and Esc means another thing on it.
    await ada.getByRole('heading', { level: 1, name: /^Writer/ }).waitFor();
    await keys(ada, 'Escape');
    await ada.waitForURL(/\/queue\?q=Writer/);
    await keys(ada, 'g', 'q');
    await ada.waitForURL((url) => url.pathname === '/queue' && !url.searchParams.has('q'));
  });

  it('a correction sticks when everything is read again, and the history says who and why', async () => {
    const before = await entryOf('Writer H');
    await ada.goto(`${service.url}/m/${before.messageId}`);
    await ada.getByRole('button', { name: 'Change lane' }).waitFor();
    await keys(ada, 'l');
    await ada.getByRole('dialog', { name: 'Change lane' }).waitFor();
    await keys(ada, '1');
    await ada.getByRole('button', { name: 'Is there any news?' }).click();
    await keys(ada, '2');
    await ada.getByText('Moved to Worth reading. It stays there.').waitFor();
    const { rules, version } = await service.api.get<{ rules: object; version: number }>('/api/v1/policy');
    const published = await service.api.post('/api/v1/policy', { rules, version, because: 'read all again' });
    expect(published.status).toBe(200);
    await eventually(
      () => service.api.get<MessageDetail>(`/api/v1/messages/${before.messageId}`),
      ({ assessment }) => assessment?.policyVersion === version + 1,
      30_000,
    );
    const after = await entryOf('Writer H');
    expect(after).toMatchObject({ lane: 'value_added', section: 'worth', laneSetBy: 'holt' });
    await ada.goto(`${service.url}/m/${before.messageId}`);
    await ada.getByText('moved it to Worth reading').waitFor();
    await ada.getByText('because: Knows our work').waitFor();
  });

  it('two people at once: the second sees who did what, and nothing is lost', async () => {
    const dale = await signedIn(DALE);
    const { messageId } = await entryOf('Janella Kohn');
    // What Dale did must not reach Ada before she acts, and the list is read anew only when the server tells of it.
    const hearAgain = await keepDeaf(ada);
    for (const page of [ada, dale]) {
      await page.goto(`${service.url}/m/${messageId}`);
      await page.getByRole('button', { name: 'Change lane' }).waitFor();
    }
    await keys(dale, 'e');
    await dale.getByText(/^Done\. Janella Kohn/).waitFor();
    await keys(ada, 'l');
    await ada.getByRole('dialog', { name: 'Change lane' }).waitFor();
    await keys(ada, '2');
    await ada.getByText('What did we miss?').waitFor();
    await keys(ada, 'Enter');
    const conflict = ada.getByRole('dialog', { name: 'Someone was here first' });
    await conflict.getByText('Dale marked this as done.').waitFor();
    await conflict.getByRole('button', { name: 'Keep Dale’s choice' }).click();
    await hearAgain();
    const entry = await entryOf('Janella Kohn');
    expect([entry.state, entry.laneSetBy]).toEqual(['done', null]);
    await dale.context().close();
  });

  it('two people who decide the same at once are asked nothing', async () => {
    const dale = await signedIn(DALE);
    const { messageId } = await entryOf('Writer J');
    const hearAgain = await keepDeaf(ada);
    for (const page of [ada, dale]) {
      await page.goto(`${service.url}/m/${messageId}`);
      await page.getByRole('button', { name: 'Change lane' }).waitFor();
    }
    await keys(dale, 'e');
    await dale.getByText(/^Done\. Writer J/).waitFor();
    await keys(ada, 'e');
    await ada.getByText('Dale was a moment faster, with the same choice.').waitFor();
    expect(await ada.getByRole('dialog').count()).toBe(0);
    await hearAgain();
    await dale.context().close();
  });

  it('Back closes what is above the page, and leaves the page when nothing is', async () => {
    await toQueue(ada);
    const { messageId } = await entryOf('Writer H');
    await goToSettled(ada, `/m/${messageId}`);
    await keys(ada, 'i');
    const note = ada.getByRole('textbox', { name: 'Note' });
    await note.fill('Asked twice.');
    await ada.goBack();
    await note.waitFor({ state: 'detached' });
    // The browser has gone back by then, and is led forward again.
    await expect.poll(() => new URL(ada.url()).pathname).toBe(`/m/${messageId}`);
    expect(await ada.getByRole('button', { name: 'Change lane' }).count()).toBe(1);
    await keys(ada, 'i');
    expect(await note.inputValue()).toBe('Asked twice.');
    await keys(ada, 'Escape');
    await note.waitFor({ state: 'detached' });
    await ada.goBack();
    await expect.poll(() => new URL(ada.url()).pathname).not.toBe(`/m/${messageId}`);
  });

  it('a name that is longer than a line breaks, and no page is wider than a telephone', async () => {
    const { messageId } = await entryOf(LONG_NAME);
    await goToSettled(ada, `/m/${messageId}`);
    await ada.getByRole('heading', { level: 2, name: /^Everything from/ }).waitFor();
    const desktop = ada.viewportSize();
    await ada.setViewportSize({ width: 320, height: 640 });
    expect(await overhang(ada)).toBeNull();
    if (desktop !== null) await ada.setViewportSize(desktop);
  });

  it('who signs out or in does so in every window of the browser', async () => {
    const page = await signedIn(ADMIN);
    const other = await page.context().newPage();
    await other.goto(`${service.url}/waiting`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    await keys(page, 'Control+k');
    await page.getByRole('combobox', { expanded: true }).fill('Sign out');
    await keys(page, 'Enter');
    // And not a question above the mail that it showed.
    await other.waitForURL(/\/sign-in/);
    await signInAt(page, service.url, VERA);
    await other.waitForURL(/\/waiting/);
    await other.getByRole('heading', { level: 1 }).waitFor();
    await page.context().close();
  });

  it('a half-written answer is there after a reload, can be discarded, and is nobody else’s', async () => {
    const page = await signedIn(ADMIN);
    const { messageId } = await entryOf('Writer H');
    const answer = page.getByRole('textbox', { name: /^To Writer H/ });
    const words = 'Dear Writer H, thank you for your patience. We will';
    const reply = async () => {
      await page.goto(`${service.url}/m/${messageId}`);
      await page.getByRole('button', { name: 'Change lane' }).waitFor();
      await keys(page, 'r');
      return answer.inputValue();
    };
    await reply();
    await answer.fill(words);
    expect(await reply()).toBe(words);
    await page.getByRole('button', { name: 'Discard what I wrote' }).click();
    expect(await reply()).not.toContain('patience');

    await answer.fill(words);
    await keys(page, 'Escape', 'Control+k');
    await page.getByRole('combobox', { expanded: true }).fill('Sign out');
    await keys(page, 'Enter');
    await page.getByRole('heading', { name: /^Sign in/ }).waitFor();
    const stored = () => page.evaluate<string>('JSON.stringify({ ...localStorage })');
    expect(await stored()).not.toContain('patience');
    await signInAt(page, service.url, DALE);
    expect(await reply()).not.toContain('patience');
    await answer.fill(words);
    // Dale’s session ends without a word, and somebody else sits down.
    await page.context().clearCookies();
    await signInAt(page, service.url, ADMIN);
    expect(await stored()).not.toContain('patience');
    expect(await reply()).not.toContain('patience');
    await page.context().close();
  });

  it('a policy is tried on the last 30 days, and published with a reason', async () => {
    await ada.goto(`${service.url}/policy`);
    await ada.getByRole('table').waitFor();
    const fewer = ada.getByRole('button', { name: /^Fewer: Where no role is known/ });
    for (let step = 0; step < 4; step += 1) await fewer.press('Enter');
    await ada.getByRole('button', { name: 'Try it on the last 30 days' }).press('Enter');
    const told = ada.getByText(/With this change, \d+ of the last 30 days’ 16 messages would move/);
    await told.waitFor({ timeout: 30_000 });
    await ada.getByText(/Teresa Nowak: /).waitFor();
    await ada.getByLabel('Why, for the history').fill('Three in two weeks is often enough.');
    await ada.getByRole('button', { name: /^Publish version/ }).press('Enter');
    await ada
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish version/ })
      .press('Enter');
    await ada.getByText(/holds from now on/).waitFor();
    await eventually(
      () => entryOf('Teresa Nowak'),
      ({ lane }) => lane === 'excessive',
      30_000,
    );
  });

  it('a viewer reads every page, and finds nothing on it that the server would refuse', async () => {
    const vera = await signedIn(VERA);
    const sent: string[] = [];
    vera.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
    });
    const { messageId } = await entryOf('Writer H');
    const looked: string[] = [];
    const shown: string[] = [];
    for (const path of [
      '/queue?fit=all',
      `/m/${messageId}`,
      '/waiting',
      '/policy',
      '/mailboxes',
      '/digests',
      '/settings/you',
    ]) {
      await goToSettled(vera, path);
      await vera.getByRole('heading', { level: 2 }).first().waitFor();
      shown.push(
        ...(await vera.evaluate<string[]>(`
          [...document.querySelectorAll('main :is(button, [role="checkbox"], select, textarea)')]
            .map((one) => one.getAttribute('aria-label') ?? one.innerText)`)),
      );
      for (const key of ['r', 'e', 'h', 'l', 'p', 'i', 'x', '1', 'z']) await vera.keyboard.press(key);
      expect(await vera.getByRole('dialog').count()).toBe(0);
      looked.push(...(await objections(vera)).map((one) => `${path} ${one}`));
    }
    expect(looked).toEqual([]);
    expect(shown.filter((name) => CHANGING.test(name))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(['More about Writer H']));
    expect(sent).toEqual([]);
    await vera.keyboard.press('?');
    const sheet = vera.getByRole('dialog', { name: 'Keys' });
    await sheet.getByText('Showing').waitFor();
    expect(await sheet.getByText('Settling').count()).toBe(0);
    await vera.context().close();
  });

  it('somebody who is erased stays on no page of a colleague, nor what was being written about them', async () => {
    const dale = await signedIn(DALE);
    const { candidate, messageId } = await entryOf('Writer I');
    await dale.goto(`${service.url}/m/${messageId}`);
    await dale.getByRole('button', { name: 'Change lane' }).waitFor();
    await keys(dale, 'i');
    await dale.getByRole('textbox', { name: 'Note' }).fill('Asked on the phone as well.');
    await service.api.delete(`/api/v1/candidates/${candidate.id}`);
    await dale.getByText('There is no such message here.').waitFor();
    await keys(dale, 'Control+Enter');
    await dale.getByText('This is no longer in the queue.').waitFor();
    expect(await dale.evaluate<string>('JSON.stringify({ ...localStorage })')).not.toContain('on the phone');
    await dale.context().close();
  });

  it('nothing broke on the way', () => {
    expect(complaints).toEqual([]);
  });
});
