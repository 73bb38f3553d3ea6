import { crossingIn, defaultCalendar, observe, readCrossings, withCrossing } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { bareMessage } from './bare-message.ts';
import { crossingSentences, readAllCrossings, readCrossingLines } from './crossing-sentences.ts';
import { trainCrossings } from './crossings.ts';
import { bitsOf } from './tags.ts';

/** Of what was written for it a fifth: enough to tell what is written here. */
const told = crossingSentences([], [], []).filter((_, at) => at % 5 === 0);
const file = trainCrossings(told);
const scorer = readCrossings(file);

const observed = (text: string) => observe(bareMessage({ text }), [], defaultCalendar);

describe('the crossings', () => {
  const lines = [...readAllCrossings().values()].flat();

  it('are thousands of sentences in eight languages, none of them twice', () => {
    expect(lines.length).toBeGreaterThan(7_500);
    expect(new Set(lines.map(({ language }) => language)).size).toBe(8);
    expect(new Set(lines.map(({ text }) => text.toLowerCase())).size).toBe(lines.length);
  });

  it('are half harmless, and none of it English', () => {
    const share = told.filter(({ isOne }) => isOne).length / told.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    const english = new Set(lines.filter(({ language }) => language === 'en').map(({ text }) => text));
    expect(english.size).toBeGreaterThan(900);
    expect(told.length * 5).toBeLessThan(lines.length - english.size + 300);
  });

  it('are learned to the same file from the same sentences', () => {
    // As many as it takes to fit anything: each training fits eight times.
    const few = told.filter((_, at) => at % 30 === 0);
    expect(trainCrossings(few)).toEqual(trainCrossings(few));
  });

  it('are refused where the file does not fit, or a line is none', () => {
    expect(() => readCrossings({ ...file, format: 2 as 1 })).toThrow('format 2');
    expect(() => readCrossings({ ...file, ngrams: 'AAAA' })).toThrow('do not fit');
    expect(readCrossingLines('T\tde\tIch sah Sie.\n-\tfr\tBonjour.\n', 'a.tsv')).toEqual([
      { acts: bitsOf('T'), language: 'de', text: 'Ich sah Sie.' },
      { acts: 0, language: 'fr', text: 'Bonjour.' },
    ]);
    expect(() => readCrossingLines('T\tde\tIch sah Sie.\nIch sah Sie.\n', 'a.tsv')).toThrow('a.tsv:2');
    expect(() => readCrossingLines('?\tde\tIch sah Sie.\n', 'a.tsv')).toThrow('a.tsv:1');
  });
});

describe('a sentence that crosses a boundary', () => {
  const CALM =
    'Ich habe mich vor zwei Wochen auf die Stelle im Lager beworben und wollte gern wissen, wie es steht.';
  const WATCHED = 'Gestern Abend habe ich durch Ihr Fenster gesehen, dass Sie noch am Schreibtisch saßen.';

  it('is found among others, by its place', () => {
    const { language, ...rest } = observed(`${CALM} ${WATCHED} Vielen Dank und freundliche Grüße.`);
    const text = `${CALM} ${WATCHED}`;
    const found = crossingIn({ language, ...rest }, scorer);
    expect(found && text.slice(found.start, found.end)).toBe(WATCHED);
    expect(crossingIn({ ...rest, language: 'English' }, scorer)).toBeNull();
    expect(crossingIn({ ...rest, language: 'Turkish' }, scorer)).toBeNull();
    expect(crossingIn({ ...rest, language: null }, scorer)).toBeNull();
    expect(crossingIn({ language, ...rest }, undefined)).toBeNull();
  });

  it('is no form of address', () => {
    const found = (end: string) => crossingIn(observed(`${CALM}\nSie saßen noch am Fenster${end}`), scorer);
    expect(found('!')).not.toBeNull();
    expect(found(',')).toBeNull();
  });

  it('says less among many', () => {
    const beyond = (calm: number) =>
      crossingIn(observed(`${`${CALM} `.repeat(calm)}${WATCHED}`), scorer)?.beyond ?? 0;
    expect(beyond(20)).toBeLessThan(beyond(1));
    expect(beyond(3)).toBe(beyond(1));
  });

  it('makes it likelier, and the more where the model hears something itself', () => {
    const crossing = { start: 0, end: 1, beyond: 1 };
    for (const manner of [0, 0.05, 0.5, 1])
      expect(withCrossing(manner, crossing)).toBeGreaterThanOrEqual(manner);
    expect(withCrossing(0.001, crossing)).toBeLessThan(0.01);
    expect(withCrossing(0.3, crossing)).toBeGreaterThan(0.6);
    expect(withCrossing(1, crossing)).toBeLessThanOrEqual(1);
  });
});
