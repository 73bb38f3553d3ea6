import type { Concept, Evidence } from '../evidence.ts';
import type { Risk } from '../risk.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { CZECH_AND_SLOVAK } from './czech-and-slovak.ts';
import { DANISH_AND_NORWEGIAN } from './danish-and-norwegian.ts';
import { DUTCH } from './dutch.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { GREEK } from './greek.ts';
import { HEBREW } from './hebrew.ts';
import { HINDI } from './hindi.ts';
import { HUNGARIAN } from './hungarian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { Compiled, What } from './plain-words.ts';
import { CUE_OF, bare } from './plain-words.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { ROMANIAN } from './romanian.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { TURKISH } from './turkish.ts';
import { UKRAINIAN } from './ukrainian.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** One thing that is said plainly in a language that the model has read little of, and where. */
export interface SaidAbroad {
  readonly what: What;
  readonly start: number;
  readonly end: number;
}

const NORTHERN: readonly Compiled[] = [SWEDISH, DANISH_AND_NORWEGIAN];

/** By the names of `languageOf`. Short mail in one northern language is soon taken for another. */
const BY_LANGUAGE: ReadonlyMap<string, readonly Compiled[]> = new Map([
  ['Swedish', NORTHERN],
  ['Danish', NORTHERN],
  ['Norwegian', NORTHERN],
  ['Finnish', [FINNISH]],
  ['Czech or Slovak', [CZECH_AND_SLOVAK]],
  ['Romanian', [ROMANIAN]],
  ['Hungarian', [HUNGARIAN]],
  ['Turkish', [TURKISH]],
  ['Vietnamese', [VIETNAMESE]],
  ['German', [GERMAN]],
  ['French', [FRENCH]],
  ['Spanish', [SPANISH]],
  ['Italian', [ITALIAN]],
  ['Dutch', [DUTCH]],
  ['Polish', [POLISH]],
  ['Portuguese', [PORTUGUESE]],
]);

/** Those that the model has read next to nothing of are the others, named or not. */
const BETTER_READ: ReadonlySet<string> = new Set([
  'English',
  'German',
  'French',
  'Spanish',
  'Italian',
  'Dutch',
  'Polish',
  'Portuguese',
]);

/** Whether the model has read next to nothing of a language; where none could be told, it is taken for English. */
export function readsLeast(language: string | null): boolean {
  return language !== null && !BETTER_READ.has(language);
}

/** By what shows a script; the first that fits. Kana stand among the signs that Chinese is written in too. */
const BY_SCRIPT: readonly (readonly [RegExp, readonly Compiled[]])[] = [
  [/[\u3041-\u30ff]/, [JAPANESE]],
  [/[\uac00-\ud7a3]/, [KOREAN]],
  [/[\u4e00-\u9fff]/, [CHINESE]],
  [/[іїєґ]/, [UKRAINIAN, RUSSIAN]],
  [/[а-я]/, [RUSSIAN, UKRAINIAN]],
  [/[α-ω]/, [GREEK]],
  [/[\u0621-\u064a]/, [ARABIC]],
  [/[\u05d0-\u05ea]/, [HEBREW]],
  [/[\u0904-\u0939]/, [HINDI]],
];

function wordsFor(language: string | null, folded: string): readonly Compiled[] {
  if (language !== 'another script') return BY_LANGUAGE.get(language ?? '') ?? [];
  return BY_SCRIPT.find(([letters]) => letters.test(folded))?.[1] ?? [];
}

/**
 * What is said plainly in a language that the model has read little of.
 *
 * @param language as `languageOf` has it
 * @param folded text, see `fold`
 * @param ofThread the language of the correspondence, where the text is too short to be sure of its own
 * @returns what is said, each once for each language that is looked for; ranges lie inside `folded`
 */
export function saidAbroad(
  language: string | null,
  folded: string,
  ofThread: string | null = null,
): SaidAbroad[] {
  const words = new Set([...wordsFor(language, folded), ...wordsFor(ofThread, folded)]);
  if (words.size === 0) return [];
  const text = bare(folded);
  return [...words].flat().flatMap(({ what, pattern }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ what, start: match.index, end: match.index + match[0].length }];
  });
}

/** The same as evidence for the cues of other languages, so that it is weighed, named and quoted as they are. */
export function evidenceAbroad(said: readonly SaidAbroad[]): Evidence[] {
  const isOffered = said.some(({ what }) => what === 'offer');
  return said.flatMap(({ what, start, end }) => {
    // Most words for an answer that is due are everyday words where nobody offers anything.
    if (what === 'mustAnswer' && !isOffered) return [];
    const cue = CUE_OF[what];
    return [{ concept: cue.slice(0, cue.indexOf('.')) as Concept, cue, start, end }];
  });
}

/** Plain words in such a language by which somebody may be at risk; null where none stand there. */
export function riskAbroad(said: readonly SaidAbroad[]): Risk | null {
  const danger = said.find(({ what }) => what === 'danger');
  return danger === undefined ? null : { start: danger.start, end: danger.end, plain: true };
}
