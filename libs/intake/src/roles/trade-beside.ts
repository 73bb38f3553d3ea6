import { verbose } from '#libs/domain';
import type { KnownRole } from './role-names.ts';
import type { Meanings } from './role-spelling.ts';
import type { Token } from './role-tokens.ts';
import type { Trades } from './role-trades.ts';
import { isPersonByWork } from './title-in-subject.ts';
import { type Language, STAFF, isField, isKey, isTrade } from './trade-table.ts';

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meanings[];
  readonly trades: readonly Trades[];
}

/** What may stand between the words of one trade: "responsable de magasin", "leraar van natuurkunde". */
const WITHIN_TRADE = verbose('iu')`
  ^[\s-]*(?:
    (?:
      de|du|des|del|di|da|do|dos|das|d|dei|della|delle|van|f[uü]r|for|för|til|till|im|in|en|i|la|le|el|l|der
      |dem|het|the|of|ds|al|alla|alle
    )[\s.'’-]+
  ){0,2}$
`;

const ONE_WORD: ReadonlySet<Language> = new Set(['de', 'nl', 'sv', 'da', 'pl', 'cs']);
const FIELD_BEHIND: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt']);

/**
 * Whether a trade is of a language that has it in one word, "gelernte Gärtnerin", or the field behind, "devenir
 * vendeuse": what stands before it makes no other trade of it as "sales" does of a manager, unless that is somebody, as
 * in "directeur commercial".
 */
export function hasAnyBefore(trades: Trades | undefined, before: Token | undefined): boolean {
  const languages =
    trades?.filter(({ keys }) => keys.some(isTrade)).flatMap((reading) => reading.languages) ?? [];
  if (languages.some((language) => ONE_WORD.has(language))) return true;
  return (
    languages.some((language) => FIELD_BEHIND.has(language)) &&
    (before === undefined || !isPersonByWork(before.written))
  );
}

/** "Verwalter des Friedhofs": what the first word is, the others only say of what. */
const OF = verbose('iu')`
  ^\s+(?:de|du|des|d['’]|del|della|dello|di|da|do|dos|das|van|von|vom|der)\s*(?:l['’]|la|le|las|los|de|het)?\s*$
`;

/**
 * Whether the words of a mention, or those beside it, say another trade than the role's: a Lagerleiter is no
 * Lagermitarbeiter, though both work in the Lager, and a conductor de camión
 * no bus driver. English is told by its own rules.
 */
export function isOtherTrade(
  {
    first,
    last,
    stems,
    endsName,
  }: {
    readonly first: number;
    readonly last: number;
    readonly stems: ReadonlySet<string>;
    readonly endsName: boolean;
  },
  role: KnownRole,
  { text, tokens, meanings, trades }: Read,
): boolean {
  const hasTrade = [...role.stems].some((stem) => isTrade(stem) && stem !== STAFF);
  const saysTrade = (at: number) =>
    trades[at]?.some(({ keys }) => keys.some((key) => isTrade(key) && role.stems.has(key)));
  const isOfTrade = [...tokens.keys()].slice(first, last + 1).some(saysTrade);
  // "Impiegata contabile" is on the staff, as an accountant.
  const isFound = isOfTrade || [...stems].some((stem) => isTrade(stem) && stem !== STAFF);
  const isOfOtherField = isFound && [...role.stems].some(isField) && ![...stems].some(isField);
  const fits = (key: string) => {
    if (key === STAFF) return !hasTrade || isFound;
    return role.stems.has(key) || (!isTrade(key) && !(isOfOtherField && isField(key)));
  };
  const isWritten = (at: number) =>
    [...(meanings[at]?.keys() ?? [])].some((stem) => !isKey(stem) && role.stems.has(stem));
  const isOther = (at: number) => {
    if (isWritten(at)) return false;
    const abroad = trades[at]?.filter(({ languages }) => languages.length > 0) ?? [];
    return abroad.length > 0 && !abroad.some(({ keys }) => keys.every(fits));
  };
  const goesOn = (at: number) =>
    WITHIN_TRADE.test(text.slice(tokens[at - 1]?.to ?? 0, tokens[at]?.from ?? 0));
  for (let at = first; at <= last; at += 1) if (isOther(at)) return true;
  const saysNoTrade = hasTrade && !endsName && !isOfTrade;
  if (saysNoTrade && (isOfSomebody({ first, text, tokens }) || isBeginning(tokens[first], role))) return true;
  return (
    (first > 0 && goesOn(first) && isOther(first - 1)) ||
    (last + 1 < tokens.length && goesOn(last + 1) && isOther(last + 1))
  );
}

/** Whether somebody's work stands before "of" these words. */
function isOfSomebody({ first, text, tokens }: Pick<Read, 'text' | 'tokens'> & { readonly first: number }) {
  const before = tokens[first - 1];
  if (before === undefined || !isPersonByWork(before.written)) return false;
  return OF.test(text.slice(before.to, tokens[first]?.from ?? 0));
}

const SHORTEST_REST = 5;

/** "Friedhofsverwalter" for a gardener on a Friedhof: the word goes on with somebody else. */
function isBeginning(token: Token | undefined, { stems }: KnownRole): boolean {
  const written = token?.written ?? '';
  return [...stems].some((stem) => written.startsWith(stem) && written.length - stem.length >= SHORTEST_REST);
}
