import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { signedIn, startPagesWorld } from '../e2e/pages-world.ts';
import { skipReason, startPostgres } from '../servers/index.ts';
import { drawWhole } from './draw-whole.ts';

/** Draws what could not be read, which the demo has nothing of; left out where the servers for it are missing. */
export async function drawSetAside(browser: Browser, out: string): Promise<void> {
  if (skipReason('dovecot', 'postgres') !== undefined) return;
  const postgres = await startPostgres();
  const world = await startPagesWorld({
    url: await postgres.createDatabase(),
    drop: () => postgres.remove(),
  });
  try {
    const page = await signedIn(browser, world.service);
    await page.goto(`${world.service.url}/mailboxes`);
    await page.getByRole('heading', { level: 3, name: /could not be read/ }).waitFor();
    // The figures beside the mailbox come after it.
    for (const later of ['came through today', 'each digest asks'])
      await page.getByText(later).first().waitFor();
    const draw = async (name: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await drawWhole(page, join(out, `${name}.png`), width);
      process.stdout.write(`docs/screens/${name}.png\n`);
    };
    await draw('set-aside');
    await draw('set-aside-phone', 'dark', 320);
    await page.getByRole('button', { name: 'Read it as plain text: “Portfolio”' }).click();
    await page.getByRole('region', { name: /“Portfolio” as plain text/ }).waitFor();
    await draw('set-aside-text');
    await page.context().close();
  } finally {
    await world.stop();
  }
}
