import { setTimeout as wait } from 'node:timers/promises';
import {
  type ConnectOptions,
  type MailboxSession,
  type Tokens,
  allowsMail,
  connectMailbox,
  parseMailboxUrl,
  refreshTokens,
} from '#libs/mailbox';
import { type Clock, FoyerError, type SecretBox } from '#libs/platform';
import { type Database, isConnectionLost } from '#libs/store';
import { readMailClient } from './mail-client.repository.ts';
import type { Mailbox } from './mailbox.repository.ts';
import { type Grant, claimRenewal, endRenewal, readGrant } from './mailbox-tokens.repository.ts';

/** How often one looks whether another process has renewed a token. */
const LOOK_MS = 250;
/** As long as a token endpoint may take. */
const MOST_LOOKS = 100;
/** Where a token cannot be renewed, the present one is used for as long as the server may take to look at it. */
const LEAST_LEFT_MS = 30_000;
/** For how long an answer waits for a database that is away; with the 20 s of the endpoint it is less than the claim. */
const MOST_STORE_TRIES = 60;
const STORE_AGAIN_MS = 500;

export interface MailboxOpenerParts {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly clock: Clock;
}

/** A grant, and of one that we have just renewed whether the provider says that it is good for less than we asked for. */
interface RenewedGrant extends Grant {
  readonly leavesOutMail?: boolean;
}

/** Opens sessions of known mailboxes, with their password or with a token of their provider. */
export class MailboxOpener {
  private readonly parts: MailboxOpenerParts;

  constructor(parts: MailboxOpenerParts) {
    this.parts = parts;
  }

  /**
   * Opens a session. A token that the server refuses is renewed once; what is refused then needs a person.
   *
   * @throws as `connectMailbox` and `refreshTokens`
   */
  async open(mailbox: Pick<Mailbox, 'id' | 'url'>, options: ConnectOptions): Promise<MailboxSession> {
    const address = parseMailboxUrl(mailbox.url);
    if (!address.byToken) return connectMailbox(address, options);
    const grant = await this.token(mailbox.id, null);
    try {
      return await connectMailbox(address, { ...options, accessToken: grant.accessToken });
    } catch (error) {
      if (!(error instanceof FoyerError) || error.code !== 'mailbox-refused') throw error;
    }
    const { accessToken, leavesOutMail } = await this.token(mailbox.id, grant.version);
    try {
      return await connectMailbox(address, { ...options, accessToken });
    } catch (error) {
      if (!(error instanceof FoyerError) || error.code !== 'mailbox-refused') throw error;
      throw new FoyerError(
        'mailbox-refused',
        leavesOutMail === true
          ? `${address.host} refuses us: our sign-in at the provider does not include reading mail any more. Sign in ` +
              'again, on the page Mailboxes, and allow it there. The mail waits in the mailbox and nothing is lost.'
          : `${address.host} refuses us though the sign-in at the provider is fresh: check that it was made for ` +
              `this mailbox, and that IMAP is allowed for it. Then sign in again, on the page Mailboxes.`,
        { cause: error },
      );
    }
  }

  /**
   * The token to sign in with, for whoever opens a session without the database.
   *
   * @returns null for a mailbox with a password
   */
  async accessToken(mailbox: Pick<Mailbox, 'id' | 'url'>): Promise<string | null> {
    if (!parseMailboxUrl(mailbox.url).byToken) return null;
    return (await this.token(mailbox.id, null)).accessToken;
  }

  /** @param refusedVersion the token that the server did not take, or null */
  private async token(mailboxId: number, refusedVersion: number | null): Promise<RenewedGrant> {
    const { database, secrets, clock } = this.parts;
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const grant = await readGrant(database, secrets, mailboxId);
      if (grant === null) {
        throw new FoyerError(
          'mailbox-refused',
          'Nobody has signed in for this mailbox at its provider: sign in on the page Mailboxes.',
        );
      }
      if (grant.version !== refusedVersion && grant.renewAt > clock.now()) return grant;
      const isGood =
        grant.version !== refusedVersion &&
        grant.accessExpiresAt.getTime() - clock.now().getTime() > LEAST_LEFT_MS;
      if (await claimRenewal(database, mailboxId, grant.version)) {
        try {
          const renewed = await this.renew(mailboxId, grant);
          if (renewed !== null) return renewed;
        } catch (error) {
          // It is renewed long before its end, so that a provider that is away for a while is nobody's trouble.
          if (!isGood || !(error instanceof FoyerError) || error.retry !== 'later') throw error;
          return grant;
        }
      } else if (isGood) {
        return grant;
      } else {
        await wait(LOOK_MS);
      }
    }
    throw new FoyerError('mailbox-unreachable', 'Our sign-in is not renewed now. We try again by ourselves.');
  }

  /** @returns the grant with its new token, or null where somebody has signed in meanwhile */
  private async renew(mailboxId: number, grant: Grant): Promise<RenewedGrant | null> {
    const { database, secrets } = this.parts;
    let tokens: Tokens | null = null;
    let leavesOutMail = false;
    try {
      const client = await readMailClient(database, secrets, grant.provider);
      tokens = await refreshTokens(client, grant.refreshToken);
      leavesOutMail = tokens.scope !== null && !allowsMail(client, tokens.scope);
    } finally {
      await this.endRenewal(mailboxId, grant.version, tokens);
    }
    const now = await readGrant(database, secrets, mailboxId);
    return now !== null && now.version === grant.version + 1 ? { ...now, leavesOutMail } : null;
  }

  /** The one before may be worth nothing any more: what the provider gave out is stored also where the database comes back. */
  private async endRenewal(mailboxId: number, version: number, tokens: Tokens | null): Promise<void> {
    const { database, secrets, clock } = this.parts;
    for (let tries = 1; ; tries++) {
      try {
        return await endRenewal(database, secrets, mailboxId, version, tokens, clock.now());
      } catch (error) {
        if (tokens === null || tries === MOST_STORE_TRIES || !isConnectionLost(error)) throw error;
      }
      await wait(STORE_AGAIN_MS);
    }
  }
}
