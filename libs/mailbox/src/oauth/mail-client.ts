import { FoyerError } from '#libs/platform';
import { isLoopback } from '../mailbox-url.ts';

export const MAIL_CLIENT_PROVIDERS = ['google', 'microsoft', 'other'] as const;
export type MailClientProvider = (typeof MAIL_CLIENT_PROVIDERS)[number];

/** Foyer as one provider knows it: registered there by whoever runs this installation. Holds a secret: never log it. */
export interface MailClient {
  readonly provider: MailClientProvider;
  /** For a sentence. */
  readonly name: string;
  readonly clientId: string;
  /** Null for a client without one (PKCE protects it all the same). */
  readonly clientSecret: string | null;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scope: string;
  /** What this provider wants besides OAuth 2.0, so that it gives out a refresh token. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface MailClientSettings {
  readonly provider: MailClientProvider;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Microsoft's directory: its id or domain, or `common`. */
  readonly tenant: string | null;
  /** The three of a provider that we do not know; null for those that we do. */
  readonly authorizationUrl: string | null;
  readonly tokenUrl: string | null;
  readonly scope: string | null;
}

/**
 * The client of a provider, with what its documentation says of IMAP
 * (https://developers.google.com/workspace/gmail/imap/xoauth2-protocol,
 * https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth).
 *
 * @throws `request-invalid` where an address of another provider is missing, or not protected by TLS
 */
export function mailClientOf(settings: MailClientSettings): MailClient {
  const { provider, clientId, clientSecret } = settings;
  if (provider === 'google') {
    return {
      provider,
      clientId,
      clientSecret,
      name: 'Google',
      authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
      tokenUrl: 'https://oauth2.googleapis.com/token',
      scope: 'https://mail.google.com/',
      // Without a new consent there is no refresh token the second time.
      extra: { access_type: 'offline', prompt: 'consent' },
    };
  }
  if (provider === 'microsoft') {
    const tenant = settings.tenant ?? 'common';
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/.test(tenant))
      throw new FoyerError(
        'request-invalid',
        'The tenant is the id or the domain of your directory, or common.',
      );
    const login = `https://login.microsoftonline.com/${tenant}/oauth2/v2.0`;
    return {
      provider,
      clientId,
      clientSecret,
      name: 'Microsoft',
      authorizationUrl: `${login}/authorize`,
      tokenUrl: `${login}/token`,
      scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
      extra: { prompt: 'select_account' },
    };
  }
  const { authorizationUrl, tokenUrl, scope } = settings;
  if (authorizationUrl === null || tokenUrl === null || scope === null)
    throw new FoyerError('request-invalid', 'Another provider needs authorizationUrl, tokenUrl and scope.');
  return {
    provider,
    clientId,
    clientSecret,
    scope,
    name: protectedUrl(tokenUrl).hostname,
    authorizationUrl: protectedUrl(authorizationUrl).href,
    tokenUrl: protectedUrl(tokenUrl).href,
    extra: { prompt: 'consent' },
  };
}

/** What they mean has nothing to do with mail, and providers leave them out of what they say that they gave. */
const NOT_ABOUT_MAIL = new Set(['openid', 'profile', 'email', 'offline_access', 'offline']);

/**
 * Whether a person allowed all that is asked for; on Google's page each of it can be left out.
 *
 * @param given as the provider names it, Microsoft with or without the resource before it
 */
export function allowsMail({ scope }: Pick<MailClient, 'scope'>, given: string): boolean {
  const names = (list: string) => list.split(/[\s,]+/).map((name) => name.toLowerCase().replace(/\/$/, ''));
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const allowed = new Set(names(given).flatMap((name) => [name, last(name)]));
  return names(scope).every(
    (name) => name === '' || NOT_ABOUT_MAIL.has(name) || allowed.has(name) || allowed.has(last(name)),
  );
}

/** @throws `request-invalid` for one that is not https, unless it is on this machine */
function protectedUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')));
  if (url === null || !isSafe || url.username !== '' || url.hash !== '')
    throw new FoyerError(
      'request-invalid',
      'The addresses of a provider begin with https:// and hold no password.',
    );
  return url;
}
