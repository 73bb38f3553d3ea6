import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#libs/platform';

/** Where the demo keeps its mail, beside the embedded database that it uses as a real start would. */
export function demoFolder(dataDir: string): string {
  return join(dataDir, 'demo');
}

/**
 * What a real start says where the demo was run before: whoever tries the demo first would otherwise find its invented
 * mail, and a sign-in that is printed in public, in the place of a mailbox of their own.
 *
 * @returns a sentence for the terminal, or null where no demo has run or the database is on a server
 */
export function demoNotice({
  dataDir,
  databaseUrl,
}: Pick<Settings, 'dataDir' | 'databaseUrl'>): string | null {
  if (databaseUrl !== null || !existsSync(demoFolder(dataDir))) return null;
  return `The demo was run in ${dataDir}: its invented mail and its sign-in are there. For a mailbox of your own delete that folder, or set DATA_DIR to another.`;
}
