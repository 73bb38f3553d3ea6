import type { Browser } from 'playwright-core';
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
