import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { FoyerError, type Settings } from '#libs/platform';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const UNSUBSCRIBE = /^\/unsubscribe\/[\w.-]+$/;
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether a host name, as in a URL, means this machine itself. */
function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function hostnameOf(host: string | undefined): string | null {
  const url = `http://${host ?? ''}/`;
  return host !== undefined && URL.canParse(url) ? new URL(url).hostname : null;
}

/**
 * Whether a request comes from a program on this machine. Judged by the socket, which nobody can forge. A proxy on this
 * machine has a loopback socket too, so headers may take the trust away, and never give it.
 */
export function isLocalCall(request: Request): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const hostname = hostnameOf(request.headers.host);
  return (
    (address === '::1' || address.startsWith('127.')) &&
    hostname !== null &&
    isLoopbackName(hostname) &&
    FORWARDED.every((name) => request.headers[name] === undefined)
  );
}

/**
 * Whose forwarded headers count.
 *
 * @throws `setting-invalid` where an entry is no address, network or name that Express knows
 */
export function trustProxies(app: NestExpressApplication, proxies: readonly string[]): void {
  try {
    // Express reads a bare number as an old spelling of an IPv4 address.
    if (proxies.some((proxy) => /^\d+$/.test(proxy))) throw new TypeError('a number');
    app.set('trust proxy', proxies.length === 0 ? false : [...proxies]);
  } catch (error) {
    throw new FoyerError(
      'setting-invalid',
      'TRUSTED_PROXIES must list IP addresses, networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal.',
      { cause: error },
    );
  }
}

/**
 * Refuses what another site's page sends through a reader's browser: under a name of its own that it points at this
 * machine (DNS rebinding; told by the Host header while we listen on loopback), or across origins (told by Origin and
 * Sec-Fetch-Site). Also bodies other than JSON: a plain form could carry them without asking first.
 *
 * @throws `host-unknown`, `origin-refused`, `request-invalid`
 */
export function refuseForeignSites(settings: Pick<Settings, 'host' | 'publicUrl'>) {
  const publicUrl = settings.publicUrl === null ? null : new URL(settings.publicUrl);
  const listensOnLoopback = isLoopbackName(settings.host === '::1' ? '[::1]' : settings.host);

  return (request: Request, _response: Response, next: NextFunction): void => {
    const { host, origin } = request.headers;
    const hostname = hostnameOf(host);
    const isOurs = hostname !== null && (isLoopbackName(hostname) || hostname === publicUrl?.hostname);
    if (listensOnLoopback && !isOurs) {
      throw new FoyerError(
        'host-unknown',
        'Open Foyer at the address that its start printed; for another one, set PUBLIC_URL.',
      );
    }
    if (READING.has(request.method)) return next();
    // Mail programs end a subscription by a form of their own, from wherever they are (RFC 8058): the address carries
    // who asks, and nothing but the end of mail can come of it.
    if (request.method === 'POST' && UNSUBSCRIBE.test(request.path)) return next();

    const fetchSite = request.headers['sec-fetch-site'];
    const isSameOrigin =
      origin === undefined
        ? fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none'
        : origin === publicUrl?.origin ||
          (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
    if (!isSameOrigin) {
      throw new FoyerError(
        'origin-refused',
        'Changes are taken from pages of Foyer itself only. If this is one, set PUBLIC_URL to its address.',
      );
    }
    const type = request.headers['content-type'];
    if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
      throw new FoyerError('request-invalid', 'Send the body as application/json.');
    }
    next();
  };
}
