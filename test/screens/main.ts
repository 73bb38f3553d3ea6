import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ADMIN, eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { launchChromium } from '../servers/index.ts';
import { drawDigestMails } from './digest-mails.ts';
import { drawOnboarding } from './onboarding.ts';

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
const mailboxes = async (page: Page, url: string) => {
  await page.goto(`${url}/mailboxes`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
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

const digests = async (page: Page, url: string) => {
  await page.goto(`${url}/digests`);
  await page.getByRole('button', { name: 'Send me one now' }).click();
  await page
    .getByRole('link', { name: /^\d\d:\d\d: / })
    .first()
    .waitFor();
};
const digest = async (page: Page, url: string) => {
  await digests(page, url);
  await page
    .getByRole('link', { name: /^\d\d:\d\d: / })
    .first()
    .click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
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
  { name: 'digests-light', open: digests },
  { name: 'digests-dark', dark: true, open: digests },
  { name: 'digests-phone', phone: true, open: digests },
  { name: 'digest-light', open: digest },
  { name: 'digest-phone', phone: true, open: digest },
];

mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning));
const service = await startService({ app: 'demo', env: { DATA_DIR: temporaryDataDir(), LOG_LEVEL: 'warn' } });
const browser = await launchChromium();
try {
  await drawDigestMails(browser, OUT);
  if (isWanted('onboarding')) await drawOnboarding(browser, OUT);
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
  for (const screen of screens) {
    if (!isWanted(screen.name)) continue;
    const context = await browser.newContext({
      storageState: state,
      viewport: screen.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      colorScheme: screen.dark === true ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await screen.open(page, service.url);
    await page.screenshot({ path: join(OUT, `${screen.name}.png`), fullPage: screen.whole === true });
    process.stdout.write(`docs/screens/${screen.name}.png\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await service.stop();
}
