import type { TextRange } from '../assessment.ts';
import type { Message } from '../message/message.ts';
import { ALL_CUES } from '../signals/index.ts';
import type { Evidence } from '../signals/evidence.ts';
import { fold } from '../signals/evidence.ts';
import { foldedWords } from '../signals/novelty.ts';
import type { Observation } from '../signals/observe.ts';
import type { PlacedWords, Words } from './words.ts';
import { firstFrom, modelWords, placedWords, wordsWithin } from './words.ts';

/** What the sentence reader sees of one sentence, before any weight. */
export interface SentenceReading {
  /** Where it stands in the new text; null for the subject. */
  readonly range: TextRange | null;
  readonly words: Words;
  /** Its place, its novelty and where the correspondence stands: the same length and order for every sentence. */
  readonly place: readonly number[];
  /** Numbers of the cues that it holds, in the order of `CUE_NAMES`. */
  readonly cues: readonly number[];
}

export const CUE_NAMES: readonly string[] = ALL_CUES.flatMap(({ concept, cues }) =>
  Object.keys(cues).map((name) => `${concept}.${name}`),
);
/** By cue, its place in `CUE_NAMES`. */
export const CUE_NUMBERS: ReadonlyMap<string, number> = new Map(CUE_NAMES.map((name, at) => [name, at]));

const NONE: readonly string[] = [];

/** How many numbers `place` has. */
export const PLACE_LENGTH = 24;

/** What is left of a sentence whose words may not be used: nobody wrote marks alone. */
const LEFT_OVER = /^[\s.,;:'"()-]*$/;

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** Where the correspondence stands: the same for every sentence of a message. */
function circumstances(message: Message, { stage, machine, novelty }: Observation): number[] {
  return [
    flag(stage.theirTurn),
    flag(stage.theirTurn && stage.weAsked),
    flag(stage.weAskedLately),
    flag(stage.weInvited),
    flag(stage.weOffered),
    flag(stage.weDeclined || stage.weSaidStop),
    flag(stage.sinceNo > 0),
    flag(stage.known),
    flag(stage.earlierFromThem > 0),
    flag(machine !== null),
    flag(message.channel !== 'email'),
    flag(message.attachments.length > 0),
    flag(novelty.sameAttachments > 0),
    flag(message.to.length + message.cc.length > 1),
  ];
}

/** Whether a reader says the same of both. */
export function readsAlike(one: SentenceReading, other: SentenceReading): boolean {
  return (
    one.range?.start === other.range?.start &&
    alike(one.words.texts, other.words.texts) &&
    alike(one.cues, other.cues) &&
    alike(one.place, other.place)
  );
}

function alike<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/** Share of the longer words that stand in `others`; 0 where there are none. */
function shareIn(words: readonly string[], others: ReadonlySet<string>): number {
  let long = 0;
  let shared = 0;
  for (const word of words) {
    if (word.length <= 3) continue;
    long += 1;
    if (others.has(word)) shared += 1;
  }
  return long === 0 ? 0 : shared / long;
}

/** The words by which sentences are read. What was folded is almost always so folded again, as a sentence is. */
function wordsOfSentences(placed: PlacedWords, names: ReadonlySet<string>): PlacedWords {
  const again = fold(placed.folded);
  return again === placed.folded ? placed : placedWords(again, names);
}

function numberOf({ cue }: Evidence): number {
  return CUE_NUMBERS.get(cue) ?? 0;
}

/** By sentence, the numbers of the cues that begin in it, each once. */
function cuesBySentence(evidence: readonly Evidence[], ranges: readonly TextRange[]): Set<number>[] {
  const held = ranges.map(() => new Set<number>());
  const ends = ranges.map(({ end }) => end);
  for (const one of evidence) {
    const at = firstFrom(ends, one.start + 1);
    const range = ranges[at];
    if (range !== undefined && one.start >= range.start) held[at]!.add(numberOf(one));
  }
  return held;
}

/**
 * The subject and the sentences of the new text as the sentence reader sees them.
 *
 * @returns the subject first, then the sentences in their order
 */
export function readSentences(message: Message, observation: Observation): SentenceReading[] {
  const { visible, folded, placed, subject, names, evidence, subjectEvidence, stage, said } = observation;
  const ours = new Set(stage.ourWords);
  const ranges = observation.sentences.filter(({ start, end }) => !LEFT_OVER.test(visible.slice(start, end)));
  const around = circumstances(message, observation);
  const ownWords = wordsOfSentences(placed, names);
  const isFirst = said.words.size === 0 && ours.size === 0;
  const cuesOf = cuesBySentence(evidence, ranges);
  const read = (
    text: string,
    range: TextRange | null,
    at: number,
    cues: Iterable<number>,
  ): SentenceReading => {
    const words = range === null ? modelWords(text, names) : wordsWithin(ownWords, range);
    const plain = isFirst ? NONE : foldedWords(text);
    return {
      range,
      words,
      cues: [...cues],
      place: [
        flag(range === null),
        flag(range !== null && at === 0),
        flag(range !== null && at === ranges.length - 1),
        flag(range !== null && ranges.length === 1),
        flag(text.includes('?')),
        flag(text.includes('!')),
        flag(/\d/.test(text)),
        Math.log1p(words.texts.length) / 4,
        shareIn(plain, said.words),
        shareIn(plain, ours),
        ...around,
      ],
    };
  };
  return [
    read(subject, null, -1, new Set(subjectEvidence.map(numberOf))),
    ...ranges.map((range, at) => read(folded.slice(range.start, range.end), range, at, cuesOf[at]!)),
  ];
}
