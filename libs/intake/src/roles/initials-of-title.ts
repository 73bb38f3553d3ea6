import type { Weighed } from './role-name.ts';
import { type Token, tokensOf } from './role-tokens.ts';
import { EMPTY_WORDS, namesWork } from './role-vocabulary.ts';
import { WEIGHT_OF_QUALIFIER, beforeSign, qualifierOf } from './title-qualifier.ts';

/** "Medizinische Fachangestellte (MFA)". */
const SHORT_FORM_IN_BRACKETS = /[([]\s*(\p{Lu}{2,5})\s*[)\]]/gu;
const FEWEST_INITIALS = 2;
/** Words that a short name in capitals would otherwise be found in: "ITS" is no "its". */
const SMALL_WORDS = new Set(
  'its it is am pm as be by do go he if me my no or so to up us we act aid air all and any are art ask but can car for get had has her him his how let may met not now off old one our out own per she sit the too two use was who why yes you'.split(
    ' ',
  ),
);

/** Whether letters are a word of every letter. */
export const isSmallWord = (letters: string): boolean => SMALL_WORDS.has(letters.toLowerCase());

/** A title without the letters in brackets that it is called for short. */
export const withoutShortForm = (title: string): string =>
  title.replace(SHORT_FORM_IN_BRACKETS, (found, letters: string) =>
    isShortFor(letters, title) ? ' ' : found,
  );

/** The names of a title that are letters, or letters beside a word of it. */
export function namesOfLetters(title: string): Weighed[] {
  const bare = withoutShortForm(title);
  const shortForms = [...title.matchAll(SHORT_FORM_IN_BRACKETS)]
    .map(([, letters = '']) => letters)
    .filter((letters) => isShortFor(letters, title));
  return [
    ...[initialsOf(bare), allInitialsOf(bare), ...shortForms].flatMap((letters) =>
      letters === null ? [] : [acronym(letters), ...acronymWith(letters, bare)],
    ),
    ...initialsAndLast(bare),
  ];
}

/** The stem of letters that are written in capitals; no word of a text has it. */
export const stemOfAcronym = (letters: string): string => `=${letters.toLowerCase()}`;

export const acronym = (letters: string): Weighed => ({
  weights: new Map([[stemOfAcronym(letters), 1]]),
  last: stemOfAcronym(letters),
  isIndivisible: true,
});

/** "Growth PM", "PM (Construction)": where two have the same letters, what they stand beside tells which. */
function acronymWith(letters: string, title: string): Weighed[] {
  const behind = tokensOf(title.slice(qualifierOf(title))).filter((token) => namesWork(token.stem));
  return behind.map(({ stem }) => ({
    ...acronym(letters),
    weights: new Map([
      [stemOfAcronym(letters), 1],
      [stem, WEIGHT_OF_QUALIFIER],
    ]),
  }));
}

/** "ASM" for an Assistant Store Manager, "HRBP" for an HR Business Partner. */
function initialsOf(title: string): string | null {
  const head = beforeSign(title);
  const words = tokensOf(head).filter(isFirstOfItsWord);
  return words.length < FEWEST_INITIALS
    ? null
    : words.map(({ from, to }) => firstLetters(head.slice(from, to))).join('');
}

/** "AP Clerk" for an Accounts Payable Clerk. */
function initialsAndLast(title: string): Weighed[] {
  const head = beforeSign(title);
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
  const words = beforeSign(title).match(/[\p{L}\p{N}]+/gu) ?? [];
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
