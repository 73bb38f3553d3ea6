import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { silentLog, systemClock } from '#libs/platform';
import { startDemoMailbox } from '../../apps/demo/src/demo-mailbox.ts';
import { ADMIN, startProcess, temporaryDataDir } from '../e2e/service.ts';
import { drawWhole } from './draw-whole.ts';

const MAILBOX = { email: 'jobs@harbourlight.example', password: 'light-on-the-stairs' };

/** Draws the set-up of a fresh Foyer on the demo's mailbox, from the one-time code to the roles, and what is like it. */
export async function drawOnboarding(browser: Browser, out: string): Promise<void> {
  const dataDir = temporaryDataDir();
  const mailbox = await startDemoMailbox({
    port: 0,
    stateDir: join(dataDir, 'demo'),
    clock: systemClock,
    log: silentLog,
  });
  const service = await startProcess({ env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const draw = async (name: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await drawWhole(page, join(out, `${name}.png`), width);
      process.stdout.write(`docs/screens/${name}.png\n`);
    };
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    const enterMailbox = async (email: string) => {
      await page.getByLabel('Email address').fill(email);
      await page.getByRole('textbox', { name: 'Password or app password' }).fill(MAILBOX.password);
      await page.getByLabel('Name of the server').fill('127.0.0.1');
      await page.getByLabel('Protection').selectOption('none');
      await page.getByLabel('Port').fill(String(mailbox.port));
    };

    await page.goto(`${service.url}/start`);
    await page.getByLabel('One-time code').fill(/enter the code (\S+)$/m.exec(service.said())?.[1] ?? '');
    await page.getByLabel('Your name').fill('Holt');
    await page.getByLabel('Email').fill(ADMIN.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
    await draw('onboarding-0-account');
    await page.keyboard.press('Enter');
    await heading('Connect the mailbox candidates write to');
    await enterMailbox(MAILBOX.email);
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByText('All is well.').waitFor();
    await draw('onboarding-1-connect');
    await draw('onboarding-1-connect-phone', 'light', 390);
    await page.getByRole('button', { name: 'Run it over the last 30 days' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Here is your last month, sorted' })
      .waitFor({ timeout: 120_000 });
    await draw('onboarding-2-dry-run');
    await draw('onboarding-2-dry-run-dark', 'dark');
    await draw('onboarding-2-dry-run-phone', 'light', 390);
    await page.getByRole('button', { name: 'Start reading, and choose digest times' }).click();
    await heading('Choose when mail may reach you');
    await page.getByRole('button', { name: 'Add focus hours' }).click();
    await draw('onboarding-3-times');
    await draw('onboarding-3-times-dark', 'dark');
    await page.getByRole('button', { name: 'Start with these times' }).click();
    await heading('Which roles do candidates write about?');
    await page
      .getByRole('checkbox', { name: /^Keep / })
      .first()
      .waitFor();
    await draw('onboarding-4-roles');

    await page.goto(`${service.url}/mailboxes/add`);
    await enterMailbox('volunteers@harbourlight.example');
    await page.getByRole('textbox', { name: 'Password or app password' }).fill('not this one');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await page.getByText('Stopped here').waitFor();
    await draw('mailbox-add');
    await page.goto(`${service.url}/mailboxes`);
    await heading('Nothing is missing.');
    await page.getByRole('button', { name: /^Pause: / }).click();
    await heading('One mailbox is paused.');
    await draw('mailboxes-paused');
    await page.getByRole('button', { name: /^Disconnect: / }).click();
    await page.getByRole('dialog').waitFor();
    await draw('mailbox-disconnect');

    await page.goto(`${service.url}/mailboxes/add`);
    await page.getByLabel('Email address').fill('harbourlight.jobs@outlook.com');
    await page.keyboard.press('Tab');
    await page.getByText('Register this Foyer at Microsoft').click();
    await page.getByLabel('Directory (tenant)').waitFor();
    await draw('provider-register');
    await draw('provider-register-phone', 'dark', 320);
    await page.getByLabel('Client ID').fill('foyer-at-microsoft');
    await page.getByRole('textbox', { name: 'Client secret' }).fill('hush');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign in with Microsoft' }).waitFor();
    await draw('provider-sign-in');
    await page.goto(`${service.url}/mailboxes/signed-in?error=access_denied&state=x`);
    await page.getByText(/The provider did not let us in/).waitFor();
    await draw('provider-refused');
    await context.close();
  } finally {
    await service.stop();
    await mailbox.stop();
  }
}
