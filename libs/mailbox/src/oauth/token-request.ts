import { type IncomingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { FoyerError } from '#libs/platform';
import { type Resolve, addressesOf, lookupOf } from '../host-address.ts';
import { isLoopback } from '../mailbox-url.ts';
import type { MailClient } from './mail-client.ts';

/** What a provider gave out. Holds secrets: never log it. */
export interface Tokens {
  readonly accessToken: string;
  /** Null where the one before stays valid. */
  readonly refreshToken: string | null;
  readonly expiresInSeconds: number;
  /** What they are good for, as the provider says; null where it is what was asked for (RFC 6749, 5.1). */
  readonly scope: string | null;
}

const LIMIT_MS = 20_000;
/** Tokens of Microsoft have some 2 kB; a header of IMAP or a mail server takes no more than this. */
const MOST_BYTES = 64 * 1024;
const LONGEST_TOKEN = 16 * 1024;
/** VSCHAR of RFC 6749; a control character would end the field of SASL that the token stands in. */
const TOKEN = /^[\x21-\x7e]+$/;
/** What a person has to do: Microsoft says so in several ways. */
const NEEDS_PERSON = new Set([
  'invalid_grant',
  'interaction_required',
  'consent_required',
  'login_required',
  'invalid_scope',
  'access_denied',
]);
const [SHORTEST_SECONDS, USUAL_SECONDS, LONGEST_SECONDS] = [30, 3_600, 24 * 3_600];

/**
 * Exchanges the code that came back from the provider's page.
 *
 * @throws as `refreshTokens`; `mailbox-refused` also where the code is too old or was used before
 */
export async function exchangeCode(
  client: MailClient,
  code: string,
  verifier: string,
  redirectUrl: string,
  limitMs = LIMIT_MS,
): Promise<Tokens> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUrl, code_verifier: verifier };
  return tokensOf(client, await ask(client, form, limitMs));
}

/**
 * Gets a new access token.
 *
 * @throws `mailbox-refused` (reauthorise) where the grant was withdrawn or has ended; `mailbox-client-refused` (never)
 *   where the provider does not know this installation's client; `mailbox-unreachable`, `mailbox-throttled` or
 *   `mailbox-protocol` (later). None of them holds a token or the provider's own words; `because` is its code.
 */
export async function refreshTokens(
  client: MailClient,
  refreshToken: string,
  limitMs = LIMIT_MS,
  resolve?: Resolve,
): Promise<Tokens> {
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  return tokensOf(client, await ask(client, form, limitMs, resolve));
}

interface Answer {
  readonly status: number;
  readonly body: string;
  /** For how long it wants to be left alone, in milliseconds; null where it does not say so. */
  readonly waitMs: number | null;
}

/** One POST within one limit of time, to an address that was checked. Follows no redirect. */
async function ask(
  client: MailClient,
  form: Record<string, string>,
  limitMs: number,
  resolve?: Resolve,
): Promise<Answer> {
  const url = new URL(client.tokenUrl);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const isTls = url.protocol === 'https:';
  if (!isTls && !isLoopback(name))
    throw new FoyerError('invariant-broken', 'A token would go over an open line.');
  const lookup = lookupOf(await addressesOf(name, resolve));
  const body = new URLSearchParams({
    ...form,
    client_id: client.clientId,
    ...(client.clientSecret === null ? {} : { client_secret: client.clientSecret }),
  }).toString();
  const send = isTls ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const late = () => fail(notNow(client));
    const sent = send(
      {
        host: name,
        lookup,
        port: url.port === '' ? (isTls ? 443 : 80) : Number(url.port),
        path: url.pathname + url.search,
        method: 'POST',
        ...(isTls && isIP(name) === 0 ? { servername: name } : {}),
        headers: {
          host: url.host,
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
        agent: false,
        signal: AbortSignal.timeout(limitMs),
      },
      (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes <= MOST_BYTES) return void parts.push(part);
          response.destroy();
          fail(unusable(client));
        });
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts).toString('utf8'),
            waitMs: waitOf(response.headers),
          }),
        );
        response.on('error', late);
      },
    );
    sent.on('error', late);
    sent.end(body);
  });
}

function tokensOf(client: MailClient, { status, body, waitMs }: Answer): Tokens {
  const fields = fieldsOf(body);
  const error = fields?.['error'];
  // Its code alone (RFC 6749, 5.2): its own words may quote what we sent.
  const facts = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? { because: error } : {};
  if (status === 429 || error === 'slow_down' || error === 'temporarily_unavailable')
    throw new FoyerError(
      'mailbox-throttled',
      `${client.name} asks us to slow down. We try again by ourselves.`,
      { facts: { waitMs } },
    );
  if (status >= 500) throw notNow(client);
  if (error === 'admin_policy_enforced') {
    throw new FoyerError(
      'mailbox-refused',
      `${client.name} refuses our sign-in by a rule of your organisation: ask whoever administers its accounts there to ` +
        'allow it. Sign in there again, on the page Mailboxes, when that is done. The mail waits in the mailbox and nothing is lost.',
      { facts },
    );
  }
  if (NEEDS_PERSON.has(String(error))) {
    throw new FoyerError(
      'mailbox-refused',
      `${client.name} does not accept our sign-in any more: it was withdrawn or has ended. Sign in there again, on the ` +
        'page Mailboxes. The mail waits in the mailbox and nothing is lost.',
      { facts },
    );
  }
  if (status === 401 || error === 'invalid_client' || error === 'unauthorized_client') {
    throw new FoyerError(
      'mailbox-client-refused',
      `${client.name} does not know our client any more. An administrator has to set its id and secret anew.`,
    );
  }
  // Some servers write null or nothing where they give no new one.
  const [accessToken, refreshToken] = [fields?.['access_token'], fields?.['refresh_token'] || null];
  if (status !== 200 || !isToken(accessToken) || (refreshToken !== null && !isToken(refreshToken)))
    throw unusable(client, facts);
  const type = fields?.['token_type'];
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw unusable(client);
  const said = Number(fields?.['expires_in'] ?? USUAL_SECONDS);
  const seconds = Number.isFinite(said) ? said : USUAL_SECONDS;
  const expiresInSeconds = Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, Math.floor(seconds)));
  const scope = fields?.['scope'];
  return {
    accessToken,
    refreshToken,
    expiresInSeconds,
    scope: typeof scope === 'string' ? scope : null,
  };
}

/** By its header Retry-After, seconds or a time by its own clock (RFC 9110, 10.2.3). */
function waitOf({ 'retry-after': said = '', date = '' }: IncomingHttpHeaders): number | null {
  const ms = /^\d{1,9}$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.parse(date);
  return ms > 0 ? ms : null;
}

function fieldsOf(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TOKEN && TOKEN.test(value);
}

function notNow(client: MailClient): FoyerError {
  return new FoyerError(
    'mailbox-unreachable',
    `${client.name} does not renew our sign-in now. We try again by ourselves.`,
  );
}

function unusable(client: MailClient, facts: { readonly because?: string } = {}): FoyerError {
  return new FoyerError(
    'mailbox-protocol',
    `${client.name} gave an answer about our sign-in that we do not understand. We try again by ourselves.`,
    { facts },
  );
}
