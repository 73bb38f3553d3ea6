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

it('finds every quote of every record at its range, and no reason too long for its line', () => {
  for (const record of records) {
    const assessment = assessRecord(record);
    expectQuotesInPlace(assessment);
    for (const { text } of assessment.reasons) expect(text.length, text).toBeLessThanOrEqual(44);
  }
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
