import { lookup } from 'node:dns/promises';
import { type LookupFunction, isIP } from 'node:net';
import { FoyerError, isRefusedAddress } from '#libs/platform';

/** More are not tried: one of each family is what a broken network needs. */
const MOST_ADDRESSES = 4;

export type Resolve = (host: string) => Promise<readonly { readonly address: string }[]>;

const systemResolve: Resolve = (host) => lookup(host, { all: true });

/**
 * Looks a mail server up, and refuses a name behind which anything else stands. The connection is then made to the
 * addresses that were checked: a name that answers differently the second time gains nothing.
 *
 * @param host a name or an IP address
 * @returns addresses to try, in the resolver's order
 * @throws `mailbox-url-invalid` (never) where one of its addresses is no mail server's; `mailbox-unreachable` (later)
 *   where the name is not known now
 */
export async function addressesOf(host: string, resolve: Resolve = systemResolve): Promise<string[]> {
  const addresses = isIP(host) > 0 ? [host] : await resolved(host, resolve);
  if (addresses.some(isRefusedAddress)) {
    throw new FoyerError(
      'mailbox-url-invalid',
      `${host} leads to an address that no mail server has (link-local or metadata). We did not connect.`,
      { facts: { because: 'forbidden-address' } },
    );
  }
  return addresses.slice(0, MOST_ADDRESSES);
}

/**
 * A look-up that gives what `addressesOf` has checked and nothing else: Node tries one address after the other, since behind
 * the first there may be a network that leads nowhere.
 */
export function lookupOf(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all = false }, callback) => {
    const [first = { address: '', family: 0 }] = found;
    if (all) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

async function resolved(host: string, resolve: Resolve): Promise<string[]> {
  try {
    const found = await resolve(host);
    if (found.length > 0) return found.map(({ address }) => address);
  } catch (cause) {
    throw unknown(host, cause);
  }
  throw unknown(host);
}

function unknown(host: string, cause?: unknown): FoyerError {
  return new FoyerError(
    'mailbox-unreachable',
    `The name ${host} is not known on this network now. We try again by ourselves.`,
    { cause, facts: { because: 'name-unknown' } },
  );
}
