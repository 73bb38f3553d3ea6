import { Inject, Injectable } from '@nestjs/common';
import type { SignIn as SignInRequest } from '#libs/contract';
import { LOG, type Log } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { verifyPassword } from './password.ts';
import { type OpenSession, Sessions, signInRefused } from './sessions.ts';
import { TryLimits } from './try-limits.ts';
import { findUserByEmail } from './user.repository.ts';

/** Sign-in with email and password. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) private readonly log: Log,
    private readonly limits: TryLimits,
    private readonly sessions: Sessions,
  ) {}

  /**
   * An unknown email and a deactivated user take the same way as a wrong password: the same limits, the same work, the
   * same words.
   *
   * @param address of the caller, for the limits
   * @param broughtToken the session cookie that came with the request; that session ends
   * @throws `sign-in-refused`, `too-many-tries`
   */
  async signIn(
    { email, password }: SignInRequest,
    address: string | undefined,
    broughtToken: string | null,
  ): Promise<OpenSession> {
    await this.limits.takeSignIn(address, email);
    const user = await findUserByEmail(this.database, email);
    const known = user?.deactivatedAt === null ? user.passwordHash : null;
    const fits = await verifyPassword(known, password);
    if (user === null || !fits) {
      this.log.info('sign-in-refused');
      throw signInRefused();
    }
    await this.limits.forgiveSignIn(address, email);
    this.log.info('signed-in', { userId: String(user.id) });
    return this.sessions.open(user, broughtToken);
  }
}
