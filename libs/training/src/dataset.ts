import {
  ACTS,
  HEADS,
  TEXT_BLOCKS,
  calendarAtOffsetOf,
  defaultPolicy,
  inputFromRecord,
  observe,
  ngramsOf,
  readForModel,
  rhythm,
  indexHashes,
} from '#libs/domain';
import type { HeadName, Model, Reading, Rhythm, TextBlock, Vocabulary, WordVectors } from '#libs/domain';
import type { LabelledRecord } from './record.ts';
import { isWord } from './vector-file.ts';
import type { TaggedSentences } from './tags.ts';
import { targetsFrom } from './tags.ts';

/** One record, read, with what each head should say of it. */
export interface Example {
  readonly record: LabelledRecord;
  readonly reading: Reading;
  readonly rhythm: Rhythm;
  /** Class of each head; null where the label does not tell it. */
  readonly targets: Readonly<Record<HeadName, number | null>>;
  /** What each sentence does, as bits in the order of `ACTS`, the subject first; null where nobody tagged them. */
  readonly acts: Uint32Array | null;
}

/** The corpus holds a role-less message to the common limit of four; see the guide's record t6-259. */
export const CORPUS_POLICY = { ...defaultPolicy, contactsIn14DaysUnknownRole: 4 };

/** What each head should say. A lane of the rhythm hides the manner; a lane of the manner hides the rest. */
export function targetsOf(
  record: LabelledRecord,
  counted: Rhythm,
): Readonly<Record<HeadName, number | null>> {
  const byRhythm = record.label === 'excessive' && counted.exceeded !== null;
  const byManner = record.label === 'excessive' && !byRhythm;
  const stage =
    record.kind !== null
      ? HEADS.stage.indexOf(record.kind)
      : record.label === 'excessive' && byManner
        ? null
        : 0;
  const substance =
    record.label === 'value_added'
      ? 1
      : record.label === 'empty' || (counted.exceeded === '14_days' && byRhythm)
        ? 0
        : null;
  return {
    stage,
    substance,
    manner: byRhythm ? null : byManner ? 1 : 0,
    urgent: record.urgent ? 1 : 0,
    lane: HEADS.lane.indexOf(record.label),
  };
}

/** Reads a record as `assess` would, and adds its targets. */
export function exampleOf(record: LabelledRecord, model: Model, tags?: TaggedSentences): Example {
  const { message, history, context } = inputFromRecord(record, {
    policy: CORPUS_POLICY,
    model,
    calendar: calendarAtOffsetOf(record.message.at, null),
  });
  const counted = rhythm(history, message.at, context.role?.function ?? null, CORPUS_POLICY, true);
  const observation = observe(message, history, context.calendar, isWord);
  const reading = readForModel(message, observation, counted);
  return {
    record,
    rhythm: counted,
    reading,
    targets: targetsOf(record, counted),
    acts: tags === undefined ? null : targetsFrom(tags, reading.sentences),
  };
}

/** Least number of records that an n-gram must stand in to be kept, per block. */
const LEAST: Readonly<Record<(typeof TEXT_BLOCKS)[number], number>> = {
  words: 3,
  letters: 6,
  subject: 3,
  ours: 3,
};

/** The n-grams that are common enough in the examples, with how rare each is. */
export function vocabularyOf(examples: readonly Example[]): Vocabulary {
  return ratedNgrams(TEXT_BLOCKS, LEAST, examples.length, (block) =>
    examples.map(({ reading }) => reading.words[block].texts),
  );
}

/**
 * The n-grams of some blocks that stand in enough texts, with how rare each is.
 *
 * @param least number of texts that an n-gram must stand in
 * @param textsOf words of every text of a block
 */
export function ratedNgrams<Block extends TextBlock>(
  blocks: readonly Block[],
  least: Readonly<Record<Block, number>>,
  count: number,
  textsOf: (block: Block) => readonly (readonly string[])[],
): Vocabulary {
  const kept = new Map<number, { readonly hash: number; readonly block: number; readonly idf: number }>();
  blocks.forEach((name, block) => {
    const found = new Map<number, number>();
    for (const words of textsOf(name)) {
      for (const hash of ngramsOf(name, words)) found.set(hash, (found.get(hash) ?? 0) + 1);
    }
    for (const [hash, times] of found) {
      if (times >= least[name] && !kept.has(hash))
        kept.set(hash, { hash, block, idf: 1 + Math.log((1 + count) / (1 + times)) });
    }
  });
  const sorted = [...kept.values()].sort((a, b) => a.hash - b.hash);
  const most = sorted.reduce((highest, { idf }) => Math.max(highest, idf), 1);
  const hashes = Int32Array.from(sorted, ({ hash }) => hash);
  return {
    hashes,
    blocks: Uint8Array.from(sorted, ({ block }) => block),
    idf: Uint8Array.from(sorted, ({ idf }) => Math.round((idf / most) * 255)),
    idfScale: most / 255,
    index: indexHashes(hashes),
  };
}

/** The width of an input without the rhythm, which the head `lane` alone reads. */
export function widthWithoutRhythm(vocabulary: Vocabulary, vectors: WordVectors, example: Example): number {
  return vocabulary.hashes.length + 2 * vectors.dimensions + example.reading.dense.length + 2 * ACTS.length;
}
