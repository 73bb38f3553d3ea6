import { gzipSync } from 'node:zlib';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import type { QuarantinePage } from '#libs/contract';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type TestDatabase, openDatabase, startDovecot } from '../servers/index.ts';
import {
  type Service,
  type ServiceProcess,
  eventually,
  signIn,
  startService,
  temporaryDataDir,
} from './service.ts';

const DAY = 86_400_000;
/** Markup in it must stay text wherever it is shown. */
const PARTS = `${'--b\r\n\r\n<b>x</b>\r\n'.repeat(10_000)}--b--\r\n`;
export const PICTURE = 'https://pictures.invalid/logo.png';

/** Mail that no reader can read: it has more parts than mail has. */
function unreadable(from: string, subject: string): string {
  return `From: ${from}\r\nTo: jobs@127.0.0.1\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${PARTS}`;
}

/** Words, the same words with a picture from outside, and a file. */
function withFile(text: string, file: string): { text: string; headers: Record<string, string> } {
  return {
    text: [
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--a',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>${text}</p><img src="${PICTURE}" alt="Keystone" width="120" height="40">`,
      '--a--',
      '--m',
      'Content-Type: application/pdf; name="Certificate.pdf"',
      'Content-Disposition: attachment; filename="Certificate.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(file).toString('base64'),
      '--m--',
      '',
    ].join('\n'),
    headers: { 'Content-Type': 'multipart/mixed; boundary=m' },
  };
}

export interface PagesWorld {
  readonly service: Service;
  readonly account: DovecotAccount;
  /** Stands for a reader that has learnt to read the message of this subject. */
  learnToRead(subject: string): Promise<void>;
  messageId(subject: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A service on a real mailbox with something for every page: a person with new things, a file and a picture; somebody
 * of the same name; a follow-up too many; and two messages, "Portfolio" and "Certificates", that cannot be read.
 *
 * @param database where no run of tests shares a server
 */
export async function startPagesWorld(database?: TestDatabase): Promise<PagesWorld> {
  const [dovecot, { url, drop }] = await Promise.all([startDovecot(), database ?? openDatabase()]);
  const account = dovecot.account('jobs');
  const now = Date.now();
  let count = 0;
  const deliver = (daysAgo: number, mail: Omit<Parameters<typeof buildMail>[0], 'date'>) => {
    const date = new Date(now - daysAgo * DAY);
    account.deliver(buildMail({ ...mail, date }), { receivedAt: date });
    count += 1;
  };
  const janella = 'Janella Kohn <janella@post.example>';
  deliver(12, {
    from: janella,
    subject: 'Application: Program Manager',
    ...withFile('I would like to apply for Program Manager. My certificate is attached.', 'of last year'),
  });
  deliver(2, {
    from: janella,
    subject: 'A result and a certificate',
    ...withFile(
      'For three years I have run intake at Keystone: a waiting list that we cut from eleven weeks to six. On Friday I finished the state certificate.',
      'of this year',
    ),
  });
  deliver(1, {
    from: 'KOHN, Janella <j.kohn@work.example>',
    subject: 'From my other address',
    text: 'Is there any news?',
  });
  // As many as are too many where no role is known.
  for (const days of [9, 8, 6, 5, 4, 3, 1])
    deliver(days, {
      from: 'Teresa Nowak <teresa@post.example>',
      subject: `Checking in, ${days}`,
      text: 'Good morning, has anybody had a chance to look at my application?',
    });
  account.deliver(unreadable('Bettina Krol <bettina.krol@post.example>', 'Portfolio'));
  account.deliver(unreadable('Ola Berg <ola.berg@post.example>', 'Certificates'));
  count += 2;

  // No pool of pg's: it says that it has ended before its connections have, and the server that stops cuts these off.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const service = await startService({
    env: { DATA_DIR: temporaryDataDir(), DATABASE_URL: url, MAILBOX_URL: account.url() },
  });
  for (const [title, work] of [
    ['Program Manager', 'operations'],
    ['Night Nurse', 'healthcare'],
  ])
    await service.api.post('/api/v1/roles', { title, function: work });
  await eventually(
    () => service.api.messages(),
    (all) => all.length === count && all.every(({ status }) => status !== 'pending'),
    60_000,
  );
  await eventually(
    () => service.api.get<QuarantinePage>('/api/v1/quarantine'),
    ({ total }) => total === 2,
    30_000,
  );
  return {
    service,
    account,
    async learnToRead(subject) {
      const from = 'Bettina Krol <bettina.krol@post.example>';
      const text = 'Dear team, my portfolio is attached.';
      await client.query(
        'update foyer.message set raw_gzip = $1 where subject = $2 and quarantine_code is not null',
        [gzipSync(buildMail({ from, subject, text, date: new Date() })), subject],
      );
    },
    async messageId(subject) {
      const found = (await service.api.messages()).find((message) => message.subject === subject);
      if (found === undefined) throw new Error(`no message "${subject}"`);
      return found.id;
    },
    async stop() {
      await service.stop();
      await client.end();
      await Promise.all([dovecot.remove(), drop()]);
    },
  };
}

/**
 * A page of somebody who is signed in and stands before the queue.
 *
 * @param device on which it is seen; a desktop where left out
 */
export async function signedIn(
  browser: Pick<Browser, 'newContext'>,
  { url }: ServiceProcess,
  device: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...device,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const { cookie } = await signIn(url);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(url);
  await page.waitForURL(/\/queue/);
  return page;
}
