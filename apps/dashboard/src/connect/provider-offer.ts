import type { Detection, MailClientView } from '#libs/contract';

/** A sign-in at the provider of a mailbox, in place of a password. */
export type ProviderOffer =
  /** Here is the button; `name` is the provider's, or the host whose sign-in it is. */
  | { readonly is: 'ready'; readonly provider: MailClientView['provider']; readonly name: string }
  /** The provider wants it, and does not know this Foyer yet. */
  | { readonly is: 'unregistered'; readonly provider: 'google' | 'microsoft'; readonly name: string };

const NAMES = { google: 'Google', microsoft: 'Microsoft' } as const;

/**
 * What can be offered besides a password, or in place of it.
 *
 * @param clients the providers that know this Foyer
 * @returns null where there is nothing but the password
 */
export function providerOffer(
  detection: Detection | null,
  clients: readonly MailClientView[],
): ProviderOffer | null {
  const server = detection?.server ?? null;
  const provider = server?.signIn.includes('oauth2') === true ? server.tokenProvider : null;
  if (provider !== null) {
    const isReady = clients.some((client) => client.provider === provider);
    return { is: isReady ? 'ready' : 'unregistered', provider, name: NAMES[provider] };
  }
  // Whoever registered another provider has a mail server that takes its tokens; which one, no record tells.
  const other = clients.find((client) => client.provider === 'other');
  const address = other?.authorizationUrl ?? null;
  return address === null ? null : { is: 'ready', provider: 'other', name: new URL(address).hostname };
}

/** Whether the server lets programs in by a password too, of the account or made for them. */
export function takesPassword(detection: Detection | null): boolean {
  return detection?.server?.signIn.some((way) => way !== 'oauth2') ?? true;
}
