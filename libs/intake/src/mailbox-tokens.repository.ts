import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { MailClientProvider, Tokens } from '#libs/mailbox';
import type { SecretBox } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';

const SEALED_FOR = 'mailbox-token';
/** A token is renewed this long before it ends, or after half of its life where that is shorter. */
const MARGIN_MS = 5 * 60_000;
/** Longer than a token endpoint may take, and than its answer waits for the database: whoever began to renew is gone by then. */
const CLAIM_SECONDS = 60;

/** Holds secrets: never log it. */
export interface Grant {
  readonly provider: MailClientProvider;
  readonly refreshToken: string;
  readonly accessToken: string;
  readonly renewAt: Date;
  readonly accessExpiresAt: Date;
  readonly version: number;
}

export async function readGrant(
  database: Database,
  secrets: SecretBox,
  mailboxId: number,
): Promise<Grant | null> {
  const [row] = await database
    .select()
    .from(tables.mailboxGrant)
    .where(eq(tables.mailboxGrant.mailboxId, mailboxId));
  if (row === undefined) return null;
  const { provider, renewAt, accessExpiresAt, version } = row;
  const open = (value: string) => secrets.open(value, SEALED_FOR);
  return {
    provider,
    renewAt,
    accessExpiresAt,
    version,
    refreshToken: open(row.sealedRefreshToken),
    accessToken: open(row.sealedAccessToken),
  };
}

/** Stores what a sign-in at the provider brought, in place of what there was. */
export async function storeGrant(
  database: Handle,
  secrets: SecretBox,
  mailboxId: number,
  provider: MailClientProvider,
  tokens: Tokens & { readonly refreshToken: string },
  now: Date,
): Promise<void> {
  const values = { provider, ...sealed(secrets, tokens, now), renewingUntil: null };
  const sealedRefreshToken = secrets.seal(tokens.refreshToken, SEALED_FOR);
  await database
    .insert(tables.mailboxGrant)
    .values({ mailboxId, ...values, sealedRefreshToken })
    .onConflictDoUpdate({
      target: tables.mailboxGrant.mailboxId,
      set: { ...values, sealedRefreshToken, version: sql`${tables.mailboxGrant.version} + 1` },
    });
}

/**
 * By the clock of the database: two processes whose own clocks differ would use the same refresh token, upon which
 * a provider that gives out each of them once ends the sign-in.
 *
 * @returns whether it is ours to renew the token of this version
 */
export async function claimRenewal(database: Database, mailboxId: number, version: number): Promise<boolean> {
  const { mailboxGrant } = tables;
  const claimed = await database
    .update(mailboxGrant)
    .set({ renewingUntil: sql`now() + make_interval(secs => ${CLAIM_SECONDS})` })
    .where(
      and(
        eq(mailboxGrant.mailboxId, mailboxId),
        eq(mailboxGrant.version, version),
        or(isNull(mailboxGrant.renewingUntil), lt(mailboxGrant.renewingUntil, sql`now()`)),
      ),
    )
    .returning({ version: mailboxGrant.version });
  return claimed.length > 0;
}

/** Ends a renewal; without tokens it has failed and another may try. A sign-in that came meanwhile wins. Idempotent. */
export async function endRenewal(
  database: Database,
  secrets: SecretBox,
  mailboxId: number,
  version: number,
  tokens: Tokens | null,
  now: Date,
): Promise<void> {
  const { mailboxGrant } = tables;
  const rotated =
    tokens === null || tokens.refreshToken === null
      ? {}
      : { sealedRefreshToken: secrets.seal(tokens.refreshToken, SEALED_FOR) };
  const renewed =
    tokens === null ? {} : { ...sealed(secrets, tokens, now), ...rotated, version: version + 1 };
  await database
    .update(mailboxGrant)
    .set({ ...renewed, renewingUntil: null })
    .where(and(eq(mailboxGrant.mailboxId, mailboxId), eq(mailboxGrant.version, version)));
}

function sealed(secrets: SecretBox, { accessToken, expiresInSeconds }: Tokens, now: Date) {
  const lifeMs = expiresInSeconds * 1_000;
  return {
    sealedAccessToken: secrets.seal(accessToken, SEALED_FOR),
    accessExpiresAt: new Date(now.getTime() + lifeMs),
    renewAt: new Date(now.getTime() + Math.max(lifeMs / 2, lifeMs - MARGIN_MS)),
  };
}
