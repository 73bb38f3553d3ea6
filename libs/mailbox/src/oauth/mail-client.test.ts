import { describe, expect, it } from 'vitest';
import { allowsMail, mailClientOf } from './mail-client.ts';

const known = (provider: 'google' | 'microsoft') =>
  mailClientOf({
    provider,
    clientId: 'c',
    clientSecret: null,
    tenant: null,
    authorizationUrl: null,
    tokenUrl: null,
    scope: null,
  });

describe('what a person allowed at a provider', () => {
  it.each([
    ['google', 'https://mail.google.com/'],
    ['google', 'https://mail.google.com/ openid https://www.googleapis.com/auth/userinfo.email'],
    ['microsoft', 'https://outlook.office.com/IMAP.AccessAsUser.All'],
    ['microsoft', 'IMAP.AccessAsUser.All offline_access'],
    ['microsoft', 'https://outlook.office365.com/imap.accessasuser.all'],
  ] as const)('%s: %s is all that we need', (provider, given) => {
    expect(allowsMail(known(provider), given)).toBe(true);
  });

  it.each([
    ['google', 'openid https://www.googleapis.com/auth/userinfo.email'],
    ['google', ''],
    ['microsoft', 'openid profile offline_access https://graph.microsoft.com/User.Read'],
  ] as const)('%s: "%s" is not', (provider, given) => {
    expect(allowsMail(known(provider), given)).toBe(false);
  });

  it('is enough where nothing about mail was asked for', () => {
    expect(allowsMail({ scope: 'openid offline_access' }, 'openid')).toBe(true);
  });
});
