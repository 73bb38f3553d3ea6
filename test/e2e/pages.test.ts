import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DigestsPage } from '#libs/contract';
import { type SharedBrowser, shareChromium, skipReason } from '../servers/index.ts';
import {
  choose,
  goToSettled,
  look,
  objections,
  openPage,
  overhang,
  routerPaths,
  settled,
  unreachable,
} from './every-page.ts';
import { type PagesWorld, signedIn, startPagesWorld } from './pages-world.ts';
import { stopRequests } from './requests.ts';
import { eventually } from './service.ts';

/** A busy machine takes many times as long as a quiet one. */
const WALK_LIMIT_MS = 900_000;

/** How long one page may take of that; what drives a browser has no limit of its own for a key or a look into the page. */
const PAGE_LIMIT_MS = 180_000;

/** Pages that lead on at once, signed in or not, where the service is set up; their own tests see them before that. */
const LEAD_ON = ['/start', '/start/next', '/unsubscribe/:token', '/settings'];

/** Pages as they are with something in their address, beside the router's bare paths. */
const STATES = [
  '/queue?fit=all',
  '/queue?q=keystone',
  '/queue?q=nobody+by+that+name',
  '/queue?state=done',
  '/m/999999',
  '/care/999999',
  '/digests/999999',
  '/mailboxes/signed-in?error=access_denied',
  '/settings/dossier?q=kohn',
];

describe.skipIf(skipReason('chromium', 'dovecot', 'postgres') !== undefined)('every page', () => {
  let world: PagesWorld;
  let browser: SharedBrowser;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  const open = (path: string) => goToSettled(page, path);
  const dialog = () => page.getByRole('dialog');

  beforeAll(async () => {
    [world, browser] = await Promise.all([startPagesWorld(), shareChromium()]);
    await world.service.api.post('/api/v1/digests');
    page = await signedIn(browser, world.service);
    page.on('pageerror', (error) => complaints.push(error.message));
    // What the pages' policy refuses is told there and nowhere else; answers that fail, some pages are tried with.
    page.on('console', (message) => {
      const said = message.text();
      if (message.type() === 'error' && !said.startsWith('Failed to load resource: '))
        complaints.push(`${said} (${message.location().url})`);
    });
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** An address of that path which shows something. */
  async function example(path: string): Promise<string> {
    const digest = async (isMade: boolean) => {
      const { digests } = await world.service.api.get<DigestsPage>('/api/v1/digests');
      return `/digests/${digests.find(({ state }) => (state !== 'due') === isMade)?.id}`;
    };
    const examples: Record<string, () => Promise<string>> = {
      '/m/:id': async () => `/m/${await world.messageId('A result and a certificate')}`,
      '/care/:id': async () => `/care/${await world.messageId('Checking in, 1')}`,
      '/waiting/:role/answer': async () => {
        const [role] = await world.service.api.get<{ id: string }[]>('/api/v1/roles');
        return `/waiting/${role?.id}/answer`;
      },
      '/digests/:id': () => digest(true),
      '/unsubscribe/:token': async () => '/unsubscribe/no-such-token',
      '*': async () => '/no-such-page',
    };
    const found = examples[path];
    if (found !== undefined) return found();
    // A page of a new kind: say above what stands for the parts of its address.
    if (!path.startsWith('/') || /[:*]/.test(path)) throw new Error(`no example of ${path}`);
    return path;
  }

  /** Looks at one page, and goes through it by Tab. */
  async function walk(seen: Page, name: string): Promise<string[]> {
    const keys = `${name}, by keyboard`;
    const missed = (await withinLimit(keys, unreachable(seen))).map((one) => `${keys}: ${one}`);
    return [...missed, ...(await withinLimit(name, look(seen, name)))];
  }

  /** @throws Error that says which page it was, where the browser does not answer */
  async function withinLimit<T>(name: string, done: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`${name}: no answer of the browser`)), PAGE_LIMIT_MS);
    return Promise.race([done, promise]).finally(() => clearTimeout(timer));
  }

  it(
    'of the router: by axe in light and dark, by keyboard, and at 320 pixels',
    { timeout: WALK_LIMIT_MS },
    async () => {
      const paths = await routerPaths(page);
      expect(paths.length).toBeGreaterThan(25);
      const stranger = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
      stranger.setDefaultTimeout(90_000);
      // Somebody who is signed in has no business with the way in.
      const isOf = async (reader: Page, where: string) => {
        await openPage(reader, world.service.url + where);
        return new URL(reader.url()).pathname === where;
      };
      const ours: string[] = [];
      const ledOn: string[] = [];
      const wrong: string[] = [];
      for (const path of paths) {
        const where = await example(path);
        if (await isOf(page, where)) ours.push(where);
        else if (await isOf(stranger, where)) wrong.push(...(await walk(stranger, where)));
        else ledOn.push(path);
      }
      // Each has come by its address alone. From here on one document has them all, and axe with them.
      for (const where of ours) {
        await goToSettled(page, where);
        wrong.push(...(await walk(page, where)));
      }
      await stranger.context().close();
      expect(wrong).toEqual([]);
      expect(ledOn.filter((path) => !LEAD_ON.includes(path))).toEqual([]);
    },
  );

  it('with something in its address, found or not', { timeout: WALK_LIMIT_MS }, async () => {
    const wrong: string[] = [];
    for (const state of STATES) {
      await open(state);
      wrong.push(...(await walk(page, state)));
    }
    expect(wrong).toEqual([]);
  });

  it(
    'with each of its dialogs, which keeps the focus while it is open and gives it back however it closes',
    { timeout: WALK_LIMIT_MS },
    async () => {
      const wrong: string[] = [];
      const focus = () => page.evaluate<string>('document.activeElement.outerHTML.slice(0, 160)');
      /** Goes to the control that opens it, and says how it does; without one the focus stays where it is. */
      type Way = () => Promise<(() => Promise<void>) | string>;
      const lookInto = async (name: string, way: Way) => {
        const opens = await way();
        await page.evaluate('window.opensIt = document.activeElement');
        const openIt = async () => {
          await (typeof opens === 'string' ? page.keyboard.press(opens) : opens());
          await dialog().waitFor();
        };
        const gone = async (how: string) => {
          await dialog().waitFor({ state: 'detached' });
          const isBack = () => page.evaluate<boolean>('window.opensIt === document.activeElement');
          await eventually(isBack, (back) => back, 5_000).catch(async () =>
            wrong.push(`${name}: ${how} leaves the focus at ${await focus()}`),
          );
        };
        await openIt();
        for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
          await page.keyboard.press(key);
          const isInside = await page.evaluate<boolean>(
            `document.activeElement.closest('[role="dialog"]') !== null`,
          );
          if (!isInside) wrong.push(`${name}: ${key} leaves it for ${await focus()}`);
        }
        wrong.push(...(await look(page, name)));
        await page.keyboard.press('Escape');
        await gone('Escape');
        for (const label of ['Close', /^(?:Go back|Back|Cancel)$/]) {
          await openIt();
          const closing = dialog().getByRole('button', { name: label, exact: true });
          const isThere = (await closing.count()) > 0;
          await (isThere ? closing.first().press('Enter') : page.keyboard.press('Escape'));
          await gone(String(label));
        }
      };
      const key = (pressed: string) => () => Promise.resolve(pressed);
      const button = (label: string | RegExp) => async () => {
        await page.getByRole('button', { name: label }).first().focus();
        return 'Enter';
      };
      const menuItem = (label: string) => async () => {
        await button(/^More about/)();
        return async () => {
          await page.keyboard.press('Enter');
          await choose(page, label);
        };
      };
      await open('/queue?fit=all');
      await page.keyboard.press('j');
      for (const pressed of ['r', 'h', 'l', 'p', 'i', '?', 'Control+k'])
        await lookInto(`/queue, dialog ${pressed}`, key(pressed));
      await page.keyboard.press('i');
      await page.getByRole('textbox', { name: 'Note' }).fill('Called.');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Note kept.').waitFor();
      await dialog().waitFor({ state: 'detached' });
      if (!(await focus()).startsWith('<article')) wrong.push(`/queue, noted: ${await focus()}`);
      await page.keyboard.press('n');
      await page.getByRole('article').nth(1).waitFor();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+J');
      await lookInto('/queue, done with two', key('e'));

      await open(await example('/m/:id'));
      await page.getByRole('heading', { name: 'Role and addresses' }).waitFor();
      await lookInto('/m, log a call', button('Log a call or visit…'));
      await lookInto('/m, role', button('Change the role…'));
      await lookInto('/m, original', menuItem('Show original'));
      await lookInto('/m, decided', menuItem('Show how this was decided'));

      await open(await example('/care/:id'));
      await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor();
      await lookInto('/care, confirm', key('y'));
      await lookInto('/care, lane', key('l'));

      await open('/settings/team');
      await lookInto('/settings/team, add', button('Add somebody'));
      expect(wrong).toEqual([]);
    },
  );

  it('with a changed policy tried on past mail', { timeout: WALK_LIMIT_MS }, async () => {
    await open('/policy');
    await page
      .getByRole('button', { name: /^Fewer: Where no role is known/ })
      .first()
      .press('Enter');
    await page.getByRole('button', { name: 'Try it on the last 30 days' }).press('Enter');
    await page.getByText(/With this change/).waitFor();
    expect(await walk(page, '/policy, tried')).toEqual([]);
  });

  it(
    'where the server is away: a heading, a sentence, and nothing that breaks',
    { timeout: WALK_LIMIT_MS },
    async () => {
      const wrong: string[] = [];
      // Who is signed in is asked first, and with no answer there is but one page.
      const first = /\/api\/v1\/(?:session|preferences|setup)/;
      const comeBack = await stopRequests(page, '*/api/v1/*', ({ url, letThrough, breakOff }) =>
        first.test(url) ? letThrough() : breakOff(),
      );
      // Anew, since the document that stands has read everything by now.
      await openPage(page, `${world.service.url}/queue`);
      for (const path of await routerPaths(page)) {
        if (LEAD_ON.includes(path)) continue;
        await open(await example(path));
        const over = await overhang(page);
        const said = [...(await objections(page)), ...(over === null ? [] : [over])];
        wrong.push(...said.map((one) => `${path}, server away: ${one}`));
      }
      await comeBack();
      const answerAgain = await stopRequests(page, '*/api/v1/*', ({ breakOff }) => breakOff());
      await page.goto(`${world.service.url}/queue`);
      await page.getByRole('heading', { level: 1, name: 'Foyer' }).waitFor();
      wrong.push(...(await look(page, 'nothing reached')));
      await answerAgain();
      await page.getByRole('article').first().waitFor();

      // By a route, which turns the cache off: the page is in it by now.
      await page.route(/\/assets\/PolicyPage/, (route) => route.abort());
      await page.goto(`${world.service.url}/policy`);
      await page.getByRole('button', { name: 'Load it again' }).waitFor();
      wrong.push(...(await walk(page, 'broken')));
      await page.unroute(/\/assets\/PolicyPage/);
      expect(wrong).toEqual([]);
    },
  );

  it('on a phone says first what needs somebody, and of an update what is filled in', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      await open('/queue');
      const topOf = async (role: 'heading' | 'searchbox') =>
        (await page.getByRole(role).first().boundingBox())?.y ?? Number.NaN;
      await page.getByRole('article').first().waitFor();
      expect(await topOf('heading')).toBeLessThan(await topOf('searchbox'));
      // What is found stands below what was searched for, and the field keeps the caret while it moves up.
      await page.getByRole('searchbox').fill('certificate');
      await page.waitForURL(/q=certificate/);
      await expect.poll(async () => (await topOf('searchbox')) < (await topOf('heading'))).toBe(true);
      expect(await page.evaluate<string>('document.activeElement.type')).toBe('search');
      await open(await example('/waiting/:role/answer'));
      const field = page.getByRole('textbox', { name: 'The words, once for everybody' });
      expect(await field.inputValue()).toContain('Dear {first name},');
      const seen = page.locator('mark');
      expect(await seen.allTextContents()).toEqual(['{first name}', '{promised day}', '{our day}']);
      await field.fill('Dear {first nam},');
      await seen.first().waitFor({ state: 'detached' });
      await page.getByText('Not filled in, and sent as it stands: {first nam}.').waitFor();
      const save = page.getByRole('button', { name: /^Save \d+ drafts?/ });
      expect(await save.isEnabled()).toBe(true);
      await field.fill('Dear {first name}, you hear from me by {our day}.');
      await page.getByText('Not filled in').waitFor({ state: 'detached' });
      const day = page.getByLabel('The day that we promise');
      await day.fill('');
      await page.getByText('Choose the day that we promise, or take {our day} out of the words.').waitFor();
      expect(await save.isDisabled()).toBe(true);
      await day.fill('2020-01-01');
      await page.getByText('The day that we promise is over. Choose a later one.').waitFor();
      expect(await objections(page)).toEqual([]);
      await field.fill('Dear {first name}, no day is promised.');
      await expect.poll(() => save.isEnabled()).toBe(true);
      // As high as its text, so that both scroll as one.
      await field.fill('one\n'.repeat(60));
      expect(await field.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    } finally {
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it('under a thumb has ways on and back that it hits, and no number of the evidence alone on a line', async () => {
    const device = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const phone = await signedIn(browser, world.service, device);
    const lowest = async (links: string) => {
      const heights = await phone
        .locator(links)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.length, links).toBeGreaterThan(0);
      return Math.min(...heights);
    };
    await goToSettled(phone, await example('/m/:id'));
    expect(await lowest('main a[href^="/queue"]')).toBeGreaterThanOrEqual(44);
    // A number shares its line with the word before it, of which it is the mark.
    const numbered = phone.locator('mark:has(sup)');
    expect(await numbered.count()).toBeGreaterThan(0);
    const alone = await numbered.evaluateAll((marks) =>
      marks
        .map((mark) => {
          const [word, number] = [mark.firstChild, mark.querySelector('sup')];
          if (word === null || number === null) return [0, 0];
          const range = mark.ownerDocument.createRange();
          range.selectNodeContents(word);
          const lines = [...range.getClientRects()];
          return [lines.at(-1)?.right ?? 0, number.getBoundingClientRect().left];
        })
        .filter(([word = 0, number = 0]) => number < word - 4),
    );
    expect(alone).toEqual([]);
    await goToSettled(phone, await example('/waiting/:role/answer'));
    expect(await lowest('main li a[href^="/m/"]')).toBeGreaterThanOrEqual(44);
    await goToSettled(phone, await example('/digests/:id'));
    expect(await lowest('main a')).toBeGreaterThanOrEqual(44);
    await phone.context().close();
  });

  it('of the rail is reached from it', async () => {
    await open('/queue');
    const links = page.getByRole('navigation').first().getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) {
      await page.getByRole('navigation').first().locator(`a[href="${target}"]`).press('Enter');
      await page.waitForURL((url) => url.pathname.startsWith(target));
      await settled(page);
    }
  });

  it(
    'at the end: a sitting that is done, and a queue in which nothing is left',
    { timeout: WALK_LIMIT_MS },
    async () => {
      await open('/queue?fit=5');
      const end = page.getByRole('heading', { level: 1, name: 'That was your five minutes.' });
      await page.getByRole('article').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await end.waitFor();
      await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H1');
      const wrong = await look(page, '/queue, done');
      await page.keyboard.press('+');
      await end.waitFor({ state: 'detached' });
      for (const { id, version } of await world.service.api.inbox())
        await world.service.api.patch(`/api/v1/inbox/${id}`, { state: 'done', version });
      await open('/queue?fit=all');
      await page.getByRole('heading', { level: 1, name: 'You are up to date.' }).waitFor();
      wrong.push(...(await walk(page, '/queue, empty')));
      expect(wrong).toEqual([]);
    },
  );

  it('has asked nobody outside for anything, and nothing broke on the way', () => {
    const outside = asked.filter(
      (url) => !url.startsWith(world.service.url) && !/^(?:data|blob|about):/.test(url),
    );
    expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  });
});
