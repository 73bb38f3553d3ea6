import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Invited } from '#libs/contract';
import { settled } from '../e2e/every-page.ts';
import { ADMIN, eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { launchChromium } from '../servers/index.ts';
import { drawDigestMails } from './digest-mails.ts';
import { drawOnboarding } from './onboarding.ts';
import { drawSetAside } from './set-aside.ts';
import { drawWhole } from './draw-whole.ts';

/**
 * Draws every screen of the demo into docs/screens: `npm run screens`, or `npm run screens -- waiting policy` for those
 * whose names begin so. Look at each before you commit it.
 */
const OUT = join(import.meta.dirname, '../../docs/screens');

interface Screen {
  readonly name: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  /** The page from top to bottom, not only what a window shows. */
  readonly whole?: boolean;
  /** As somebody sees it who may read and change nothing. */
  readonly viewer?: boolean;
  open(page: Page, url: string): Promise<void>;
}

const queue = async (page: Page, url: string) => {
  await page.goto(`${url}/queue?fit=10`);
  await page.getByRole('article').first().waitFor();
};
const message = async (page: Page, url: string) => {
  await page.goto(`${url}/queue?fit=all`);
  await page.getByRole('article').filter({ hasText: 'Janella Kohn' }).first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Janella Kohn' }).waitFor();
};
const onMessage = (press: (page: Page) => Promise<void>) => async (page: Page, url: string) => {
  await message(page, url);
  await press(page);
  await page.getByRole('dialog').waitFor();
};
const fromMenu = (name: string) =>
  onMessage(async (page) => {
    await page.getByRole('button', { name: /^More about/ }).click();
    await page.getByRole('menuitem', { name }).click();
  });
const byButton = (name: string) => onMessage((page) => page.getByRole('button', { name }).click());
const original = async (page: Page, url: string) => {
  await fromMenu('Show original')(page, url);
  await page.getByRole('region', { name: 'The source of the message as plain text' }).waitFor();
};
const decided = async (page: Page, url: string) => {
  await fromMenu('Show how this was decided')(page, url);
  await page.getByRole('heading', { name: 'Every decision, newest first' }).waitFor();
};
const waiting = async (page: Page, url: string) => {
  await page.goto(`${url}/waiting`);
  await page.getByRole('heading', { name: /One update for/ }).waitFor();
  await page.getByRole('heading', { name: 'The last twelve weeks' }).waitFor();
};
const care = async (page: Page, url: string) => {
  await page.goto(`${url}/queue?fit=all`);
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('c');
  await page
    .getByRole('feed', { name: /Handle with care/ })
    .getByRole('article')
    .first()
    .click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor();
};
const policy = async (page: Page, url: string) => {
  await page.goto(`${url}/policy`);
  await page.getByRole('table').waitFor();
};
const policyTried = async (page: Page, url: string) => {
  await policy(page, url);
  await page.getByRole('button', { name: /^Fewer: Most roles/ }).click();
  await page.getByRole('button', { name: 'Try it on the last 30 days' }).click();
  await page.getByText(/With this change/).waitFor({ timeout: 60_000 });
};
const onQueue = (key: string) => async (page: Page, url: string) => {
  await queue(page, url);
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
};
const why = async (page: Page, url: string) => {
  await onQueue('l')(page, url);
  await page.keyboard.press('1');
  await page.getByText('Which sentence decided?').waitFor();
};

/** Settles all that fits five minutes, row by row, as somebody does with one key. */
const sittingEnd = async (page: Page, url: string) => {
  await page.goto(`${url}/queue?fit=5`);
  const rows = page.getByRole('article');
  const end = page.getByRole('heading', { name: 'That was your five minutes.' });
  await rows.first().waitFor();
  while (!(await end.isVisible())) {
    const before = await rows.count();
    await page.keyboard.press('e');
    // Of several people of one role it is asked first.
    const fewer = `document.querySelectorAll('article').length < ${before}`;
    await page.waitForFunction(`${fewer} || document.querySelector('[role="dialog"]') !== null`);
    const sure = page.getByRole('button', { name: /^Done with/ });
    if (await sure.isVisible()) await sure.click();
    await page.waitForFunction(fewer);
  }
};

/** Named by its subject, which begins with its time on either clock. */
const sentDigest = (page: Page) => page.getByRole('link', { name: /^\d{1,2}:\d\d(?:\s[AP]M)?: / }).first();

const digests = async (page: Page, url: string) => {
  await page.goto(`${url}/digests`);
  await page.getByRole('button', { name: 'Send me one now' }).click();
  await sentDigest(page).waitFor();
};
const digest = async (page: Page, url: string) => {
  await digests(page, url);
  await sentDigest(page).click();
  // The list of digests has headings as well, and stands until the digest is there.
  await page.getByText('Open the queue', { exact: true }).waitFor();
};

/** Two of the three questions of a digest, answered once for all pictures. */
let answers: Promise<void> | null = null;
const answerChecks = async (page: Page, url: string) => {
  await digest(page, url);
  for (const index of [0, 1]) {
    await page.getByRole('button', { name: 'Right', exact: true }).nth(index).click();
    await page.getByText('You said: right.').nth(index).waitFor();
  }
};

/** With questions answered, so that there is something to tell. */
const mailboxes = async (page: Page, url: string) => {
  await (answers ??= answerChecks(page, url));
  await page.goto(`${url}/mailboxes`);
  await page.getByText(/likely between/).waitFor();
  await page.getByText(/^Recorded since/).waitFor();
};

const settings = (path: string) => async (page: Page, url: string) => {
  await page.goto(`${url}/settings/${path}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};
const settingsAdd = async (page: Page, url: string) => {
  await settings('team')(page, url);
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByRole('dialog').waitFor();
};

const at = (path: string) => async (page: Page, url: string) => {
  await page.goto(url + path);
  await settled(page);
};
/** With no answer to what matches. */
const away = (which: RegExp, path: string) => async (page: Page, url: string) => {
  await page.route(which, (route) => route.abort());
  await at(path)(page, url);
};

const screens: readonly Screen[] = [
  { name: 'queue-light', open: queue },
  { name: 'queue-whole', whole: true, open: queue },
  { name: 'queue-dark', dark: true, open: queue },
  { name: 'queue-phone', phone: true, open: queue },
  { name: 'message-light', open: message },
  { name: 'message-dark', dark: true, open: message },
  { name: 'message-phone', phone: true, open: message },
  { name: 'message-whole', whole: true, open: message },
  { name: 'message-original', open: original },
  { name: 'message-decided', open: decided },
  { name: 'message-log', dark: true, open: byButton('Log a call or visit…') },
  { name: 'message-role', open: byButton('Change the role…') },
  { name: 'waiting-light', whole: true, open: waiting },
  { name: 'waiting-dark', dark: true, open: waiting },
  { name: 'waiting-phone', phone: true, open: waiting },
  { name: 'handle-with-care', open: care },
  { name: 'handle-with-care-dark', dark: true, open: care },
  { name: 'handle-with-care-phone', phone: true, open: care },
  { name: 'policy-light', open: policy },
  { name: 'policy-tried', whole: true, open: policyTried },
  { name: 'policy-dark', dark: true, open: policy },
  { name: 'policy-phone', phone: true, open: policy },
  { name: 'reply', open: onQueue('r') },
  { name: 'later', open: onQueue('h') },
  { name: 'change-lane', open: why },
  { name: 'keys', dark: true, open: onQueue('?') },
  { name: 'palette', open: onQueue('Control+k') },
  { name: 'settings-you', open: settings('you') },
  { name: 'settings-you-dark', dark: true, open: settings('you') },
  { name: 'settings-you-phone', phone: true, open: settings('you') },
  { name: 'settings-team', open: settings('team') },
  { name: 'settings-team-add', open: settingsAdd },
  { name: 'settings-tokens', open: settings('tokens') },
  { name: 'settings-record', open: settings('record') },
  { name: 'settings-record-phone', phone: true, open: settings('record') },
  { name: 'settings-dossier', open: settings('dossier?q=an') },
  { name: 'settings-server', open: settings('server') },
  { name: 'mailboxes-light', open: mailboxes },
  { name: 'mailboxes-dark', dark: true, open: mailboxes },
  { name: 'mailboxes-phone', phone: true, whole: true, open: mailboxes },
  { name: 'digests-light', open: digests },
  { name: 'digests-dark', dark: true, open: digests },
  { name: 'digests-phone', phone: true, open: digests },
  { name: 'digest-light', open: digest },
  { name: 'digest-phone', phone: true, open: digest },
  { name: 'search-light', open: at('/queue?q=Keystone') },
  { name: 'search-phone', phone: true, open: at('/queue?q=Keystone') },
  { name: 'search-nothing', dark: true, open: at('/queue?q=nobody+by+that+name') },
  { name: 'viewer-queue', viewer: true, open: queue },
  { name: 'viewer-message', viewer: true, open: message },
  { name: 'viewer-policy', viewer: true, dark: true, open: policy },
  { name: 'not-found', open: at('/no-such-page') },
  { name: 'server-away', open: away(/\/api\/v1\//, '/queue') },
  { name: 'waiting-away', open: away(/\/api\/v1\/(?!session|preferences|setup)/, '/waiting') },
  { name: 'broken', open: away(/\/assets\/PolicyPage/, '/policy') },
  // Last, because it settles rows that the others show.
  { name: 'queue-done', open: sittingEnd },
];

const rail = (page: Page) => page.getByRole('complementary', { name: 'Foyer' });
/** Pages with a rail, and screens to which the server gives no answer. */
const SURROUNDED = /^\/(?!sign-in|start|join)/;
const AWAY: ReadonlySet<string> = new Set(['server-away', 'waiting-away', 'broken']);

mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));
const service = await startService({ app: 'demo', env: { DATA_DIR: temporaryDataDir(), LOG_LEVEL: 'warn' } });
const browser = await launchChromium();
try {
  await drawDigestMails(browser, OUT);
  if (isWanted('onboarding')) await drawOnboarding(browser, OUT);
  if (isWanted('set-aside')) await drawSetAside(browser, OUT);
  await eventually(
    () => service.api.mailboxes(),
    ([mailbox]) => mailbox?.state === 'live' && mailbox.ledger.assessed === mailbox.ledger.onServer,
    60_000,
  );
  const signIn = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await signIn.goto(service.url);
  await signIn.getByLabel('Email').fill(ADMIN.email);
  await signIn.screenshot({ path: join(OUT, 'sign-in.png') });
  await signIn.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
  await signIn.keyboard.press('Enter');
  await signIn.waitForURL(/\/queue/);
  const state = await signIn.context().storageState();
  const viewer = { name: 'Vera', email: 'vera@harbourlight.example', password: 'a quiet lamp at the door' };
  const { body } = await service.api.post('/api/v1/users', {
    name: viewer.name,
    email: viewer.email,
    access: 'viewer',
  });
  const joining = await browser.newPage();
  await joining.goto(`${service.url}/join#${(body as Invited).link.code}`);
  await joining.getByRole('textbox', { name: 'Password' }).fill(viewer.password);
  await joining.keyboard.press('Enter');
  await joining.waitForURL(/\/queue/);
  const viewerState = await joining.context().storageState();
  for (const screen of screens) {
    if (!isWanted(screen.name)) continue;
    const context = await browser.newContext({
      storageState: screen.viewer === true ? viewerState : state,
      viewport: screen.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      colorScheme: screen.dark === true ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await screen.open(page, service.url);
    // What surrounds a page comes after its rows.
    if (SURROUNDED.test(new URL(page.url()).pathname) && !AWAY.has(screen.name) && screen.phone !== true)
      for (const line of [/came through today/, /missing/])
        await rail(page).getByText(line).first().waitFor();
    const file = join(OUT, `${screen.name}.png`);
    await (screen.whole === true
      ? drawWhole(page, file, screen.phone === true ? 390 : 1280)
      : page.screenshot({ path: file }));
    process.stdout.write(`docs/screens/${screen.name}.png\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await service.stop();
}
