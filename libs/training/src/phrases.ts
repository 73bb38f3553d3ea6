import { readFileSync, readdirSync } from 'node:fs';
import { defaultCalendar, observe, readSentences } from '#libs/domain';
import type { Message, SentenceReading } from '#libs/domain';
import { bareMessage } from './bare-message.ts';
import { seeded } from './boost.ts';
import type { Example } from './dataset.ts';
import { TRAINING_FOLDER } from './folder.ts';
import { bitsOf } from './tags.ts';
import { isWord } from './vector-file.ts';

export const PHRASES_FOLDER = new URL('phrases/', TRAINING_FOLDER);
const SEED = 20261126;

/** A sentence by itself, with what it does as bits in the order of `ACTS`. */
export interface Phrase {
  readonly text: string;
  readonly isSubject: boolean;
  readonly acts: number;
}

/** A line of a phrase file: letters of its acts or `-`, a tab, `~` before a subject, the text. */
const LINE = /^(\S+)\t(~ ?)?(.+)$/;

/**
 * Reads all files of single sentences, in the order of their names.
 *
 * @throws RangeError at the first line that is none
 */
export function readPhrases(folder: URL = PHRASES_FOLDER): Phrase[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line, at): Phrase[] => {
        if (line === '') return [];
        const [, letters, subject, text] = LINE.exec(line) ?? [];
        if (letters === undefined || text === undefined)
          throw new RangeError(`${file}:${at + 1} is not letters, a tab and a sentence`);
        return [{ text, isSubject: subject !== undefined, acts: letters === '-' ? 0 : bitsOf(letters) }];
      }),
  );
}

const messageOf = ({ text, isSubject }: Phrase): Message =>
  bareMessage(isSubject ? { subject: text } : { text });

/** Where the mark of the question begins and that of the number ends: what a sentence says of its own place. */
const OWN_PLACE = { from: 4, to: 8 };

/**
 * Phrases as the reader of sentences sees them. A phrase has no message around it, so it borrows the place of a
 * sentence of the corpus that does the same: otherwise a reader would learn that sentences without a history do much.
 */
export function readingsOf(phrases: readonly Phrase[], examples: readonly Example[]): SentenceReading[] {
  const random = seeded(SEED);
  const places = new Map<string, (readonly number[])[]>();
  const keyOf = (acts: number, isSubject: boolean) => `${acts} ${isSubject}`;
  for (const { reading, acts } of examples) {
    reading.sentences.forEach(({ range, place }, at) => {
      if (acts === null) return;
      for (const bits of new Set([acts[at]!, highest(acts[at]!)])) {
        const key = keyOf(bits, range === null);
        const held = places.get(key);
        if (held === undefined) places.set(key, [place]);
        else held.push(place);
      }
    });
  }
  return phrases.map((phrase) => {
    const read = readSentences(messageOf(phrase), observe(messageOf(phrase), [], defaultCalendar, isWord));
    const own = (phrase.isSubject ? read[0] : read[1]) ?? read[0]!;
    const alike =
      places.get(keyOf(phrase.acts, phrase.isSubject)) ??
      places.get(keyOf(highest(phrase.acts), phrase.isSubject)) ??
      places.get(keyOf(0, phrase.isSubject))!;
    const borrowed = alike[Math.floor(random() * alike.length)]!;
    return {
      ...own,
      place: borrowed.map((value, at) =>
        at >= OWN_PLACE.from && at < OWN_PLACE.to ? own.place[at]! : value,
      ),
    };
  });
}

/** The last act in the order of `ACTS` alone, as a bit. */
function highest(acts: number): number {
  return acts === 0 ? 0 : 1 << (31 - Math.clz32(acts));
}
