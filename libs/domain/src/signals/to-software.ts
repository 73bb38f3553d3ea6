import { oncePer } from '../once-per.ts';
import { beginsWithWord } from './beginnings.ts';
import { fold } from './evidence.ts';
import { BLOCKS, FORGETTING, INSTRUCTIONS } from './instructions.ts';
import { FORGET_INSTRUCTIONS, FORGET_IN_OTHER_SCRIPTS } from './instructions-in-other-languages.ts';
import { isReported } from './reported-instructions.ts';
import { SIGNS, goesOnTelling, toldToSoftware } from './instruction-signs.ts';
import {
  SIGNS_ABROAD,
  goesOnTellingAbroad,
  tellsSoftwareAbroad,
  tellsSoftwareElsewhere,
} from './instruction-signs-abroad.ts';
import type { Match } from './pattern-index.ts';
import { eachMatch } from './pattern-index.ts';
import { encodedWords, mayBeWrittenOddly, plainWriting } from './plain-writing.ts';
import { riskIn } from './risk.ts';

/** Patterns in one search: sentences, then what begins a block, then what may stand in an instruction. */
const SENTENCES = [...INSTRUCTIONS, ...FORGET_INSTRUCTIONS];
const ALL = [...SENTENCES, ...BLOCKS.map(([start]) => start), ...SIGNS, ...SIGNS_ABROAD];
const FIRST_SIGN = SENTENCES.length + BLOCKS.length;
/** Apart from each other, since most mail has none of the marks with which the others begin. */
const searchesOf = oncePer((all: readonly RegExp[]) => {
  const parts = Map.groupBy(all, beginsWithWord);
  return { withWords: numbered(parts.get(true) ?? []), withMarks: numbered(parts.get(false) ?? []) };
});
const HAS_MARKS = /<[|!]|\[\/?[a-z]|##|--|'''|["'](?:role|speaker)|[@#][a-z]|\/\*|(?<!:)\/\/|\{\{/;
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\ud7ff]/;
/** Of one pattern: more are a wall of repetitions. */
const MOST = 200;

/**
 * Finds words that are meant for software that reads mail, and for no person: sentences, blocks that begin as prompts do,
 * and words that are encoded.
 *
 * @param folded `fold` of the text
 * @returns in no order; they may overlap
 */
export function wordsToSoftware(text: string, folded: string): Match[] {
  if (text === '') return [];
  const found: Match[] = encodedWords(text);
  const signs: number[] = [];
  const keep = (number: number, match: Match) => {
    if (number < SENTENCES.length) {
      const sentence = sentenceOf(text, match);
      const { start, end } = sentence;
      const mayBeReported = number < FORGETTING || number >= INSTRUCTIONS.length;
      const isTold =
        mayBeReported && isReported(folded.slice(start, end), match.start - start, match.end - start);
      if (!isTold) found.push(sentence);
    } else if (number >= FIRST_SIGN) signs.push(match.start);
    else {
      const [, mark = null] = BLOCKS[number - SENTENCES.length] ?? [];
      found.push({ start: match.start, end: endOfBlock(folded, match.end, mark) });
    }
  };
  const { withWords, withMarks } = searchesOf(ALL);
  withWords(folded, keep);
  if (HAS_MARKS.test(folded)) withMarks(folded, keep);
  found.push(...toldInSentences(text, folded, signs));
  if (OTHER_SCRIPT.test(text)) found.push(...toldInOtherScripts(text, folded));
  return found.map(({ start, end }) => ({ start, end: endOfCommands(text, folded, end) }));
}

/** A search for some of the patterns, which are called by their numbers among all. */
function numbered(patterns: readonly RegExp[]) {
  const numbers = patterns.map((pattern) => ALL.indexOf(pattern));
  return (folded: string, visit: (number: number, match: Match) => void): void => {
    eachMatch(folded, patterns, MOST, (at, match) => {
      visit(numbers[at] ?? 0, match);
      return false;
    });
  };
}

function toldInOtherScripts(text: string, folded: string): Match[] {
  const found: Match[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.max(start + 1, endAfter(text, start, SENTENCE_END));
    const sentence = folded.slice(start, end);
    if (FORGET_IN_OTHER_SCRIPTS.test(sentence) || tellsSoftwareElsewhere(sentence))
      found.push({ start, end });
  }
  return found;
}

/** What sentences with a sign of an instruction tell software. */
function toldInSentences(text: string, folded: string, signs: readonly number[]): Match[] {
  const found: Match[] = [];
  let end = 0;
  for (const sign of signs.toSorted((a, b) => a - b)) {
    if (sign < end) continue;
    const start = beginningOf(text, sign);
    end = endAfter(text, sign, SENTENCE_END);
    const sentence = folded.slice(start, end);
    const told = toldToSoftware(sentence);
    if (told !== null) found.push({ start: start + told.start, end: start + told.end });
    else if (tellsSoftwareAbroad(sentence)) found.push({ start, end });
  }
  return found;
}

/** Behind the mark that ends a block; where there is none, behind the first line with words. */
function endOfBlock(text: string, from: number, mark: RegExp | null): number {
  return (mark === null ? null : behind(text, from, mark)) ?? endAfter(text, from, FIRST_WORDS);
}

/** Behind the sentence on the same line that goes on with an instruction; most have none. */
function endOfCommands(text: string, folded: string, end: number): number {
  if (end === text.length || /\n/.test(text.charAt(end)) || !/[.!?]/.test(text.charAt(end - 1))) return end;
  const next = endAfter(text, end, SENTENCE_END);
  const words = folded.slice(end, next);
  return goesOnTelling(words) || (goesOnTellingAbroad(words) && riskIn(words) === null) ? next : end;
}

function endAfter(text: string, from: number, mark: RegExp): number {
  return behind(text, from, mark) ?? text.length;
}

/** The place behind the first mark from a place on; null where there is none. */
function behind(text: string, from: number, mark: RegExp): number | null {
  mark.lastIndex = from;
  const match = mark.exec(text);
  return match === null ? null : match.index + match[0].trimEnd().length;
}

/** A line with a word in it. */
const FIRST_WORDS = /\w[^\n]*/g;
/** What is written as data or markup ends with its bracket, where a sentence of the sender begins behind that. */
const SENTENCE_END = /[.!?。！？]{1,20}(?=\s|$|[。！？\u3040-\u30ff\u4e00-\u9fff])|[}\]>](?=\s+\p{Lu})|\n/gu;

/**
 * The sentence around some words. Where they begin with a capital letter it begins there: people leave out the full stop
 * before it.
 */
function sentenceOf(text: string, { start: from, end: to }: Match): Match {
  const first = text.charAt(from);
  const isCapital = first !== first.toLowerCase();
  return { start: isCapital ? from : beginningOf(text, from), end: endAfter(text, to, SENTENCE_END) };
}

/** Where the sentence begins that holds a place. */
function beginningOf(text: string, place: number): number {
  let start = place;
  while (start > 0 && !isBoundary(text, start)) start -= 1;
  return start;
}

/** Whether a sentence can begin at a place: a mark before a letter is inside a word, as of a program or an address. */
function isBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    before === '\n' || /[。！？]/.test(before) || (/\s/.test(before) && /[.!?]/.test(text.charAt(at - 2)))
  );
}

/** Whether a short text (a sentence, a subject, the name of a file) is meant for software, however it is written. */
export function isToSoftware(text: string): boolean {
  const isFor = (words: string) => wordsToSoftware(words, fold(words)).length > 0;
  if (isFor(text)) return true;
  const plain = mayBeWrittenOddly(text) ? plainWriting(text) : null;
  return plain !== null && isFor(plain);
}
