import {
  type MailClientProvider,
  allowsMail,
  beginAuthorisation,
  exchangeCode,
  parseMailboxUrl,
} from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { readMailClient } from './mail-client.repository.ts';
import { storeSignIn, takeSignIn } from './mail-sign-in.repository.ts';
import type { Doer } from '#libs/store';
import { recordSignIn } from './mailbox-act.repository.ts';
import { addMailbox } from './mailbox.repository.ts';
import { storeGrant } from './mailbox-tokens.repository.ts';
import type { MailboxOpenerParts } from './open-mailbox.ts';
import { unfinished } from './unfinished-sign-in.ts';

/** A provider's page is for people: an API token cannot sign in there. */
export interface Person extends Doer {
  readonly userId: number;
}

/** Which mailbox somebody signs in for, and where. */
interface SignInFor {
  readonly provider: MailClientProvider;
  /** Of the mailbox, without a password. */
  readonly url: string;
  readonly address?: string | undefined;
  /** Whether a new mailbox waits until somebody resumes it. */
  readonly paused?: boolean;
}

/**
 * Begins a sign-in at a provider.
 *
 * @param by who may end it
 * @returns the provider's page to go to
 * @throws `mailbox-url-invalid`; `mailbox-client-refused` where no client is set
 */
export async function beginSignIn(
  { database, secrets, clock }: MailboxOpenerParts,
  by: Person,
  { provider, url, address, paused = false }: SignInFor,
  redirectUrl: string,
): Promise<string> {
  const mailboxUrl = withTokens(url);
  const client = await readMailClient(database, secrets, provider);
  const begun = beginAuthorisation(client, redirectUrl, parseMailboxUrl(mailboxUrl).user);
  const { verifier } = begun;
  const signIn = { userId: by.userId, provider, mailboxUrl, redirectUrl, address, paused, verifier };
  await storeSignIn(database, secrets, begun.state, signIn, clock.now());
  return begun.url;
}

/**
 * Ends a sign-in: exchanges the code and keeps the tokens with the mailbox, which is added if it is new.
 *
 * @throws `link-expired`; what `exchangeCode` throws besides; `mailbox-protocol` where the provider gives no refresh token;
 *   `mailbox-refused` where the person did not let us read mail
 */
export async function endSignIn(
  { database, secrets, clock }: MailboxOpenerParts,
  by: Person,
  state: string,
  code: string,
): Promise<{ id: number; added: boolean; paused: boolean }> {
  const { provider, mailboxUrl, redirectUrl, address, paused, verifier } = await takeSignIn(
    database,
    secrets,
    state,
    by.userId,
    clock.now(),
  );
  const client = await readMailClient(database, secrets, provider);
  const tokens = await exchangeCode(client, code, verifier, redirectUrl).catch((error: unknown) => {
    throw error instanceof FoyerError ? unfinished(error, client, redirectUrl) : error;
  });
  const { refreshToken, scope } = tokens;
  if (scope !== null && !allowsMail(client, scope)) {
    throw new FoyerError(
      'mailbox-refused',
      `${client.name} does not let us read mail: that was left out where you agreed. Sign in again, and allow it there.`,
    );
  }
  if (refreshToken === null) {
    throw new FoyerError(
      'mailbox-protocol',
      `${client.name} gave us no lasting sign-in: allow offline access for our client there, and begin again.`,
    );
  }
  const { id, added } = await addMailbox(database, secrets, mailboxUrl, {
    paused,
    ...(address === undefined ? {} : { address }),
    also: (tx, mailboxId) =>
      storeGrant(tx, secrets, mailboxId, provider, { ...tokens, refreshToken }, clock.now()),
  });
  await recordSignIn(database, id, added, by, clock.now());
  return { id, added, paused: added && paused };
}

/** The address with auth=oauth2, whether it was said or not. */
function withTokens(url: string): string {
  const given = URL.canParse(url) ? new URL(url) : null;
  given?.searchParams.set('auth', 'oauth2');
  const mailboxUrl = given?.href ?? url;
  parseMailboxUrl(mailboxUrl);
  return mailboxUrl;
}
