import { expect, test } from 'vitest';
import type { Detection, MailClientView } from '#libs/contract';
import { providerOffer, takesPassword } from './provider-offer.ts';

type Server = NonNullable<Detection['server']>;

const found = (signIn: Server['signIn'], tokenProvider: Server['tokenProvider']): Detection => ({
  server: {
    host: 'imap.post.example',
    port: 993,
    security: 'tls',
    user: 'jobs@post.example',
    signIn,
    tokenProvider,
    foundBy: 'known',
    elsewhere: false,
  },
  provider: null,
  advice: null,
});
const client = (provider: MailClientView['provider']): MailClientView => ({
  provider,
  clientId: 'foyer',
  hasSecret: true,
  tenant: null,
  authorizationUrl: provider === 'other' ? 'https://login.post.example/auth' : null,
  tokenUrl: null,
  scope: null,
  redirectUrl: 'https://foyer.example/mailboxes/signed-in',
});

test('a sign-in is offered where the provider takes it and knows us', () => {
  const google = found(['oauth2', 'app_password'], 'google');
  expect(providerOffer(google, [client('google')])).toEqual({
    is: 'ready',
    provider: 'google',
    name: 'Google',
  });
  expect(providerOffer(google, [client('other')])).toMatchObject({ is: 'unregistered', name: 'Google' });
  expect(takesPassword(google)).toBe(true);
  const microsoft = found(['oauth2'], 'microsoft');
  expect(providerOffer(microsoft, [])).toMatchObject({ is: 'unregistered', provider: 'microsoft' });
  expect(takesPassword(microsoft)).toBe(false);
});

test('one of another provider is offered wherever no known one is, once somebody registered it', () => {
  for (const detection of [null, found(['password'], null), { server: null, provider: null, advice: null }]) {
    expect(providerOffer(detection, [client('google'), client('other')])).toMatchObject({
      is: 'ready',
      name: 'login.post.example',
    });
    expect(providerOffer(detection, [client('google')])).toBeNull();
    expect(takesPassword(detection)).toBe(true);
  }
});
