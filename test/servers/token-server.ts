import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AccessToken } from 'oidc-provider';

const CLIENT = { clientId: 'foyer', clientSecret: 'a-secret-of-the-client' };
const LOOK_UP = { clientId: 'dovecot', clientSecret: 'a-secret-of-the-mail-server' };

export interface TokenServer {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scope: string;
  /** Where a mail server looks tokens up, with its own credentials. */
  readonly introspectionUrl: string;
  /** Form fields of every request to the token endpoint. */
  readonly asked: readonly URLSearchParams[];
  /** What the token endpoint does from now on, in place of its work; null for its work again. */
  answer: ((response: ServerResponse) => void) | null;
  /** Withdraws what a user has agreed to: neither refresh tokens nor access tokens are worth anything after that. */
  withdraw(user: string): Promise<void>;
  /** Makes the present access tokens of a user worthless; refresh tokens stay. */
  expire(user: string): Promise<void>;
  /** Goes to the page as a person's browser, signs in as `user` and agrees. @returns where it is sent in the end */
  agree(url: string, user: string): Promise<URL>;
  close(): Promise<void>;
}

/** A real OAuth 2.0 server (oidc-provider) on loopback, which lets in whoever comes under the name that is asked for. */
export async function startTokenServer(redirectUrl: string): Promise<TokenServer> {
  const asked: URLSearchParams[] = [];
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
  const server = createServer((request, response) => handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const grants = new Map<string, string[]>();
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(base, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUrl],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: LOOK_UP.clientId,
        client_secret: LOOK_UP.clientSecret,
        redirect_uris: [],
        grant_types: [],
        response_types: [],
      },
    ],
    cookies: { keys: ['a key of this test'] },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true, allowedPolicy: () => true },
    },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    // The usual ones, said here so that the server does not complain about them.
    ttl: {
      AccessToken: 3_600,
      AuthorizationCode: 60,
      Grant: 86_400,
      IdToken: 3_600,
      Interaction: 600,
      RefreshToken: 86_400,
      Session: 600,
    },
    // As Google does: whoever has agreed once gets tokens without a new question.
    issueRefreshToken: () => true,
  });
  const issued: AccessToken[] = [];
  provider.on('access_token.saved', (token) => issued.push(token));
  const callback = provider.callback();

  /** Signs in under the name in the cookie and agrees to everything. */
  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const { params } = await provider.interactionDetails(request, response);
    const user = /\bperson=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const accountId = decodeURIComponent(user);
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope('openid offline_access');
    const grantId = await grant.save();
    grants.set(accountId, [...(grants.get(accountId) ?? []), grantId]);
    await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
  };
  const tokenServer: TokenServer = {
    ...CLIENT,
    authorizationUrl: `${base}/auth`,
    tokenUrl: `${base}/token`,
    scope: 'openid offline_access',
    introspectionUrl: `${base.replace('//', `//${LOOK_UP.clientId}:${LOOK_UP.clientSecret}@`)}/token/introspection`,
    asked,
    answer: null,
    async withdraw(user) {
      for (const id of grants.get(user) ?? []) {
        await provider.RefreshToken.revokeByGrantId(id);
        await provider.AccessToken.revokeByGrantId(id);
      }
    },
    async expire(user) {
      for (const token of issued.filter(({ accountId }) => accountId === user)) await token.destroy();
    },
    async agree(url, user) {
      const cookies = new Map([['person', encodeURIComponent(user)]]);
      for (let at = new URL(url); ;) {
        if (!at.href.startsWith(base)) return at;
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null)
          throw new Error(`the token server answered ${response.status}: ${await response.text()}`);
        at = new URL(location, at);
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
      return;
    }
    if (request.url === '/token') {
      if (tokenServer.answer !== null) {
        asked.push(new URLSearchParams());
        return tokenServer.answer(response);
      }
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => asked.push(new URLSearchParams(body)));
    }
    callback(request, response);
  };
  return tokenServer;
}
