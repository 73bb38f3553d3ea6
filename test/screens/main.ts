import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ADMIN, eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { launchChromium } from '../servers/index.ts';

/** Draws every screen of the demo into docs/screens: `npm run screens`. Look at each before you commit it. */
const OUT = join(import.meta.dirname, '../../docs/screens');

interface Screen {
  readonly name: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
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
  await page.locator('mark').first().waitFor();
};
const mailboxes = async (page: Page, url: string) => {
  await page.goto(`${url}/mailboxes`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};

const screens: readonly Screen[] = [
  { name: 'queue-light', open: queue },
  { name: 'queue-dark', dark: true, open: queue },
  { name: 'queue-phone', phone: true, open: queue },
  { name: 'message-light', open: message },
  { name: 'message-dark', dark: true, open: message },
  { name: 'message-phone', phone: true, open: message },
  { name: 'mailboxes-light', open: mailboxes },
];

mkdirSync(OUT, { recursive: true });
const service = await startService({ app: 'demo', env: { DATA_DIR: temporaryDataDir(), LOG_LEVEL: 'warn' } });
const browser = await launchChromium();
try {
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
    const context = await browser.newContext({
      storageState: state,
      viewport: screen.phone === true ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      colorScheme: screen.dark === true ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await screen.open(page, service.url);
    await page.screenshot({ path: join(OUT, `${screen.name}.png`) });
    process.stdout.write(`docs/screens/${screen.name}.png\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await service.stop();
}
