import { Inject, Injectable } from '@nestjs/common';
import {
  DEFAULT_PREFERENCES,
  type PasswordByLink,
  type PasswordChange,
  type Preferences,
  Preferences as PreferencesSchema,
  type PreferencesPatch,
} from '#libs/contract';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database, writeRecord } from '#libs/store';
import { takePasswordLink } from './password-link.repository.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { tokenHash } from './secret-token.ts';
import { deleteSessionsOfUser } from './session.repository.ts';
import { TryLimits, accountHash } from './try-limits.ts';
import { forgetTriesForAccount } from './try.repository.ts';
import { type User, findUser, lockUser, updateUser } from './user.repository.ts';

/** What people may do about their own account, whatever their access. */
@Injectable()
export class OwnAccount {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly limits: TryLimits,
  ) {}

  /**
   * Changes a password by the present one. Every other session of the person ends. Where an administrator resets the
   * password at the same moment the reset holds: it may be there to keep out whoever knows the present one.
   *
   * @param sessionToken of the session that stays
   * @throws `request-invalid` where the present password is another one; `conflict` where it is none any more;
   *   `too-many-tries`
   */
  async changePassword(
    userId: number,
    { present, password }: PasswordChange,
    sessionToken: string | null,
    address: string | undefined,
  ): Promise<void> {
    const user = await this.require(userId);
    await this.limits.takeSignIn(address, user.email);
    if (!(await verifyPassword(user.passwordHash, present)))
      throw new FoyerError('request-invalid', 'present: that is not your present password.');
    await this.limits.forgiveSignIn(address, user.email);
    const passwordHash = await hashPassword(password);
    const except = sessionToken === null ? null : tokenHash(sessionToken);
    await this.database.transaction(async (tx) => {
      const locked = existing(await lockUser(tx, userId));
      if (locked.passwordHash !== user.passwordHash || locked.deactivatedAt !== null)
        throw new FoyerError(
          'conflict',
          'Your password was changed or reset meanwhile, and this one is not kept. Sign in with the other one, or ask an administrator for a link.',
        );
      await updateUser(tx, userId, { passwordHash });
      await deleteSessionsOfUser(tx, userId, except);
      await writeRecord(
        tx,
        { userId, name: user.name },
        { what: 'password_changed', about: user.name },
        this.clock.now(),
      );
    });
  }

  /**
   * Chooses a password by a one-time link, which is used up.
   *
   * @returns whose it was
   * @throws `link-expired` for one that is used up, too old or none; `too-many-tries`
   */
  async choosePassword({ code, password }: PasswordByLink, address: string | undefined): Promise<User> {
    await this.limits.takeLink(address);
    const passwordHash = await hashPassword(password);
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const user = await takePasswordLink(tx, tokenHash(code), now);
      if (user === null || user.deactivatedAt !== null)
        throw new FoyerError(
          'link-expired',
          'This link is used up or too old. Ask an administrator for a new one.',
        );
      await updateUser(tx, user.id, { passwordHash });
      await deleteSessionsOfUser(tx, user.id);
      await forgetTriesForAccount(tx, accountHash(user.email));
      const { id: userId, name } = user;
      await writeRecord(tx, { userId, name }, { what: 'password_chosen', about: name }, now);
      return { ...user, passwordHash };
    });
  }

  async readPreferences(userId: number): Promise<Preferences> {
    return preferencesOf(await this.require(userId));
  }

  /** Changes that come at once are all kept. */
  async changePreferences(userId: number, patch: PreferencesPatch): Promise<Preferences> {
    return this.database.transaction(async (tx) => {
      const preferences = { ...preferencesOf(existing(await lockUser(tx, userId))), ...patch } as Preferences;
      await updateUser(tx, userId, { preferences });
      return preferences;
    });
  }

  private async require(userId: number): Promise<User> {
    return existing(await findUser(this.database, userId));
  }
}

/** What an older or newer version wrote and this one doesn't know is as if it were absent. */
function preferencesOf({ preferences }: User): Preferences {
  const known = PreferencesSchema.partial().safeParse(preferences);
  return { ...DEFAULT_PREFERENCES, ...(known.success ? known.data : {}) } as Preferences;
}

function existing(user: User | null): User {
  if (user === null) throw new FoyerError('not-found', 'There is nobody like that here.');
  return user;
}
