import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCharacter } from '../factories/any-character.ts';
import { assessRecord, everyNth, records } from './corpus.ts';
import { misplacedQuotes, saysNumbers } from './quotes-in-place.ts';

it('finds every quote at its range, no reason too long for its line, and numbers where a reason has them', () => {
  // `npm run bench -- whole-corpus` takes every record.
  const some = everyNth(11);
  expect(some.flatMap(misplacedQuotes)).toEqual([]);
  const withNumbers = everyNth(60).filter((record) =>
    assessRecord(record).reasons.some(({ text }) => saysNumbers(text)),
  );
  expect(withNumbers.length).toBeGreaterThan(3);
});

it('finds every quote at its range in text that nobody would write', () => {
  const pieces = fc.constantFrom(
    ...everyNth(97).map(({ message }) => message.text),
    'I saw your car. ',
    'İstanbul’da 12 yıl ',
    '\u200b\u200b',
    '> quoted\n',
    '🎉🎉',
    '\n\n',
    '5 years at',
    'any update?',
  );
  const base = records[0]!;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: anyCharacter, maxLength: 40 })), { maxLength: 6 }),
      (parts) => {
        expect(misplacedQuotes({ ...base, message: { ...base.message, text: parts.join('') } })).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it('calls no sentence an insult because somebody is nobody in it', () => {
  const codes = (sentence: string) => {
    const { message, ...record } = records[0]!;
    const text = `I am writing to all four of you, your manager too. ${sentence}`;
    const { lane, reasons } = assessRecord({ ...record, history: [], message: { ...message, text } });
    expect(lane).toBe('excessive');
    return reasons.map(({ code }) => code);
  };
  expect(codes('If nobody calls me by noon, I will tell every paper how you treat people.')).not.toContain(
    'insult',
  );
  expect(codes('You are lazy idiots, all of you, worthless, and your firm is a joke.')).toContain('insult');
});
