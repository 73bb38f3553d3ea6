/** What the tests use of oidc-provider, which brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Interaction {
    readonly params: { readonly client_id: string };
    readonly prompt: { readonly name: string };
  }

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export interface AccessToken {
    readonly accountId: string;
    destroy(): Promise<void>;
  }

  export class Provider {
    constructor(issuer: string, configuration: unknown);
    readonly Grant: new (fields: { accountId: string; clientId: string }) => Grant;
    readonly AccessToken: { revokeByGrantId(grantId: string): Promise<void> };
    readonly RefreshToken: { revokeByGrantId(grantId: string): Promise<void> };
    on(event: 'access_token.saved', listener: (token: AccessToken) => void): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: unknown): Promise<void>;
  }
}
