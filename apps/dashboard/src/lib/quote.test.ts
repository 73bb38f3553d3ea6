import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAround } from './quote.ts';

const LETTER =
  'Dear team,\n\nKeele Road hospice has offered me a night post and they need my answer by Wednesday at five. I would rather work with your team, so if a decision is close I am glad to hold on until then.\n\nAmara Osei';

function shown(text: string, quote: string | null, room: number): string {
  const { before, deciding, after } = cutAround(text, quote, room);
  return `${before}[${deciding}]${after}`;
}

describe('a quote', () => {
  test('keeps its paragraph whole when there is room, without greeting and signature', () => {
    expect(shown(LETTER, 'they need my answer by Wednesday at five', 400)).toBe(
      'Keele Road hospice has offered me a night post and [they need my answer by Wednesday at five]. I would rather work with your team, so if a decision is close I am glad to hold on until then.',
    );
  });

  test('loses the words around it, not its own, when there is little', () => {
    expect(shown(LETTER, 'they need my answer by Wednesday at five', 60)).toBe(
      '…a night post and [they need my answer by Wednesday at five].',
    );
    expect(shown(LETTER, 'they need my answer by Wednesday at five', 1)).toBe(
      '…[they need my answer by Wednesday at five].',
    );
  });

  test('that is a sentence stands alone rather than beside half of another', () => {
    const text = 'Hello there. Before I give notice I would need to know the range. I can start in January.';
    expect(shown(text, 'Before I give notice I would need to know the range.', 60)).toBe(
      '[Before I give notice I would need to know the range.]',
    );
  });

  test('too long for any row keeps both of its ends', () => {
    const long = `I finished ${'a very long list of things '.repeat(12)}on 20 November`;
    const { deciding } = cutAround(long, long, 60);
    expect(deciding).toMatch(/^I finished .*… .*on 20 November$/);
    expect(deciding.length).toBeLessThan(180);
  });

  test('that the excerpt does not hold is shown by itself', () => {
    expect(shown('Other words altogether.', 'the deciding words', 60)).toBe('[the deciding words]');
  });

  test('is joined over the line breaks of mail', () => {
    expect(shown('I passed the\nward exam on\nFriday.', 'ward exam on\nFriday', 60)).toBe(
      'I passed the [ward exam on Friday].',
    );
  });

  test('begins with the first whole sentence of a text that was cut before it came here', () => {
    expect(
      shown('you a poor answer. I have slept on it. It cost 340 dollars.', 'It cost 340 dollars.', 200),
    ).toBe('I have slept on it. [It cost 340 dollars.]');
  });

  test('says by an ellipsis that the text was cut before it came here', () => {
    expect(shown('is the entrance step-free, or', 'step-free', 60)).toBe('…is the entrance [step-free], or…');
  });
});

test('without deciding words, a greeting is passed over', () => {
  expect(shown('Hello Maren,\n\nBoth attached.\n\nGrace', null, 60)).toBe('Both attached. Grace[]');
});

test('without deciding words, the beginning stands for the message', () => {
  expect(shown('I did nights for some time. It was good. And more of it follows here.', null, 45)).toBe(
    'I did nights for some time. It was good.[]',
  );
});

test('whatever the text, the deciding words survive in order, and the rest stays near its room', () => {
  const words = fc.array(fc.constantFrom('ab', 'Cde', 'fg.', 'h,', 'é', '\n', '\n\n', '12'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      words,
      fc.constantFrom('the third', 'By 5 May.', 'x'),
      words,
      fc.nat(200),
      (left, span, right, room) => {
        const cut = cutAround([...left, span, ...right].join(' '), span, room);
        expect(cut.deciding).toBe(span);
        expect(cut.before.length + cut.after.length).toBeLessThanOrEqual(Math.max(room, 0) + 4);
      },
    ),
  );
});
