import type { CookieOptions } from 'express';

export const SESSION_COOKIE = 'foyer_session';

/**
 * The first cookie of that name, or null: browsers send the one with the most exact path first (RFC 6265, 5.4).
 *
 * @param header the request's Cookie header
 */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
}

/**
 * How the session cookie is set. SameSite is Lax, not Strict: a link in a digest opens from a mail program or another
 * site, and what it opens (a page, a download, the original of a message) must find the reader signed in. What Strict
 * would add is covered: every change needs the CSRF token and our own Origin, and no GET changes anything.
 */
export function sessionCookieOptions(publicUrl: string | null): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: publicUrl?.startsWith('https://') ?? false, path: '/' };
}
