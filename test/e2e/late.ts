import type { Page } from 'playwright-core';

/**
 * Keeps requests of a page waiting, as a slow server does.
 *
 * @param method only these; all of them where it is left out
 * @returns lets them through, those to come as well
 */
export async function hold(
  page: Page,
  url: string | RegExp,
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE',
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    if (method !== undefined && route.request().method() !== method) return route.fallback();
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Waits until what the page knows by now is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
