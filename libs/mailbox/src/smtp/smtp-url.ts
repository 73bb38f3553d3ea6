import { FoyerError } from '#libs/platform';
import type { MailAddress } from '../parse/parsed-mail.ts';
import { isForbiddenHost, isLoopback } from '../mailbox-url.ts';
import type { Security } from '../mailbox-url.ts';

/** Where mail goes out, and how to sign in. Holds a secret: never log it. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Null where the server asks for no sign-in. */
  readonly user: string | null;
  readonly password: string | null;
  /** File with the certificate of an own authority, PEM. */
  readonly caFile: string | null;
}

const FORM = 'smtps://user:password@host[:port], or smtp:// with STARTTLS';
const PARAMETERS = new Set(['tls', 'ca']);

/**
 * Reads SMTP_URL. `smtps://` speaks TLS from the first byte (port 465); `smtp://` demands STARTTLS (port 587), except
 * from a server on this machine; `?tls=none` switches that off where no password is sent, `?ca=FILE` trusts an own
 * authority. User and password are percent-decoded.
 *
 * @throws `setting-invalid` with one sentence that names the remedy and never the password
 */
export function parseSmtpUrl(value: string): SmtpAddress {
  if (!URL.canParse(value)) throw wrong(`must look like ${FORM}, with special characters percent-encoded`);
  const url = new URL(value);
  if (url.protocol !== 'smtps:' && url.protocol !== 'smtp:') throw wrong(`must look like ${FORM}`);
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (host === '') throw wrong(`names no host; it must look like ${FORM}`);
  if (isForbiddenHost(host)) throw wrong('names an address that no mail server has (link-local or metadata)');
  if (url.pathname.length > 1 || url.hash !== '')
    throw wrong('holds more than a server; write %2F and %23 where / or # belong to the password');
  for (const name of url.searchParams.keys()) {
    if (!PARAMETERS.has(name)) throw wrong(`knows the parameters tls and ca, not "${name.slice(0, 40)}"`);
  }
  const user = decode(url.username);
  const password = decode(url.password);
  if ((user === '') !== (password === '')) throw wrong('needs user and password, or neither');
  const caFile = url.searchParams.get('ca');
  if (caFile === '') throw wrong('must name a file in its parameter ca');
  return {
    host,
    port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
    security: securityOf(url, host, password !== ''),
    user: user === '' ? null : user,
    password: password === '' ? null : password,
    caFile,
  };
}

function securityOf(url: URL, host: string, hasPassword: boolean): Security {
  const tls = url.searchParams.get('tls');
  if (url.protocol === 'smtps:') {
    if (tls !== null) throw wrong('is always protected by TLS with smtps://; leave the parameter tls out');
    return 'tls';
  }
  if (tls === 'starttls') return 'starttls';
  if (tls === null) return isLoopback(host) ? 'none' : 'starttls';
  if (tls !== 'none') throw wrong('must have starttls or none as its parameter tls');
  if (hasPassword && !isLoopback(host))
    throw wrong('would send the password in the clear with tls=none; that is allowed on this machine only');
  return 'none';
}

/**
 * Reads DIGEST_FROM: `foyer@example.org` or `Foyer <foyer@example.org>`.
 *
 * @throws `setting-invalid`
 */
export function parseFrom(value: string): MailAddress {
  const named = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>\s*$/.exec(value);
  const bare = /^\s*([^<>\s@]+@[^<>\s@]+)\s*$/.exec(value);
  const address = named?.[2] ?? bare?.[1];
  if (address === undefined)
    throw new FoyerError(
      'setting-invalid',
      'DIGEST_FROM must be an address such as foyer@example.org or Foyer <foyer@example.org>.',
    );
  return { name: named?.[1] ?? '', address };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw wrong('is not percent-encoded right; write %25 for a percent sign');
  }
}

function wrong(sentence: string): FoyerError {
  return new FoyerError('setting-invalid', `SMTP_URL ${sentence}.`);
}
