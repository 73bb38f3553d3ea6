import { eq } from 'drizzle-orm';
import type { MailClientRequest, MailClientView } from '#libs/contract';
import {
  type MailClient,
  type MailClientProvider,
  type MailClientSettings,
  mailClientOf,
} from '#libs/mailbox';
import { FoyerError, type SecretBox } from '#libs/platform';
import { type Database, tables } from '#libs/store';
import { askAgainAt } from './mailbox-act.repository.ts';

const SEALED_FOR = 'mail-client-secret';

/** Every provider that people can sign in at; never a secret. */
export async function readMailClients(database: Database): Promise<Omit<MailClientView, 'redirectUrl'>[]> {
  const rows = await database.select().from(tables.mailClient).orderBy(tables.mailClient.provider);
  return rows.map(({ sealedSecret, ...row }) => ({ ...row, hasSecret: sealedSecret !== null }));
}

/**
 * Sets how a provider knows this installation. A secret that is not given stays as it is. Mailboxes whose sign-in was
 * refused for that are tried at once.
 *
 * @throws `request-invalid`
 */
export async function setMailClient(
  database: Database,
  secrets: SecretBox,
  provider: MailClientProvider,
  { clientSecret, ...given }: MailClientRequest,
): Promise<void> {
  const settings = { provider, ...given };
  mailClientOf({ ...settings, clientSecret: null });
  const sealedSecret = typeof clientSecret === 'string' ? secrets.seal(clientSecret, SEALED_FOR) : null;
  await database.transaction(async (tx) => {
    await tx
      .insert(tables.mailClient)
      .values({ ...settings, sealedSecret })
      .onConflictDoUpdate({
        target: tables.mailClient.provider,
        set: { ...settings, ...(clientSecret === undefined ? {} : { sealedSecret }) },
      });
    await askAgainAt(tx, provider);
  });
}

export async function removeMailClient(database: Database, provider: MailClientProvider): Promise<void> {
  await database.delete(tables.mailClient).where(eq(tables.mailClient.provider, provider));
}

/** @throws `mailbox-client-refused` where nobody has set it */
export async function readMailClient(
  database: Database,
  secrets: SecretBox,
  provider: MailClientProvider,
): Promise<MailClient> {
  const [row] = await database
    .select()
    .from(tables.mailClient)
    .where(eq(tables.mailClient.provider, provider));
  if (row === undefined) {
    throw new FoyerError(
      'mailbox-client-refused',
      'Foyer has no client at this provider: an administrator has to register one there and set its id and secret.',
    );
  }
  const { sealedSecret, ...settings } = row;
  const clientSecret = sealedSecret === null ? null : secrets.open(sealedSecret, SEALED_FOR);
  return mailClientOf({ ...settings, clientSecret } satisfies MailClientSettings);
}
