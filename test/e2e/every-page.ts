import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { drawn } from './late.ts';
import { ADMIN, eventually } from './service.ts';

const DESKTOP = { width: 1280, height: 800 };
/** The narrowest that WCAG asks for: 1,280 pixels at a zoom of 400%. */
const PHONE = { width: 320, height: 640 };
const MOST_STOPS = 400;
/** The page itself keeps where each led: to ask for it after each costs as much as the press. */
const STOPS_AT_ONCE = 8;
/** How long a page may take to fit a new width. */
const LAYOUT_LIMIT_MS = 5_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that does not exist, and what it says. */
export const NOWHERE = { path: '/no-such-page', heading: 'There is no such page.' };

/** The running router: asked for where React keeps it, because a list beside it could forget a page. */
const ROUTER = `(() => {
    const root = document.getElementById('root');
    const holder = Object.keys(root).find((key) => key.startsWith('__reactContainer$'));
    const routerOf = (fiber) => fiber && (fiber.memoizedProps?.router ?? routerOf(fiber.child) ?? routerOf(fiber.sibling));
    return routerOf(root[holder].stateNode.current);
  })()`;

/** Every path of the router that this page runs, such as `/m/:id`. */
export async function routerPaths(page: Page): Promise<string[]> {
  const paths = await page.evaluate<string[]>(`(() => {
    const under = (parent, { path = '', children = [] }) => {
      const own = path.startsWith('/') || path === '*' ? path : (parent + '/' + path).replace(/\\/$/, '');
      return [...(path === '' ? [] : [own]), ...children.flatMap((child) => under(own, child))];
    };
    return ${ROUTER}.routes.flatMap((route) => under('', route));
  })()`);
  return [...new Set(paths)];
}

/**
 * Goes to another page as a link does: the document stays, which spares most of a second of a core. Wait for something
 * that only the new page has, since the old one stands until that is ready.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`${ROUTER}.navigate(${JSON.stringify(path)})`);
}

/**
 * The same, and waits until the new page has its heading and nothing of it is still loading. It goes by way of a page
 * that does not exist, whose heading says when the one before and it are gone.
 */
export async function goToSettled(page: Page, path: string): Promise<void> {
  const nowhere = page.getByRole('heading', { level: 1, name: NOWHERE.heading });
  await goTo(page, NOWHERE.path);
  await nowhere.waitFor();
  if (path !== NOWHERE.path) {
    await goTo(page, path);
    await nowhere.waitFor({ state: 'detached' });
  }
  await settled(page);
}

/** Signs in by keyboard, and waits for the queue. */
export async function signInAt(
  page: Page,
  url: string,
  person: { readonly email: string; readonly password: string } = ADMIN,
): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/queue/);
}

/**
 * Chooses from a menu that is opening. Mantine leads the focus to the first item by a timer, which may take it from one
 * that was gone to before (two times of 75, measured).
 */
export async function choose(page: Page, item: string): Promise<void> {
  await page.locator('[role="menuitem"]:focus').waitFor();
  await drawn(page);
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

/** Opens a page and waits until it has its heading and nothing of it is still loading. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Waits until the page has its heading and nothing of it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // By `evaluate`: the pages' policy lets nothing else evaluate words.
  await eventually(
    () =>
      page.evaluate<boolean>(
        `!document.querySelector('[aria-busy="true"]') && ![...document.querySelectorAll('[role="status"]')].some((one) => /^Loading/.test(one.textContent ?? ''))`,
      ),
    (isLoaded) => isLoaded,
    90_000,
  );
}

/** What axe objects to in what is shown now, as `rule: element`. */
export function objections(page: Page): Promise<string[]> {
  return objectionsTo(page, 'document', {});
}

/** Of all that differs between light and dark. What a dialog covers has no contrast that axe could measure. */
function faintWords(page: Page): Promise<string[]> {
  const shown = `([...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document)`;
  return objectionsTo(page, shown, { runOnly: ['color-contrast'] });
}

async function objectionsTo(page: Page, shown: string, which: RunOptions): Promise<string[]> {
  // Axe would read all style sheets and films first, for a rule that is off and one for films, of which we have none.
  const options: RunOptions = { resultTypes: ['violations'], preload: false, ...which };
  // Axe stays in a document that has it, and answers for the frames that have it as well: to take it in costs as much as
  // to run it. By `evaluate`: the pages' policy lets nothing else evaluate words.
  for (const frame of page.frames())
    if (!(await frame.evaluate<boolean>(`'axe' in window`))) await frame.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run(${shown}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`);
}

/**
 * How many pixels the page is wider than its window, with what sticks out; null where nothing does.
 *
 * On a busy machine the layout follows a new width a moment later. A fault stays.
 */
export async function overhang(page: Page): Promise<string | null> {
  const deadline = Date.now() + LAYOUT_LIMIT_MS;
  for (;;) {
    const over = await overhangNow(page);
    if (over === null || Date.now() > deadline) return over;
  }
}

function overhangNow(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over <= 0) return null;
    const widest = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > window.innerWidth + 1);
    return over + ' px wider than the window: ' + widest?.outerHTML.slice(0, 160);
  })()`);
}

/** What is wrong with what is shown now, in light and dark, on a desktop and on the narrowest phone. */
export async function look(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  const say = (where: string, found: readonly string[]) =>
    wrong.push(...found.map((one) => `${name}, ${where}: ${one}`));
  const wear = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page follows a moment later (16 times of 75 it had not, measured): what is looked at must not be the other one.
    await drawn(page);
  };
  await wear('light');
  say('light', await objections(page));
  await wear('dark');
  // Only colours differ.
  say('dark', await faintWords(page));
  await page.setViewportSize(PHONE);
  const over = await overhang(page);
  say('320 px', over === null ? [] : [over]);
  say('320 px dark', await objections(page));
  await wear('light');
  say('320 px light', await faintWords(page));
  await page.setViewportSize(DESKTOP);
  return wrong;
}

/** Where a press of Tab has led. */
interface Reached {
  readonly isEnd: boolean;
  /** Marks of the controls that are reached from there. */
  readonly stops: readonly string[];
  readonly own: string;
  readonly visible: boolean;
  readonly html: string;
}

/**
 * Goes through the page by Tab until it starts again.
 *
 * @returns what can be used with a mouse and is never reached so, or is reached without showing it
 */
async function walkOnce(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {
    document.activeElement?.blur?.();
    window.scrollTo(0, 0);
    for (const one of document.querySelectorAll('[data-stop]')) delete one.dataset.stop;
    let n = 0;
    for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      // What is folded away in a closed <details> has its place and is not there.
      if (one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0) one.dataset.stop = String(n++);
    }
    window.reached = [];
    if (window.tellsReached) return;
    window.tellsReached = true;
    const outlined = (element) => element != null && getComputedStyle(element).outlineStyle !== 'none';
    document.addEventListener('keyup', ({ key }) => {
      if (key !== 'Tab') return;
      const one = document.activeElement;
      const isDrawn = one.getBoundingClientRect().width > 2 && getComputedStyle(one).opacity !== '0';
      // Of radio buttons of one name the arrow keys reach the others.
      const group = one.type === 'radio' ? [...document.querySelectorAll('input[type="radio"]')].filter((other) => other.name === one.name) : [one];
      window.reached.push({
        isEnd: one === document.body,
        stops: group.map((member) => member.dataset?.stop).filter((stop) => stop !== undefined),
        own: one.dataset?.stop ?? '',
        // A field with a sign in it is outlined as a whole.
        visible: !isDrawn || one === document.body || [one, one.parentElement, one.parentElement?.parentElement].some(outlined),
        html: one.outerHTML.slice(0, 160),
      });
    }, true);
  })()`);
  const missed = new Map<string, string>();
  for (const [stop, html] of await page.evaluate<[string, string][]>(`
    [...document.querySelectorAll('[data-stop]')].map((one) => [one.dataset.stop, one.outerHTML.slice(0, 160)])`))
    missed.set(stop, html);
  const faint = new Map<string, string>();
  const shown = new Set<string>();
  // Only the end of the page counts as one: what has come since has no mark, and is no end. The walk may begin in the
  // middle, where the focus was last.
  let ends = 0;
  for (let step = 0; step < MOST_STOPS && ends < 3 && missed.size > 0; step += STOPS_AT_ONCE) {
    for (let press = 0; press < STOPS_AT_ONCE; press += 1) await page.keyboard.press('Tab');
    for (const { isEnd, stops, own, visible, html } of await page.evaluate<Reached[]>(
      `window.reached.splice(0)`,
    )) {
      if (isEnd) ends += 1;
      // What has no mark is no control: a page that has just come takes the focus as a whole. A field for a date has
      // several stops, the last of which the browser marks inside of it.
      if (visible) shown.add(own);
      else if (own !== '') faint.set(own, `no sign of the focus: ${html}`);
      for (const stop of stops) missed.delete(stop);
    }
  }
  const unseen = [...faint].flatMap(([stop, said]) => (shown.has(stop) ? [] : [said]));
  return [...[...missed.values()].map((html) => `not reached: ${html}`), ...unseen];
}

/** The walk again where it found a fault: a page that is drawn anew in its midst loses its marks, a fault stays one. */
export async function unreachable(page: Page): Promise<string[]> {
  const found = await walkOnce(page);
  return found.length === 0 ? found : walkOnce(page);
}
