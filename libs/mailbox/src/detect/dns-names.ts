import { Resolver } from 'node:dns/promises';
import { FoyerError, errorCode } from '#libs/platform';

interface ServiceRecord {
  readonly host: string;
  readonly port: number;
}

/** What the name system says of a domain. An empty list is an answer; no answer rejects with `mailbox-unreachable`. */
export interface DnsNames {
  /** Where a service is, the preferred one first; a domain that says it has none (RFC 2782, a dot) gives none. */
  services(name: string): Promise<ServiceRecord[]>;
  /** The hosts that take a domain's mail, the preferred one first, lower case. */
  mailExchangers(domain: string): Promise<string[]>;
}

/** There is no such name, or it has no record of this kind. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);
const MOST_RECORDS = 20;

/** @param servers `address[:port]` to ask in place of the system's */
export function dnsNames(servers?: readonly string[]): DnsNames {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  return {
    async services(name) {
      const records = await orNothing(resolver.resolveSrv(name));
      return records
        .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
        .map(({ name: host, port }) => ({ host: bare(host), port }))
        .filter(({ host, port }) => host !== '' && port > 0)
        .slice(0, MOST_RECORDS);
    },
    async mailExchangers(domain) {
      const records = await orNothing(resolver.resolveMx(domain));
      return records
        .toSorted((a, b) => a.priority - b.priority)
        .map(({ exchange }) => bare(exchange))
        .filter((host) => host !== '')
        .slice(0, MOST_RECORDS);
    },
  };
}

async function orNothing<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (cause) {
    if (NOTHING.has(errorCode(cause) ?? '')) return [];
    throw new FoyerError('mailbox-unreachable', 'The name system does not answer on this network now.', {
      cause,
    });
  }
}

function bare(host: string): string {
  return host.replace(/\.$/, '').toLowerCase();
}
