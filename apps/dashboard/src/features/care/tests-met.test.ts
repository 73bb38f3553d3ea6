import { expect, test } from 'vitest';
import { buildAssessment } from '../../../../../test/factories/assessment.ts';
import { testsMet } from './tests-met.ts';

const reason = (code: string, text: string, quote: string | null) => ({ code, text, quote, range: null });

test('the same words are told once, with everything that they are about', () => {
  const { rhythm } = buildAssessment();
  const reasons = [
    reason('threat', 'Contains a threat', 'I will tell everyone'),
    reason('after_no', 'Wrote again after a final no', null),
    reason('insult', 'Contains an insult', 'I will tell everyone'),
    reason('experience', 'Experience', 'ten years'),
  ];
  expect(testsMet({ reasons, rhythm })).toEqual({
    manner: [
      { quote: 'I will tell everyone', reasons: ['Contains a threat', 'Contains an insult'] },
      { quote: null, reasons: ['Wrote again after a final no'] },
    ],
    rhythm: false,
  });
  expect(testsMet({ reasons: [], rhythm: { ...rhythm, exceeded: '14_days' } })).toEqual({
    manner: [],
    rhythm: true,
  });
});
