import { integer, text } from 'drizzle-orm/pg-core';
import { user } from './access.ts';
import { at, foyer, id, reference } from './columns.ts';
import { mailbox } from './mailboxes.ts';

const PROVIDER = ['google', 'microsoft', 'other'] as const;

/** Foyer as a provider knows it, so that people can sign in there instead of giving a password. */
export const mailClient = foyer.table('mail_client', {
  provider: text('provider', { enum: PROVIDER }).primaryKey(),
  clientId: text('client_id').notNull(),
  /** Null for a client without one. */
  sealedSecret: text('sealed_secret'),
  tenant: text('tenant'),
  authorizationUrl: text('authorization_url'),
  tokenUrl: text('token_url'),
  scope: text('scope'),
});

/** Sign-ins at a provider that were begun and have not come back; each is used once. */
export const mailSignIn = foyer.table('mail_sign_in', {
  id: id(),
  /** SHA-256 of the state that comes back with the person. */
  stateHash: text('state_hash').notNull().unique(),
  /** Only who began it can end it. */
  userId: reference('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  provider: text('provider', { enum: PROVIDER }).notNull(),
  /** The mailbox URL, the redirect address and the verifier, sealed. */
  sealed: text('sealed').notNull(),
  expiresAt: at('expires_at').notNull(),
});

/** What a provider gave us for a mailbox that has no password. */
export const mailboxGrant = foyer.table('mailbox_grant', {
  mailboxId: reference('mailbox_id')
    .primaryKey()
    .references(() => mailbox.id, { onDelete: 'cascade' }),
  provider: text('provider', { enum: PROVIDER }).notNull(),
  sealedRefreshToken: text('sealed_refresh_token').notNull(),
  sealedAccessToken: text('sealed_access_token').notNull(),
  accessExpiresAt: at('access_expires_at').notNull(),
  /** When the access token is no longer given out, some time before it ends. */
  renewAt: at('renew_at').notNull(),
  /** Rises with every new token. */
  version: integer('version').notNull().default(1),
  /** One process at a time renews: a refresh token that is used twice may be withdrawn. */
  renewingUntil: at('renewing_until'),
});
