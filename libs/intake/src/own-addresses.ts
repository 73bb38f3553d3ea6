import { domainToUnicode } from 'node:url';
import { isSharedDomain } from '#libs/domain';

/** In its own letters: in settings it may stand as machines write it (`xn--…`), in mail it is read as people do. */
function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain.includes('xn--') ? domainToUnicode(domain) || domain : domain.normalize();
}

/** Whether an address is at a provider where anybody may have one. */
export const isSharedProvider = (address: string): boolean => isSharedDomain(domainOf(address));

/** Who "we" are: the addresses of the connected mailboxes, and their domains where those are the employer's own. */
export interface Employer {
  isOurs(address: string): boolean;
}

/** @param addresses of the connected mailboxes, and those that mail in their Sent folders came from */
export function employerOf(addresses: readonly string[]): Employer {
  const own = new Set(addresses.map(withoutTag));
  const domains = new Set(
    addresses.map(domainOf).filter((domain) => domain !== '' && !isSharedDomain(domain)),
  );
  return { isOurs: (address) => own.has(withoutTag(address)) || domains.has(domainOf(address)) };
}

/** `jobs+nurse@x.example` is delivered to `jobs@x.example`. */
function withoutTag(address: string): string {
  const local = address
    .slice(0, Math.max(0, address.lastIndexOf('@')))
    .toLowerCase()
    .normalize();
  return `${local.replace(/\+.*$/, '')}@${domainOf(address)}`;
}
