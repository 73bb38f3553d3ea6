import { connect } from 'node:tls';
import { type Resolve, addressesOf, lookupOf } from '../host-address.ts';

const IMAPS_PORT = 993;
/** `* OK [CAPABILITY …] ready` (RFC 9051, section 7.1.5). */
const GREETING = /^\* OK[ \r[]/;

interface GreetingOptions {
  readonly signal: AbortSignal;
  readonly resolve?: Resolve;
  readonly port?: number;
  readonly ca?: string;
}

/**
 * Whether an IMAP server with a certificate for this name answers there under TLS. Not a byte is sent after the
 * handshake.
 *
 * @returns false for whatever else there is, or is not
 */
export async function greetsAsImap(host: string, options: GreetingOptions): Promise<boolean> {
  const { signal, resolve, port = IMAPS_PORT, ca } = options;
  const addresses = await addressesOf(host, resolve).catch(() => []);
  if (addresses.length === 0 || signal.aborted) return false;
  return new Promise((done) => {
    const socket = connect({
      host,
      lookup: lookupOf(addresses),
      port,
      servername: host,
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ...(ca === undefined ? {} : { ca }),
    });
    const end = (found: boolean) => {
      signal.removeEventListener('abort', giveUp);
      socket.destroy();
      done(found);
    };
    const giveUp = () => end(false);
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('data', (data: Buffer) => end(socket.authorized && GREETING.test(data.toString('latin1'))));
    socket.once('error', giveUp);
    socket.once('close', giveUp);
  });
}
