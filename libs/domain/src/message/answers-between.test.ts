import { describe, expect, it } from 'vitest';
import { answersBetween } from './answers-between.ts';
import { separateNewText } from './new-text.ts';

const ORIGINAL = `Dear Ines,

Thank you for your application for the planner role.
Do you hold a forklift card?
Could you start in January, and on which day?
Kind regards
Dale`;

const headers = [
  'From: Dale Hart <jobs@harbourlight.example>',
  'Sent: Friday, November 20, 2026 10:00 AM',
  'To: Ines Kohn <ines@post.example>',
  'Subject: Warehouse planner',
].join('\n');

const SIGNATURE = '\nHarbourlight Ltd\n12 Quay Street';

function answersIn(quote: string, above = 'Dear Dale, thank you.', ours = [ORIGINAL]) {
  const { quotedText } = separateNewText(`${above}\n\n${headers}\n\n${quote}`, 'Re: Warehouse planner');
  return answersBetween(quotedText, ours);
}

const answered = ORIGINAL.replace('card?', 'card?\nYes, since 2019.').replace(
  'which day?',
  'which day?\n\nOn the 11th of January.\nIt could be earlier.',
);

describe('answers between the lines of a mail of ours that has no marks', () => {
  it('are what our mail has not', () => {
    expect(answersIn(answered)).toEqual([
      'Yes, since 2019.',
      'On the 11th of January.\nIt could be earlier.',
    ]);
  });

  it('are found where nothing stands above the quote', () => {
    expect(answersIn(answered, '')).toHaveLength(2);
  });

  it('are found where the mail program broke our lines anew', () => {
    const broken = answered.replace(
      'application for the planner role.',
      'application\nfor the planner role.',
    );
    expect(answersIn(broken)).toEqual(['Yes, since 2019.', 'On the 11th of January.\nIt could be earlier.']);
  });

  it.each([
    { what: 'our mail alone', quote: ORIGINAL },
    { what: 'our mail with its signature', quote: ORIGINAL + SIGNATURE },
    {
      what: 'our mail and an earlier one below it',
      quote: `${ORIGINAL}\n\n${headers}\n\nHello\n\nI apply.\nKind regards\nDale`,
    },
    {
      what: 'another mail',
      quote: 'Dear all,\n\nthe canteen is closed.\nDo bring your own lunch.\nKind regards\nDale',
    },
    {
      what: 'another mail with a sentence of ours',
      quote:
        'Dear Ines,\n\nwe met at the fair.\nA long talk it was, and good.\nYou said you drive cranes.\nDo you hold a forklift card?\nThe hall is large and cold and far from the bus.\nKind regards\nDale',
    },
    { what: 'a mail with marks', quote: answered.replaceAll(/^/gm, '> ') },
  ])('are none in $what', ({ quote }) => {
    expect(answersIn(quote)).toEqual([]);
  });

  it('are none where we have no mail of ours', () => {
    expect(answersIn(answered, 'Thank you.', [])).toEqual([]);
  });

  it('are looked for in bounded time', () => {
    const started = performance.now();
    answersIn(
      'Do you hold a forklift card?\nx y\n'.repeat(20_000),
      'Hello',
      Array(9).fill(`${ORIGINAL} `.repeat(300)),
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
