import { domainToUnicode } from 'node:url';
import { verbose } from '#libs/domain';

/** Providers whose domain says nothing about who somebody works for. */
const SHARED_PROVIDERS = new Set([
  '126.com',
  '163.com',
  'a1.net',
  'abv.bg',
  'alice.it',
  'aon.at',
  'arcor.de',
  'att.net',
  'azet.sk',
  'bbox.fr',
  'bigpond.com',
  'bk.ru',
  'bluewin.ch',
  'bol.com.br',
  'btinternet.com',
  'centrum.cz',
  'charter.net',
  'chello.at',
  'citromail.hu',
  'comcast.net',
  'cox.net',
  'duck.com',
  'email.cz',
  'fastmail.com',
  'fastmail.fm',
  'free.fr',
  'freemail.hu',
  'freenet.de',
  'hetnet.nl',
  'hey.com',
  'hispeed.ch',
  'home.nl',
  'inbox.ru',
  'interia.pl',
  'kpnmail.nl',
  'laposte.net',
  'libero.it',
  'list.ru',
  'mac.com',
  'mail.com',
  'mail.ru',
  'mailbox.org',
  'me.com',
  'naver.com',
  'neuf.fr',
  'ntlworld.com',
  'o2.pl',
  'onet.pl',
  'online.de',
  'online.no',
  'op.pl',
  'optusnet.com.au',
  'orange.fr',
  'planet.nl',
  'pm.me',
  'posteo.de',
  'qq.com',
  'rambler.ru',
  'rocketmail.com',
  'rogers.com',
  'sapo.pt',
  'sbcglobal.net',
  'seznam.cz',
  'sfr.fr',
  'shaw.ca',
  'sky.com',
  'skynet.be',
  'sunrise.ch',
  'sympatico.ca',
  't-online.de',
  'talktalk.net',
  'telenet.be',
  'telia.com',
  'terra.com.br',
  'tin.it',
  'tiscali.it',
  'tuta.io',
  'tutanota.com',
  'ukr.net',
  'uol.com.br',
  'verizon.net',
  'virgilio.it',
  'virginmedia.com',
  'wanadoo.fr',
  'web.de',
  'wp.pl',
  'xs4all.nl',
  'xtra.co.nz',
  'ymail.com',
  'ziggo.nl',
]);
/** Those that have a domain in many countries. */
const OF_MANY_COUNTRIES = verbose()`
  ^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|proton|protonmail|yandex|zoho)\.
  (?:com?\.)?[a-z]{2,3}$
`;

/** In its own letters: in settings it may stand as machines write it (`xn--…`), in mail it is read as people do. */
function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain.includes('xn--') ? domainToUnicode(domain) || domain : domain.normalize();
}

const isShared = (domain: string): boolean => SHARED_PROVIDERS.has(domain) || OF_MANY_COUNTRIES.test(domain);

/** Whether an address is at a provider where anybody may have one. */
export const isSharedProvider = (address: string): boolean => isShared(domainOf(address));

/** Who "we" are: the addresses of the connected mailboxes, and their domains where those are the employer's own. */
export interface Employer {
  isOurs(address: string): boolean;
}

/** @param addresses of the connected mailboxes, and those that mail in their Sent folders came from */
export function employerOf(addresses: readonly string[]): Employer {
  const own = new Set(addresses.map(withoutTag));
  const domains = new Set(addresses.map(domainOf).filter((domain) => domain !== '' && !isShared(domain)));
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
