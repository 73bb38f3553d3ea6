import { verbose } from '#libs/domain';

const MACHINE = verbose('i')`
  ^(?:.*[._+-])?(?:
    no-?reply|do-?not-?reply|nicht-?antworten|ne-?pas-?repondre|notifications?|notify|mailer|forms?
    |form-?(?:submission|response)s?|(?:kontakt)?formular|formulaire|formulario|formularz|formul[aá]ř|formulier|modulo
    |wordpress|web(?:site|form|master)?|voice-?mail|voicemessages?|jobs-listings|hit-?reply|mail-?robot|unity|pbx|fax
  )(?:[._+-].*)?$
`;

/** Whether an address is one that a program sends from, for many people. */
export function isMachine(address: string): boolean {
  const at = address.lastIndexOf('@');
  return at > 0 && MACHINE.test(address.slice(0, Math.min(at, 100)));
}
