import { type Token, tokensOf } from './role-tokens.ts';
import { EMPTY_WORDS, namesWork, spelledOut, weightOf } from './role-vocabulary.ts';
import { tradeAbroadIn, tradeNamesOf } from './trade-names.ts';
import { type Language, isKey } from './trade-table.ts';

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
  /** Where it is of trades instead of the words themselves: of what languages its title may be, none for English. */
  readonly languages?: readonly Language[];
}

export interface KnownRole {
  readonly id: number;
  readonly names: readonly RoleName[];
  readonly stems: ReadonlySet<string>;
}

/** Open roles, made ready for looking them up in texts. */
export interface KnownRoles {
  readonly roles: readonly KnownRole[];
  /** Longer words of names by their stem, for what is misspelt; the words as they are written. */
  readonly words: ReadonlyMap<string, string>;
  /** Words of names that somebody may write apart, "tap room", by what they are together. */
  readonly together: ReadonlyMap<string, string>;
  /** Stems of two words of a name that somebody may write together, "nightporter", "MF107". */
  readonly apart: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  /** What their names say in any language. */
  readonly trades: ReadonlySet<string>;
  /** Whether they are for mail in English. */
  readonly isEnglish: boolean;
}

/** What follows a comma, a dash or a bracket says where and when rather than what. */
const WEIGHT_OF_QUALIFIER = 0.6;
/** A class of driving licence at the end says as little. */
const QUALIFIER = /\s*(?:[,:;|([–—]|\s[-/]\s)|\s(?:[Kk]at\.? ?)?C(?:1?E|\+E)?$/;
/** "Chef de Partie", "Barista di sala": what follows says of what. */
const COMPLEMENT = /(?<=\p{L}) (?:de|du|des|del|di|da|do) /iu;
/** "Req. 20417", "Ref: ENG-042", "#4711": the number of a posting. */
const NUMBER_OF_POSTING =
  /[([]?\s*(?:\b(?:req(?:uisition)?|ref(?:erence|erenz)?|job[\s-]?id|id|no|nr|kennziffer|ausschreibung|r[ée]f)\b[\s.:#-]*(?=[a-z]{0,4}-?\d)|#\s?)([a-z]{0,4}-?\d[\da-z/-]*)\s*[)\]]?/gi;
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
const SHORTEST_TO_MISSPELL = 8;
/** Shorter words are the end of one and the beginning of the next too often, unless there is a figure in them. */
const SHORTEST_TOGETHER = 6;
const isTogether = (word: string) => word.length >= SHORTEST_TOGETHER || /\d/.test(word);

/** @param roles the open ones; their names weigh by how well each word tells its role from the others */
export const knownRoles = (roles: readonly NamedRole[]): KnownRoles =>
  knownBy(roles, (role) => [...namesOf(role), ...tradeNamesOfRole(role)]);

/** The same by nothing but the words of their names. */
export const knownAsWritten = (roles: readonly NamedRole[]): KnownRoles => knownBy(roles, namesOf);

function knownBy(roles: readonly NamedRole[], namesOfRole: (role: NamedRole) => Weighed[]): KnownRoles {
  const parts = roles.map((role) => ({ id: role.id, names: namesOfRole(role) }));
  const counts = new Map<string, number>();
  for (const { names } of parts)
    for (const stem of new Set(names.flatMap(({ weights }) => [...weights.keys()])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => 1 + Math.log(roles.length / (counts.get(stem) ?? 1));
  const known = parts.map(({ id, names }) => ({
    id,
    names: names.map(({ weights, ...name }) => {
      const weighed = new Map([...weights].map(([stem, weight]) => [stem, weight * rarity(stem)]));
      const total = [...weighed.values()].reduce((sum, weight) => sum + weight, 0);
      return { ...name, weights: weighed, total };
    }),
    stems: new Set(names.flatMap(({ weights }) => [...weights.keys()])),
  }));
  const names = roles.flatMap(({ title, words }) => [title, ...words].map(tokensOf));
  const tokens = names.flat();
  return {
    roles: known,
    words: new Map(
      tokens
        .filter(({ written }) => written.length >= SHORTEST_TO_MISSPELL)
        .map(({ written, stem }) => [written, stem]),
    ),
    together: new Map(
      tokens.filter(({ written }) => isTogether(written)).map(({ written, stem }) => [written, stem]),
    ),
    apart: new Map(names.flatMap(pairsOf)),
    stems: new Set([...counts.keys()].filter((stem) => !isKey(stem))),
    trades: new Set([...counts.keys()].filter(isKey)),
    isEnglish: false,
  };
}

/** The same for mail in English, which names an English title by nothing but its own words. */
export function knownInEnglish(known: KnownRoles): KnownRoles {
  const roles = known.roles.map(({ names, ...role }) => ({
    ...role,
    names: names.filter(({ languages }) => languages?.length !== 0),
  }));
  const stems = roles.flatMap(({ names }) => names.flatMap(({ weights }) => [...weights.keys()]));
  return { ...known, roles, trades: new Set(stems.filter(isKey)), isEnglish: true };
}

function pairsOf(tokens: readonly Token[]): [string, readonly string[]][] {
  return tokens.flatMap((token, at): [string, readonly string[]][] => {
    const before = tokens[at - 1];
    if (before === undefined || before.written === '' || token.written === '') return [];
    const written = before.written + token.written;
    return isTogether(written) ? [[written, [before.stem, token.stem]]] : [];
  });
}

type Weighed = Omit<RoleName, 'total'>;

function namesOf({ title, words }: NamedRole): Weighed[] {
  const numbers = [title, ...words].flatMap((name) =>
    [...name.matchAll(LONG_NUMBER)].map(([found]) => found),
  );
  const codes = [...title.matchAll(NUMBER_OF_POSTING)].map(([, code = '']) => code);
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
      letters === null ? [] : [acronym(letters)],
    ),
    ...words.map((word) =>
      /^\p{Lu}{2,4}$/u.test(word.trim()) ? nameOfCapitals(word.trim()) : plainName(word),
    ),
  ].filter(({ weights }) => weights.size > 0);
}

/** A title without the number of its posting and without notes for every gender, which a comma takes the place of. */
export const bareTitle = (title: string): string =>
  title
    .replace(NUMBER_OF_POSTING, ' ')
    .replace(WORKLOAD, ' ')
    .replace(GENDER_NOTE, ', ')
    .replace(GENDER_ENDING, '')
    .trim();

const qualifierOf = (title: string) => QUALIFIER.exec(title)?.index ?? title.length;

function tradeNamesOfRole({ title, words }: NamedRole): Weighed[] {
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
  return { weights, last: last?.stem ?? '', isIndivisible: false };
}

/** "Drayman / HGV Class 2 Driver" is both; a part of one word, as "Sales / Marketing Manager" has, is too little. */
function eitherOf(title: string): string[] {
  const parts = title.split(/\s\/\s/);
  return parts.length < 2 ? [] : parts.filter((part) => tokensOf(part).filter(saysWork).length >= 2);
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

/** The stem of letters that are written in capitals; no word of a text has it. */
export const stemOfAcronym = (letters: string): string => `=${letters.toLowerCase()}`;

const acronym = (letters: string): Weighed => ({
  weights: new Map([[stemOfAcronym(letters), 1]]),
  last: stemOfAcronym(letters),
  isIndivisible: true,
});

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
