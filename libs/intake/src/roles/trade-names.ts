import type { Token } from './role-tokens.ts';
import { type Trades, tradesIn } from './role-trades.ts';
import { weightOf } from './role-vocabulary.ts';
import {
  LEADER,
  type Language,
  type Reading,
  STAFF,
  WEIGHT_OF_KEY,
  isTrade,
  readingsAbroad,
} from './trade-table.ts';

/** A name of a role by its trade and field, for who calls it so in another language than its title. */
interface TradeName {
  readonly weights: ReadonlyMap<string, number>;
  readonly last: string;
  readonly isIndivisible: false;
  readonly languages: readonly Language[];
  readonly qualifiers: ReadonlySet<string>;
}

/** A title that can be read in more ways is read in as many. */
const MOST_READINGS = 4;
/** Where a title says who, its field tells less. */
const WEIGHT_OF_FIELD = 0.6;

/**
 * @param tokens of the title
 * @param qualifier where it goes on with where and when
 * @returns none where no word of it is known
 */
export function tradeNamesOf(tokens: readonly Token[], qualifier: number): TradeName[] {
  const readings = tradesIn(tokens);
  return waysToRead(readings)
    .filter((way) => way.some((reading) => reading?.keys.some((key) => key !== STAFF && key !== LEADER)))
    .map((way) => nameOf(tokens, way, qualifier));
}

/** Where the last word stands that says a trade in another language than English; -1 where none does. */
export function tradeAbroadIn(tokens: readonly Token[]): number {
  const trades = tradesIn(tokens);
  let at = trades.findLastIndex((readings) =>
    readings?.some(({ keys, languages }) => languages.length > 0 && isTelling(keys)),
  );
  while (at >= 0 && trades[at + 1] === null && isSomebody(tokens[at + 1])) at += 1;
  return at;
}

/** "Magasinier cariste" ends with somebody, and "comptable clients" with whom it is about. */
const isSomebody = (token: Token | undefined): boolean =>
  readingsAbroad(token?.written ?? '').some(({ keys }) => keys.some(isTrade));

/** Staff, leaders and trainees are of any trade, but for those whose word says of which: "Magazynier". */
const isTelling = (keys: readonly string[]) =>
  keys.some((key) => isTrade(key) && (WEIGHT_OF_KEY[key] === undefined || keys.length > 1));

/** Of each word; undefined where it is in no language of the tables, null where the word before says it for both. */
type Way = readonly (Reading | null | undefined)[];

function waysToRead(readings: readonly Trades[]): Way[] {
  let ways: Way[] = [[]];
  for (const ofToken of readings) {
    const more = ofToken === null ? [null] : ofToken.length === 0 ? [undefined] : ofToken;
    ways = ways.flatMap((way) => more.map((reading) => [...way, reading])).slice(0, MOST_READINGS);
  }
  return ways;
}

/**
 * Those that all its words are of, or those of any where they have none in common; a title that has an English trade is
 * English: "Quality Assurance Technician".
 */
function languagesOf(way: Way, tokens: readonly Token[]): Language[] {
  const ofWords = way.flatMap((reading) => (reading?.languages.length ? [reading.languages] : []));
  const all = [...new Set(ofWords.flat())];
  const common = all.filter((language) => ofWords.every((languages) => languages.includes(language)));
  if (way.some((reading) => reading?.languages.length === 0 && reading.keys.some(isTrade)))
    return common.filter((language) => way.every((reading, at) => isOf(language, reading, tokens[at])));
  return common.length > 0 ? common : all;
}

/** "Designer" is Portuguese as well, beside "produto". */
function isOf(language: Language, reading: Way[number], token: Token | undefined): boolean {
  if (reading === null || reading === undefined || reading.languages.length > 0) return true;
  return readingsAbroad(token?.written ?? '').some(
    ({ keys, languages }) => languages.includes(language) && keys.join() === reading.keys.join(),
  );
}

function nameOf(tokens: readonly Token[], way: Way, qualifier: number): TradeName {
  const weights = new Map<string, number>();
  const hasTrade = way.some((reading) => reading?.keys.some(isTrade));
  const languages = languagesOf(way, tokens);
  const before = new Set<string>();
  let last = '';
  for (const [at, { stem, from }] of tokens.entries()) {
    const reading = way[at];
    if (reading === null) continue;
    for (const key of reading?.keys ?? [stem]) {
      const isBeside = hasTrade && (from > qualifier || languages.length > 0);
      const weight =
        key === stem
          ? weightOf(key) * (isBeside ? WEIGHT_OF_FIELD : 1)
          : (WEIGHT_OF_KEY[key] ?? (hasTrade && !isTrade(key) ? WEIGHT_OF_FIELD : 1));
      if (!weights.has(key)) weights.set(key, weight);
      if (from <= qualifier) before.add(key);
      if (from <= qualifier && (last === '' || isTrade(key))) last = key;
    }
  }
  const qualifiers = new Set([...weights.keys()].filter((key) => !before.has(key)));
  return { weights, last, isIndivisible: false, languages, qualifiers };
}
