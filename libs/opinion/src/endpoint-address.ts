import { lookup as resolve } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { FoyerError, isRefusedAddress } from '#libs/platform';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4');
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** What an endpoint's URL says about itself. */
interface EndpointHost {
  /** Without the brackets of an IPv6 address. */
  readonly name: string;
  readonly encrypted: boolean;
  /** Whether it names this machine outright; a name that merely resolves to it may be somebody else's. */
  readonly isLoopback: boolean;
}

export function endpointHost(url: URL): EndpointHost {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(name);
  const isLoopback = family === 0 ? name === 'localhost' : holds(LOOPBACK, name);
  return { name, encrypted: url.protocol === 'https:', isLoopback };
}

/** @throws `opinion-unavailable` where mail may not be sent to an address, with the remedy */
export function checkAddress(host: EndpointHost, address: string): void {
  if (isRefusedAddress(address)) throw refused('is a link-local, multicast or metadata address');
  if (holds(LOOPBACK, address)) {
    if (!host.isLoopback)
      throw refused('resolves to this machine: write 127.0.0.1 or localhost where it is meant');
    return;
  }
  if (!host.encrypted && !holds(PRIVATE, address))
    throw refused('is outside of this network and mail would be sent in clear text: use https');
}

/** A `lookup` for sockets that checks every address at the moment of connecting, so that no later answer slips by. */
export function checkedLookup(host: EndpointHost): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      try {
        for (const { address } of addresses) checkAddress(host, address);
      } catch (refusal) {
        return callback(refusal as Error, []);
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function holds(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function refused(problem: string): FoyerError {
  return new FoyerError('opinion-unavailable', `The address in SECOND_OPINION_URL ${problem}.`, {
    retry: 'never',
  });
}
