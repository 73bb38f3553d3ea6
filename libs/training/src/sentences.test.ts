import { readdirSync } from 'node:fs';
import { ACTS, separateNewText } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { answers, fitIndependent } from './independent.ts';
import { PHRASES_FOLDER, readPhrases, readingsOf } from './phrases.ts';
import { TAGS_FOLDER, bitsOf, readTags } from './tags.ts';
import { examplesOf, readCorpus } from './train.ts';

const { records, files } = readCorpus();

describe('the tagged sentences', () => {
  it('stand inside the new text of a record, one after the other, with letters that are known', () => {
    const texts = new Map(
      records.map(({ id, message }) => [id, separateNewText(message.text, message.subject).newText]),
    );
    for (const file of files) {
      for (const [id, tags] of readTags(file.replace('.jsonl', ''))) {
        const text = texts.get(id);
        expect(text, id).toBeDefined();
        let last = -1;
        for (const [start, end, letters] of tags) {
          expect(bitsOf(letters), id).toBeGreaterThan(0);
          if (start < 0) continue;
          expect(start, id).toBeGreaterThanOrEqual(last);
          expect(end, id).toBeGreaterThan(start);
          expect(text!.slice(start, end).trim().length, id).toBeGreaterThan(0);
          last = end;
        }
      }
    }
  });

  it('are there for every file of the corpus, and say nothing of a file that is none', () => {
    expect(readdirSync(TAGS_FOLDER).sort()).toEqual([...files].sort());
    expect(readTags('no-such-file').size).toBe(0);
  });

  it('know only the letters of acts', () => {
    expect(() => bitsOf('E?')).toThrow('"?" stands for no act');
  });
});

describe('the phrases', () => {
  const phrases = readPhrases();

  it('are thousands of sentences, none of them twice and none in the corpus', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const texts = new Set(phrases.map(({ text, isSubject }) => `${isSubject} ${plain(text)}`));
    expect(phrases.length).toBeGreaterThan(10_000);
    expect(phrases.length - texts.size).toBe(0);
    const corpus = new Set(records.flatMap(({ message }) => message.text.split(/[.!?\n]/).map(plain)));
    const copied = phrases.filter(({ text }) => plain(text).length > 50 && corpus.has(plain(text)));
    expect(copied).toEqual([]);
  });

  it('show every act at least a hundred times', () => {
    ACTS.forEach((act, at) => {
      const shown = phrases.filter(({ acts }) => ((acts >>> at) & 1) === 1).length;
      expect(shown, act).toBeGreaterThan(100);
    });
  });

  it('borrow the place of a sentence that does the same, and keep their own marks', () => {
    const examples = examplesOf(records.slice(0, 200), { version: 'test' });
    const [asked, told] = readingsOf(
      [
        { text: 'Is the post still open?', isSubject: false, acts: bitsOf('S') },
        { text: 'I laid 40 kilometres of cable.', isSubject: false, acts: bitsOf('E') },
      ],
      examples,
    );
    const [question, , digit] = [4, 5, 6];
    expect(asked?.place[question]).toBe(1);
    expect(told?.place[question]).toBe(0);
    expect(told?.place[digit]).toBe(1);
    const around = told?.place.slice(8);
    const places = examples.flatMap(({ reading }) => reading.sentences.map(({ place }) => place.slice(8)));
    expect(places).toContainEqual(around);
  });

  it('are read from lines of letters, a tab and a sentence, and from nothing else', () => {
    expect(readdirSync(PHRASES_FOLDER).every((name) => name.endsWith('.tsv'))).toBe(true);
    expect(phrases.some(({ isSubject }) => isSubject)).toBe(true);
    expect(phrases.some(({ acts }) => acts === 0)).toBe(true);
  });
});

describe('the fit of independent questions', () => {
  it('learns each question from its own position, also where both are answered with yes', () => {
    const inputs = Array.from({ length: 400 }, (_, at) => ({
      positions: Int32Array.from(at % 4 === 3 ? [0, 1] : at % 4 === 2 ? [2] : [at % 4]),
      values: Float32Array.from(at % 4 === 3 ? [1, 1] : [1]),
      size: at % 4 === 3 ? 2 : 1,
    }));
    const targets = inputs.map((_, at) => (at % 4 === 3 ? 3 : at % 4 === 2 ? 0 : 1 << (at % 4)));
    const options = { epochs: 20, rate: 0.3, decay: 0.001, seed: 1 };
    const fitted = fitIndependent(inputs, targets, 2, 3, options);
    const says = (at: number) => Array.from(answers(fitted, inputs[at]!), (share) => share > 0.5);
    expect(says(0)).toEqual([true, false]);
    expect(says(1)).toEqual([false, true]);
    expect(says(2)).toEqual([false, false]);
    expect(says(3)).toEqual([true, true]);
    expect(fitIndependent(inputs, targets, 2, 3, options).weights).toEqual(fitted.weights);
  });
});
