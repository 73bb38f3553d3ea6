import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#libs/access';
import type { InboxEntry, MessageDetail } from '#libs/contract';
import { silentLog } from '#libs/platform';
import { createDatabase, createPool } from '#libs/store';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  type SharedBrowser,
  type TestDatabase,
  openDatabase,
  shareChromium,
  skipReason,
  startDovecot,
} from '../servers/index.ts';
import { objections, signInAt } from './every-page.ts';
import { keepDeaf } from './requests.ts';
import { type Service, eventually, startService, temporaryDataDir } from './service.ts';

const DAY = 86_400_000;
const DALE = { email: 'dale@harbourlight.example', name: 'Dale', password: 'a long walk by the sea' };
/** More than undo goes back. */
const WRITERS = 30;

describe.skipIf(skipReason('dovecot', 'postgres', 'chromium') !== undefined)('at work beside others', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let database: TestDatabase;
  let service: Service;
  let browser: SharedBrowser;
  let dale: Page;
  const complaints: string[] = [];

  const deliver = (name: string, daysAgo: number, text = 'Hello, is there any news?') => {
    const date = new Date(Date.now() - daysAgo * DAY);
    const address = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@post.example`;
    const from = name.includes(',') ? `"${name}" <${address}>` : `${name} <${address}>`;
    account.deliver(buildMail({ from, subject: 'My application', text, date }), { receivedAt: date });
  };

  beforeAll(async () => {
    [dovecot, database, browser] = await Promise.all([startDovecot(), openDatabase(), shareChromium()]);
    account = dovecot.account('jobs');
    for (let count = 0; count < WRITERS; count += 1)
      deliver(
        `Writer ${String(count).padStart(2, '0')}`,
        2 + count / 10,
        'I have finished the state certificate.',
      );
    deliver('KOHN, Janella', 1.5, 'I have finished the Housing Navigator certificate.');
    const { url } = database;
    service = await startService({
      env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url, MAILBOX_URL: account.url() },
    });
    const pool = createPool({ kind: 'url', url }, { max: 1, applicationName: 'test' }, silentLog);
    await addUser(createDatabase(pool), { ...DALE, access: 'recruiter' });
    await pool.end();
    await allAssessed(WRITERS + 1);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    dale = await context.newPage();
    dale.setDefaultTimeout(60_000);
    dale.on('pageerror', (error) => complaints.push(error.message));
    await signInAt(dale, service.url, DALE);
    await dale.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await database?.drop();
    await dovecot?.remove();
  });

  const allAssessed = (count: number) =>
    eventually(
      () => service.api.messages(),
      (all) => all.length === count && all.every(({ status }) => status === 'assessed'),
      60_000,
    );
  const toQueue = async () => {
    await dale.goto(`${service.url}/queue?fit=all`);
    await dale.getByRole('heading', { level: 2 }).first().waitFor();
  };
  const row = (name: string) => dale.getByRole('article').filter({ hasText: name });
  const entryOf = async (name: string): Promise<InboxEntry> => {
    const found = (await service.api.inbox('&state=any')).find(({ candidate }) => candidate.name === name);
    if (found === undefined) throw new Error(`nothing of ${name}`);
    return found;
  };
  /** What the administrator does about somebody meanwhile. */
  const meanwhile = async (name: string, change: Record<string, unknown>) => {
    const { id, version } = await entryOf(name);
    const { status } = await service.api.patch(`/api/v1/inbox/${id}`, { ...change, version });
    expect(status).toBe(200);
  };
  const openRows = async () => (await service.api.inbox()).length;
  const toast = (text: RegExp) => dale.getByText(text).first().waitFor();

  it('a key that is held down settles one row, and moves on as long as it is held', async () => {
    await toQueue();
    const before = await openRows();
    await row('Writer 12').focus();
    for (let repeat = 0; repeat < WRITERS; repeat += 1) await dale.keyboard.down('e');
    await dale.keyboard.up('e');
    await toast(/^Done\. Writer 12/);
    for (let repeat = 0; repeat < 3; repeat += 1) await dale.keyboard.down('j');
    await dale.keyboard.up('j');
    await expect.poll(() => dale.locator(':focus').innerText()).toContain('Writer 0');
    expect(await openRows()).toBe(before - 1);
    for (let repeat = 0; repeat < 5; repeat += 1) await dale.keyboard.down('z');
    await dale.keyboard.up('z');
    await toast(/^Undone\. Writer 12/);
    expect(await openRows()).toBe(before);
  });

  it('a letter begins with the first name, also where the family stands first', async () => {
    await toQueue();
    await row('KOHN, Janella').focus();
    await dale.keyboard.press('r');
    const words = dale.getByRole('dialog').getByRole('textbox');
    await words.waitFor();
    expect(await words.inputValue()).toMatch(/^Dear Janella,\n/);
    expect(await dale.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href')).toMatch(
      /^mailto:kohn\.janella@post\.example\?/,
    );
    await dale.keyboard.press('Escape');
  });

  it('an answer that is open in two tabs is one answer', async () => {
    await toQueue();
    const other = await dale.context().newPage();
    other.setDefaultTimeout(60_000);
    await other.goto(`${service.url}/queue?fit=all`);
    const texts = [dale, other].map((tab) => tab.getByRole('dialog').getByRole('textbox'));
    for (const tab of [dale, other]) {
      await tab.getByRole('article').filter({ hasText: 'Writer 08' }).focus();
      await tab.keyboard.press('r');
    }
    const [here, there] = [texts[0]!, texts[1]!];
    await here.fill('Dear Writer, come on Monday');
    await expect.poll(() => there.inputValue()).toBe('Dear Writer, come on Monday');
    // Where each tab kept its own, one letter here would replace all that was written there.
    await there.press('End');
    await there.pressSequentially(' at nine.');
    await expect.poll(() => here.inputValue()).toBe('Dear Writer, come on Monday at nine.');
    await here.press('End');
    await here.pressSequentially(' Ada');
    await expect.poll(() => there.inputValue()).toBe('Dear Writer, come on Monday at nine. Ada');
    await dale.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => there.inputValue()).toMatch(/^Dear Writer,\n/);
    await other.close();
    await dale.keyboard.press('Escape');
  });

  it('whoever answers is told that somebody else was faster, and keeps the words', async () => {
    const begin = async (name: string) => {
      await toQueue();
      await row(name).focus();
      await dale.keyboard.press('r');
      const words = dale.getByRole('dialog').getByRole('textbox');
      await words.fill(`Half an answer to ${name}`);
      return words;
    };
    const words = await begin('Writer 03');
    await meanwhile('Writer 03', { state: 'done' });
    await toast(/^holt marked this as done\. Your words are kept\.$/);
    expect(await words.inputValue()).toBe('Half an answer to Writer 03');
    await dale.keyboard.press('Escape');

    await begin('Writer 04');
    const { candidate } = await entryOf('Writer 04');
    const call = { channel: 'phone', note: 'Called back.' };
    expect((await service.api.post(`/api/v1/candidates/${candidate.id}/contacts`, call)).status).toBe(201);
    await toast(/^We have answered this meanwhile\. Your words are kept\.$/);
    await dale.keyboard.press('Escape');
  });

  it('an undo that comes after somebody else’s act says whose that stands', async () => {
    await toQueue();
    await row('Writer 05').focus();
    await dale.keyboard.press('e');
    await toast(/^Done\. Writer 05/);
    // The row goes before the service has heard of it.
    await eventually(
      () => entryOf('Writer 05'),
      ({ state }) => state === 'done',
      10_000,
    );
    await meanwhile('Writer 05', { state: 'later', until: new Date(Date.now() + 9 * DAY).toISOString() });
    await dale.keyboard.press('z');
    await toast(/^Not undone\. Writer 05: holt put this off until/);
    expect((await entryOf('Writer 05')).state).toBe('later');
  });

  it('what was settled before the page was loaded anew is taken back all the same, where nobody acted since', async () => {
    await toQueue();
    for (const name of ['Writer 17', 'Writer 18', 'Writer 19']) {
      await row(name).focus();
      await dale.keyboard.press('e');
      await toast(new RegExp(`^Done\\. ${name}`));
      await eventually(
        () => entryOf(name),
        ({ state }) => state === 'done',
        10_000,
      );
    }
    await meanwhile('Writer 18', { state: 'later', until: new Date(Date.now() + 9 * DAY).toISOString() });
    await toQueue();
    for (const said of [
      /^Undone\. Writer 19/,
      /^Not undone\. Writer 18: holt put this off until/,
      /^Undone\. Writer 17/,
    ]) {
      await dale.keyboard.press('z');
      await toast(said);
    }
    const states = ['Writer 17', 'Writer 18', 'Writer 19'].map(async (name) => (await entryOf(name)).state);
    expect(await Promise.all(states)).toEqual(['open', 'later', 'open']);
  });

  it('an undo in a tab that lay idle leaves what one decided in another one since', async () => {
    await toQueue();
    await row('Writer 09').focus();
    await dale.keyboard.press('e');
    await toast(/^Done\. Writer 09/);
    const isNow = (state: InboxEntry['state']) =>
      eventually(
        () => entryOf('Writer 09'),
        (entry) => entry.state === state,
        10_000,
      );
    await isNow('done');
    const other = await dale.context().newPage();
    other.setDefaultTimeout(60_000);
    await other.goto(`${service.url}/queue?fit=all`);
    await other.getByRole('heading', { level: 2 }).first().waitFor();
    await other.keyboard.press('z');
    await other
      .getByText(/^Undone\. Writer 09/)
      .first()
      .waitFor();
    await isNow('open');
    await other.getByRole('article').filter({ hasText: 'Writer 09' }).focus();
    await other.keyboard.press('e');
    await isNow('done');
    await dale.keyboard.press('z');
    await toast(/^Not undone\. You decided about Writer 09 again since, and that stands\.$/);
    expect((await entryOf('Writer 09')).state).toBe('done');
    // The last word is still to be taken back, from here as well.
    await dale.keyboard.press('z');
    await toast(/^Undone\. Writer 09/);
    await isNow('open');
    await other.close();
  });

  it('of several rows those are settled that nobody else was at, and of the others it says whose act stands', async () => {
    await toQueue();
    await keepDeaf(dale);
    for (const name of ['Writer 14', 'Writer 15', 'Writer 16']) {
      await row(name).focus();
      await dale.keyboard.press('x');
    }
    await meanwhile('Writer 15', { lane: 'empty' });
    await dale.keyboard.press('e');
    await dale.getByRole('button', { name: 'Done with 3' }).click();
    await toast(/^2 of 3 done\. Writer 15: holt moved this to Nothing new\.$/);
    const states = ['Writer 14', 'Writer 15', 'Writer 16'].map(async (name) => (await entryOf(name)).state);
    expect(await Promise.all(states)).toEqual(['done', 'open', 'done']);
  });

  it('what somebody did long before is no reason to ask, and what a person has written since is not settled unread', async () => {
    await meanwhile('Writer 07', { note: 'Asked on the phone.' });
    await toQueue();
    const stopKeeping = await keepDeaf(dale);
    await row('Writer 07').focus();
    deliver('Writer 07', 0, 'I have another offer and must answer by tomorrow.');
    await allAssessed(WRITERS + 2);
    await eventually(
      () => entryOf('Writer 07'),
      ({ messageIds }) => messageIds.length === 2,
      30_000,
    );
    await dale.keyboard.press('e');
    await toast(/^Writer 07 has news since you opened this/);
    expect(await dale.getByRole('dialog').count()).toBe(0);
    expect((await entryOf('Writer 07')).state).toBe('open');
    await stopKeeping();
  });

  it('a note is kept where its message stands by now, also if that is another row', async () => {
    const [one, other] = [await entryOf('Writer 20'), await entryOf('Writer 21')];
    await dale.goto(`${service.url}/m/${one.messageId}`);
    await dale.getByRole('button', { name: /^Done/ }).waitFor();
    await dale.keyboard.press('i');
    await dale.getByRole('dialog').getByRole('textbox').fill('Speaks four languages.');
    const joined = await service.api.post(`/api/v1/candidates/${other.candidate.id}/join`, {
      candidateId: one.candidate.id,
    });
    expect(joined.status).toBe(200);
    const message = () => service.api.get<MessageDetail>(`/api/v1/messages/${one.messageId}`);
    const { entryId } = await eventually(
      message,
      (now) => now.entryId !== one.id && now.entryId !== null,
      30_000,
    );
    await dale.getByRole('button', { name: 'Keep the note' }).click();
    await toast(/^Note kept\.$/);
    expect((await service.api.get<InboxEntry>(`/api/v1/inbox/${entryId}`)).notes).toBe(1);
  });

  it('a note that is pasted stays whole, and is not kept until it fits', async () => {
    await toQueue();
    await row('Writer 25').focus();
    await dale.keyboard.press('i');
    const field = dale.getByRole('dialog').getByRole('textbox');
    await field.fill(`${'word '.repeat(900)}and the end`);
    await toast(/^511 characters too long: 4,000 can be kept\.$/);
    expect(await field.inputValue()).toMatch(/and the end$/);
    const keep = dale.getByRole('button', { name: 'Keep the note' });
    expect(await keep.isDisabled()).toBe(true);
    await field.press('Control+Enter');
    await field.fill(`${'word '.repeat(700)}and the end`);
    await keep.click();
    await toast(/^Note kept\.$/);
    expect((await entryOf('Writer 25')).notes).toBe(1);
  });

  it('one of many roles is found by its words, and a long title breaks', async () => {
    const titles = [
      'Ärztin / Arzt (m/w/d)',
      'W'.repeat(120),
      ...Array.from({ length: 12 }, (_, at) => `Ward ${at}`),
    ];
    const roles = titles.map((title) => ({ title, function: 'healthcare' }));
    expect((await service.api.post('/api/v1/role-lists', { roles })).status).toBe(201);
    const { messageId } = await entryOf('Writer 22');
    await dale.goto(`${service.url}/m/${messageId}`);
    await dale.getByRole('button', { name: 'Choose the role…' }).press('Enter');
    const dialog = dale.getByRole('dialog', { name: 'Which role is it about?' });
    const field = dialog.getByLabel('Find a role by its words');
    await dialog.locator('input:focus').and(field).waitFor();
    const wide = await dialog.evaluate((one) =>
      [...one.querySelectorAll('*')].some(
        (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
      ),
    );
    expect(wide).toBe(false);
    expect(await objections(dale)).toEqual([]);
    await dale.keyboard.type('arzt');
    await dialog.getByRole('button', { name: 'Ward 3' }).waitFor({ state: 'detached' });
    await dale.keyboard.press('Enter');
    await toast(/^About Ärztin \/ Arzt \(m\/w\/d\) from now on\./);
  });

  it('nothing broke on the way', () => {
    expect(complaints).toEqual([]);
  });
});
