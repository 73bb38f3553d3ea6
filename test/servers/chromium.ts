import type { Browser, BrowserContext } from 'playwright-core';
import { browserOfPeople, programPath } from './programs.ts';

/** Without these Chromium looks up hosts of its maker at every start, which fails loudly on a closed network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What Playwright turns off. Chromium reads the last such switch only, so ours, which is the last, names these as well. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Pages of the address bar, which nobody sees: a process of their own, and half the CPU time of a start (measured). */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * The compilers that optimise are for pages that stay: those of tests last for seconds. Threads beside a page's own wait for
 * it more than they help where no core is to spare. Without either a browser computes a fifth less (measured).
 */
const SHORT_LIVED = ['--js-flags=--no-turbofan --no-maglev --single-threaded', '--num-raster-threads=1'];

/**
 * A headless browser with an empty profile; `skipReason('chromium')` tells whether there is one.
 *
 * @param asPeopleHaveIt for what measures it: with windows wherever there is one that has them, and with all its compilers
 */
export async function launchChromium({ asPeopleHaveIt = false } = {}): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: asPeopleHaveIt ? browserOfPeople() : programPath('chromium'),
    headless: true,
    // Root and most containers have none, and it only ever opens our own pages on loopback.
    chromiumSandbox: false,
    args: [
      ...QUIET,
      ...(asPeopleHaveIt ? [] : SHORT_LIVED),
      `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`,
    ],
  });
}

/** What a file of tests uses of the browser that it shares. */
export interface SharedBrowser extends Pick<Browser, 'newContext'> {
  /** Closes the contexts that were opened here; the browser stays for the next file. */
  close(): Promise<void>;
}

let running: Promise<Browser> | null = null;

/**
 * A headless browser that files of tests share which follow each other in a process, and which ends with it. What one
 * context has seen no other knows of.
 */
export async function shareChromium(): Promise<SharedBrowser> {
  let browser = await (running ??= launchChromium());
  // A page may have brought it down, for the file before.
  if (!browser.isConnected()) browser = await (running = launchChromium());
  const opened: BrowserContext[] = [];
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      opened.push(context);
      return context;
    },
    async close() {
      await Promise.all(opened.splice(0).map((context) => context.close()));
    },
  };
}
