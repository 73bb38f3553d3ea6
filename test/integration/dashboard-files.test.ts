import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_PAGE_ROWS } from '#libs/contract';
import { launchChromium, skipReason } from '../servers/index.ts';
import { AccessWorld } from './access-world.ts';
import { Visitor, type WebServer, startWebServer } from './web-server.ts';

const PAGE = '<!doctype html><title>Foyer</title>';
const SCRIPT = 'console.info("first");\n'.repeat(100);
const HTML = { accept: 'text/html' };

describe.skipIf(skipReason('postgres'))('pages', () => {
  let world: AccessWorld;
  let web: WebServer;
  let unbuilt: WebServer;
  // A dot folder on the way, as in ~/.local/share: it must not make every page "hidden".
  const directory = join(mkdtempSync(join(tmpdir(), 'foyer-dashboard-')), '.share', 'dashboard');

  beforeAll(async () => {
    mkdirSync(join(directory, 'assets'), { recursive: true });
    writeFileSync(join(directory, 'index.html'), PAGE);
    writeFileSync(join(directory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(directory, 'assets', 'index-Bx81.js'), 'console.info("ready")');
    writeFileSync(join(directory, 'assets', 'first-Cd2.js'), SCRIPT);
    writeFileSync(join(directory, 'assets', 'first-Cd2.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(directory, 'assets', 'first-Cd2.js.gz'), gzipSync(SCRIPT));
    world = await AccessWorld.open();
    const { database } = world;
    const clock = { now: () => world.now };
    web = await startWebServer({ database, clock, dashboardDirectory: directory });
    unbuilt = await startWebServer({ database, clock, dashboardDirectory: join(directory, 'none') });
  });
  afterAll(async () => {
    await web.close();
    await unbuilt.close();
    await world.close();
    rmSync(join(directory, '..', '..'), { recursive: true });
  });

  test('of the dashboard are all its index.html, asked for each time', async () => {
    for (const path of ['/', '/queue?fit=10', '/m/12', '/start/connect', '/apiary']) {
      const answer = await new Visitor(web.url).get(path, HTML);
      expect([path, answer.status, answer.body]).toEqual([path, 200, PAGE]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await new Visitor(web.url).send('HEAD', '/queue', undefined, HTML)).status).toBe(200);
  });

  test('name what whoever is signed in asks for first, so that it is fetched beside the scripts', async () => {
    const named = async (path: string, headers: Record<string, string>) =>
      [
        ...(
          (await fetch(web.url + path, { headers: { ...HTML, ...headers } })).headers.get('link') ?? ''
        ).matchAll(/<(?<api>[^>]+)>/g),
      ].map(({ groups }) => groups?.['api']);
    const known = { cookie: 'foyer_session=somebody' };
    const own = ['/api/v1/session', '/api/v1/preferences'];
    const queue = [...own, `/api/v1/inbox?limit=${FIRST_PAGE_ROWS}`, '/api/v1/digest-settings'];
    expect(await named('/queue?fit=10', known)).toEqual(queue);
    expect(await named('/queue?fit=10&q=rota', known)).toEqual(own);
    expect(await named('/m/12', known)).toEqual(own);
    expect(await named('/queue', {})).toEqual([]);
  });

  test('bring assets that a browser may keep for good', async () => {
    const asset = await new Visitor(web.url).get('/assets/index-Bx81.js');
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await new Visitor(web.url).get('/favicon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0');
  });

  test('bring assets compressed as far as a browser takes that', async () => {
    const script = (encodings: string) =>
      fetch(`${web.url}/assets/first-Cd2.js`, { headers: { 'accept-encoding': encodings } });
    for (const [encodings, sent] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const asset = await script(encodings);
      expect([encodings, asset.headers.get('content-encoding')]).toEqual([encodings, sent]);
      expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(await asset.text()).toBe(SCRIPT);
    }
    const plain = await fetch(`${web.url}/assets/index-Bx81.js`, { headers: { 'accept-encoding': 'br' } });
    expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null]);
  });

  test('are never sent for an asset, an API path or a change', async () => {
    const visitor = new Visitor(web.url);
    for (const path of [
      '/assets/gone-1234.js',
      '/robots.txt',
      '/api/v1/none',
      '/api',
      '/health/none',
      '/..%2fpackage.json',
    ]) {
      const answer = await visitor.get(path, HTML);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not-found']);
    }
    expect((await visitor.send('POST', '/queue', {})).status).toBe(404);
    expect((await visitor.get('/queue', { accept: 'application/json' })).status).toBe(404);
  });

  test('that are not built say so', async () => {
    const answer = await new Visitor(unbuilt.url).get('/', HTML);
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toBe('The dashboard is not built: run npm run build.');
  });

  test.skipIf(skipReason('chromium'))(
    'of the API documents work under our content security policy',
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        const foreign: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(web.url) && !request.url().startsWith('data:'))
            foreign.push(request.url());
        });
        await page.goto(`${web.url}/api/docs`);
        const operation = page.locator('.opblock-summary-path', { hasText: '/api/v1/session' }).first();
        await operation.click();
        await page.getByText('What went wrong.').first().waitFor();
        expect(complaints).toEqual([]);
        expect(foreign).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
