import { type Caller, requirePerson } from '#libs/web';

/**
 * Whose digests a list shows: one's own; everybody's for an administrator's API token, which stands for nobody.
 *
 * @throws `not-permitted` for any other API token
 */
export function listedPerson(caller: Caller): number | null {
  if (caller.userId === null && caller.access === 'administrator') return null;
  return requirePerson(caller).userId;
}
