import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, FoyerError } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { networkOf } from './network.ts';
import { tokenHash } from './secret-token.ts';
import { type TryKey, type TryRules, countTry, forgetTries, returnTry } from './try.repository.ts';

interface Limit extends TryRules {
  readonly name: string;
  /** Counted for each account apart, or for the source as a whole. */
  readonly about: 'source' | 'account';
}

const MINUTE_MS = 60_000;

/**
 * The source is counted first: whoever tries many accounts stops there and leaves no row for each of them.
 * Five mistypings are human and 30 people may share an office's address. 50 a day keeps one source below the 100 failed
 * tries that NIST SP 800-63B (5.2.2) allows for an account. No limit counts an account over all sources: anybody could
 * then lock anybody out.
 */
const SIGN_IN: readonly Limit[] = [
  { name: 'sign-in-source', about: 'source', tries: 30, windowMs: 15 * MINUTE_MS },
  { name: 'sign-in-account', about: 'account', tries: 5, windowMs: 5 * MINUTE_MS },
  { name: 'sign-in-account-day', about: 'account', tries: 50, windowMs: 24 * 60 * MINUTE_MS },
];

/** The setup code has 80 random bits; the limit keeps a log from filling, not the code from being guessed. */
const SETUP: readonly Limit[] = [
  { name: 'setup-source', about: 'source', tries: 10, windowMs: 5 * MINUTE_MS },
];

/** A link has 256 random bits: like the setup code's, this limit keeps a log from filling. */
const LINK: readonly Limit[] = [
  { name: 'password-link-source', about: 'source', tries: 10, windowMs: 5 * MINUTE_MS },
];

const NO_ACCOUNT = Buffer.alloc(0);

/** One account, whatever the case it was typed in. */
export function accountHash(email: string): Buffer {
  return tokenHash(email.toLowerCase());
}

/** Slows down guessing. The counts are rows, so they hold over several web processes and a restart. */
@Injectable()
export class TryLimits {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws `too-many-tries` with `facts.retryAfterSeconds`; call it before the password is looked at */
  async takeSignIn(address: string | undefined, email: string): Promise<void> {
    await this.take(SIGN_IN, address, email, ', or ask an administrator to reset it');
  }

  /** A sign-in that succeeded is no guess. */
  async forgiveSignIn(address: string | undefined, email: string): Promise<void> {
    for (const limit of SIGN_IN) {
      const key = keyOf(limit, address, email);
      await (limit.about === 'account' ? forgetTries(this.database, key) : returnTry(this.database, key));
    }
  }

  /** @throws `too-many-tries` with `facts.retryAfterSeconds` */
  async takeSetup(address: string | undefined): Promise<void> {
    await this.take(SETUP, address, '', '');
  }

  /** @throws `too-many-tries` with `facts.retryAfterSeconds` */
  async takeLink(address: string | undefined): Promise<void> {
    await this.take(LINK, address, '', '');
  }

  private async take(limits: readonly Limit[], address: string | undefined, email: string, orElse: string) {
    for (const [index, limit] of limits.entries()) {
      const now = this.clock.now();
      const { tries, until } = await countTry(this.database, keyOf(limit, address, email), limit, now);
      if (tries <= limit.tries) continue;
      // A refused try looks at no password: somebody who keeps knocking must not close the door for a whole office.
      for (const earlier of limits.slice(0, index))
        await returnTry(this.database, keyOf(earlier, address, email));
      const retryAfterSeconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
      throw new FoyerError('too-many-tries', `Too many tries. Wait ${inWords(retryAfterSeconds)}${orElse}.`, {
        facts: { retryAfterSeconds },
      });
    }
  }
}

function keyOf(limit: Limit, address: string | undefined, email: string): TryKey {
  return {
    limit: limit.name,
    source: networkOf(address),
    accountHash: limit.about === 'account' ? accountHash(email) : NO_ACCOUNT,
  };
}

/** Rounded up, so that nobody comes back too early. */
function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const [count, unit] = minutes < 120 ? [minutes, 'minute'] : [Math.ceil(minutes / 60), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
