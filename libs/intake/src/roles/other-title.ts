import { verbose } from '#libs/domain';
import type { Found } from './name-places.ts';
import type { KnownRole } from './role-names.ts';
import type { Meanings } from './role-spelling.ts';
import type { Token } from './role-tokens.ts';
import type { Trades } from './role-trades.ts';
import { namesWork } from './role-vocabulary.ts';
import { KEY, type Language, type Reading, isField, isTrade } from './trade-table.ts';

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meanings[];
  readonly trades: readonly Trades[];
}

/** What stands between a title and what it is of. */
const OF = verbose('iu')`
  ^[ ](?:de|du|des|del|della|dello|di|da|do|dos|das|van|von|ds\.|of|d['’])\s?
  (?:l['’]|la[ ]|le[ ]|las[ ]|los[ ]|de[ ]|het[ ]|the[ ])?$
`;
/** Who may do anything: what they do stands beside. */
const OF_ANY_WORK = new Set(
  'leader staff assistant technician engineer operator consultant coordinator analyst designer planner trainer developer'
    .split(' ')
    .map((key) => KEY + key),
);
const SAYS_BEHIND: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt', 'pl', 'cs']);
const SAYS_BEFORE: ReadonlySet<Language> = new Set(['de', 'nl', 'sv', 'da', 'pl', 'cs']);
/** "Technisch", "kaufmännische". */
const OF_A_FIELD = /is[ck]h?(?:e[nrms]?)?$/;

/**
 * Whether what a mention lacks of a title is said otherwise right beside it: a "técnico de servicio" is no Técnico
 * comercial, an "ingénieur qualité" no Ingénieur réseau, and a Vertriebsingenieur no DevOps-Ingenieur; nor is whoever
 * leads, where several roles do.
 *
 * @param shared the trades that several open roles have
 */
export function isOtherTitle(
  { lacks, first, last, stems }: Found,
  role: KnownRole,
  read: Read,
  shared: ReadonlySet<string>,
): boolean {
  const { text, tokens, trades } = read;
  const head = beginningOf(trades, last);
  const own = trades[head]?.filter(({ keys }) => keys.some((key) => role.stems.has(key))) ?? [];
  const saysOther = ({ keys }: Reading) => keys.some((key) => isField(key) && !role.stems.has(key));
  const isOtherField = own.length > 0 && own.every(saysOther);
  // A "lab technician" is none in the field, though a Monteur is called a technician as well.
  if (isOtherField && [...role.stems].some(isField) && ![...stems].some(isField)) return true;
  if (lacks !== 'work') return false;
  if (isOtherField || (own.length > 0 && own.every(({ isPart }) => isPart))) return true;
  const isAll = ({ keys }: Reading) => keys.every((key) => role.stems.has(key));
  // The end of a post that a table has in several words: "interior designer".
  if (trades[first] === null && trades[beginningOf(trades, first)]?.some(isAll) !== true) return true;
  const isOfAny = own.length > 0 && own.every(({ keys }) => keys.every((key) => isAny(key, shared)));
  if (head === first && isOfAny && !isWritten(read.meanings[head], role)) return true;
  const isOther = (at: number) =>
    namesWork(tokens[at]?.stem ?? '') &&
    ![...(read.meanings[at]?.keys() ?? [])].some((stem) => role.stems.has(stem));
  const behind = tokens[last + 1];
  if (behind !== undefined && isOther(last + 1)) {
    const isName = /^\p{Lu}/u.test(text.slice(behind.from)) && !isKnown(trades[last + 1]);
    if (!isName && OF.test(text.slice(tokens[last]?.to ?? 0, behind.from))) return true;
    const isAny = own.some(({ keys }) => keys.some((key) => OF_ANY_WORK.has(key)));
    if (behind.goesOn && isOf(trades[head], SAYS_BEHIND) && (isKnown(trades[last + 1]) || (isAny && !isName)))
      return true;
  }
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    tokens[first]?.goesOn === true &&
    isOther(first - 1) &&
    isOf(trades[first], SAYS_BEFORE) &&
    (OF_A_FIELD.test(before.written) || isKnown(trades[first - 1]))
  );
}

/** Where the first word stands of those that a table has as one. */
function beginningOf(trades: readonly Trades[], at: number): number {
  let first = at;
  while (first > 0 && trades[first] === null) first -= 1;
  return first;
}

/** "Director", of a finance director where the others are managers. */
const isWritten = (meaning: Meanings | undefined, { stems }: KnownRole): boolean =>
  [...(meaning ?? [])].some(([stem, { factor }]) => factor === 1 && stems.has(stem));

/** Whether it is of several open roles, and says nothing of which. */
const isAny = (key: string, shared: ReadonlySet<string>) => OF_ANY_WORK.has(key) && shared.has(key);

const isKnown = (trades: Trades | undefined): boolean =>
  trades === null || (trades?.some(({ keys }) => keys.some((key) => !OF_ANY_WORK.has(key))) ?? false);

const isOf = (trades: Trades | undefined, languages: ReadonlySet<Language>): boolean =>
  trades?.some(
    (reading) => reading.keys.some(isTrade) && reading.languages.some((language) => languages.has(language)),
  ) ?? false;
