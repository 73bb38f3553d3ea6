import { FoyerError } from '#libs/platform';
import type { Caller } from '#libs/web';

/**
 * What only somebody who is signed in may do: with an API token alone nobody gets in, so that revoking it ends what it
 * opened.
 *
 * @throws `not-permitted` for an API token
 */
export function requirePerson(caller: Caller): Caller & { readonly userId: number } {
  const { userId } = caller;
  if (userId === null) throw new FoyerError('not-permitted', 'Sign in for this: an API token does not do.');
  return { ...caller, userId };
}
