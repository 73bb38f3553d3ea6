import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { FoyerError } from '#libs/platform';

/** How the connection is protected: TLS from the first byte, TLS by STARTTLS (required), or not (loopback only). */
export type Security = 'tls' | 'starttls' | 'none';

/** Where a mailbox is and how to sign in. Holds a secret: never log it. */
export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly user: string;
  /** Empty where a token is used. */
  readonly password: string;
  /** Whether one signs in with a token of the provider (OAuth 2.0) and there is no password. */
  readonly byToken: boolean;
  /** File with the certificate of an own authority, PEM; trusted besides the usual ones. */
  readonly caFile: string | null;
  /** The folder to read instead of INBOX. */
  readonly folder: string | null;
  /** The folder with our own mail; null where it is found by what the server or its name says. */
  readonly sentFolder: string | null;
}

const FORM = 'imaps://user:password@host[:port][/FOLDER]';
const PARAMETERS = new Set(['tls', 'ca', 'auth', 'sent']);

/**
 * Reads a mailbox address: `imaps://user:password@host[:port][/FOLDER]`, or `imap://…?tls=starttls|none`, and
 * `ca=FILE` and `sent=FOLDER` with either; `auth=oauth2` in place of a password. User, password and folder are percent-decoded.
 *
 * @throws `mailbox-url-invalid` with one sentence that names the remedy and never the password
 */
export function parseMailboxUrl(value: string): MailboxAddress {
  if (!URL.canParse(value)) {
    throw wrong(`It must look like ${FORM}, with special characters in user and password percent-encoded.`);
  }
  const url = new URL(value);
  if (url.protocol !== 'imaps:' && url.protocol !== 'imap:') {
    throw wrong(`It must begin with imaps:// or imap://, like ${FORM}.`);
  }
  const host = hostOf(decode(url.hostname, 'host'));
  if (host === '') throw wrong(`The host is missing; it must look like ${FORM}.`);
  if (isForbiddenHost(host))
    throw wrong('The host is an address that no mail server has (link-local or metadata).', {
      because: 'forbidden-address',
    });
  if (url.hash !== '') throw wrong('It holds a #; write %23 where it belongs to the password or the folder.');
  const user = decode(url.username, 'user');
  const password = decode(url.password, 'password');
  const auth = url.searchParams.get('auth');
  if (auth !== null && auth !== 'oauth2') throw wrong('The parameter auth can only be oauth2.');
  const byToken = auth === 'oauth2';
  if (byToken && password !== '') throw wrong('With auth=oauth2 there is no password; leave it out.');
  if (user === '' || (password === '' && !byToken))
    throw wrong(`User and password are missing; it must look like ${FORM}.`);
  for (const name of url.searchParams.keys()) {
    if (!PARAMETERS.has(name))
      throw wrong(`It knows the parameters tls, ca, sent and auth, not "${name.slice(0, 40)}".`);
  }
  const caFile = url.searchParams.get('ca');
  if (caFile === '') throw wrong('The parameter ca must name a file.');
  const sentFolder = url.searchParams.get('sent');
  if (sentFolder === '') throw wrong('The parameter sent must name a folder.');
  const folder = decode(url.pathname.replace(/^\//, ''), 'folder');
  const security = securityOf(url, host);
  return {
    host,
    port: url.port === '' ? (url.protocol === 'imaps:' ? 993 : 143) : Number(url.port),
    security,
    user,
    password,
    byToken,
    caFile,
    // The one name that IMAP takes in any case (RFC 3501, 5.1).
    folder: folder === '' || /^inbox$/i.test(folder) ? null : folder,
    sentFolder,
  };
}

/**
 * Writes a mailbox address that `parseMailboxUrl` reads again.
 *
 * @param server as it was detected; the ports 993 and 143 are left out
 */
export function writeMailboxUrl(
  server: Pick<MailboxAddress, 'host' | 'port' | 'user'> & { readonly security: 'tls' | 'starttls' },
  password: string,
): string {
  const [scheme, usual] = server.security === 'tls' ? ['imaps', 993] : ['imap', 143];
  const port = server.port === usual ? '' : `:${server.port}`;
  return `${scheme}://${encodeURIComponent(server.user)}:${encodeURIComponent(password)}@${server.host}${port}`;
}

/** As the name system knows it: a URL leaves letters beyond ASCII percent-encoded where it is no web address. Empty for no name. */
function hostOf(written: string): string {
  const host = written.replace(/^\[|\]$/g, '').toLowerCase();
  return isIP(host) > 0 || /^[\x21-\x7e]*$/.test(host) ? host : domainToASCII(host);
}

function securityOf(url: URL, host: string): Security {
  const tls = url.searchParams.get('tls');
  if (url.protocol === 'imaps:') {
    if (tls !== null)
      throw wrong('imaps:// is always protected by TLS; leave the parameter tls out, or use imap://.');
    return 'tls';
  }
  if (tls === null || tls === 'starttls') return 'starttls';
  if (tls !== 'none') throw wrong('The parameter tls must be starttls or none.');
  if (!isLoopback(host)) {
    throw wrong(
      'tls=none would send the password in the clear; it is allowed for a server on this machine only.',
    );
  }
  return 'none';
}

export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

/** Hosts that answer with secrets of the machine rather than with mail. */
export function isForbiddenHost(host: string): boolean {
  return (
    host.startsWith('169.254.') || /^fe[89ab][0-9a-f]:/.test(host) || host === 'metadata.google.internal'
  );
}

function decode(value: string, part: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw wrong(`The ${part} is not percent-encoded right; write %25 for a percent sign.`);
  }
}

function wrong(sentence: string, facts: Record<string, unknown> = {}): FoyerError {
  return new FoyerError('mailbox-url-invalid', `The mailbox address is wrong. ${sentence}`, { facts });
}
