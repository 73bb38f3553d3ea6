import { readFileSync, readdirSync } from 'node:fs';
import { ACTS, plainSentences } from '#libs/domain';
import { TRAINING_FOLDER } from './folder.ts';
import { readMarkedLines } from './marked-lines.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { readRecords } from './record.ts';
import type { ToldSentence } from './sentence-scorer.ts';
import type { LabelledRecord } from './record.ts';
import { examplesOf } from './train.ts';

const FOLDER = new URL('hints/', TRAINING_FOLDER);
const LETTERS = new URL('letters/', TRAINING_FOLDER);
const DANGER = 1 << ACTS.indexOf('danger');

/** `X` for a hint, `-` for a sentence like one. */
const MARKS = { pattern: /^[X-]$/, called: 'X or -' };

export interface HintLine {
  readonly isHint: boolean;
  readonly language: string;
  readonly text: string;
}

/**
 * Reads a file of hints.
 *
 * @param name of the file, for errors
 * @throws RangeError at the first line that is none
 */
export function readHintLines(content: string, name: string): HintLine[] {
  return readMarkedLines(content, name, MARKS).map(({ mark, language, text }) => ({
    isHint: mark === 'X',
    language,
    text,
  }));
}

/** Letters in seven other languages, of which nothing but the readers of hints and of crossings has learned what people write. */
export function readLetters(): LabelledRecord[] {
  return readdirSync(LETTERS)
    .sort()
    .flatMap((name) => readRecords(readFileSync(new URL(name, LETTERS), 'utf8'), name));
}

/**
 * Everything that hints are learned from: what was written for it, and all sentences of the corpus, of the phrases and of
 * letters in other languages. What of a letter that cannot wait hints at something nobody has marked, so those are left out.
 */
export function hintSentences(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[] = readPhrases(),
  letters: readonly LabelledRecord[] = readLetters(),
): ToldSentence[] {
  const own = readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readHintLines(readFileSync(new URL(file, FOLDER), 'utf8'), file).flatMap(({ isHint, text }) =>
        plainSentences(text).map(({ words }) => ({ words, isOne: isHint, file, record: null, own: true })),
      ),
    );
  const calm = letters.filter(({ urgent }) => !urgent);
  const ofRecords = examplesOf([...records, ...calm], { version: 'training' }).flatMap(
    ({ record, reading, acts }) =>
      reading.sentences.map(({ words }, at) => {
        const isOne = acts !== null && ((acts[at] ?? 0) & DANGER) !== 0;
        return { words: words.texts, isOne, file: record.file, record: record.id, own: isOne };
      }),
  );
  const alone = phrases.flatMap(({ text, acts }) => {
    const isOne = (acts & DANGER) !== 0;
    return plainSentences(text).map(({ words }) => ({
      words,
      isOne,
      file: 'phrases',
      record: null,
      own: isOne,
    }));
  });
  return [...own, ...ofRecords, ...alone].filter(({ words }) => words.length > 0);
}
