import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { mailClientOf } from './mail-client.ts';
import { refreshTokens } from './token-request.ts';

const clientAt = (url: string) =>
  mailClientOf({
    provider: 'other',
    clientId: 'c',
    clientSecret: null,
    tenant: null,
    authorizationUrl: url,
    tokenUrl: url,
    scope: 'mail',
  });

it('a token is asked for at the next address where nobody is at the first, and at none that was not checked', async () => {
  const server = createServer((_, response) =>
    response.end('{"access_token":"a-token","token_type":"Bearer"}'),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://tokens.localhost:${(server.address() as AddressInfo).port}/token`;
  const client = clientAt(url);
  const at =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address }));
  try {
    expect(await refreshTokens(client, 'r', 10_000, at('::1', '127.0.0.1'))).toMatchObject({
      accessToken: 'a-token',
    });
    await expect(refreshTokens(client, 'r', 10_000, at('::1'))).rejects.toMatchObject({
      code: 'mailbox-unreachable',
    });
    await expect(
      refreshTokens(client, 'r', 10_000, at('127.0.0.1', '169.254.169.254')),
    ).rejects.toMatchObject({ code: 'mailbox-url-invalid' });
  } finally {
    server.close();
    await once(server, 'close');
  }
});

it.each(['null', '""'])(
  'a new token counts where it comes with a refresh token of %s, which is none',
  async (none) => {
    const server = createServer((_, response) =>
      response.end(
        `{"access_token":"a-token","token_type":"Bearer","refresh_token":${none},"expires_in":null}`,
      ),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
    const client = clientAt(url);
    try {
      expect(await refreshTokens(client, 'r')).toMatchObject({ accessToken: 'a-token', refreshToken: null });
    } finally {
      server.close();
      await once(server, 'close');
    }
  },
);

it.each([
  [{ 'retry-after': '7' }, 7_000],
  [{ date: 'Mon, 02 Mar 2026 08:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 08:01:30 GMT' }, 90_000],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
])('a provider that asks us to slow down says for how long: %o', async (headers, waitMs) => {
  const server = createServer((_, response) => response.writeHead(429, headers).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = clientAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token`);
  try {
    await expect(refreshTokens(client, 'r')).rejects.toMatchObject({
      code: 'mailbox-throttled',
      facts: { waitMs },
    });
  } finally {
    server.close();
    await once(server, 'close');
  }
});
