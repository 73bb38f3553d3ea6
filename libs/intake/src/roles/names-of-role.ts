import { bareTitle, numberOf, numbersOf } from './bare-title.ts';
import { otherTitlesOf } from './everyday-names.ts';
import {
  acronym,
  isSmallWord,
  namesOfLetters,
  stemOfAcronym,
  withoutShortForm,
} from './initials-of-title.ts';
import type { NamedRole, Weighed } from './role-name.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { namesWork, sameWorkAs, spelledOut, weightOf } from './role-vocabulary.ts';
import { WEIGHT_OF_QUALIFIER, headEndOf, qualifierOf } from './title-qualifier.ts';
import { tradeAbroadIn, tradeNamesOf } from './trade-names.ts';
import { isTrade } from './trade-table.ts';

/** The names of a role by its own words, the title first. */
export function namesOf({ title, words }: NamedRole): Weighed[] {
  const named = bareTitle(title);
  const bare = withoutShortForm(named);
  return [
    titleName(bare),
    ...eitherOf(bare).map(titleName),
    ...numbersOf(title, words).map(plainName),
    ...namesOfLetters(named),
    ...words.map((word) => nameOfWord(word.trim())),
  ].filter(({ weights }) => weights.size > 0);
}

/** Letters that somebody gave count in lower case as well, unless they are a word of every letter. */
const nameOfWord = (word: string): Weighed =>
  /^\p{Lu}{2,4}$/u.test(word) && isSmallWord(word) ? acronym(word) : plainName(numberOf(word));

export function tradeNamesOfRole({ title, words }: NamedRole): Weighed[] {
  const bare = bareTitle(title);
  const names = [bare, ...eitherOf(bare), ...words].flatMap(tradesOf);
  // A groundsperson has a trade by being called a gardener as well.
  return names.some(hasTrade)
    ? names
    : [...names, ...otherTitlesOf(bare).flatMap((other) => tradesOf(other.title))];
}

const tradesOf = (name: string) => tradeNamesOf(tokensOf(name), qualifierOf(name));

const hasTrade = ({ weights }: Weighed) => [...weights.keys()].some(isTrade);

function titleName(title: string): Weighed {
  const qualifier = qualifierOf(title);
  const tokens = tokensOf(title);
  const weights = new Map<string, number>();
  for (const { stem, from } of tokens)
    if (!weights.has(stem)) weights.set(stem, weightOf(stem) * (from > qualifier ? WEIGHT_OF_QUALIFIER : 1));
  const head = headEndOf(title);
  const inHead = tokens.filter(({ from }) => from < head);
  const last = inHead[tradeAbroadIn(inHead)] ?? inHead.at(-1);
  const before = new Set(tokens.filter(({ from }) => from <= qualifier).map(({ stem }) => stem));
  const qualifiers = new Set([...weights.keys()].filter((stem) => !before.has(stem)));
  return { weights, last: last?.stem ?? '', isIndivisible: false, qualifiers };
}

/** "TA", "FLT": in small letters they are thanks, or nothing. */
const LONGEST_IN_CAPITALS = 3;

/** The stems of titles, by each that is among them. */
export type Titles = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

/** Once for all roles: to read each title beside each other one took 400 of them three seconds. */
export function titlesOf(roles: readonly NamedRole[]): Titles {
  const titles = new Map<string, ReadonlySet<string>[]>();
  for (const { title } of roles) {
    const stems = new Set(tokensOf(bareTitle(title)).map(({ stem }) => stem));
    for (const stem of stems) {
      const among = titles.get(stem) ?? [];
      among.push(stems);
      titles.set(stem, among);
    }
  }
  return titles;
}

/**
 * Other names of its trade, but for those that another open role has: a carer beside a care assistant is another.
 *
 * @param taken the titles of all open roles, its own among them
 */
export function otherNamesOf({ title }: NamedRole, taken: Titles): Weighed[] {
  const bare = bareTitle(title);
  const isAmong = (stems: ReadonlySet<string>) => (stem: string) =>
    stems.has(stem) || sameWorkAs(stem).some((same) => stems.has(same));
  return [bare, ...eitherOf(bare)].flatMap(otherTitlesOf).flatMap((other) => {
    const tokens = tokensOf(other.name);
    const stems = tokens.map(({ stem }) => stem);
    const [any = '', ...rest] = stems;
    const beside = [any, ...sameWorkAs(any)].flatMap((stem) => taken.get(stem) ?? []);
    if (stems.length === 0 || beside.some((ofTitle) => rest.every(isAmong(ofTitle)))) return [];
    const isShort = tokens.length === 1 && other.name.length <= LONGEST_IN_CAPITALS;
    const short = isShort ? tokens.filter(({ written }) => written !== '') : [];
    const asLetters = new Map(short.map(({ stem, written }) => [stem, stemOfAcronym(written)]));
    const name = titleName(other.title);
    const weights = new Map([...name.weights].map(([stem, weight]) => [asLetters.get(stem) ?? stem, weight]));
    return [{ ...name, weights, needed: new Set(stems.map((stem) => asLetters.get(stem) ?? stem)) }];
  });
}

/** "Drayman / HGV Class 2 Driver" is both, and so is "Town Clerk & Finance Officer"; a part of one word, as "Sales / Marketing Manager" has, is too little. */
function eitherOf(title: string): string[] {
  const isTitle = (part: string) => tokensOf(part).filter(saysWork).length >= 2;
  const parts = title.split(/\s\/\s/);
  if (parts.length > 1) return parts.filter(isTitle);
  const both = title.split(/\s(?:&|and|und|et|y|e)\s/);
  return both.length > 1 && both.every(isTitle) ? both : [];
}

const saysWork = ({ stem }: Token) => namesWork(stem);

function plainName(name: string): Weighed {
  const tokens = tokensOf(name);
  return {
    weights: new Map(tokens.map(({ stem }) => [stem, weightOf(stem)])),
    last: tokens.at(-1)?.stem ?? '',
    isIndivisible: /\d/.test(name) || spelledOut(name.trim().toLowerCase()).length > 1,
  };
}
