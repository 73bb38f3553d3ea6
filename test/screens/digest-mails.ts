import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { digestHtml } from '../../libs/digest/src/mail/html.ts';
import { buildDigestView } from '../factories/digest.ts';

/** Draws the digest as mail programs show it: both themes, a phone and a desktop; it has no images to switch off. */
export async function drawDigestMails(browser: Browser, folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 640]) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.setContent(digestHtml(buildDigestView()));
      const name = `digest-mail-${colorScheme}-${width}`;
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      process.stdout.write(`docs/screens/${name}.png\n`);
      await page.close();
    }
  }
}
