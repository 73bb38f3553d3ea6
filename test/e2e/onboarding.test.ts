import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMail } from '../factories/mail.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  type SharedBrowser,
  type TestDatabase,
  freePort,
  openEmptyDatabase,
  shareChromium,
  skipReason,
  startDovecot,
} from '../servers/index.ts';
import { look } from './every-page.ts';
import { drawn } from './late.ts';
import { holdAnswers, holdRequests } from './requests.ts';
import {
  ADMIN,
  type Api,
  type ServiceProcess,
  eventually,
  signIn,
  startProcess,
  temporaryDataDir,
} from './service.ts';

const DAY = 86_400_000;

/** A month of a small jobs mailbox: two nurses, somebody who asks again, an offer elsewhere, and an answer of ours. */
function deliverMonth(account: DovecotAccount): void {
  const write = (daysAgo: number, from: string, subject: string, text: string, sentTo?: string) => {
    const date = new Date(Date.now() - daysAgo * DAY);
    const to = sentTo === undefined ? {} : { to: sentTo };
    const folder = sentTo === undefined ? 'INBOX' : 'Sent';
    account.deliver(buildMail({ from, subject, text, date, ...to }), { receivedAt: date, folder });
  };
  write(
    28,
    'Ines Duarte <ines@mail.example>',
    'Application: Night Nurse',
    'I would like to apply. My letter is attached.',
  );
  write(
    20,
    'Bo Lindqvist <bo@mail.example>',
    'Application for Night Nurse',
    'I would like to apply for the post of night nurse.',
  );
  write(
    19,
    'jobs@harbourlight.example',
    'Re: Application for Night Nurse',
    'Thank you, we will read it.',
    'bo@mail.example',
  );
  write(4, 'Bo Lindqvist <bo@mail.example>', 'Checking in', 'Hello, just checking in. Is there any news?');
  write(
    2,
    'Janella Kohn <janella@mail.example>',
    'Application: Program Manager',
    'I would like to apply. For three years I have run intake at Keystone Shelter Network: forty beds, and a waiting list that we cut from eleven weeks to six.',
  );
  write(
    1,
    'Ola Brandt <ola@mail.example>',
    'Night Nurse: an offer elsewhere',
    'Since I applied, I have an offer from another ward and must answer by 17:00 tomorrow. I would rather come to you.',
  );
}

const READER_ZONE = 'Europe/Dublin';

describe.skipIf(skipReason('dovecot', 'postgres', 'chromium') !== undefined)('the first morning', () => {
  let dovecot: DovecotServer;
  let database: TestDatabase;
  let service: ServiceProcess;
  let browser: SharedBrowser;
  let page: Page;
  let api: Api;
  const wrong: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [dovecot, database, browser] = await Promise.all([startDovecot(), openEmptyDatabase(), shareChromium()]);
    deliverMonth(dovecot.account('jobs'));
    service = await startProcess({
      env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: database.url },
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      timezoneId: READER_ZONE,
    });
    page = await context.newPage();
    // Pages ask again after a minute where they were not told.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await database?.drop();
    await dovecot?.remove();
  });

  /** Of what stands there now. */
  const lookAt = async (name: string) => {
    wrong.push(...(await look(page, name)));
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const card = (name: string) => page.getByRole('region', { name });

  /** One by one, by keyboard: said, taken back, refused and said again. */
  /** Marks and hours are dragged by the mouse; the line from 7 to 19 is 12 hours wide. */
  const dragOnDayLine = async () => {
    const field = (name: string) => page.getByRole('textbox', { name }).inputValue();
    const drag = async (at: { x: number; y: number }, hours: number) => {
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + hours * hour, at.y, { steps: 4 });
      await page.mouse.up();
    };
    const line = page.getByRole('figure');
    const boxOf = async (text: string) => {
      const box = await line.getByText(text, { exact: true }).boundingBox();
      if (box === null) throw new Error(`${text} is not on the line`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
    };
    await line.scrollIntoViewIfNeeded();
    const hour = ((await boxOf('7\u00A0PM')).x - (await boxOf('7\u00A0AM')).x) / 12;
    // Past another mark, and past the end of the line.
    await drag(await boxOf('12:30\u00A0PM'), 4.1);
    expect(await field('Digest 2')).toBe('4:30\u00A0PM');
    await page.getByText('Digests at 9:00 AM, 4:00 PM, 4:30 PM.').waitFor();
    await drag(await boxOf('4:30\u00A0PM'), 9);
    expect(await field('Digest 2')).toBe('7:00\u00A0PM');
    // Focus hours as a whole, and then their end.
    await drag(await boxOf('Focus'), 1);
    expect([await field('Focus 1, from'), await field('Focus 1, to')]).toEqual([
      '10:30\u00A0AM',
      '1:00\u00A0PM',
    ]);
    const band = await boxOf('Focus');
    await drag({ x: band.x + band.width / 2 - 2, y: band.y }, -1);
    expect([await field('Focus 1, from'), await field('Focus 1, to')]).toEqual([
      '10:30\u00A0AM',
      '12:00\u00A0PM',
    ]);
    // By keyboard in the field of each.
    for (let quarter = 0; quarter < 4; quarter += 1)
      await page.getByRole('textbox', { name: 'Focus 1, from' }).press('ArrowDown');
    expect(await field('Focus 1, from')).toBe('9:30\u00A0AM');
    await page.getByRole('textbox', { name: 'Digest 2' }).fill('12:30');
  };
  const answerLeastSure = async () => {
    const asked = page.getByRole('region', { name: 'Are these right?' });
    const bo = asked.getByRole('listitem').filter({ hasText: 'Bo Lindqvist' }).filter({ hasText: 'update' });
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await bo.getByRole('button', { name: /^Right: Nothing new, Bo/ }).press('Enter');
    await bo.getByText('You said: right.').waitFor();
    await bo.getByRole('button', { name: /^Undo: / }).press('Enter');
    await bo.getByText('Taken back.').waitFor();
    expect(await focused()).toBe('Right');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Where does it belong?' });
    await dialog.waitFor();
    await lookAt('dialog of the dry run');
    await page.keyboard.press('1');
    await dialog.getByText('What did we miss?').waitFor();
    await page.route('**/dry-run/answers/*', (route) => route.abort(), { times: 1 });
    await page.keyboard.press('Enter');
    await bo.getByText(/We cannot reach the server/).waitFor();
    expect(await focused()).toBe('Not right');
    for (const key of ['Enter', '1', '1']) {
      if (key !== 'Enter') await dialog.waitFor();
      await page.keyboard.press(key);
    }
    await bo.getByText('You said: Worth reading.').waitFor();
    await asked.getByRole('button', { name: /^Right: .+, Ines Duarte/ }).click();
    await asked.getByText('2 of 3 answered: 1 right, 1 not right.').waitFor();
  };

  /** Every message of the month, where it would have been met; one is put right there, and Back leads back. */
  const seeAll = async () => {
    await page.getByRole('link', { name: 'See all 5' }).press('Enter');
    await heading('All 5 messages of your last month');
    expect(await page.title()).toBe('All 5 messages of your last month · Foyer');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    expect(await focused()).toBe('All 5 messages of your last month');
    const rest = page.getByRole('region', { name: 'Not a follow-up' });
    const janella = rest.getByRole('listitem').filter({ hasText: 'Janella Kohn' });
    // A time that we tell, on the clock of the reader.
    const ola = page.getByRole('listitem').filter({ hasText: 'Ola Brandt' });
    const due = new Date();
    due.setUTCHours(17, 0);
    const clock = { hour: 'numeric', minute: '2-digit', timeZone: READER_ZONE } as const;
    const [hour] = new Intl.DateTimeFormat('en-US', clock).format(due).split(':');
    await ola.getByText(new RegExp(`, answer due (?:today|\\d+ \\w+) ${hour}:00\\sPM`)).waitFor();
    // What was answered before stands here too.
    const bo = page.getByRole('listitem').filter({ hasText: 'Bo Lindqvist' });
    await bo.getByText('You said: Worth reading.').waitFor();
    await janella.getByRole('button', { name: /^Not right: Application, Janella/ }).press('Enter');
    await page.getByRole('dialog', { name: 'Where does it belong?' }).waitFor();
    for (const key of ['1', '1']) await page.keyboard.press(key);
    await janella.getByText('You said: Worth reading.').waitFor();
    await janella.getByRole('button', { name: /^Undo: / }).press('Enter');
    await janella.getByText('Taken back.').waitFor();
    expect(await focused()).toBe('Not right');
    await lookAt('/start/dry-run, all');
    await page.goBack();
    await heading('Here is your last month, sorted');
    expect(await focused()).toBe('See all 5');
  };

  it('the start prints a code, and with it the first account is made, by keyboard', async () => {
    const code = /enter the code (\S+)$/m.exec(service.said())?.[1] ?? '';
    await page.goto(`${service.url}/`);
    await heading('Welcome to Foyer');
    await lookAt('/start');
    await page.keyboard.type(code);
    for (const text of ['Ada', ADMIN.email, ADMIN.password]) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await heading('Connect the mailbox candidates write to');
    api = await signIn(service.url);
  });

  it('each failure of connecting says what to do, and nothing is stored by it', async () => {
    await lookAt('/start/connect');
    await page.getByLabel('Email address').fill('jobs@harbourlight.example');
    await page.keyboard.press('Tab');
    // Nobody knows this domain: the fields open by themselves.
    await page.getByLabel('Name of the server').fill('127.0.0.1');
    await page.getByLabel('Protection').selectOption('none');
    await page.getByText('More, where it is needed').click();
    await page.getByLabel('Name to sign in with').fill('jobs');
    const port = page.getByLabel('Port');
    const password = page.getByRole('textbox', { name: 'Password or app password' });
    await port.fill(String(await freePort()));
    await password.fill('wrong');
    await button('Test the connection').click();
    await page.getByText(/nothing answers at port/).waitFor();
    await port.fill(String(dovecot.port));
    await button('Test the connection').click();
    await page.getByText('Many providers want an app password here').waitFor();
    await lookAt('/start/connect, refused');
    await page.getByLabel('Name of the server').fill('169.254.169.254');
    await page.getByLabel('Protection').selectOption('tls');
    await button('Test the connection').click();
    await page.getByText(/an address that no mail server has/).waitFor();
    expect(await api.mailboxes()).toEqual([]);

    await page.getByLabel('Name of the server').fill('127.0.0.1');
    await page.getByLabel('Protection').selectOption('none');
    await port.fill(String(dovecot.port));
    await password.fill('secret');
    // What is found while somebody types on is about what stood there before.
    const found = await holdAnswers(page, '*/api/v1/mailboxes/test', 1);
    const tried = page.waitForResponse('**/api/v1/mailboxes/test');
    await button('Test the connection').click();
    await expect.poll(found.held).toBe(1);
    await password.fill('secre');
    found.letCome();
    await (await tried).finished();
    await drawn(page);
    expect(await page.getByText('All is well.').count()).toBe(0);
    await password.press('t');
    await page.keyboard.press('Enter');
    await page.getByText('All is well. Nothing was changed in your mailbox.').waitFor();
    await page.getByText('Inbox (5), Sent (1). Left out: Drafts, Junk, Trash').waitFor();
    await lookAt('/start/connect, tested');
  });

  it('a dry run shows the month before anything is read for good, and can be left and resumed', async () => {
    await button('Run it over the last 30 days').click();
    await heading('Here is your last month, sorted');
    await page.getByText(/^5 messages from /).waitFor();
    await page.getByText('1 answer of yours beside them.').waitFor();
    await page.getByRole('heading', { name: 'Are these right?' }).waitFor();
    await answerLeastSure();
    await lookAt('/start/dry-run');
    await seeAll();
    expect(await api.mailboxes()).toMatchObject([{ state: 'paused', ledger: { stored: 0 } }]);
    // Left and come back to, by the address that goes on where it was.
    await page.goto(`${service.url}/start`);
    await page.waitForURL(/\/start\/dry-run/);
    await heading('Here is your last month, sorted');
    // The answers are there as well.
    await page.getByText('2 of 3 answered: 1 right, 1 not right.').waitFor();
    // Whoever wants none of it is told what goes, and the keyboard begins at the harmless button.
    await button('Disconnect and erase everything').click();
    const erasing = page.getByRole('dialog', { name: /^Disconnect .* and erase everything\?$/ });
    await erasing.getByText('your answers to it go. No mail was kept.').waitFor();
    await lookAt('/start/dry-run, erasing');
    await page.keyboard.press('Enter');
    await erasing.waitFor({ state: 'hidden' });
    await button('Start reading, and choose digest times').click();
    await heading('Choose when mail may reach you');
  });

  it('digest times and focus hours are chosen, and roles confirmed, up to the first queue', async () => {
    await button('Add focus hours').click();
    await page.getByText('Digests at 9:00 AM, 12:30 PM, 4:00 PM. Focus hours 9:30 AM to 12:00 PM.').waitFor();
    // Times are typed on the clock that they are shown on, and read on either.
    const last = page.getByRole('textbox', { name: 'Digest 3' });
    expect(await last.inputValue()).toBe('4:00\u00A0PM');
    for (const [typed, shown, said] of [
      ['16:15', '4:15\u00A0PM', '4:15 PM'],
      ['4 pm', '4:00\u00A0PM', '4:00 PM'],
    ] as const) {
      await last.fill(typed);
      await page.getByText(`12:30 PM, ${said}.`).waitFor();
      await last.press('Tab');
      expect(await last.inputValue()).toBe(shown);
    }
    await last.fill('four');
    await button('Start with these times').click();
    expect(await page.evaluate<string>('document.activeElement.validationMessage')).toBe(
      'Write a time such as 9:00\u00A0AM.',
    );
    await last.fill('16:00');
    await dragOnDayLine();
    await page.getByText(`Mon, Tue, Wed, Thu, Fri, ${READER_ZONE}`).waitFor();
    await page.getByText(/^In your last month: \d+ messages?, none on \d+ of \d+ days$/).waitFor();
    // Everything urgent passes until it is switched off, danger always.
    expect(await page.getByRole('switch', { checked: true }).count()).toBe(3);
    await page.getByRole('switch', { name: 'An offer elsewhere that ends within 48 hours' }).press('Space');
    await lookAt('/start/times');
    await button('Start with these times').click();
    await heading('Which roles do candidates write about?');
    expect(await api.get('/api/v1/digest-settings')).toMatchObject({
      timeZone: READER_ZONE,
      focus: [{ days: [1, 2, 3, 4, 5], from: '09:30', to: '12:00' }],
      heldInFocus: ['offer'],
    });
    await page.getByRole('checkbox', { name: 'Keep Night Nurse' }).waitFor();
    expect(await page.getByLabel('Kind of work of Night Nurse').inputValue()).toBe('healthcare');
    await page.getByLabel('Another role').fill('Cook');
    await page.keyboard.press('Enter');
    await page.getByLabel('Kind of work of Cook').selectOption('hospitality');
    await page.getByRole('checkbox', { name: 'Keep Program Manager' }).waitFor();
    await lookAt('/start/roles');
    await button('Keep 3 roles and open the queue').click();
    await page.waitForURL(/\/queue/);
    await eventually(
      () => api.messages(),
      (all) =>
        all.length === 6 &&
        all.every(({ status, direction }) => direction === 'out' || status === 'assessed'),
      60_000,
    );
    await page.goto(`${service.url}/queue?fit=all`);
    await page.getByText('Ines Duarte').first().waitFor();
    // An application is met in its line, by its role.
    await page.getByText('Program Manager 1').waitFor();
    expect((await api.get<{ title: string }[]>('/api/v1/roles')).map(({ title }) => title)).toEqual([
      'Night Nurse',
      'Program Manager',
      'Cook',
    ]);
  });

  it('a mailbox is paused, resumed, checked, tested and given a new password, and says who did it', async () => {
    await page.goto(`${service.url}/mailboxes`);
    await heading('Nothing is missing.');
    await lookAt('/mailboxes');
    const jobs = card('jobs@harbourlight.example');
    await button(/^Pause: /).press('Enter');
    await heading('One mailbox is paused.');
    await jobs.getByText(/^Paused by Ada, Today .+ Nothing is read until somebody resumes it\./).waitFor();
    await lookAt('/mailboxes, paused');
    const letResume = await holdRequests(page, '*/api/v1/mailboxes/*', 'PATCH');
    await button(/^Resume: /).press('Enter');
    await button('One moment…: jobs@harbourlight.example').waitFor();
    await lookAt('/mailboxes, resuming');
    letResume();
    await heading('Nothing is missing.');
    await button('Check now').click();
    await page.getByText('Checked just now.').waitFor();
    const letTest = await holdRequests(page, '*/api/v1/mailboxes/*/test');
    await button(/^Test: /).click();
    await button(/^Enter the new password: /).click();
    const dialog = page.getByRole('dialog', { name: /^The new password of/ });
    await dialog.waitFor();
    const answered = page.waitForResponse('**/api/v1/mailboxes/*/test');
    letTest();
    await (await answered).finished();
    await drawn(page);
    // What was found waits until the other dialog is closed.
    const test = page.getByRole('dialog', { name: 'Testing jobs@harbourlight.example' });
    expect(await test.count()).toBe(0);
    await page.keyboard.press('Escape');
    await test.getByText('All is well.').waitFor();
    await lookAt('test dialog');
    await page.keyboard.press('Escape');
    await button(/^Enter the new password: /).click();
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText(/refused the sign-in\. Check the address and the password/).waitFor();
    await lookAt('password dialog');
    await dialog.getByRole('textbox').fill('secret');
    await page.keyboard.press('Enter');
    await jobs.getByText('The new password works. We go on where we stopped.').waitFor();
    await jobs.getByText(/^New password by Ada, Today /).waitFor();
  });

  it('the folder with our sent mail is named, once the mail server has it', async () => {
    const jobs = card('jobs@harbourlight.example');
    await button(/^Name the sent folder: /).click();
    const dialog = page.getByRole('dialog', { name: /^The sent folder of/ });
    await dialog.getByText('We see your replies in Sent now.').waitFor();
    const field = dialog.getByLabel('Folder with your sent mail');
    expect(await field.inputValue()).toBe('Sent');
    await field.fill('Raus');
    await page.keyboard.press('Enter');
    await dialog
      .getByText(/^There is no folder Raus that could hold your sent mail\. Folders are /)
      .waitFor();
    await lookAt('sent folder dialog');
    await field.fill('Sent');
    await page.keyboard.press('Enter');
    await jobs.getByText('We read your sent mail there from now on.').waitFor();
    await jobs.getByText(/^Sent folder changed by Ada, Today /).waitFor();
    await button(/^Name the sent folder: /).click();
    await field.fill('');
    await dialog.getByRole('button', { name: 'Look for it' }).click();
    await jobs.getByText('We look for your sent mail ourselves from now on.').waitFor();
  });

  it('another mailbox is added by the same form and disconnected again; what was read stays', async () => {
    await page.getByRole('link', { name: 'Add mailbox' }).click();
    await heading('Add a mailbox');
    await lookAt('/mailboxes/add');
    // A look-up that takes its time opens the settings, and leaves whoever types on where they are.
    const letLookUp = await holdRequests(page, '*/api/v1/mailboxes/detect');
    await page.getByLabel('Email address').fill('volunteers@harbourlight.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sec');
    letLookUp();
    await page.getByLabel('Name of the server').waitFor();
    await page.keyboard.type('ret');
    const password = page.getByRole('textbox', { name: 'Password or app password' });
    expect(await password.inputValue()).toBe('secret');
    await page.getByLabel('Name of the server').fill('127.0.0.1');
    await page.getByLabel('Protection').selectOption('none');
    await page.getByLabel('Port').fill(String(dovecot.port));
    await button('Test the connection').click();
    await button('Add this mailbox').click();
    await page.getByText('volunteers@harbourlight.example is connected. We begin to read it now.').waitFor();
    await button('Disconnect: volunteers@harbourlight.example').click();
    const dialog = page.getByRole('dialog', { name: 'Disconnect volunteers@harbourlight.example?' });
    await dialog.getByText('Your mailbox is unchanged').waitFor();
    await lookAt('disconnect dialog');
    const letEnd = await holdRequests(page, '*/api/v1/mailboxes/*', 'DELETE');
    await dialog.getByRole('button', { name: 'Disconnect' }).click();
    await page.keyboard.press('Escape');
    const add = page.getByRole('link', { name: 'Add mailbox' });
    await add.focus();
    letEnd();
    await page.getByText('volunteers@harbourlight.example is disconnected.').waitFor();
    // Whoever has gone on by then is not led back.
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Add mailbox');
    await eventually(
      () => api.mailboxes(),
      (all) => all.length === 1,
      10_000,
    );
  });

  it('nothing of it can axe object to, nothing scrolls sideways at 320 pixels, and nothing broke', () => {
    expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
  });
});
