import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Setup as SetupRequest } from '#libs/contract';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database, type Handle } from '#libs/store';
import { hashPassword } from './password.ts';
import { newSetupCode, setupCodeHash } from './secret-token.ts';
import { deleteSetupCode, findSetupCodeHash, replaceSetupCode } from './setup-code.repository.ts';
import { TryLimits } from './try-limits.ts';
import { type User, hasUsers, insertUser, lockGoverning } from './user.repository.ts';

/**
 * Draws the one-time code with which the first administrator is made, and forgets any earlier one.
 *
 * @returns the code to print, or null once there is a user; only its hash is stored
 */
export async function issueSetupCode(database: Database): Promise<string | null> {
  const code = newSetupCode();
  return database.transaction(async (transaction) => {
    await lockGoverning(transaction);
    if (await hasUsers(transaction)) {
      await deleteSetupCode(transaction);
      return null;
    }
    await replaceSetupCode(transaction, setupCodeHash(code));
    return code;
  });
}

/** The first administrator: whoever can read the start's output may become it, once. */
@Injectable()
export class Setup {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limits: TryLimits,
  ) {}

  async isNeeded(): Promise<boolean> {
    return !(await hasUsers(this.database));
  }

  /** @throws `too-many-tries`, `conflict` once there is a user, `setup-code-wrong` */
  async complete(request: SetupRequest, address: string | undefined): Promise<User> {
    await this.limits.takeSetup(address);
    await this.check(this.database, request.code);
    const passwordHash = await hashPassword(request.password);
    return this.database.transaction(async (transaction) => {
      await lockGoverning(transaction);
      // Again under the lock: two people may have typed the code at once.
      await this.check(transaction, request.code);
      const { email, name } = request;
      const user = await insertUser(
        transaction,
        { email, name, access: 'administrator', passwordHash },
        this.clock.now(),
      );
      if (user === null) throw alreadySetUp();
      await deleteSetupCode(transaction);
      return user;
    });
  }

  private async check(handle: Handle, code: string): Promise<void> {
    // The code before the users: it goes as the first of them comes, and would be called wrong where it was only used.
    const expected = await findSetupCodeHash(handle);
    if (await hasUsers(handle)) throw alreadySetUp();
    if (expected !== null && timingSafeEqual(expected, setupCodeHash(code))) return;
    throw new FoyerError(
      'setup-code-wrong',
      'Use the code that the latest start of Foyer printed; each start prints a new one.',
    );
  }
}

function alreadySetUp(): FoyerError {
  return new FoyerError('conflict', 'Foyer has an administrator already. Sign in instead.');
}
