import { fold } from '../signals/evidence.ts';
import { separateNewText } from './new-text.ts';
import { isBlank, isQuoted, quotedHeader } from './reply-lines.ts';

/** A line of fewer words may stand anywhere. */
const FEWEST_WORDS = 2;
/** Of the words of a quote between its first and last line of ours so many are ours: else it is another mail. */
const LEAST_OURS = 0.3;
const FEWEST_OURS = 6;
const MOST_LINES = 2_000;
const MOST_ORIGINALS = 5;

/**
 * The new text of a message whose writer may have answered between the lines of a mail of ours.
 *
 * @param originals our own words, the likeliest mail first
 * @returns `separateNewText(text, subject).newText`, with such answers below it
 */
export function newTextBesideOurs(text: string, subject: string, originals: readonly string[]): string {
  const { newText, quotedText } = separateNewText(text, subject);
  const answers = answersBetween(quotedText, originals).filter((answer) => !newText.includes(answer));
  return [...(newText === '' ? [] : [newText]), ...answers].join('\n');
}

/**
 * Answers that somebody wrote between the lines of a mail of ours, in a quote without marks, as Outlook makes them: what
 * stands between two lines of ours and is in no mail of ours.
 *
 * @param quotedText as `separateNewText` gives it
 * @param originals our own words, the likeliest mail first
 * @returns the answers, each verbatim; none where the quote has marks or is of none of these mails
 */
export function answersBetween(quotedText: string, originals: readonly string[]): string[] {
  if (quotedText === '' || originals.length === 0) return [];
  const lines = quotedText.split('\n').slice(0, MOST_LINES);
  if (lines.some(isQuoted)) return [];
  const first = firstMail(lines);
  const words = first.map(wordsIn);
  for (const original of originals.slice(0, MOST_ORIGINALS)) {
    const found = between(first, words, ` ${wordsIn(original).join(' ')} `);
    if (found.length > 0) return found;
  }
  return [];
}

/** The lines of the mail that was answered, without its headers and what that quotes itself. */
function firstMail(lines: readonly string[]): string[] {
  const isHeader = lines.map((line) => quotedHeader(line) !== null);
  const begin = isHeader.findIndex((is, at) => !is && at > 0 && isHeader[at - 1] === true);
  const from = Math.max(0, begin);
  const next = isHeader.indexOf(true, from);
  return lines.slice(from, next < 0 ? undefined : next);
}

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function between(lines: readonly string[], words: readonly string[][], original: string): string[] {
  const isOurs = words.map((line) => line.length >= FEWEST_WORDS && original.includes(` ${line.join(' ')} `));
  const from = isOurs.indexOf(true);
  const to = isOurs.lastIndexOf(true);
  if (from < 0 || to - from < 2) return [];
  const inside = words.slice(from, to + 1);
  const count = (of: readonly string[][]) => of.reduce((sum, line) => sum + line.length, 0);
  const ours = count(inside.filter((_, at) => isOurs[from + at] === true));
  if (ours < FEWEST_OURS || ours < count(inside) * LEAST_OURS) return [];
  const answers: string[] = [];
  let answer: string[] = [];
  const end = () => {
    if (answer.length > 0) answers.push(answer.join('\n').trim());
    answer = [];
  };
  for (let at = from; at <= to; at += 1) {
    const line = lines[at] ?? '';
    const isTheirs = isOurs[at] !== true && !isBlank(line) && !isShared(words[at] ?? [], original);
    if (isTheirs) answer.push(line);
    else if (!isBlank(line) || answer.length > 0) end();
  }
  return answers;
}

/** A word or two that our mail has as well tell nothing of who wrote them here. */
const isShared = (line: readonly string[], original: string) =>
  line.length < FEWEST_WORDS && original.includes(` ${line.join(' ')} `);
