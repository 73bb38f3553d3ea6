import {
  BESIDE_TITLES,
  EMPTY_WORDS,
  FILLER,
  foldedForTitles,
  spelledOut,
  stemOf,
} from './role-vocabulary.ts';

/** A word of a text or of a title that may name something. */
export interface Token {
  readonly stem: string;
  /** As it is written, in lower case; what "RN" is short for has no written form. */
  readonly written: string;
  /** "ASM": written in capitals, or right before a word for the post. */
  readonly isAcronym: boolean;
  /** Two capitals, which are letters for a title only beside another word of it: "AP Clerk". */
  readonly isCapitals: boolean;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on from the word before, as "driver" does in "lorry driver" and not in "for drivers". */
  readonly goesOn: boolean;
}

const NAMES_THE_POST =
  /^[\s-]{1,2}(?:role|position|job|post|vacancy|opening|application|interview|stelle)\b/i;
/** Two capitals mean too much else, "PM" and "CV", unless the post is named with them. */
const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 5;
/** "Pflegestelle" is a Stelle in der Pflege, a "Pflegejob" as well. */
const POST_AT_END = /^(\p{L}{5,}?)(?:s?stellen?|jobs?)$/u;

/** "På" is no PA, and "till" is a small word where it doesn't stand in an English shop. */
const isEmptyInSwedish = (word: string, written: string, text: string) =>
  (word === 'pa' && written.toLowerCase() === 'på') || (word === 'till' && /[åäö]/i.test(text));

/** "A place of my own" is none of the wages that "płace" are in Polish. */
const isEnglishPlace = (word: string, written: string) => /^places?$/.test(word) && !/ł/i.test(written);

/** "Van" is of whom or of what in Dutch, and here what somebody drives. */
const isVehicle = (word: string, before: string, behind: string) =>
  word === 'van' &&
  (/^ (?:driv|deliver|job|role|post|position|vacanc|courier|fitter|loader|mate\b|crew)/.test(behind) ||
    /(?:^|\s)(?:a|the|your|drive|driving|drove|delivery|transit|luton) $/.test(before));

/** "Porter, days" and "I would rather do days" are hours of work; "four days a week" is how long. */
const isByDay = (word: string, before: string, behind: string) =>
  word === 'days' &&
  /(?:^|[,;:(/.–-]\s?|\b(?:on|for|so|want|prefer|do|work|rather|just|only) )$/.test(before) &&
  !/^ (?:a|per|off|ago|notice|this|in|out|of)\b/.test(behind);

/** Positions are of the text itself. */
export function tokensOf(text: string): Token[] {
  const folded = foldedForTitles(text);
  const tokens: Token[] = [];
  let endOfLast = -1;
  for (const match of folded.matchAll(WORD)) {
    const whole = match[0].replaceAll(FILLER, '');
    const from = match.index;
    const to = from + match[0].length;
    const before = folded.slice(Math.max(0, from - 12), from);
    const behind = folded.slice(to, to + 10);
    const word = isByDay(whole, before, behind) ? 'day' : (POST_AT_END.exec(whole)?.[1] ?? whole);
    const isNamed = isVehicle(word, before, behind);
    const written = text.slice(from, to);
    const isEmpty =
      (EMPTY_WORDS.has(word) && !isNamed) ||
      isEmptyInSwedish(word, written, text) ||
      isEnglishPlace(word, written);
    if (isEmpty || BESIDE_TITLES.has(word)) endOfLast = -1;
    if (isEmpty) continue;
    const goesOn = endOfLast >= 0 && /^[ \u00a0-]?$/.test(text.slice(endOfLast, from));
    const parts = spelledOut(word);
    for (const [index, part] of parts.entries())
      tokens.push({
        stem: stemOf(part),
        written: parts.length === 1 ? word : '',
        isAcronym: index === 0 && isAcronym(text, from, to),
        isCapitals: index === 0 && /^\p{Lu}{2}$/u.test(text.slice(from, to)),
        from,
        to,
        goesOn: goesOn && index === 0,
      });
    endOfLast = BESIDE_TITLES.has(word) || (whole !== word && word !== 'day') ? -1 : to;
  }
  return tokens;
}

const WORD = new RegExp(`[\\p{L}\\p{N}${FILLER}]+`, 'gu');

/** "As a QS", "your KP"; "a BA" may be a degree. */
const BEFORE_LETTERS = /(?:^|\s)(?:as an?|as|for an?|for the|your|another|the) $/i;
/** Letters that are words of every letter. */
const SMALL =
  /^(?:it|us|me|so|do|if|as|in|to|we|go|up|or|an|am|pm|be|by|he|hi|my|no|of|on|ok|re|cv|uk|eu|id)$/i;

function isAcronym(text: string, from: number, to: number): boolean {
  const letters = text.slice(from, to).replaceAll('.', '');
  if (letters.length < 2 || letters.length > LONGEST_ACRONYM) return false;
  if (NAMES_THE_POST.test(text.slice(to, to + 16))) return true;
  if (/^\p{Lu}+$/u.test(letters) && letters.length >= SHORTEST_ACRONYM) return true;
  if (SMALL.test(letters)) return false;
  const isAll = text.trim().length === to - from && /^\p{L}+$/u.test(letters);
  return (
    isAll || (/^\p{Lu}+$/u.test(letters) && BEFORE_LETTERS.test(text.slice(Math.max(0, from - 12), from)))
  );
}
