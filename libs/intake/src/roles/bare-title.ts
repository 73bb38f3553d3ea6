import { verbose } from '#libs/domain';

/** "Req. 20417", "Ref: ENG-042", "#4711": the number of a posting. */
const NUMBER_OF_POSTING = verbose('gi')`
  [([]?\s*(?:
    \b(?:req(?:uisition)?|ref(?:erence|erenz)?|job[\s-]?id|id|no|nr|kennziffer|ausschreibung|r[ée]f)\b
    [\s.:#-]*(?=[a-z]{0,4}-?\d)
    |#\s?
  )([a-z]{0,4}-?\d[\da-z/-]*)\s*[)\]]?
`;
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
const GENDER_ENDING = verbose('giu')`
  (?<=\p{L}{3})(?:[/:*_·•]-?|\(-?)(?:
    in(?:nen)?|frau|mann|[renao]|ère|ere|euse|[tr]rice|rice|s?e|ne|t?ka|czka|n?ice|ster
  )(?:\)|(?!\p{L}))
`;
/** A number that is no year is known by itself. */
const LONG_NUMBER = /\b(?!(?:19|20)\d\d\b)\d{4,}\b/g;

/** The numbers by which its posting is known, in a title or another word for it. */
export const numbersOf = (title: string, words: readonly string[]): string[] => [
  ...[title, ...words].flatMap((name) => [...name.matchAll(LONG_NUMBER)].map(([found]) => found)),
  ...[NUMBER_OF_POSTING, CODE_IN_BRACKETS, CODE_AT_END].flatMap((pattern) =>
    [...title.matchAll(pattern)].map(([, code = '']) => code),
  ),
];

/** "ref CS-77" is found as "CS-77". */
export const numberOf = (word: string): string =>
  word.trim().replace(/^(?:ref|reference|req|no|nr|job ?id)\b[\s.:#]*(?=\S*\d)/i, '');

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
