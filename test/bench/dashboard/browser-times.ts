import type { Browser, BrowserContext } from 'playwright-core';
import { quantile } from './times.ts';

const COOKIE = /^(?<name>[^=]+)=(?<value>.+)$/;
/** Notes when the first row has been painted. */
const watchFirstRow = (row: string) => `
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('${row}') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => { window.firstRowAt = performance.now(); }));
    }).observe(document, { childList: true, subtree: true });
  });`;
const LONGEST_WAIT_MS = 60_000;
const FIRST_ROW = `new Promise((resolve, reject) => {
  const look = () => {
    if (window.firstRowAt !== undefined) resolve(window.firstRowAt);
    else if (performance.now() > ${LONGEST_WAIT_MS}) reject(new Error('no row was painted: ' + location));
    else setTimeout(look, 10);
  };
  look();
})`;
/** How long a row may be missing once nobody scrolls any more. */
const REST_LIMIT_MS = 5_000;
/**
 * Scrolls by the wheel's stride in every frame, and counts frames in which a row is missing where one belongs: a slow
 * machine has some, and none once it stands still.
 */
const SCROLL = `(frames) => new Promise((resolve) => {
  let [seen, blank, longest, last] = [0, 0, 0, performance.now()];
  const isBlank = () => {
    const list = document.querySelector('[data-index]')?.offsetParent;
    if (!list) return false;
    const { left, width, top, bottom } = list.getBoundingClientRect();
    return [0.2, 0.5, 0.8].some((share) => {
      const y = innerHeight * share;
      return y > top && y < bottom && !document.elementFromPoint(left + width / 2, y)?.closest('[data-index]');
    });
  };
  const step = (now) => {
    if (seen > 0) longest = Math.max(longest, now - last);
    last = now;
    if (isBlank()) blank += 1;
    seen += 1;
    if (seen >= frames) return rest(now);
    scrollBy(0, 240);
    requestAnimationFrame(step);
  };
  const rest = (stoodAt) => {
    const blankAtRest = isBlank();
    if (blankAtRest && performance.now() - stoodAt < ${REST_LIMIT_MS}) return requestAnimationFrame(() => rest(stoodAt));
    resolve({ frames: seen, blank, blankAtRest, longest: Math.round(longest), scrolled: Math.round(scrollY) });
  };
  requestAnimationFrame(step);
})`;

export interface BrowserTimes {
  /** From the address to the first row on the screen, a browser that has never been here; milliseconds. */
  readonly paint: { readonly median: number; readonly slowest: number };
  readonly scroll: {
    readonly frames: number;
    readonly blank: number;
    readonly blankAtRest: boolean;
    readonly longest: number;
    readonly scrolled: number;
  };
}

/** A page with a long list, and what a row of it is. */
export interface ListPage {
  readonly path: string;
  readonly row: string;
}
export const QUEUE: ListPage = { path: '/queue?fit=all', row: 'article' };
export const WAITING: ListPage = { path: '/waiting', row: 'li[aria-posinset]' };

/** How long somebody waits for a list, and whether it keeps up with their wheel. */
export async function browserTimes(
  browser: Browser,
  url: string,
  cookie: string,
  { path, row }: ListPage,
  { loads, frames }: { readonly loads: number; readonly frames: number },
): Promise<BrowserTimes> {
  const paints: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await signedIn(browser, url, cookie, row);
    const page = await context.newPage();
    await page.goto(url + path);
    paints.push(await page.evaluate<number>(FIRST_ROW));
    await context.close();
  }
  const context = await signedIn(browser, url, cookie, row);
  const page = await context.newPage();
  await page.goto(url + path);
  await page.locator(row).first().waitFor();
  const scroll = await page.evaluate<BrowserTimes['scroll']>(`(${SCROLL})(${frames})`);
  await context.close();
  return { paint: { median: quantile(paints, 0.5), slowest: Math.max(...paints) }, scroll };
}

async function signedIn(browser: Browser, url: string, cookie: string, row: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { name = '', value = '' } = COOKIE.exec(cookie)?.groups ?? {};
  await context.addCookies([{ name, value, url }]);
  await context.addInitScript(watchFirstRow(row));
  return context;
}
