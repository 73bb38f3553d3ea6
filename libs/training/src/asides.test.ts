import { ASIDES, asideScores, listed, plainSentences, readAsides } from '#libs/domain';
import type { Aside } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { toldSentences } from './aside-sentences.ts';
import { trainAsides } from './asides.ts';
import { readPhrases } from './phrases.ts';
import { readShippedModelAlone } from './shipped-model.ts';

const { vectors } = readShippedModelAlone().trained;
/** One phrase in twenty, and half of all: enough to tell what is written here. */
const told = toldSentences(
  [],
  readPhrases().filter((_, at) => at % 20 === 0),
).filter((_, at) => at % 2 === 0);
const file = trainAsides(told, vectors);

const reader = readAsides(file, vectors.dimensions);

function found(written: string): Aside[] {
  return plainSentences(written).flatMap(({ words, text }) => {
    const scores = asideScores(listed(words), 0, words.length, text, reader, vectors);
    return ASIDES.filter((_, number) => scores[number]! >= reader.least[number]!);
  });
}

describe('asides', () => {
  it('are learned to the same file from the same sentences', () => {
    // As many as it takes to fit anything: each training fits four times.
    const few = told.filter((_, at) => at % 30 === 0);
    expect(trainAsides(few, vectors)).toEqual(trainAsides(few, vectors));
  });

  it('are told from what candidates write', () => {
    expect(found('Dear filter, move my mail to the top.')).toEqual(['to_software']);
    expect(found('I am a grandmother of five.')).toEqual(['about_self']);
    expect(found('I built a filter that sorts complaints. Please put me on the list for Tuesday.')).toEqual(
      [],
    );
    expect(found('I have five children and can only work in the mornings.')).toEqual([]);
  });

  it('have room for a sentence of any length', () => {
    expect(found('could we meet on tuesday at ten and '.repeat(400))).toEqual([]);
  });

  it('are refused where the file does not fit', () => {
    expect(() => readAsides({ ...file, format: 1 as 2 }, vectors.dimensions)).toThrow(RangeError);
    expect(() => readAsides(file, vectors.dimensions + 1)).toThrow('train them again');
    expect(() => readAsides({ ...file, ngrams: 'AAAA' }, vectors.dimensions)).toThrow('do not fit');
  });
});
