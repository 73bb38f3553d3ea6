import { BlockList, isIP } from 'node:net';

/**
 * Addresses that nobody has a server at: this host and its link, multicast, and those where clouds hand out a
 * machine's own secrets (169.254.169.254 of most; Alibaba, Oracle, Azure; Amazon and Google over IPv6). Private
 * networks are allowed, for that is where a mail or chat server of one's own lives.
 */
const REFUSED = new BlockList();
REFUSED.addSubnet('169.254.0.0', 16, 'ipv4');
REFUSED.addSubnet('0.0.0.0', 8, 'ipv4');
REFUSED.addSubnet('224.0.0.0', 3, 'ipv4');
REFUSED.addAddress('100.100.100.200', 'ipv4');
REFUSED.addAddress('192.0.0.192', 'ipv4');
REFUSED.addAddress('168.63.129.16', 'ipv4');
REFUSED.addAddress('::', 'ipv6');
REFUSED.addSubnet('fe80::', 10, 'ipv6');
REFUSED.addSubnet('ff00::', 8, 'ipv6');
REFUSED.addAddress('fd00:ec2::254', 'ipv6');
REFUSED.addAddress('fd20:ce::254', 'ipv6');

/** IPv6 forms that carry an IPv4 address: mapped, translated, compatible, NAT64 (RFC 6052, of a network's own RFC 8215), 6to4. */
const CARRIERS = [
  { subnet: '::ffff:0:0', prefix: 96, at: 12 },
  { subnet: '::ffff:0:0:0', prefix: 96, at: 12 },
  { subnet: '::', prefix: 96, at: 12 },
  { subnet: '64:ff9b::', prefix: 96, at: 12 },
  { subnet: '64:ff9b:1::', prefix: 48, at: 12 },
  { subnet: '2002::', prefix: 16, at: 2 },
];

/**
 * Whether an address that somebody entered, or that a name resolved to, may not be connected to.
 *
 * @param address IPv4 or IPv6 as the resolver gave it; anything else is refused
 */
export function isRefusedAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIP(bare) === 4) return REFUSED.check(bare, 'ipv4');
  if (isIP(bare) !== 6) return true;
  // Loopback lies in the range of the compatible form, and is allowed.
  if (canonical(bare) === '::1') return false;
  if (REFUSED.check(bare, 'ipv6')) return true;
  const carried = carriedIPv4(bare);
  return carried !== null && REFUSED.check(carried, 'ipv4');
}

function canonical(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

function carriedIPv4(address: string): string | null {
  for (const { subnet, prefix, at } of CARRIERS) {
    const list = new BlockList();
    list.addSubnet(subnet, prefix, 'ipv6');
    if (!list.check(address, 'ipv6')) continue;
    return [...bytesOf(address).subarray(at, at + 4)].join('.');
  }
  return null;
}

function bytesOf(address: string): Buffer {
  const [head = '', tail] = canonical(address).split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const first = groups(head);
  const last = groups(tail ?? '');
  const zeros = Array<string>(8 - first.length - last.length).fill('0');
  return Buffer.from([...first, ...zeros, ...last].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
