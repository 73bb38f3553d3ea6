import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberedRange, paragraphsOf, unwrap } from './paragraphs.ts';

const plain = (text: string, ranges: NumberedRange[] = []) =>
  paragraphsOf(text, ranges).map((segments) =>
    segments
      .map(({ text: words, evidence, ends }) =>
        evidence.length === 0 ? words : `[${words}${ends.length > 0 ? `|${ends.join(',')}` : ''}]`,
      )
      .join(''),
  );
const range = (text: string, quote: string, number: number): NumberedRange => {
  const start = text.indexOf(quote);
  return { number, start, end: start + quote.length };
};

describe('the words of a message', () => {
  test('are marked where the evidence stands, each with its number at its end', () => {
    const text = 'Dear team,\n\nI passed the exam on Friday.';
    expect(plain(text, [range(text, 'passed the exam', 1)])).toEqual([
      'Dear team,',
      'I [passed the exam|1] on Friday.',
    ]);
  });

  test('are marked once where two pieces of evidence overlap', () => {
    const text = 'I passed the exam on Friday.';
    expect(plain(text, [range(text, 'passed the exam', 1), range(text, 'the exam on Friday', 2)])).toEqual([
      'I [passed ][the exam|1][ on Friday|2].',
    ]);
  });

  test('carry a mark over the end of a paragraph', () => {
    const text = 'First words\n\nlast words here';
    expect(plain(text, [range(text, 'words\n\nlast', 1)])).toEqual(['First [words]', '[last|1] words here']);
  });

  test('ignore a range that lies outside of them', () => {
    expect(plain('Short.', [{ number: 1, start: 40, end: 50 }])).toEqual(['Short.']);
  });
});

describe('line breaks', () => {
  test('of a mail program are undone, those of the sender are kept', () => {
    const wrapped = 'Thank you for reading this between everything else today, and\nfor your time.';
    expect(unwrap(wrapped)).toBe(wrapped.replace('\n', ' '));
    const list = 'I bring three things that your posting asks for, in this order:\n- care\n- patience';
    expect(unwrap(list)).toBe(list);
    expect(unwrap('Kind regards,\nJanella')).toBe('Kind regards,\nJanella');
  });

  test('keep every character in its place, so that ranges stay true', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '.', 'é') }),
        fc.nat(80),
        (text, pad) => {
          const long = 'x'.repeat(pad) + text;
          const result = unwrap(long);
          expect(result.length).toBe(long.length);
          expect(result.replace(/\s/g, '')).toBe(long.replace(/\s/g, ''));
        },
      ),
    );
  });
});

test('no words are lost or doubled, whatever the ranges', () => {
  const ranges = fc.array(
    fc
      .record({ number: fc.nat(9), start: fc.nat(40), length: fc.nat(20) })
      .map(({ number, start, length }) => ({
        number,
        start,
        end: start + length,
      })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') }), ranges, (text, marked) => {
      const words = paragraphsOf(text, marked)
        .flat()
        .map((segment) => segment.text)
        .join('');
      expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
