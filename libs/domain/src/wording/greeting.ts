import { UNKNOWN_CALLER, UNKNOWN_SENDER } from './unknown-sender.ts';

/** Written behind a name after a comma. Capitals tell a degree from a name: "MA" is one, "Ma" is the other. */
const HONOUR =
  /^(?:[A-Z][A-Za-z]{0,2}\.(?:[- ]?[A-Z][A-Za-z]{0,3}\.?)+|PhD|Dr|MD|DO|JD|LL[BM]|(?:E?M|D)BA|[BM](?:A|S|Sc|Ed|Eng|FA)|EdD|PsyD|RN|BSN|MSN|NP|L[CM]SW|MSW|PMP|CPA|CFA|G?S?PHR|SHRM-S?CP|[AFM]?CIPD|Esq\.?|[JS]r\.?|II|III|IV)$/;
/** What family names of several words begin with. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|del|della|di|da|das|dos|du|le|la|los|el|al|bin|ibn|ter|ten|af|av|mac|o['’])\s/i;

/**
 * How a letter addresses somebody: by the first name, or by the whole where there is no telling which it is.
 *
 * @param name as the person's mail has it: `Ada Crane`, `Crane, Ada`, `Ada Crane, PhD`; an address where they never gave one
 * @returns empty where nobody is addressed by it
 */
export function greetingName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === UNKNOWN_SENDER || trimmed === UNKNOWN_CALLER || trimmed.includes('@')) return '';
  const [before = '', ...behind] = trimmed.split(',').map((part) => part.trim());
  const [given = ''] = behind;
  if (before === '' || given === '' || HONOUR.test(given)) return firstOf(before === '' ? given : before, '');
  const isFamily = !before.includes(' ') || PARTICLE.test(before) || before === before.toUpperCase();
  return isFamily ? firstOf(given, before) : trimmed;
}

/** "R. Ellery" and "Dr Osei" have no first name that one would write. */
function firstOf(words: string, family: string): string {
  const [first = ''] = words.split(/\s+/);
  return first.length < 3 || first.endsWith('.') ? `${words} ${family}`.trim() : first;
}
