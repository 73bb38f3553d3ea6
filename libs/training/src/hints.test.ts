import {
  defaultCalendar,
  hintFinder,
  listed,
  observe,
  plainSentences,
  readHints,
  sentenceScore,
  unlessHinting,
} from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { bareMessage } from './bare-message.ts';
import { hintSentences, readHintLines } from './hint-sentences.ts';
import { trainHints } from './hints.ts';
import { loadJudgement } from './judgement.ts';
import { readPhrases } from './phrases.ts';

/** One phrase in twenty, and a tenth of all: enough to tell what is written here. */
const told = hintSentences(
  [],
  readPhrases().filter((_, at) => at % 20 === 0),
  [],
).filter((_, at) => at % 10 === 0);
const file = trainHints(told);
const reader = readHints(file);

function scoreOf(written: string, by = reader): number {
  const [sentence] = plainSentences(written);
  const { words } = sentence!;
  return sentenceScore(listed(words), 0, words.length, by);
}

const observed = (text: string) => observe(bareMessage({ text }), [], defaultCalendar);

describe('hints', () => {
  it('are learned to the same file from the same sentences', () => {
    // As many as it takes to fit anything: each training fits eight times.
    const few = told.filter((_, at) => at % 10 === 0);
    expect(trainHints(few)).toEqual(trainHints(few));
  });

  it('are told from sentences that share their words, by the shipped reader', () => {
    const shipped = loadJudgement().model.hints;
    expect(shipped).toBeDefined();
    for (const [hint, harmless] of [
      [
        'Everyone at home would be better off if I never woke up.',
        'I woke up early and everyone at home is well.',
      ],
      [
        'I know where you park and it is dark there.',
        'I know the car park, it is dark there at six, but well lit.',
      ],
      ['Ich will einfach nicht mehr da sein.', 'Am Freitag will ich nicht mehr im Büro sein.'],
    ] as const)
      expect(scoreOf(hint, shipped)).toBeGreaterThan(scoreOf(harmless, shipped));
  });

  it('are found in the sentence that reads most like one, and nowhere without a reader', () => {
    const hint = 'I have counted the pills and said goodbye to my children.';
    const text = `Any news of the job? ${hint} Thank you.`;
    // What is written here alone tells too little to be sure of anything.
    const doubting = { ...reader, perhaps: scoreOf(hint) };
    const { placed, sentences } = observed(text);
    const found = hintFinder(doubting)(placed, sentences);
    expect(found && text.slice(found.start, found.end)).toBe(hint);
    expect(hintFinder(undefined)(placed, sentences)).toBeNull();
    const everything = () => sentences.map((sentence) => ({ ...sentence, aside: 'about_self' as const }));
    const asides = unlessHinting(everything, hintFinder(doubting))(placed, sentences);
    expect(asides.map(({ start }) => text.slice(start, start + 3))).toEqual(['Any', 'Tha']);
  });

  it('are less likely ones among many sentences, and still found', () => {
    const hint = 'I have counted the pills and said goodbye to my children.';
    const sure = { ...reader, likely: scoreOf(hint), perhaps: scoreOf(hint) - 1 };
    const foundAmong = (others: number) => {
      const { placed, sentences } = observed(`${'We sell fish and bread. '.repeat(others)}${hint}`);
      return hintFinder(sure)(placed, sentences)?.likely;
    };
    expect([2, 4, 30].map(foundAmong)).toEqual([true, true, false]);
  });

  it('have room for a sentence of any length', () => {
    expect(scoreOf('we sell fish and '.repeat(400))).toBeLessThan(reader.perhaps);
  });

  it('are refused where the file does not fit', () => {
    expect(() => readHints({ ...file, format: 1 as 2 })).toThrow(RangeError);
    expect(() => readHints({ ...file, ngrams: 'AAAA' })).toThrow('do not fit');
  });

  it('are refused where a line is none, by its place', () => {
    expect(readHintLines('X\ten\tI give up.\n-\tde\tIch gebe auf.\n', 'a.tsv')).toHaveLength(2);
    expect(() => readHintLines('X\ten\tI give up.\nH\ten\tNo.\n', 'a.tsv')).toThrow('a.tsv:2');
  });
});
