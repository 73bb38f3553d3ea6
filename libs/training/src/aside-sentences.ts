import { readFileSync } from 'node:fs';
import { asideSentences, defaultCalendar, inputFromRecord, observe, plainSentences } from '#libs/domain';
import type { AsideSentence, Message } from '#libs/domain';
import { bareMessage } from './bare-message.ts';
import { CORPUS_POLICY } from './dataset.ts';
import { TRAINING_FOLDER } from './folder.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { LabelledRecord } from './record.ts';
import { bitsOf } from './tags.ts';
import { isWord } from './vector-file.ts';

const FOLDER = new URL('asides/', TRAINING_FOLDER);

/** What each file of sentences written for this holds, as bits in the order of `ASIDES`. */
const FILES: Readonly<Record<string, number>> = {
  'instructions-1.txt': 1,
  'instructions-2.txt': 1,
  'instructions-3.txt': 1,
  'instructions-abroad.txt': 1,
  'instructions-4.txt': 1,
  'instructions-5.txt': 1,
  'mentions.txt': 2,
  'mentions-2.txt': 2,
  'mentions-3.txt': 2,
  'mentions-4.txt': 2,
  'mentions-5.txt': 2,
  'mentions-6.txt': 2,
  'mentions-7.txt': 2,
  'mentions-8.txt': 2,
  'mentions-9.txt': 2,
  'near-misses.txt': 0,
  'near-misses-2.txt': 0,
  'near-misses-3.txt': 0,
  'near-misses-4.txt': 0,
  'near-misses-5.txt': 0,
  'near-misses-6.txt': 0,
  'near-misses-7.txt': 0,
  'near-misses-8.txt': 0,
  'near-misses-9.txt': 0,
};

/** Acts that bring nothing. */
const COURTESIES = bitsOf('WV');

/** A sentence with what it is, and the part of the data that it is left out with. */
export interface ToldSentence extends AsideSentence {
  readonly told: number;
  /** A heading of a file of asides, or a file of the corpus. */
  readonly kind: string;
  /** Whether it was written for this, and counts more than a sentence of the corpus. */
  readonly own: boolean;
  /** Whether it is known to do nothing that a message is judged by, so that nothing is lost where it is not heard. */
  readonly idle: boolean;
}

/** The lines of a file of asides with the headings that they stand under. */
export function readAsideLines(): { readonly text: string; readonly kind: string; readonly told: number }[] {
  return Object.entries(FILES).flatMap(([name, told]) => {
    let kind = name;
    return readFileSync(new URL(name, FOLDER), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('# ')) kind = line.slice(2);
        else if (line !== '') return [{ text: line, kind, told }];
        return [];
      });
  });
}

/** Sentences as the assessment meets them, after the grammar has taken out what it knows. */
function sentencesOf(message: Message): readonly AsideSentence[] {
  return asideSentences(observe(message, [], defaultCalendar, isWord));
}

/**
 * Everything that asides are learned from: what was written for it, as it stands, and all sentences of the corpus and of
 * the phrases that the grammar takes for none.
 */
export function toldSentences(
  records: readonly LabelledRecord[],
  phrases: readonly Phrase[] = readPhrases(),
): ToldSentence[] {
  const own = readAsideLines().flatMap(({ text, kind, told }) =>
    plainSentences(text).map((sentence) => ({ ...sentence, told, kind, own: true, idle: false })),
  );
  const others = records.flatMap((record) => {
    const { message } = inputFromRecord(record, { policy: CORPUS_POLICY, model: { version: 'training' } });
    return sentencesOf(message).map((sentence) => ({
      ...sentence,
      told: 0,
      kind: record.file,
      own: false,
      idle: false,
    }));
  });
  const alone = phrases.flatMap(({ text, acts }) =>
    sentencesOf(bareMessage({ text })).map((sentence) => ({
      ...sentence,
      told: 0,
      kind: 'phrases',
      own: false,
      idle: (acts & ~COURTESIES) === 0,
    })),
  );
  const texts = new Set(own.map(({ text }) => text));
  return [...own, ...[...others, ...alone].filter(({ text }) => !texts.has(text))];
}
