import { createHash, randomBytes } from 'node:crypto';
import type { MailClient } from './mail-client.ts';

export interface Authorisation {
  /** The provider's page, where a person signs in and agrees. */
  readonly url: string;
  /** Comes back with the code: 256 random bits that nobody else can know. */
  readonly state: string;
  /** Proves to the provider that whoever exchanges the code has asked for it (PKCE, RFC 7636). */
  readonly verifier: string;
}

/**
 * Begins a sign-in at a provider (authorisation code with PKCE).
 *
 * @param user the name that is asked for there
 */
export function beginAuthorisation(client: MailClient, redirectUrl: string, user: string): Authorisation {
  const [state, verifier] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
  const url = new URL(client.authorizationUrl);
  const parameters = {
    ...client.extra,
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUrl,
    scope: client.scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: user,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, state, verifier };
}
