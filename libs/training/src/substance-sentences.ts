import { ACTS, BRINGS, isReadAbroad, languageOf } from '#libs/domain';
import { readAllCrossings } from './crossing-sentences.ts';
import { TRAINING_FOLDER, readFolder } from './folder.ts';
import { readLetters } from './letters.ts';
import { readMarkedLines } from './marked-lines.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { LabelledRecord } from './record.ts';
import type { ToldSentence } from './sentence-scorer.ts';
import { toldIn } from './told-sentences.ts';
import { examplesOf } from './train.ts';

const FOLDER = new URL('substance/', TRAINING_FOLDER);
const BRINGING = BRINGS.reduce((bits, act) => bits | (1 << ACTS.indexOf(act)), 0);
/** What it said before reads like what it brings, and is neither for a reader of single sentences. */
const REPEATED = 1 << ACTS.indexOf('repeated');

/** `V` for a sentence that brings something, `-` for one that does not. */
const MARKS = { pattern: /^[V-]$/, called: 'V or -' };

export interface SubstanceLine {
  readonly brings: boolean;
  readonly language: string;
  readonly text: string;
}

/**
 * Reads a file of sentences that bring something, and of others that are like them.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none
 */
export function readSubstanceLines(content: string, name: string): SubstanceLine[] {
  return readMarkedLines(content, name, MARKS).map(({ mark, language, text }) => ({
    brings: mark === 'V',
    language,
    text,
  }));
}

/** All that was written to tell what brings something in seven languages, by file. */
export const readAllSubstance = (): ReadonlyMap<string, readonly SubstanceLine[]> =>
  readFolder(FOLDER, readSubstanceLines);

const isAbroad = (text: string): boolean => isReadAbroad(languageOf(text));

/**
 * Everything in other languages than English that substance is learned from: what was written for it, the sentences of the
 * corpus and of the phrases, those of empty letters, and those that cross a boundary.
 */
export function substanceSentences(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[] = readPhrases(),
  letters: readonly LabelledRecord[] = readLetters(),
): ToldSentence[] {
  const own = [...readAllSubstance()].flatMap(([file, lines]) =>
    lines.flatMap(({ brings, text }) => toldIn(text, { isOne: brings, file, own: true })),
  );
  const abroad = [...records, ...letters.filter(({ label }) => label === 'empty')].filter(({ message }) =>
    isAbroad(message.text),
  );
  const ofRecords = examplesOf(abroad, { version: 'training' }).flatMap(({ record, reading, acts }) =>
    reading.sentences.flatMap(({ words }, at) => {
      const bits = acts === null ? 0 : (acts[at] ?? 0);
      if ((bits & REPEATED) !== 0) return [];
      const isOne = (bits & BRINGING) !== 0;
      return [{ words: words.texts, isOne, file: record.file, record: record.id, own: true }];
    }),
  );
  const alone = phrases
    .filter(({ text, acts }) => isAbroad(text) && (acts & REPEATED) === 0)
    .flatMap(({ text, acts }) =>
      toldIn(text, { isOne: (acts & BRINGING) !== 0, file: 'phrases', own: true }),
    );
  const crossing = [...readAllCrossings()].flatMap(([file, lines]) =>
    lines
      .filter(({ acts, language }) => acts !== 0 && language !== 'en')
      .flatMap(({ text }) => toldIn(text, { isOne: false, file, own: false })),
  );
  return [...own, ...ofRecords, ...alone, ...crossing].filter(({ words }) => words.length > 0);
}
