import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DigestMeasures } from '#libs/contract';
import { type SharedBrowser, shareChromium, skipReason } from '../servers/index.ts';
import { look, openPage, signInAt } from './every-page.ts';
import { type Service, eventually, startService, temporaryDataDir } from './service.ts';

/** The demo's own pace: the first new mail comes within the first minute. */
const ARRIVAL_MS = 90_000;

describe.skipIf(skipReason('chromium') !== undefined)(
  'a morning with the demo, in a browser, by keyboard',
  () => {
    let service: Service;
    let browser: SharedBrowser;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      [service, browser] = await Promise.all([
        startService({ app: 'demo', env: { DATA_DIR: temporaryDataDir() } }),
        shareChromium(),
      ]);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(service.url) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
      });
      await page.goto(service.url);
    });
    afterAll(async () => {
      await browser?.close();
      await service?.stop();
    });

    const people = () => page.getByRole('article').allInnerTexts();
    const focused = () => page.locator(':focus').innerText();

    it('begins with signing in', async () => {
      await signInAt(page, service.url);
      await page.getByRole('heading', { level: 2, name: /Worth reading/ }).waitFor();
    });

    it('shows the two calls of the idea behind Foyer where they belong', async () => {
      const worth = page.getByRole('article').filter({ hasText: 'Janella Kohn' });
      expect(await worth.innerText()).toMatch(/three years|waiting list|Pennsylvania|Housing Navigator/i);
      const text = await page.getByRole('main').innerText();
      expect(text.indexOf('Worth reading')).toBeLessThan(text.indexOf('Folded away'));
    });

    it('has a digest already, with questions that wait', async () => {
      const { checksWaiting } = await eventually(
        () => service.api.get<DigestMeasures>('/api/v1/digest-measures'),
        (measures) => measures.checksWaiting !== null,
        60_000,
      );
      expect(checksWaiting?.count).toBe(3);
    });

    it('opens a message with Enter, its deciding words marked, and returns to the same place', async () => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const before = await focused();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/m\/\d+/);
      // The address changes while the queue, with marks of its own, is still shown.
      await page.getByRole('heading', { name: 'Why it is here' }).waitFor();
      await page.locator('mark').first().waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL(/\/queue/);
      await page.getByRole('article').first().waitFor();
      await expect.poll(focused).toBe(before);
    });

    it('settles a row with E and takes it back with Z', async () => {
      const before = await people();
      await page.keyboard.press('e');
      await page.getByText(/^Done\./).waitFor();
      await expect.poll(() => page.getByRole('article').count()).toBe(before.length - 1);
      await page.keyboard.press('z');
      await expect.poll(() => page.getByRole('article').count()).toBe(before.length);
    });

    it('tells what arrives, and moves nothing under the reader until asked', async () => {
      const before = await people();
      const show = page.getByText(/(arrived|changed) while you were reading/);
      await show.waitFor({ timeout: ARRIVAL_MS });
      expect(await people()).toEqual(before);
    });

    it('has nothing that axe objects to, and fits a phone, in light and dark', async () => {
      const wrong: string[] = [];
      for (const path of ['/queue?fit=10', '/queue?fit=all', '/mailboxes']) {
        await openPage(page, service.url + path);
        wrong.push(...(await look(page, path)));
      }
      expect(wrong).toEqual([]);
    });

    it('has asked nobody else for anything, and nothing broke on the way', () => {
      expect(complaints).toEqual([]);
    });
  },
);
