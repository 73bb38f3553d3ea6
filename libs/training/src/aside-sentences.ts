import { readFileSync, readdirSync } from 'node:fs';
import { asideSentences, defaultCalendar, inputFromRecord, observe, plainSentences } from '#libs/domain';
import type { AsideSentence, Message } from '#libs/domain';
import { bareMessage } from './bare-message.ts';
import { CORPUS_POLICY } from './dataset.ts';
import { TRAINING_FOLDER } from './folder.ts';
import { readPhrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import type { LabelledRecord } from './record.ts';
import { actsAt, bitsOf, readTags } from './tags.ts';
import { isWord } from './vector-file.ts';

const FOLDER = new URL('asides/', TRAINING_FOLDER);

/** How the names of the files begin, and what their sentences are, as bits in the order of `ASIDES`. */
const SORTS: readonly (readonly [begins: string, told: number])[] = [
  ['instructions-', 1],
  ['mentions-', 2],
  ['near-misses-', 0],
];

/** Acts that bring nothing. */
const COURTESIES = bitsOf('WV');
const isIdle = (acts: number): boolean => (acts & ~COURTESIES) === 0;

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
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const [, told] = SORTS.find(([begins]) => name.startsWith(begins)) ?? [];
      if (told === undefined) throw new RangeError(`nothing says what the sentences of ${name} are`);
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
  const tags = new Map([...new Set(records.map(({ file }) => file))].flatMap((file) => [...readTags(file)]));
  const others = records.flatMap((record) => {
    const { message } = inputFromRecord(record, { policy: CORPUS_POLICY, model: { version: 'training' } });
    const tagged = tags.get(record.id);
    return sentencesOf(message).map((sentence) => ({
      ...sentence,
      told: 0,
      kind: record.file,
      own: false,
      idle: tagged !== undefined && isIdle(actsAt(tagged, sentence.range)),
    }));
  });
  const alone = phrases.flatMap(({ text, acts }) =>
    sentencesOf(bareMessage({ text })).map((sentence) => ({
      ...sentence,
      told: 0,
      kind: 'phrases',
      own: false,
      idle: isIdle(acts),
    })),
  );
  const texts = new Set(own.map(({ text }) => text));
  return [...own, ...[...others, ...alone].filter(({ text }) => !texts.has(text))];
}
