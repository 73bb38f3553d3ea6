import { describe, expect, test } from 'vitest';
import { NO_FIELDS, addressOf, connectionOf, isAddress, withSecurity, withServer } from './connection.ts';

const typed = { ...NO_FIELDS, email: ' jobs@gmx.de ', password: ' keeps its spaces ' };
const found = {
  host: 'imap.gmx.net',
  port: 993,
  security: 'tls',
  user: 'jobs@gmx.de',
  signIn: ['password'],
  tokenProvider: null,
  foundBy: 'known',
  elsewhere: false,
} as const;

describe('a connection as it is typed', () => {
  test('leaves out what is empty, and touches no password', () => {
    expect(connectionOf(withServer(typed, { ...found, signIn: ['password'] }))).toEqual({
      email: 'jobs@gmx.de',
      password: ' keeps its spaces ',
      settings: { host: 'imap.gmx.net', port: 993, security: 'tls' },
    });
  });

  test('keeps a name to sign in with that is not the address', () => {
    const server = { ...found, signIn: ['password' as const], user: 'jobs' };
    expect(connectionOf(withServer(typed, server))).toMatchObject({ user: 'jobs' });
  });

  test('changes a usual port with the protection, and no other one', () => {
    expect(withSecurity(typed, 'starttls')).toMatchObject({ security: 'starttls', port: '143' });
    expect(withSecurity({ ...typed, port: '9930' }, 'starttls')).toMatchObject({ port: '9930' });
  });

  test('looks an address up when it is typed to its end', () => {
    expect(['jobs', 'jobs@', 'jobs@gmx', 'jobs@gmx.', 'jobs@gmx.d'].map(isAddress)).not.toContain(true);
    expect(isAddress(' jobs@gmx.de ')).toBe(true);
  });
});

test('for a sign-in at the provider the mailbox has an address without a password', () => {
  const fields = { ...NO_FIELDS, email: 'jobs@post.example', password: 'hush', host: 'imap.post.example' };
  expect(addressOf(fields)).toBe('imaps://jobs%40post.example@imap.post.example:993');
  expect(
    addressOf({ ...fields, security: 'none', host: '::1', port: '1143', user: 'ada', folder: 'Jobs/New' }),
  ).toBe('imap://ada@[::1]:1143/Jobs%2FNew?tls=none');
  expect(addressOf({ ...fields, sentFolder: ' Raus/2026 ' })).toMatch(/\?sent=Raus%2F2026$/);
  expect(connectionOf({ ...fields, sentFolder: ' Raus/2026 ' })).toMatchObject({ sentFolder: 'Raus/2026' });
  expect(addressOf({ ...fields, caFile: '/etc/ssl/our own.pem' })).toBe(
    'imaps://jobs%40post.example@imap.post.example:993?ca=%2Fetc%2Fssl%2Four+own.pem',
  );
});
