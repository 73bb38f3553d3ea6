import type { ImapFlow } from 'imapflow';
import { FoyerError } from '#libs/platform';
import { signInNotUnderstood, takesNoPassword, takesNoToken } from './imap-errors.ts';

/** By which a server says that it takes a token (RFC 7628, and Google's own). */
const TOKEN_SIGN_INS = ['AUTH=OAUTHBEARER', 'AUTH=XOAUTH2', 'AUTH=XOAUTH'];

/** By which it says that it takes a password all the same, where LOGIN is disabled (RFC 9051). */
const PASSWORD_SIGN_INS = ['AUTH=PLAIN', 'AUTH=LOGIN'];

interface SignInTried {
  readonly host: string;
  readonly byToken: boolean;
  /** As far as the server told them. */
  readonly capabilities: ImapFlow['capabilities'];
  /** Whether it was given up by ourselves. */
  readonly isOurs: boolean;
}

/** Why nobody was let in: what the server says that it takes tells more than its answer to what it does not take. */
export function signInFailure(error: unknown, { host, byToken, capabilities, isOurs }: SignInTried): unknown {
  // Where STARTTLS fails, what the server said is what it takes before TLS, and most take no password then.
  if (error instanceof FoyerError && error.code === 'mailbox-certificate') return error;
  const takes = (names: readonly string[]) => names.some((name) => capabilities.has(name));
  if (byToken && capabilities.size > 0 && !takes(TOKEN_SIGN_INS)) return takesNoToken(host, error);
  if (!byToken && capabilities.has('LOGINDISABLED') && !takes(PASSWORD_SIGN_INS))
    return takesNoPassword(host, error);
  const isProtocol = error instanceof FoyerError && error.code === 'mailbox-protocol';
  return isProtocol && !isOurs ? signInNotUnderstood(host, error) : error;
}
