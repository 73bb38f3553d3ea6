import { ImapFlow } from 'imapflow';
import { FoyerError } from '#libs/platform';
import { addressesOf } from './host-address.ts';
import { type ConnectOptions, SESSION_TIMES, clientOptions } from './imap-client.ts';
import { needsToken, vanished } from './imap-errors.ts';
import { ImapSession } from './imap-session.ts';
import type { MailboxSession } from './mailbox-session.ts';
import type { MailboxAddress } from './mailbox-url.ts';

/** Some servers look a caller up before they greet. */
const LEAST_CONNECT_MS = 15_000;

/**
 * Opens a read-only session. TLS is always verified, against the usual authorities and the address's own one.
 *
 * @throws `mailbox-unreachable` or `mailbox-throttled` (later), `mailbox-refused` (reauthorise),
 *   `mailbox-certificate` or `mailbox-url-invalid` (never; also where a server takes no token)
 */
export async function connectMailbox(
  address: MailboxAddress,
  options: ConnectOptions,
): Promise<MailboxSession> {
  const { accessToken = null } = options;
  if (address.byToken !== (accessToken !== null)) throw needsToken(address.host);
  const addresses = await addressesOf(address.host);
  const times = { ...SESSION_TIMES, ...options.times };
  // However many there are, whoever waits for the session is to learn within a minute that nobody answers.
  times.connect = Math.max(times.connect / addresses.length, Math.min(times.connect, LEAST_CONNECT_MS));
  let failure: unknown = null;
  for (const ip of addresses) {
    let session: ImapSession | null = null;
    const onThrottled = (error: unknown): void => session?.giveUp(error);
    const client = new ImapFlow({
      ...(await clientOptions(address, ip, times, accessToken, onThrottled)),
      expungeHandler: (event) => {
        if (!event.vanished) {
          client.emit('expunge', event);
          return;
        }
        // imapflow would go through millions of UIDs in one line of 25 bytes, and the whole process stand still meanwhile. What
        // waits for this promise is gone with the session.
        session?.giveUp(vanished(address.host));
        return new Promise<never>(() => {});
      },
    });
    session = new ImapSession(client, address.host, times, options);
    try {
      await session.connect();
      return session;
    } catch (error) {
      // The other address family may work; whatever else is wrong is wrong at every address.
      if (!(error instanceof FoyerError) || error.code !== 'mailbox-unreachable') throw error;
      failure ??= error;
    }
  }
  throw failure;
}
