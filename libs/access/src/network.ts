import { isIP } from 'node:net';

/**
 * The network that one caller can be counted by: an IPv4 address, or the /64 of an IPv6 one, since a single household
 * gets a whole /64 and could change its address with every try.
 *
 * @param address of the socket or of the trusted proxy's header; some write a port behind it
 * @returns the address, its first four groups with `::/64`, or `unknown`
 */
export function networkOf(address: string | undefined): string {
  const bare = withoutPort(address ?? '')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return 'unknown';
  // The URL parser writes any spelling of an IPv6 address in its one canonical form (RFC 5952).
  const canonical = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Else everybody behind such a proxy would be one caller, whom a few mistyped passwords lock out. */
function withoutPort(address: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}
