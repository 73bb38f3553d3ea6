import { FoyerError } from '#libs/platform';
import type { Caller } from '#libs/web';

/** Whose digests are asked for. @throws `not-permitted` for an API token: digests belong to a person */
export function personOf({ userId }: Caller): number {
  if (userId === null)
    throw new FoyerError('not-permitted', 'This belongs to a person: sign in instead of using an API token.');
  return userId;
}

/**
 * Whose digests a list shows: one's own; everybody's for an administrator's API token, which stands for nobody.
 *
 * @throws `not-permitted` for any other API token
 */
export function listedPerson(caller: Caller): number | null {
  if (caller.userId === null && caller.access === 'administrator') return null;
  return personOf(caller);
}
