import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessRecord, everyNth, records } from './corpus.ts';

function expectQuotesInPlace({ newText, reasons }: ReturnType<typeof assessRecord>): void {
  expect(reasons.length).toBeGreaterThan(0);
  for (const { quote, range, text } of reasons) {
    expect(text).not.toBe('');
    if (quote === null) expect(range).toBeNull();
    else {
      expect(quote).not.toBe('');
      expect(newText.slice(range?.start, range?.end)).toBe(quote);
    }
  }
}

/** Looser than the product: a number in words is most of a word of it. */
const NUMBER =
  /\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|dozen|hundred|thousand|half|twice/i;

it('finds every quote of every record at its range, no reason too long for its line, and numbers where a reason has them', () => {
  let withNumbers = 0;
  for (const record of records) {
    const assessment = assessRecord(record);
    expectQuotesInPlace(assessment);
    for (const { text, quote } of assessment.reasons) {
      expect(text.length, text).toBeLessThanOrEqual(44);
      if (!text.endsWith('years and numbers')) continue;
      withNumbers += 1;
      expect(quote).toMatch(NUMBER);
    }
  }
  expect(withNumbers).toBeGreaterThan(100);
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
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 6 }),
      (parts) => {
        expectQuotesInPlace(assessRecord({ ...base, message: { ...base.message, text: parts.join('') } }));
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
