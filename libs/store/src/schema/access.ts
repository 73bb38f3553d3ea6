import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { foyer, id, reference, at, bytes } from './columns.ts';

export const user = foyer.table(
  'user',
  {
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    access: text('access', { enum: ['administrator', 'recruiter', 'viewer'] }).notNull(),
    /** Null until they have chosen one by their link: then nobody signs in as them. */
    passwordHash: text('password_hash'),
    /** Whether *Handle with care* opens for them. */
    opensCare: boolean('opens_care').notNull().default(false),
    /** The roles whose candidates they see; null for all of them, and for people of whom no role is known. */
    roleIds: bigint('role_ids', { mode: 'number' }).array(),
    /** How the pages look and answer for them; what is absent is as the browser has it. */
    preferences: jsonb('preferences')
      .$type<Record<string, unknown>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    /** From then on they cannot sign in, and nothing is sent to them; what they did keeps their name. */
    deactivatedAt: at('deactivated_at'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('user_email').on(sql`lower(${table.email})`)],
);

export const session = foyer.table(
  'session',
  {
    /** SHA-256 of the cookie: a copy of this table signs nobody in. */
    tokenHash: bytes('token_hash').primaryKey(),
    userId: reference('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    csrfToken: text('csrf_token').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('session_user').on(table.userId), index('session_expires').on(table.expiresAt)],
);

/** The one link by which somebody chooses a password, once: to join, or after an administrator reset theirs. */
export const passwordLink = foyer.table('password_link', {
  userId: reference('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  tokenHash: bytes('token_hash').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
});

export const apiToken = foyer.table('api_token', {
  id: id(),
  name: text('name').notNull(),
  tokenHash: bytes('token_hash').notNull().unique(),
  access: text('access', { enum: ['administrator', 'recruiter', 'viewer'] }).notNull(),
  /** Null for one that was made on the command line. */
  createdBy: text('created_by'),
  createdAt: at('created_at').notNull().defaultNow(),
  lastUsedAt: at('last_used_at'),
});

/**
 * Tries to sign in, counted: a row is one window of one limit for one source. It is a table of ours, so that the
 * count holds over several web processes and a restart.
 */
export const accessTry = foyer.table(
  'access_try',
  {
    /** Which limit: its name in libs/access. */
    limit: text('limit').notNull(),
    /** Network address of the caller; an IPv6 one by its /64. */
    source: text('source').notNull(),
    /**
     * SHA-256 of the account that was tried, empty where the limit is about the source alone. Hashed, because people
     * type passwords into the wrong field.
     */
    accountHash: bytes('account_hash').notNull(),
    tries: integer('tries').notNull(),
    /** The end of the window, or of the pause once the limit is passed. */
    until: at('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.limit, table.source, table.accountHash] }),
    index('access_try_until').on(table.until),
  ],
);

/** Whom the organisation wants called where somebody may be at risk, in the order in which to try them. */
export const safetyContact = foyer.table('safety_contact', {
  position: smallint('position').primaryKey(),
  name: text('name').notNull(),
  /** A telephone number or an address. */
  reach: text('reach').notNull(),
  /** When to call them; may be empty. */
  about: text('about').notNull(),
});

/** The one-time code with which the first administrator is made; at most one row. */
export const setupCode = foyer.table('setup_code', {
  id: smallint('id').primaryKey().default(1),
  codeHash: bytes('code_hash').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});
