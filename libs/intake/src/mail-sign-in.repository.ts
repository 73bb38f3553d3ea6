import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import type { MailClientProvider } from '#libs/mailbox';
import { FoyerError, type SecretBox } from '#libs/platform';
import { type Database, tables } from '#libs/store';

const SEALED_FOR = 'mail-sign-in';
/** A person who signs in, with a second factor on another machine. */
const LIMIT_MS = 15 * 60_000;

export const ENDED = 'This sign-in has ended. Begin it again, on the page Mailboxes.';

/** A sign-in at a provider on its way. Holds a secret: never log it. */
interface MailSignIn {
  readonly userId: number;
  readonly provider: MailClientProvider;
  /** Of the mailbox, with auth=oauth2. */
  readonly mailboxUrl: string;
  readonly redirectUrl: string;
  /** Of whoever reads the mailbox, where the name to sign in with is none. */
  readonly address?: string | undefined;
  /** Whether a new mailbox waits until somebody resumes it. */
  readonly paused: boolean;
  readonly verifier: string;
}

export async function storeSignIn(
  database: Database,
  secrets: SecretBox,
  state: string,
  { userId, provider, ...rest }: MailSignIn,
  now: Date,
): Promise<void> {
  await database.delete(tables.mailSignIn).where(lt(tables.mailSignIn.expiresAt, now));
  await database.insert(tables.mailSignIn).values({
    stateHash: hashOf(state),
    userId,
    provider,
    sealed: secrets.seal(JSON.stringify(rest), SEALED_FOR),
    expiresAt: new Date(now.getTime() + LIMIT_MS),
  });
}

/**
 * Takes a sign-in that came back; it cannot be taken twice.
 *
 * @throws `link-expired` where nobody began it, somebody else did, it was used, or it took too long
 */
export async function takeSignIn(
  database: Database,
  secrets: SecretBox,
  state: string,
  userId: number,
  now: Date,
): Promise<MailSignIn> {
  const [row] = await database
    .delete(tables.mailSignIn)
    .where(and(eq(tables.mailSignIn.stateHash, hashOf(state)), eq(tables.mailSignIn.userId, userId)))
    .returning();
  if (row === undefined || row.expiresAt < now) throw new FoyerError('link-expired', ENDED);
  const rest = JSON.parse(secrets.open(row.sealed, SEALED_FOR)) as Omit<MailSignIn, 'userId' | 'provider'>;
  return { ...rest, userId, provider: row.provider };
}

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('hex');
}
