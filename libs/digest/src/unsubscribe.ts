import { FoyerError, type SecretBox } from '#libs/platform';

const PURPOSE = 'digest-unsubscribe';

/** Names a person to a mail program's "unsubscribe", and to nobody else; it can switch mail off and nothing more. */
export function unsubscribeToken(secrets: SecretBox, userId: number): string {
  return secrets.seal(String(userId), PURPOSE);
}

/** @throws `not-found` for anything that we did not make */
export function unsubscribedUser(secrets: SecretBox, token: string): number {
  try {
    return Number(secrets.open(token, PURPOSE));
  } catch (error) {
    throw new FoyerError('not-found', 'There is no such subscription.', { cause: error });
  }
}
