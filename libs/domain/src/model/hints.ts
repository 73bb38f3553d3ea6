import type { FindAsides } from '../signals/aside.ts';
import type { FindHint, Hint } from '../signals/hint.ts';
import type { ScorerFile, SentenceScorer } from './sentence-scorer.ts';
import { readScorer, sentenceScore } from './sentence-scorer.ts';
import { wordsIn } from './words.ts';

/** A file of hints as it is written by `foyer train --hints`. */
export interface HintsFile extends ScorerFile {
  readonly format: 2;
  /** Of its content. */
  readonly version: string;
  /** The log-odds from which a sentence is taken for a hint, and from which it may be one. */
  readonly likely: number;
  readonly perhaps: number;
  /** What was measured on files of sentences left out; for people, never read by the assessment. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Tells sentences by which somebody may come to harm from all others, in the eight languages. */
export interface HintReader extends SentenceScorer {
  readonly likely: number;
  readonly perhaps: number;
}

/** @throws RangeError when the file is of another format or its parts do not fit together */
export function readHints(file: HintsFile): HintReader {
  if (file.format !== 2)
    throw new RangeError(`the file of hints is of format ${String(file.format)}, and 2 is read here`);
  const { likely, perhaps } = file;
  return { ...readScorer(file), likely, perhaps };
}

/**
 * Among many sentences one that merely reads like a hint is likelier. Of 2,396 calm letters and mails 31 held a likely one without
 * this, and 12 do; of 720 hints 288 are likely by themselves, 257 among six sentences, 205 among twelve and 172 among twenty.
 */
const FEW_SENTENCES = 5;
const BY_LENGTH = 0.5;

/** A search for hints. It finds none where there is no reader. */
export function hintFinder(reader: HintReader | undefined): FindHint {
  if (reader === undefined) return () => null;
  return (placed, sentences) => {
    const likely = reader.likely + BY_LENGTH * Math.log(Math.max(1, sentences.length / FEW_SENTENCES));
    let found: Hint | null = null;
    let highest = reader.perhaps;
    for (const range of sentences) {
      const [first, end] = wordsIn(placed, range);
      if (first === end) continue;
      const score = sentenceScore(placed, first, end, reader);
      if (score < highest) continue;
      highest = score;
      found = { ...range, likely: score >= likely };
    }
    return found;
  };
}

/** A search for asides that takes none for beside the matter by which somebody may come to harm. */
export function unlessHinting(findAsides: FindAsides, findHint: FindHint): FindAsides {
  return (placed, sentences) =>
    findAsides(placed, sentences).filter((aside) => findHint(placed, [aside]) === null);
}
