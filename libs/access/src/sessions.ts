import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { newToken, tokenHash } from './secret-token.ts';
import { type StoredSession, deleteSession, findSession, insertSession } from './session.repository.ts';
import { type User, lockUser } from './user.repository.ts';

/** A working day with its breaks; after that even a browser that was left open is signed out. */
export const SESSION_MS = 12 * 3_600_000;

export interface OpenSession extends StoredSession {
  /** For the cookie; only its SHA-256 is stored. */
  readonly token: string;
}

/** Sessions of people in a browser: found by the cookie's token, over after twelve hours. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens a session under a token that nobody can have known before, and ends the one that the browser brought: a
   * cookie planted before the sign-in opens nothing.
   *
   * @param user with the password that was given
   * @throws `sign-in-refused` where that is another one by now: whoever changed it has ended all sessions
   */
  async open(user: User, broughtToken: string | null): Promise<OpenSession> {
    const now = this.clock.now();
    const [token, csrfToken] = [newToken(), newToken()];
    const expiresAt = new Date(now.getTime() + SESSION_MS);
    await this.database.transaction(async (transaction) => {
      const present = await lockUser(transaction, user.id);
      if (present?.passwordHash !== user.passwordHash) throw signInRefused();
      if (broughtToken !== null) await deleteSession(transaction, tokenHash(broughtToken));
      await insertSession(transaction, {
        tokenHash: tokenHash(token),
        userId: user.id,
        csrfToken,
        createdAt: now,
        expiresAt,
      });
    });
    return { token, csrfToken, expiresAt, user };
  }

  /** @throws `session-over` for one that lasted its time, `not-signed-in` without one and for one that was ended */
  async require(token: string | null): Promise<StoredSession> {
    const found = await this.stored(token);
    if (found === null) throw new FoyerError('not-signed-in', 'Sign in, or send an API token.');
    if (this.isOver(found)) {
      throw new FoyerError(
        'session-over',
        'You were signed out after 12 hours. Sign in and you are back where you were.',
      );
    }
    return found;
  }

  /** @returns null where there is none, or it is over */
  async find(token: string | null): Promise<StoredSession | null> {
    const found = await this.stored(token);
    return found === null || this.isOver(found) ? null : found;
  }

  /** Of a deactivated user there is none: one that was opened in that very moment opens nothing. */
  private async stored(token: string | null): Promise<StoredSession | null> {
    const found = token === null ? null : await findSession(this.database, tokenHash(token));
    return found === null || found.user.deactivatedAt !== null ? null : found;
  }

  private isOver({ expiresAt }: StoredSession): boolean {
    return expiresAt <= this.clock.now();
  }

  async close(token: string): Promise<void> {
    await deleteSession(this.database, tokenHash(token));
  }
}

/** The same words whatever the reason, so that nobody learns who may sign in. */
export function signInRefused(): FoyerError {
  return new FoyerError('sign-in-refused', 'That email and password do not match.');
}
