import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BreakThroughItem, DigestDetail, DigestMeasures, DigestsPage } from '#libs/contract';
import { arrival, clocksIn } from '../../apps/dashboard/src/lib/dates.ts';
import { buildMail } from '../factories/mail.ts';
import { type SmtpStand, startSmtp } from '../integration/smtp-stand.ts';
import {
  type DovecotAccount,
  type DovecotServer,
  type SharedBrowser,
  shareChromium,
  skipReason,
  startDovecot,
} from '../servers/index.ts';
import { look, objections, openPage, signInAt } from './every-page.ts';
import { preparedDataDir } from './prepared-data.ts';
import { ADMIN, type Service, eventually, startService } from './service.ts';

const DAY_MS = 86_400_000;

/** A subject as the list has it for a reader whose browser counts to twelve. */
const listed = ({ subject }: Pick<DigestDetail, 'subject'>) =>
  clocksIn(subject ?? '', { locale: 'en-US' }).replaceAll(/\s/g, ' ');

/** What Postfix says of a message that nobody takes: the text names no Message-ID, the message itself lies beside it. */
function bounceOf(raw: string, action: 'failed' | 'delayed', date: Date): string {
  const lines = [
    'This is the mail system at host mail.harbourlight.example.',
    '',
    "I'm sorry to have to inform you that your message could not be delivered.",
    '',
    `<${ADMIN.email}>: host mx.harbourlight.example said: 550 5.1.1 No such user`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.harbourlight.example',
    '',
    `Final-Recipient: rfc822; ${ADMIN.email}`,
    `Action: ${action}`,
    'Status: 5.1.1',
    '--b',
    'Content-Type: message/rfc822',
    '',
    raw.replaceAll('\r\n', '\n'),
    '--b--',
  ];
  return buildMail({
    from: 'Mail Delivery System <MAILER-DAEMON@mail.harbourlight.example>',
    to: 'foyer@harbourlight.example',
    subject:
      action === 'failed' ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)',
    text: ['--b', 'Content-Type: text/plain; charset=us-ascii', '', ...lines].join('\n'),
    date,
    headers: {
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"',
      'Auto-Submitted': 'auto-replied',
    },
  });
}

describe.skipIf(skipReason('dovecot', 'chromium'))('digests in the dashboard', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let smtp: SmtpStand;
  let service: Service;
  let browser: SharedBrowser;
  let page: Page;
  let digest: DigestDetail;
  let hook: Server;
  const posted: string[] = [];
  /** Whether the mail server takes what it gets and is gone before it can say so. */
  let isLost = false;

  beforeAll(async () => {
    const onStored = () => {
      if (isLost) smtp.cutOff();
      return isLost;
    };
    [dovecot, smtp, browser] = await Promise.all([
      startDovecot(),
      startSmtp({}, { onStored }),
      shareChromium(),
    ]);
    hook = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (part: string) => posted.push(part));
      request.on('end', () => response.end('ok'));
    });
    await new Promise<void>((resolve) => {
      hook.listen(0, '127.0.0.1', resolve);
    });
    account = dovecot.account('jobs');
    service = await startService({
      env: {
        DATA_DIR: await preparedDataDir(),
        MAILBOX_URL: account.url(),
        SMTP_URL: smtp.url,
        DIGEST_FROM: 'foyer@harbourlight.example',
      },
    });
    await eventually(
      () => service.api.mailboxes(),
      ([mailbox]) => mailbox?.state === 'live',
      30_000,
    );
    await service.api.patch('/api/v1/digest-settings', { times: [], workingDays: [1, 2, 3, 4, 5, 6, 7] });
    arrives(
      'Jonas Brandt',
      'My interview tomorrow',
      'Dear all,\n\nmy interview is tomorrow at 9:00. I use a wheelchair. Is there step-free access to the building?\n\nJonas Brandt',
    );
    arrives('Ida Low', 'Re: My application', 'Hello,\n\nI am going to kill myself tonight.\n\nIda');
    for (const name of ['Ada Berg', 'Ben Cole', 'Cleo Dunn']) {
      arrives(
        name,
        'My application',
        `Hello,\n\nplease find my application attached.\n\n${name}`,
        9 * DAY_MS,
      );
      arrives(
        name,
        'Checking in',
        `Hello,\n\nI am just checking in on my application. Any update?\n\n${name}`,
      );
    }
    await eventually(
      () => service.api.messages(),
      (messages) => messages.length === 8 && messages.every(({ lane }) => lane !== null),
      60_000,
    );
    await service.api.post('/api/v1/digests');
    await eventually(
      async () => smtp.received.length,
      (count) => count >= 3,
      30_000,
    );
    digest = await made();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(60_000);
    await signInAt(page, service.url);
    await page.goto(`${service.url}/digests`);
    await page.getByRole('heading', { level: 2, name: 'Past digests' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    hook?.close();
    await smtp?.close();
    await dovecot?.remove();
  });

  function arrives(name: string, subject: string, text: string, ageMs = 0): void {
    const date = new Date(Date.now() - ageMs);
    const from = `${name} <${name.toLowerCase().replace(' ', '.')}@post.example>`;
    account.deliver(buildMail({ from, subject, text, date }), { receivedAt: date });
  }
  /** Hands a mail to the mailbox that is read, and waits until it is settled. */
  async function handIn(raw: string): Promise<void> {
    const before = (await service.api.messages()).length;
    account.deliver(raw, { receivedAt: new Date() });
    await eventually(
      () => service.api.messages(),
      (messages) => messages.length > before && messages.every(({ status }) => status === 'assessed'),
      30_000,
    );
  }
  const interruptions = () => service.api.get<BreakThroughItem[]>('/api/v1/break-throughs');
  const list = () => service.api.get<DigestsPage>('/api/v1/digests');
  /** The newest one that was made. */
  async function made(): Promise<DigestDetail> {
    const { digests } = await list();
    return service.api.get(`/api/v1/digests/${digests.find(({ state }) => state !== 'due')?.id}`);
  }
  /** Presses Tab until the focus is where a keyboard would have to bring it. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').innerText()).replaceAll(/\s/g, ' ').trim() === name) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  }

  it('are listed on the clock of their own words, wherever they are read', async () => {
    const context = await browser.newContext({ timezoneId: 'Pacific/Kiritimati', locale: 'en-US' });
    const away = await context.newPage();
    await signInAt(away, service.url);
    await away.goto(`${service.url}/digests`);
    const row = away.getByRole('listitem').filter({ has: away.getByRole('link', { name: listed(digest) }) });
    const style = { locale: 'en-US', timeZone: digest.timeZone };
    const told = arrival(digest.madeAt ?? '', new Date(), style).replaceAll(/\s/g, ' ');
    expect((await row.first().textContent())?.replaceAll(/\s/g, ' ')).toContain(told);
    await context.close();
  });

  it('shows what came back as come back, and takes the report for nobody’s application', async () => {
    const sent = smtp.received.find(({ mail }) => !mail.subject?.startsWith('Needs you today'));
    expect(sent?.mail.messageId).toMatch(/^<delivery\./);
    for (const action of ['delayed', 'failed'] as const)
      await handIn(bounceOf(sent?.raw ?? '', action, new Date()));
    const shown = await eventually(
      () => made(),
      ({ state }) => state === 'returned',
      30_000,
    );
    expect(shown).toMatchObject({ id: digest.id, problem: expect.stringContaining('gave it back') });
    const reports = (await service.api.messages()).filter(({ from }) => from.address.startsWith('MAILER'));
    const nobodys = { direction: 'out', lane: null, urgent: null };
    expect(reports).toMatchObject([nobodys, nobodys]);
    // Neither comes through at once, nor is anything left to tell.
    expect(smtp.received).toHaveLength(3);
    const rows = await service.api.inbox();
    expect(rows.filter(({ candidate }) => candidate.address?.startsWith('MAILER'))).toEqual([]);
    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: 'Came back' });
    await row.getByText('The mail server gave it back').waitFor();
  });

  it('takes its own mail, read back from the mailbox, for nobody’s and calls nobody again', async () => {
    const danger = smtp.received.find(({ mail }) => mail.subject?.includes('at risk'));
    for (const { raw } of smtp.received) await handIn(raw.replaceAll('\r\n', '\n'));
    await handIn(bounceOf(danger?.raw ?? '', 'failed', new Date()));
    const own = (await service.api.messages()).filter(({ from }) => from.address.startsWith('foyer@'));
    expect(own.map(({ direction }) => direction)).toEqual(['out', 'out', 'out']);
    const rows = await service.api.inbox();
    expect(rows.filter(({ candidate }) => candidate.address?.startsWith('foyer@'))).toEqual([]);
    const told = await eventually(interruptions, (items) => items.some(returned), 30_000);
    expect(told).toHaveLength(2);
    expect(smtp.received).toHaveLength(3);
  });
  const returned = ({ ways }: BreakThroughItem) => ways.some(({ state }) => state === 'returned');

  it('shows what may have arrived, and does not send it again', async () => {
    isLost = true;
    arrives(
      'Kay Long',
      'My interview tomorrow',
      'Dear all,\n\nI cannot make my interview tomorrow at 10:00, I am ill. Could we find another day?\n\nKay Long',
    );
    const isOpen = ({ ways }: BreakThroughItem) => ways.some(({ state }) => state === 'ambiguous');
    await eventually(interruptions, (items) => items.some(isOpen), 30_000);
    await service.api.post('/api/v1/digests');
    const open = await eventually(
      () => made(),
      ({ state }) => state === 'ambiguous',
      30_000,
    );
    isLost = false;
    expect(smtp.received).toHaveLength(5);
    await page.goto(`${service.url}/digests`);
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: listed(open) }) });
    await row.getByText('It may have arrived; it is not sent again by itself.').waitFor();
    await page.getByText(/^By mail: May have arrived\./).waitFor();
  });

  it('adds a webhook, tries it and removes it, by keyboard', async () => {
    await page.goto(`${service.url}/digests`);
    const type = async (url: string) => {
      await page.getByLabel('Address of the webhook').fill(url);
      await page.keyboard.press('Enter');
    };
    await type('https://169.254.169.254/latest');
    await page.getByText(/leads to an address that is not called/).waitFor();
    await type(`http://127.0.0.1:${(hook.address() as AddressInfo).port}/T0`);
    await page.getByText('Added. Send a test to see that it arrives.').waitFor();
    const key = await page.locator('code').innerText();
    expect(key).toMatch(/^[\w-]{43}$/);
    await tabTo('Send a test');
    await page.keyboard.press('Enter');
    await page.getByText('The test was taken.').waitFor();
    expect(JSON.parse(posted.join(''))).toMatchObject({ text: expect.stringContaining('A test of Foyer') });
    await page.reload();
    await page.getByText('A webhook for Slack and its kin is set.').waitFor();
    expect(await page.getByText(key).count()).toBe(0);
    await tabTo('Remove');
    await page.keyboard.press('Enter');
    await page.getByText('Removed. Nothing is posted any more.').waitFor();
  });

  it('has nothing that axe objects to and nothing to scroll sideways', async () => {
    const wrong: string[] = [];
    for (const path of ['/digests', `/digests/${digest.id}`]) {
      await openPage(page, service.url + path);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      wrong.push(...(await look(page, path)));
    }
    expect(wrong).toEqual([]);
  });

  it('is read and answered by keyboard alone', async () => {
    await page.goto(`${service.url}/digests`);
    await page.getByRole('button', { name: 'It could have waited' }).first().waitFor();
    await tabTo('It could have waited');
    await page.keyboard.press('Enter');
    await page.getByText('You said: could have waited.').waitFor();
    await page.goto(`${service.url}/digests`);
    await page.getByRole('link', { name: listed(digest) }).waitFor();
    await tabTo(listed(digest));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/digests/${digest.id}`);
    expect(digest.checks.length).toBeGreaterThan(0);
    await page.getByRole('heading', { name: 'Please check these' }).waitFor();
    await tabTo('Right');
    await page.keyboard.press('Space');
    await page.getByText('You said: right.').waitFor();
    const now = await service.api.get<DigestDetail>(`/api/v1/digests/${digest.id}`);
    const answered = now.checks.filter(({ verdict }) => verdict === 'right');
    expect(answered).toHaveLength(1);
  });

  it('is counted on the page of mailboxes, with what still waits and what came through', async () => {
    await openPage(page, `${service.url}/mailboxes`);
    const folded = page.getByRole('region', { name: 'What we may have folded away wrongly' });
    await folded.getByText('0 in 1', { exact: true }).waitFor();
    await folded.getByText(/^You checked 1 random message .* None was worth reading\.$/).waitFor();
    await folded.getByText('likely between 0% and 98%').waitFor();
    const speed = page.getByRole('region', { name: 'Speed and quiet' });
    const figure = (name: string) =>
      speed
        .locator('div', { has: page.getByText(name, { exact: true }) })
        .getByRole('definition')
        .textContent();
    // Each card has its figures from a reading of its own.
    await expect.poll(() => figure('From arrival to queue, 95 in 100')).toMatch(/^(under 1 s|\d+ (s|min))$/);
    const through = await service.api.get<BreakThroughItem[]>('/api/v1/break-throughs');
    await expect
      .poll(() => figure('Interruptions this week'))
      .toBe(String(through.filter(({ held }) => held === null).length));
    // A day may end meanwhile.
    await page
      .getByText(/^Recorded since (today|\d+ \w+)\. No day had a message missing or set aside\.$/)
      .waitFor();
    expect(await look(page, 'mailboxes')).toEqual([]);
    const { checksWaiting } = await service.api.get<DigestMeasures>('/api/v1/digest-measures');
    expect(checksWaiting?.count).toBeGreaterThan(0);
    await folded
      .getByRole('link', { name: /^\w+ more checks? waits? in the (.* digest|digest of .*)\.$/ })
      .click();
    await page.waitForURL(`**/digests/${checksWaiting?.digestId}`);
  });

  it('changes its times by keyboard, and says what is wrong with them', async () => {
    await page.goto(`${service.url}/digests`);
    await page.getByLabel('Digest times').focus();
    await page.keyboard.type('25:00');
    await page.keyboard.press('Enter');
    await page.getByText('Not saved. Digest times: must be a time such as 09:00.').waitFor();
    const times = page.getByLabel('Digest times');
    expect(await times.getAttribute('aria-invalid')).toBe('true');
    expect(await times.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(Array.from({ length: 13 }, (_, hour) => `${hour + 6}:00`).join(', '));
    await page.keyboard.press('Enter');
    await page.getByText('Not saved. Digest times: must have at most 12 entries.').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('9:30, 15:00');
    await page.getByRole('switch', { name: 'A legal deadline' }).press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(await times.getAttribute('aria-invalid')).not.toBe('true');
    const settings = await service.api.get<{ times: string[]; heldInFocus: string[] }>(
      '/api/v1/digest-settings',
    );
    expect(settings.times).toEqual(['09:30', '15:00']);
    expect(settings.heldInFocus).toEqual(['legal']);
  });

  it('tells beside a message that may mean danger who is to be called', async () => {
    const entry = (await service.api.inbox()).find(({ reasons }) =>
      reasons.some(({ code }) => code === 'danger'),
    );
    await page.goto(`${service.url}/m/${entry?.messageId ?? ''}`);
    await page.getByText('Someone may be at risk.').waitFor();
    const see = page.getByRole('button', { name: 'See who to call' });
    await see.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Who to call' });
    await dialog.getByText('Nobody is written down here yet.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate<string>('document.activeElement?.textContent')).toBe('See who to call');
    const contacts = [{ name: 'Maren Voss', reach: '+1 555 010 0199', about: 'in office hours' }];
    await page.evaluate(
      `fetch('/api/v1/session').then((answer) => answer.json()).then(({ csrfToken }) => fetch('/api/v1/safety-contacts', {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: ${JSON.stringify(JSON.stringify({ contacts }))},
      }))`,
    );
    await page.reload();
    await see.click();
    await dialog.getByText('in office hours').waitFor();
    expect(await dialog.getByRole('link').getAttribute('href')).toBe('tel:+15550100199');
    expect(await objections(page)).toEqual([]);
  });
});
