import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { FoyerError } from '#libs/platform';

/**
 * Addresses that no mail server has: of the machine's own link, of services that tell a machine its secrets (AWS,
 * Google, Azure on the link-local one; Alibaba; AWS over IPv6), of nobody, of everybody.
 */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addAddress('100.100.100.200', 'ipv4');
FORBIDDEN.addAddress('192.0.0.192', 'ipv4');
FORBIDDEN.addSubnet('0.0.0.0', 8, 'ipv4');
FORBIDDEN.addSubnet('224.0.0.0', 3, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');
FORBIDDEN.addAddress('::', 'ipv6');
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6');

/** More are not tried: one of each family is what a broken network needs. */
const MOST_ADDRESSES = 4;

export type Resolve = (host: string) => Promise<readonly { readonly address: string }[]>;

const systemResolve: Resolve = (host) => lookup(host, { all: true });

/** Whether an IP address, of either family or one inside the other, is one that no mail server has. */
export function isForbiddenAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  if (family === 4) return FORBIDDEN.check(bare, 'ipv4');
  // An IPv4 address inside IPv6 (mapped, NAT64, 6to4) is judged as what it is inside.
  const inner = /^(?:::ffff:|64:ff9b::)(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1];
  return inner === undefined ? FORBIDDEN.check(bare, 'ipv6') : FORBIDDEN.check(inner, 'ipv4');
}

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
  if (addresses.some(isForbiddenAddress)) {
    throw new FoyerError(
      'mailbox-url-invalid',
      `${host} leads to an address that no mail server has (link-local or metadata). We did not connect.`,
      { facts: { because: 'forbidden-address' } },
    );
  }
  return addresses.slice(0, MOST_ADDRESSES);
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
