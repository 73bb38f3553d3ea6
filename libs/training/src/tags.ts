import { existsSync, readFileSync } from 'node:fs';
import { ACTS } from '#libs/domain';
import type { Act, SentenceReading, TextRange } from '#libs/domain';
import { TRAINING_FOLDER } from './folder.ts';

export const TAGS_FOLDER = new URL('sentences/', TRAINING_FOLDER);

/** The letter that stands for each act in the files of tagged sentences. */
export const LETTERS: Readonly<Record<string, Act>> = {
  E: 'experience',
  K: 'employer_knowledge',
  M: 'new_material',
  C: 'change',
  D: 'picks_up',
  I: 'referral',
  '=': 'repeated',
  S: 'status',
  W: 'warmth',
  V: 'vague',
  J: 'earlier_contact',
  Q: 'ask',
  O: 'complaint',
  P: 'pressure',
  U: 'insult',
  G: 'guilt',
  R: 'going_round',
  H: 'private_life',
  T: 'watched',
  Y: 'turning_up',
  L: 'romance',
  N: 'after_no',
  X: 'danger',
  A: 'application',
  B: 'hiring_step',
  F: 'request',
  Z: 'outsider',
  '!': 'urgent',
};

/**
 * Letters as bits in the order of `ACTS`.
 *
 * @throws RangeError at a letter that stands for no act
 */
export function bitsOf(letters: string): number {
  let bits = 0;
  for (const letter of letters) {
    const act = LETTERS[letter];
    if (act === undefined) throw new RangeError(`"${letter}" stands for no act`);
    bits |= 1 << ACTS.indexOf(act);
  }
  return bits;
}

/** What the sentences of one record do: start and end in the new text (-1, -1 for the subject) and letters. */
export type TaggedSentences = readonly (readonly [start: number, end: number, letters: string])[];

/**
 * Reads the tagged sentences of a corpus file.
 *
 * @param file name of the corpus file, for example `train-1`
 * @returns by record; empty where nobody tagged the file
 */
export function readTags(file: string, folder: URL = TAGS_FOLDER): ReadonlyMap<string, TaggedSentences> {
  const place = new URL(`${file}.jsonl`, folder);
  if (!existsSync(place)) return new Map();
  const content = readFileSync(place, 'utf8');
  return new Map(
    content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, tags } = JSON.parse(line) as { id: string; tags: TaggedSentences };
        return [id, tags];
      }),
  );
}

/**
 * What the sentence at a place does, as bits in the order of `ACTS`.
 *
 * Ranges are matched by overlap, so that a better splitter does not lose the tags.
 *
 * @param range in the new text; null for the subject
 */
export function actsAt(tags: TaggedSentences, range: TextRange | null): number {
  let bits = 0;
  for (const [start, end, letters] of tags) {
    const overlaps = range === null ? start < 0 : start < range.end && end > range.start;
    if (overlaps) bits |= bitsOf(letters);
  }
  return bits;
}

/** The acts of each sentence, see `actsAt`. */
export function targetsFrom(tags: TaggedSentences, sentences: readonly SentenceReading[]): Uint32Array {
  return Uint32Array.from(sentences, ({ range }) => actsAt(tags, range));
}
