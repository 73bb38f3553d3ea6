import { nameWords, verbose } from '#libs/domain';
import type { MailAddress } from '#libs/mailbox';
import { isSharedProvider } from '../own-addresses.ts';

/** What no person has in an address. */
const MACHINE = verbose('i')`
  ^(?:.*[._+-])?(?:
    no-?reply|do-?not-?reply|nicht-?antworten|ne-?pas-?repondre|notifications?|form-?(?:submission|response)s?
    |(?:kontakt)?formular|formulaire|formulario|formularz|formul[aá]ř|formulier|wordpress|webform
    |jobs-listings|hit-?reply|mail-?robot
  )(?:[._+-].*)?$
`;
/** What is a program's by itself, and may be a word of somebody's address: `max.web@mail.example`, `unity.smith@mail.example`. */
const MAY_BE = verbose('i')`
  ^(?:(.*)[._+-])?(?:
    forms?|web(?:site|master)?|modulo|mailer|notify|voice-?mail|voicemessages?|unity|pbx|fax
  )(?:[._+-](.*))?$
`;
/** As web servers are called that send the mail of their scripts. */
const SERVER = /^(?:www|www-data|httpd?|apache2?|nginx|nobody|root|webserver|typo3|joomla|drupal|cms|cgi)$/i;
/** As what runs on a server signs, one of them with two words like a person's. */
const SIGNS = /^(?:cron|anacron|daemon|administrator|cms|nobody)$|^charlie root$/i;
/** Words beside those that make no person of them. */
const OF_A_SYSTEM = verbose('u')`
  ^(?:
    jobs?|careers?|karriere|bewerbung(?:en)?|contact|kontakt|info|mail|system|services?|server|auto|admin|sites?|online
    |apps?|team|phone|telefon|in|out|to|hr|crm|office|support|website|web|forms?|voice|voicemail|pbx|fax|notifier
  )$
`;

/** Whether an address is one that a program sends from, for many people; the name beside it tells a person's. */
export function isMachine({ name, address }: MailAddress): boolean {
  const local = address.slice(0, Math.min(Math.max(0, address.lastIndexOf('@')), 100));
  if (MACHINE.test(local)) return true;
  // No server of anybody's sends from a provider of everybody's.
  if (SERVER.test(local))
    return !isSharedProvider(address) && !isCalledLikeServer(local.toLowerCase(), { name, address });
  const may = MAY_BE.exec(local);
  if (may === null || areInitials(local, nameWords(name))) return false;
  return !isOfPerson(`${may[1] ?? ''} ${may[2] ?? ''}`, { name, address });
}

/** Chiara M. Serra is `cms@`, and Daniel Root `root@`; Jana Roth has a domain of her own. */
function isCalledLikeServer(local: string, { name, address }: MailAddress): boolean {
  const words = nameWords(name).filter((word) => !OF_A_SYSTEM.test(word) && !SIGNS.test(word));
  if (words.length < 2 || SIGNS.test(name.trim())) return false;
  const domain = nameWords(address.slice(address.lastIndexOf('@') + 1));
  const isNamed = words.includes(local) || domain.includes(words.at(-1) ?? '');
  return isNamed || areInitials(local, words);
}

/** Whether an address is made of the first letters of a name: Wendy E. Brown is `web@`. */
export const areInitials = (local: string, words: readonly string[]): boolean =>
  words.map((word) => word.slice(0, 1)).join('') === local.toLowerCase();

/**
 * Whether words of an address are those of its owner: their name has one of them, or there are any, or a name beside them,
 * where everybody has an address.
 */
export function isOfPerson(words: string, { name, address }: MailAddress): boolean {
  const own = nameWords(words.replaceAll('_', ' ')).filter((word) => !OF_A_SYSTEM.test(word));
  const named = nameWords(name).filter((word) => !OF_A_SYSTEM.test(word));
  return (
    (named.length > 1 && own.some((word) => named.includes(word))) ||
    (own.length + named.length > 0 && isSharedProvider(address))
  );
}
