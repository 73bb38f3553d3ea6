import type { Page } from 'playwright-core';

/**
 * Draws a page from top to bottom, in a window that is as high as the page. A picture of a page that is longer than its
 * window has the rail, which stays in the window, somewhere in its middle.
 *
 * @param width of the window, px
 */
export async function drawWhole(page: Page, path: string, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const height: number = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height });
  await page.screenshot({ path });
  await page.setViewportSize({ width, height: 800 });
}
