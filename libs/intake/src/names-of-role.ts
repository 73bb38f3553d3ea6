import { otherTitlesOf } from './everyday-names.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { EMPTY_WORDS, namesWork, sameWorkAs, spelledOut, weightOf } from './role-vocabulary.ts';
import { tradeAbroadIn, tradeNamesOf } from './trade-names.ts';
import type { Language } from './trade-table.ts';

export interface NamedRole {
  readonly id: number;
  readonly title: string;
  /** What else it is called. */
  readonly words: readonly string[];
}

/** One of the names of a role: its title, its initials, its number, another word for it. */
export interface RoleName {
  /** Weight of each stem within this name. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stem of the last word before a comma, a bracket or a complement. */
  readonly last: string;
  /** Less than the whole names nothing: a number is no number without its letters, and "site" is no SRE. */
  readonly isIndivisible: boolean;
  /** Stems of what says where and when. */
  readonly qualifiers?: ReadonlySet<string>;
  /** Stems without which nothing is named: an advertiser's agent is no part of a "call centre agent". */
  readonly needed?: ReadonlySet<string>;
  /** Where it is of trades instead of the words themselves: of what languages its title may be, none for English. */
  readonly languages?: readonly Language[];
}

/** What follows a comma, a dash or a bracket says where and when rather than what. */
const WEIGHT_OF_QUALIFIER = 0.6;
/** A class of driving licence at the end says as little. */
const QUALIFIER = /\s*(?:[,:;|([–—]|\s[-/]\s)|\s(?:[Kk]at\.? ?)?C(?:1?E|\+E)?$/;
/** "Chef de Partie", "Barista di sala", "Lecturer in Law": what follows says of what. */
const COMPLEMENT = /(?<=\p{L}) (?:in|de|du|des|del|di|da|do) /iu;
/** "Erzieher für die Kita", "Pædagog til vuggestue": so does what stands behind these where a trade stands before. */
const PLACE_BEHIND =
  /(?<=\p{L}) (?:für|im|in|bei|am|à|en|au|aux|pour|para|per|presso|voor|bij|till|til|ved|hos|dla|w|we|na|pro|v|mit|avec|con|com|z|ze|med|met) /iu;
/** "Req. 20417", "Ref: ENG-042", "#4711": the number of a posting. */
const NUMBER_OF_POSTING =
  /[([]?\s*(?:\b(?:req(?:uisition)?|ref(?:erence|erenz)?|job[\s-]?id|id|no|nr|kennziffer|ausschreibung|r[ée]f)\b[\s.:#-]*(?=[a-z]{0,4}-?\d)|#\s?)([a-z]{0,4}-?\d[\da-z/-]*)\s*[)\]]?/gi;
/** "(ENG-2214)", "[TCH/0417]": the same without a word for it. */
const CODE_IN_BRACKETS = /[([]\s*(\p{Lu}{1,5}[-/ ]?\d{3,}[\p{Lu}\d/-]*)\s*[)\]]/gu;
/** "PL/204" at the end, "AP-031" as a word for it. */
const CODE_AT_END = /(?<=\s)(\p{Lu}{1,5}[-/]?\d{2,}[\p{Lu}\d/-]*)$/gu;
/** "(m/w/d)", "(f/m/x)", "(all genders)". */
const GENDER_NOTE =
  /[([]\s*(?:[mwfdhxinu]|div\.?|gn|all(?:e)? gen\w*)(?:\s*[/|*,]\s*(?:[mwfdhxinu]|div\.?))*\s*[)\]]/giu;
/** "80–100 %": how much of the week. */
const WORKLOAD = /[([]?\s*(?:\d{1,3} ?%? ?(?:[-–]|bis|to|à) ?)?\d{1,3} ?%\s*[)\]]?/giu;
/** "Verkäufer/-in", "Kaufmann/-frau", "Angestellte*r", "Infirmier/ère", "Chargé(e)". */
const GENDER_ENDING =
  /(?<=\p{L}{3})(?:[/:*_·•]-?|\(-?)(?:in(?:nen)?|frau|mann|[renao]|ère|ere|euse|[tr]rice|rice|s?e|ne|t?ka|czka|n?ice|ster)(?:\)|(?!\p{L}))/giu;
/** A number that is no year is known by itself. */
const LONG_NUMBER = /\b(?!(?:19|20)\d\d\b)\d{4,}\b/g;
/** "Medizinische Fachangestellte (MFA)". */
const SHORT_FORM_IN_BRACKETS = /[([]\s*(\p{Lu}{2,5})\s*[)\]]/gu;
const FEWEST_INITIALS = 2;
/** Words that a short name in capitals would otherwise be found in: "ITS" is no "its". */
const SMALL_WORDS = new Set(
  'its it is am pm as be by do go he if me my no or so to up us we act aid air all and any are art ask but can car for get had has her him his how let may met not now off old one our out own per she sit the too two use was who why yes you'.split(
    ' ',
  ),
);
/** A name whose words do not know yet what other roles are called. */
export type Weighed = Omit<RoleName, 'total'>;

export function namesOf({ title, words }: NamedRole): Weighed[] {
  const numbers = [title, ...words].flatMap((name) =>
    [...name.matchAll(LONG_NUMBER)].map(([found]) => found),
  );
  const codes = [NUMBER_OF_POSTING, CODE_IN_BRACKETS, CODE_AT_END].flatMap((pattern) =>
    [...title.matchAll(pattern)].map(([, code = '']) => code),
  );
  const named = bareTitle(title);
  const bare = named.replace(SHORT_FORM_IN_BRACKETS, (found, letters: string) =>
    isShortFor(letters, named) ? ' ' : found,
  );
  const shortForms = [...named.matchAll(SHORT_FORM_IN_BRACKETS)]
    .map(([, letters = '']) => letters)
    .filter((letters) => isShortFor(letters, named));
  return [
    titleName(bare),
    ...eitherOf(bare).map(titleName),
    ...[...numbers, ...codes].map(plainName),
    ...[initialsOf(bare), allInitialsOf(bare), ...shortForms].flatMap((letters) =>
      letters === null ? [] : [acronym(letters), ...acronymWith(letters, bare)],
    ),
    ...initialsAndLast(bare),
    ...words.map((word) =>
      /^\p{Lu}{2,4}$/u.test(word.trim()) ? nameOfCapitals(word.trim()) : plainName(numberOf(word)),
    ),
  ].filter(({ weights }) => weights.size > 0);
}

/** A title without the number of its posting and without notes for every gender, which a comma takes the place of. */
export const bareTitle = (title: string): string =>
  title
    .replace(NUMBER_OF_POSTING, ' ')
    .replace(CODE_IN_BRACKETS, ' ')
    .replace(CODE_AT_END, ' ')
    .replace(WORKLOAD, ' ')
    .replace(GENDER_NOTE, ', ')
    .replace(GENDER_ENDING, '')
    .trim();

function qualifierOf(title: string): number {
  const sign = QUALIFIER.exec(title)?.index ?? title.length;
  const place = PLACE_BEHIND.exec(title)?.index ?? title.length;
  return place < sign && tradeAbroadIn(tokensOf(title.slice(0, place))) >= 0 ? place : sign;
}

export function tradeNamesOfRole({ title, words }: NamedRole): Weighed[] {
  const bare = bareTitle(title);
  return [bare, ...eitherOf(bare), ...words].flatMap((name) =>
    tradeNamesOf(tokensOf(name), qualifierOf(name)),
  );
}

function titleName(title: string): Weighed {
  const qualifier = qualifierOf(title);
  const tokens = tokensOf(title);
  const weights = new Map<string, number>();
  for (const { stem, from } of tokens)
    if (!weights.has(stem)) weights.set(stem, weightOf(stem) * (from > qualifier ? WEIGHT_OF_QUALIFIER : 1));
  const head = Math.min(qualifier, COMPLEMENT.exec(title)?.index ?? title.length);
  const inHead = tokens.filter(({ from }) => from < head);
  const last = inHead[tradeAbroadIn(inHead)] ?? inHead.at(-1);
  const before = new Set(tokens.filter(({ from }) => from <= qualifier).map(({ stem }) => stem));
  const qualifiers = new Set([...weights.keys()].filter((stem) => !before.has(stem)));
  return { weights, last: last?.stem ?? '', isIndivisible: false, qualifiers };
}

/** "TA", "FLT": in small letters they are thanks, or nothing. */
const LONGEST_IN_CAPITALS = 3;

/** Other names of its trade, but for those that another open role has: a carer beside a care assistant is another. */
export function otherNamesOf({ id, title }: NamedRole, roles: readonly NamedRole[]): Weighed[] {
  const bare = bareTitle(title);
  const own = new Set(tokensOf(bare).map(({ stem }) => stem));
  const ofOthers = roles
    .filter((role) => role.id !== id)
    .map((role) => new Set(tokensOf(bareTitle(role.title)).map(({ stem }) => stem)));
  const isAmong = (stems: ReadonlySet<string>) => (stem: string) =>
    stems.has(stem) || sameWorkAs(stem).some((same) => stems.has(same));
  return otherTitlesOf(bare).flatMap((other) => {
    const tokens = tokensOf(other.name);
    const stems = tokens.map(({ stem }) => stem);
    const isTaken = [own, ...ofOthers].some((taken) => stems.every(isAmong(taken)));
    if (isTaken) return [];
    const isShort = tokens.length === 1 && other.name.length <= LONGEST_IN_CAPITALS;
    const short = isShort ? tokens.filter(({ written }) => written !== '') : [];
    const asLetters = new Map(short.map(({ stem, written }) => [stem, stemOfAcronym(written)]));
    const name = titleName(other.title);
    const weights = new Map([...name.weights].map(([stem, weight]) => [asLetters.get(stem) ?? stem, weight]));
    return [{ ...name, weights, needed: new Set(stems.map((stem) => asLetters.get(stem) ?? stem)) }];
  });
}

/** "Drayman / HGV Class 2 Driver" is both; a part of one word, as "Sales / Marketing Manager" has, is too little. */
function eitherOf(title: string): string[] {
  const parts = title.split(/\s\/\s/);
  return parts.length < 2 ? [] : parts.filter((part) => tokensOf(part).filter(saysWork).length >= 2);
}

/** "ref CS-77" is found as "CS-77". */
const numberOf = (word: string): string =>
  word.trim().replace(/^(?:ref|reference|req|no|nr|job ?id)\b[\s.:#]*(?=\S*\d)/i, '');

const saysWork = ({ stem }: Token) => namesWork(stem);

function plainName(name: string): Weighed {
  const tokens = tokensOf(name);
  return {
    weights: new Map(tokens.map(({ stem }) => [stem, weightOf(stem)])),
    last: tokens.at(-1)?.stem ?? '',
    isIndivisible: /\d/.test(name) || spelledOut(name.trim().toLowerCase()).length > 1,
  };
}

/** The stem of letters that are written in capitals; no word of a text has it. */
export const stemOfAcronym = (letters: string): string => `=${letters.toLowerCase()}`;

const acronym = (letters: string): Weighed => ({
  weights: new Map([[stemOfAcronym(letters), 1]]),
  last: stemOfAcronym(letters),
  isIndivisible: true,
});

/** "Growth PM", "PM (Construction)": where two have the same letters, what they stand beside tells which. */
function acronymWith(letters: string, title: string): Weighed[] {
  const behind = tokensOf(title.slice(qualifierOf(title))).filter(saysWork);
  return behind.map(({ stem }) => ({
    ...acronym(letters),
    weights: new Map([
      [stemOfAcronym(letters), 1],
      [stem, WEIGHT_OF_QUALIFIER],
    ]),
  }));
}

/** Somebody gave these letters: they count in lower case as well, unless they are a word of every letter. */
function nameOfCapitals(letters: string): Weighed {
  return SMALL_WORDS.has(letters.toLowerCase()) ? acronym(letters) : plainName(letters);
}

/** "ASM" for an Assistant Store Manager, "HRBP" for an HR Business Partner. */
function initialsOf(title: string): string | null {
  const head = title.split(QUALIFIER)[0] ?? '';
  const words = tokensOf(head).filter(isFirstOfItsWord);
  return words.length < FEWEST_INITIALS
    ? null
    : words.map(({ from, to }) => firstLetters(head.slice(from, to))).join('');
}

/** "AP Clerk" for an Accounts Payable Clerk. */
function initialsAndLast(title: string): Weighed[] {
  const head = title.split(QUALIFIER)[0] ?? '';
  const words = tokensOf(head).filter(isFirstOfItsWord);
  const last = words.at(-1);
  if (words.length <= FEWEST_INITIALS || last === undefined) return [];
  const letters = words.slice(0, -1).map(({ from, to }) => firstLetters(head.slice(from, to)));
  const weights = new Map([
    [stemOfAcronym(letters.join('')), 1],
    [last.stem, 1],
  ]);
  return [{ weights, last: last.stem, isIndivisible: true }];
}

/** "CDP" for a Chef de Partie, "HoY9" for a Head of Year 9; what can be spoken may be a name: "TOM". */
function allInitialsOf(title: string): string | null {
  const words = (title.split(QUALIFIER)[0] ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3 || !words.some((word) => EMPTY_WORDS.has(word.toLowerCase()))) return null;
  const letters = words.map((word) => (/^\d/.test(word) ? word : word.slice(0, 1))).join('');
  return /\d/.test(letters) || !/[aeiou]/i.test(letters) ? letters : null;
}

const firstLetters = (word: string) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.slice(0, 1));

const isFirstOfItsWord = (token: Token, index: number, all: readonly Token[]) =>
  all[index - 1]?.from !== token.from && /^\p{L}/u.test(token.stem);

/** Whether letters stand in a title in their order, the first of them first. */
function isShortFor(letters: string, title: string): boolean {
  const words = title.replace(/[([].*$/u, '').toLowerCase();
  let at = -1;
  for (const letter of letters.toLowerCase()) {
    at = words.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return words.trimStart().startsWith(letters.slice(0, 1).toLowerCase());
}
