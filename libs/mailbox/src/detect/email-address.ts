import { domainToASCII } from 'node:url';
import { FoyerError } from '#libs/platform';

export interface EmailAddress {
  readonly whole: string;
  readonly local: string;
  /** Lower case, as DNS wants it. */
  readonly domain: string;
}

/** @returns null for what is not one address with a domain */
export function emailAddressOf(value: string): EmailAddress | null {
  const [, local = '', name = ''] =
    /^([^\s@<>",;:/\\]{1,64})@([^\s@/\\?#:[\]]{1,253})$/.exec(value.trim()) ?? [];
  const domain = domainToASCII(name.replace(/\.$/, '')).toLowerCase();
  const isName = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(domain) && !/\.\d+$/.test(domain);
  return local === '' || !isName ? null : { whole: `${local}@${domain}`, local, domain };
}

/** @throws `mailbox-url-invalid` for what is not one address with a domain */
export function readEmailAddress(value: string): EmailAddress {
  const address = emailAddressOf(value);
  if (address !== null) return address;
  throw new FoyerError('mailbox-url-invalid', 'Give the mail address of the mailbox, like jobs@example.org.');
}

/** Whether `name` is `domain` or lies below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
