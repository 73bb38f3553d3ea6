/** Providers whose domain says nothing about who somebody works for. */
const SHARED_PROVIDERS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'gmx.com',
  'web.de',
  't-online.de',
  'freenet.de',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'posteo.de',
  'mailbox.org',
  'fastmail.com',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'libero.it',
  'wp.pl',
  'o2.pl',
  'onet.pl',
  'interia.pl',
  'ziggo.nl',
  'kpnmail.nl',
  'sapo.pt',
]);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Who "we" are: the addresses of the connected mailboxes, and their domains where those are the employer's own. */
export interface Employer {
  isOurs(address: string): boolean;
}

/** @param addresses of the connected mailboxes, and those that mail in their Sent folders came from */
export function employerOf(addresses: readonly string[]): Employer {
  const own = new Set(addresses.map(withoutTag));
  const domains = new Set(
    addresses.map(domainOf).filter((domain) => domain !== '' && !SHARED_PROVIDERS.has(domain)),
  );
  return { isOurs: (address) => own.has(withoutTag(address)) || domains.has(domainOf(address)) };
}

/** `jobs+nurse@x.example` is delivered to `jobs@x.example`. */
function withoutTag(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
}
