import type { Contact, History } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { fold } from './evidence.ts';
import { JOINER, LETTER, NUMBER, RARE, behindCharacter, kindAt } from './letters.ts';
import type { IsWord } from './typing.ts';
import { repairedWord } from './typing.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/uy;

/** How much of a text was not in any earlier message. */
export interface Novelty {
  /** Share of words (each counted once) that no earlier contact of the same person has; 1 where none is known. */
  readonly newShare: number;
  readonly newWords: number;
  readonly newNumbers: number;
  readonly newAttachments: number;
  readonly sameAttachments: number;
}

/** Lower-case words of a text, at most 4,000 characters of it. */
export function wordsOf(text: string): string[] {
  return foldedWords(fold(text));
}

/** The same of a text that is folded already. */
export function foldedWords(folded: string): string[] {
  const text = folded.trimStart().slice(0, 4000);
  const words: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start);
    if (end > start) words.push(text.slice(start, end));
    start = end > start ? end : behindCharacter(text, start);
  }
  return words;
}

/** Where a match of `WORD` at `start` ends; `start` where there is none. Most words need no regular expression. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; ; at += 1) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === NUMBER) end = at + 1;
    else if (kind === RARE) break;
    else if (kind !== JOINER || end === start) return end;
  }
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Everything that a person sent before: folded words of texts and subjects, and names of files. */
export interface Said {
  readonly words: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

const wordsIn = oncePer(
  ({ subject, text }: Contact): ReadonlySet<string> => new Set(wordsOf(`${subject ?? ''} ${text}`)),
);

/** Folded names of its files, also of those that its text names. */
const filesIn = oncePer(({ attachments = [], text }: Contact): readonly string[] => [
  ...attachments.map(fold),
  ...Array.from(text.matchAll(/\[attached: ([^\]]*)\]/g), ([, named]) => (named ?? '').split(','))
    .flat()
    .map((name) => fold(name.trim())),
]);

/**
 * What the person said before.
 *
 * @param history contacts oldest first; earlier subjects and attachment names count as said
 * @param isWord a word that was typed wrong counts as written and as meant
 */
export function saidBefore(history: History, isWord: IsWord): Said {
  const words = new Set<string>();
  const files = new Set<string>();
  for (const contact of history) {
    if (contact.by !== 'candidate') continue;
    for (const word of wordsIn(contact)) {
      if (words.has(word)) continue;
      words.add(word);
      words.add(repairedWord(word, isWord));
    }
    for (const name of filesIn(contact)) files.add(name);
  }
  return { words, files };
}

/**
 * Compares a message with everything that the same person sent before.
 *
 * @param newText words of this time, see `wordsOf`
 * @param names folded words of the sender's name, which are never news
 */
export function novelty(
  newText: readonly string[],
  attachments: readonly string[],
  said: Said,
  names: ReadonlySet<string>,
): Novelty {
  const words = new Set(newText);
  for (const name of names) words.delete(name);
  const fresh = [...words].filter((word) => !said.words.has(word));
  return {
    newShare: words.size === 0 ? 0 : fresh.length / words.size,
    newWords: fresh.length,
    newNumbers: fresh.filter((word) => /\d/.test(word)).length,
    newAttachments: attachments.filter((name) => !said.files.has(fold(name))).length,
    sameAttachments: attachments.filter((name) => said.files.has(fold(name))).length,
  };
}
