import { ACTS, isReadAbroad, languageOf } from '#libs/domain';
import type { Act } from '#libs/domain';
import { TRAINING_FOLDER, readFolder } from './folder.ts';
import { readLetters } from './letters.ts';
import { readMarkedLines } from './marked-lines.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { LabelledRecord } from './record.ts';
import type { ToldSentence } from './sentence-scorer.ts';
import { bitsOf } from './tags.ts';
import { toldIn } from './told-sentences.ts';
import { examplesOf } from './train.ts';

const FOLDER = new URL('crossings/', TRAINING_FOLDER);

/** What a sentence does by which it crosses a boundary of its reader. */
const CROSSING: readonly Act[] = [
  'pressure',
  'insult',
  'guilt',
  'going_round',
  'private_life',
  'watched',
  'turning_up',
  'romance',
  'after_no',
  'danger',
];
const CROSSES = CROSSING.reduce((bits, act) => bits | (1 << ACTS.indexOf(act)), 0);

/** The letters of what a sentence does, `-` for one that crosses no boundary. */
const MARKS = { pattern: /^(?:[A-Z]+|-)$/, called: 'letters or -' };

export interface CrossingLine {
  /** In the order of `ACTS`; none of a sentence that crosses no boundary. */
  readonly acts: number;
  readonly language: string;
  readonly text: string;
}

/**
 * Reads a file of sentences by which boundaries are crossed, and of harmless ones that are like them.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none
 */
export function readCrossingLines(content: string, name: string): CrossingLine[] {
  return readMarkedLines(content, name, MARKS).map(({ mark, language, text }) => ({
    acts: mark === '-' ? 0 : bitsOf(mark),
    language,
    text,
  }));
}

/** All that was written to tell what crosses a boundary in eight languages, by file. */
export const readAllCrossings = (): ReadonlyMap<string, readonly CrossingLine[]> =>
  readFolder(FOLDER, readCrossingLines);

const isAbroad = (text: string): boolean => isReadAbroad(languageOf(text));

/**
 * Everything in other languages than English that crossings are learned from: what was written for it, and the sentences of
 * the corpus, of the phrases and of letters. Of a letter that crosses a boundary nobody has marked where, so those are left out.
 */
export function crossingSentences(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[] = readPhrases(),
  letters: readonly LabelledRecord[] = readLetters(),
): ToldSentence[] {
  const own = [...readAllCrossings()].flatMap(([file, lines]) =>
    lines
      .filter(({ language }) => language !== 'en')
      .flatMap(({ acts, text }) => toldIn(text, { isOne: acts !== 0, file, own: true })),
  );
  const abroad = [...records, ...letters.filter(({ label }) => label !== 'excessive')].filter(({ message }) =>
    isAbroad(message.text),
  );
  const ofRecords = examplesOf(abroad, { version: 'training' }).flatMap(({ record, reading, acts }) =>
    reading.sentences.map(({ words }, at) => {
      const isOne = acts !== null && ((acts[at] ?? 0) & CROSSES) !== 0;
      return { words: words.texts, isOne, file: record.file, record: record.id, own: isOne };
    }),
  );
  const alone = phrases
    .filter(({ text }) => isAbroad(text))
    .flatMap(({ text, acts }) => {
      const isOne = (acts & CROSSES) !== 0;
      return toldIn(text, { isOne, file: 'phrases', own: isOne });
    });
  return [...own, ...ofRecords, ...alone].filter(({ words }) => words.length > 0);
}
