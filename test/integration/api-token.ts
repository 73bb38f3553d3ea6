import { ApiTokens } from '#libs/access';
import type { NewApiToken } from '#libs/contract';
import { systemClock } from '#libs/platform';
import type { Database } from '#libs/store';

/** A token for a script, made as on the command line. @returns what goes after `Bearer` */
export async function makeToken(database: Database, parts: NewApiToken): Promise<string> {
  const by = { userId: null, name: 'the command line' };
  return (await new ApiTokens(database, systemClock).make(parts, by)).token;
}
