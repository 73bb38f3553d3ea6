import type { AccessLevel } from '#libs/contract';
import { FoyerError, type Log, systemClock } from '#libs/platform';
import type { Database } from '#libs/store';
import { deletePasswordLink } from './password-link.repository.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { deleteSessionsOfUser } from './session.repository.ts';
import { accountHash } from './try-limits.ts';
import { forgetTriesForAccount } from './try.repository.ts';
import {
  type User,
  findUserByEmail,
  hasUsers,
  insertUser,
  lockGoverning,
  updateUser,
} from './user.repository.ts';

/** What a person is called until they say otherwise. */
const nameOf = (email: string) => email.slice(0, Math.max(1, email.lastIndexOf('@')));

/** @throws `conflict` where there is a user with this email, in whatever case */
export async function addUser(
  database: Database,
  values: { email: string; name?: string; access: AccessLevel; password: string },
): Promise<User> {
  const { email, access, password } = values;
  const passwordHash = await hashPassword(password);
  const name = values.name ?? nameOf(email);
  const added = await insertUser(database, { email, name, access, passwordHash }, systemClock.now());
  if (added === null) throw new FoyerError('conflict', 'There is a user with this email address already.');
  return added;
}

/**
 * Gives a user another password: ends their sessions and forgets their failed tries, from wherever.
 *
 * @throws `not-found` where there is no such user
 */
export async function resetPassword(
  database: Database,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const user = await findUserByEmail(database, email);
  if (user === null) throw new FoyerError('not-found', 'There is no user with this email address.');
  const passwordHash = await hashPassword(password);
  await database.transaction(async (transaction) => {
    await updateUser(transaction, user.id, { passwordHash });
    await deletePasswordLink(transaction, user.id);
    await deleteSessionsOfUser(transaction, user.id);
    await forgetTriesForAccount(transaction, accountHash(email));
  });
}

/**
 * Makes the administrator of FOYER_ADMIN_*, on the first start only. A later start changes nothing: a password that was
 * changed since must not come back, and the log says that the settings differ.
 *
 * @returns `created`; `kept` where this user exists with this password; `differs` where other users or another password do
 */
export async function ensureFirstAdministrator(
  database: Database,
  { email, password, name = nameOf(email) }: { email: string; password: string; name?: string },
  log: Log,
): Promise<'created' | 'kept' | 'differs'> {
  if (!(await hasUsers(database))) {
    const passwordHash = await hashPassword(password);
    const created = await database.transaction(async (transaction) => {
      await lockGoverning(transaction);
      if (await hasUsers(transaction)) return null;
      const values = { email, name, access: 'administrator', passwordHash } as const;
      return insertUser(transaction, values, systemClock.now());
    });
    if (created !== null) {
      log.info('first-administrator-created', { userId: String(created.id) });
      return 'created';
    }
  }
  const user = await findUserByEmail(database, email);
  if (await verifyPassword(user?.passwordHash ?? null, password)) return 'kept';
  log.warn('administrator-setting-unused', {
    state: user === null ? 'other-users-exist' : 'password-differs',
  });
  return 'differs';
}
