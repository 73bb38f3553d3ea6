import { describe, expect, it } from 'vitest';
import { readCookie, sessionCookieOptions } from './cookie.ts';

describe('a cookie', () => {
  it.each([
    ['foyer_session=abc', 'abc'],
    ['theme=dark; foyer_session=abc; other=1', 'abc'],
    ['not_foyer_session=x;foyer_session=abc', 'abc'],
    ['foyer_session=first; foyer_session=second', 'first'],
    ['foyer_session=a=b', 'a=b'],
    ['foyer_session=', null],
    ['foyer_session', null],
    ['', null],
    [undefined, null],
  ])('in "%s" is %s', (header, value) => {
    expect(readCookie(header, 'foyer_session')).toBe(value);
  });

  it('is Secure where the public address is https', () => {
    expect(sessionCookieOptions('https://foyer.example')).toMatchObject({ secure: true, httpOnly: true });
    expect(sessionCookieOptions('http://localhost:3000').secure).toBe(false);
    expect(sessionCookieOptions(null).secure).toBe(false);
  });
});
