import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort, launchChromium, skipReason } from './index.ts';

describe.skipIf(skipReason('chromium'))('a browser', () => {
  test('shows a page of ours and runs its script', async () => {
    const port = await freePort();
    const page = '<title>Hello</title><button onclick="this.textContent = \'pressed\'">press</button>';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });

    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
    expect(await tab.title()).toBe('Hello');
    await tab.getByRole('button').click();
    expect(await tab.getByRole('button').textContent()).toBe('pressed');
  });

  // With windows where there is one that has them: the other draws no address bar in any case.
  test.skipIf(!existsSync('/proc'))('draws no address bar, and has off what Playwright has off', async () => {
    const browser = await launchChromium({ asPeopleHaveIt: true });
    onTestFinished(() => browser.close());
    await browser.newPage();
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
    const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    const [theirs = [], ours = []] = [...line.matchAll(/--disable-features=([^\0]+)/g)].map(
      ([, names = '']) => names.split(','),
    );
    expect(theirs).not.toEqual([]);
    expect(ours).toEqual(expect.arrayContaining(theirs));
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    expect(targetInfos.filter(({ type }) => type === 'browser_ui')).toEqual([]);
  });
});
