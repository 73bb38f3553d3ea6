import { Inject, Injectable } from '@nestjs/common';
import type { AccessLevel } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type ApiToken, findApiToken, insertApiToken, markApiTokenUsed } from './api-token.repository.ts';
import { newToken, tokenHash } from './secret-token.ts';

/** Tells where a leaked token comes from, to people and to secret scanners. */
const PREFIX = 'foyer_';
/** `last_used_at` is for people; a write with every request would cost more than the request. */
const USED_EVERY_MS = 60_000;

/**
 * Makes a token for a script.
 *
 * @param name what it is for; shown in the record of what it did
 * @returns the token; only its SHA-256 is stored, so show it now or never
 */
export async function createApiToken(
  database: Database,
  { name, access }: { name: string; access: AccessLevel },
): Promise<string> {
  const token = `${PREFIX}${newToken()}`;
  await insertApiToken(database, { name, access, tokenHash: tokenHash(token) });
  return token;
}

/** Finds the token of an Authorization header. */
@Injectable()
export class ApiTokens {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns null where nobody made this token */
  async find(token: string): Promise<ApiToken | null> {
    const found = await findApiToken(this.database, tokenHash(token));
    if (found === null) return null;
    const now = this.clock.now();
    if (found.lastUsedAt === null || now.getTime() - found.lastUsedAt.getTime() > USED_EVERY_MS) {
      await markApiTokenUsed(this.database, found.id, now);
    }
    return found;
  }
}

/** @returns the token of `Authorization: Bearer TOKEN`, or null for any other header */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
