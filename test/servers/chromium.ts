import { type Browser, chromium } from 'playwright-core';
import { programPath } from './programs.ts';

/** Without these Chromium looks up hosts of its maker at every start, which fails loudly on a closed network. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser with an empty profile; `skipReason('chromium')` tells whether there is one. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: programPath('chromium'),
    headless: true,
    // Root and most containers have none, and it only ever opens our own pages on loopback.
    chromiumSandbox: false,
    args: QUIET,
  });
}
