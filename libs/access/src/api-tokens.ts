import { Inject, Injectable } from '@nestjs/common';
import type { ApiTokenMade, ApiTokenView, NewApiToken } from '#libs/contract';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database, type Doer, writeRecord } from '#libs/store';
import {
  type ApiToken,
  deleteApiToken,
  findApiToken,
  insertApiToken,
  listApiTokens,
  markApiTokenUsed,
} from './api-token.repository.ts';
import { newToken, tokenHash } from './secret-token.ts';

/** Tells where a leaked token comes from, to people and to secret scanners. */
const PREFIX = 'foyer_';
/** `last_used_at` is for people; a write with every request would cost more than the request. */
const USED_EVERY_MS = 60_000;

/** Tokens of scripts: found by an Authorization header, made and revoked by administrators and on the command line. */
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

  async list(): Promise<ApiTokenView[]> {
    return (await listApiTokens(this.database)).map(toView);
  }

  /**
   * Makes a token; the record tells of it.
   *
   * @returns the token with its text, of which only the SHA-256 is stored: show it now or never
   */
  async make({ name, access }: NewApiToken, by: Doer): Promise<ApiTokenMade> {
    const token = `${PREFIX}${newToken()}`;
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const values = { name, access, tokenHash: tokenHash(token), createdBy: by.name, createdAt: now };
      const row = await insertApiToken(tx, values);
      await writeRecord(tx, by, { what: 'token_made', about: `${name} (${access})` }, now);
      return { ...toView(row), token };
    });
  }

  /** Holds from the next request on. @throws `not-found` */
  async revoke(id: number, by: Doer): Promise<void> {
    await this.database.transaction(async (tx) => {
      const name = await deleteApiToken(tx, id);
      if (name === null) throw new FoyerError('not-found', 'There is no such token.');
      await writeRecord(tx, by, { what: 'token_revoked', about: name }, this.clock.now());
    });
  }
}

function toView({ id, name, access, createdAt, createdBy, lastUsedAt }: ApiToken): ApiTokenView {
  return {
    id: String(id),
    name,
    access,
    createdAt: createdAt.toISOString(),
    createdBy,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

/** @returns the token of `Authorization: Bearer TOKEN`, or null for any other header */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
