import { oncePer } from '../once-per.ts';
import { eachMatch } from './pattern-index.ts';

/** The concepts that the assessment looks for, one file each in this folder. */
export const CONCEPTS = [
  'experience',
  'result',
  'employer_knowledge',
  'new_material',
  'decision_change',
  'picked_up',
  'referral',
  'considerate_ask',
  'status_question',
  'same_again',
  'generic_warmth',
  'earlier_contact',
  'first_contact',
  'answer',
  'scheduling',
  'documents',
  'withdrawal',
  'acceptance',
  'accommodation',
  'feedback',
  'data_request',
  'vendor',
  'agency',
  'machine',
  'colleague',
  'misdirected',
  'pressure',
  'insult',
  'guilt',
  'going_round',
  'private_life',
  'watched',
  'turning_up',
  'romance',
  'after_no',
  'threat',
  'easy_way_out',
  'danger',
  'deadline',
  'soon',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** One place where a concept shows, as a half-open range of UTF-16 code units of the text that was searched. */
export interface Evidence {
  readonly concept: Concept;
  /** Which cue of the concept fired, for example `result.change`; unique over all concepts. */
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

/** The cues of one concept: a name and what it looks for in folded text (see `fold`). Patterns carry the flag `g`. */
export interface ConceptCues {
  readonly concept: Concept;
  readonly cues: Readonly<Record<string, RegExp>>;
}

const PLAIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x250 - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at))
    .map((letter): [string, string] => [
      letter,
      letter === 'ß'
        ? 's'
        : letter === 'ł' || letter === 'Ł'
          ? 'l'
          : letter === 'ø'
            ? 'o'
            : letter === 'đ'
              ? 'd'
              : letter === 'ı'
                ? 'i'
                : (letter.normalize('NFD')[0] ?? letter),
    ])
    .filter(([letter, plain]) => letter !== plain),
);

/**
 * Letters without their accents, one for one: people write "dzien dobry" and "resume", and `\\b` of a regular
 * expression knows the letters a to z alone.
 */
export function plainLetters(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => PLAIN.get(letter) ?? letter);
}

const ASCII = /^\p{ASCII}*$/u;

/** Letters, quotes, dashes and blanks with what stands for them, so that a text is gone through once. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...PLAIN,
  ...Array.from('\u2018\u2019\u201b\u2032`\u00b4', (quote) => [quote, "'"] as const),
  ...Array.from('\u201c\u201d\u201e', (quote) => [quote, '"'] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015', (dash) => [dash, '-'] as const),
  ...Array.from('\u00a0\u202f\u2009', (blank) => [blank, ' '] as const),
]);
const TO_FOLD = /[`\u00a0\u00b4\u00c0-\u024f\u2009-\u2032]/g;

/**
 * Lower-cases, takes accents off and straightens quotes and dashes without changing the length, so ranges of the folded text are ranges
 * of the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most mail, at a quarter of the cost.
  if (ASCII.test(text)) return lower.replaceAll('`', "'");
  const same = lower.length === text.length ? lower : Array.from(text, lowerSameLength).join('');
  return same.replace(TO_FOLD, (letter) => FOLDED.get(letter) ?? letter);
}

/** One code point in lower case where that keeps its length, unchanged otherwise (the Turkish dotted capital I). */
function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Cues in the order of their lists. */
interface ListedCues {
  readonly cues: readonly Pick<Evidence, 'concept' | 'cue'>[];
  readonly patterns: readonly RegExp[];
}

const cuesOf = oncePer((lists: readonly ConceptCues[]): ListedCues => ({
  cues: lists.flatMap(({ concept, cues }) =>
    Object.keys(cues).map((name) => ({ concept, cue: `${concept}.${name}` })),
  ),
  patterns: lists.flatMap(({ cues }) => Object.values(cues)),
}));

/**
 * Everything that the cues find in a folded text.
 *
 * @param most stop after this many hits of one cue: a wall of repetitions proves nothing more and costs time
 * @returns evidence in the order of the cues; ranges lie inside `folded`
 */
export function findEvidence(folded: string, lists: readonly ConceptCues[], most = 6): Evidence[] {
  const { cues, patterns } = cuesOf(lists);
  const evidence: Evidence[] = [];
  eachMatch(folded, patterns, most, (number, { start, end }) => {
    const { concept, cue } = cues[number]!;
    evidence.push({ concept, cue, start: wordsFrom(folded, start, end), end });
    return false;
  });
  return evidence;
}

/** Where the words of a match begin: what stands blank before them may be what is not to be shown. */
function wordsFrom(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(folded[at] ?? '')) at += 1;
  return at < end ? at : start;
}
