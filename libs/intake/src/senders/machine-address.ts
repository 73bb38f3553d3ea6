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
  if (MACHINE.test(local) || SERVER.test(local)) return true;
  const may = MAY_BE.exec(local);
  return may !== null && !isOfPerson(`${may[1] ?? ''} ${may[2] ?? ''}`, { name, address });
}

/**
 * Whether words of an address are those of its owner: their name has one of them, or there are any where everybody has an
 * address.
 */
export function isOfPerson(words: string, { name, address }: MailAddress): boolean {
  const own = nameWords(words.replaceAll('_', ' ')).filter((word) => !OF_A_SYSTEM.test(word));
  const named = nameWords(name).filter((word) => !OF_A_SYSTEM.test(word));
  return (
    (named.length > 1 && own.some((word) => named.includes(word))) ||
    (own.length > 0 && isSharedProvider(address))
  );
}
