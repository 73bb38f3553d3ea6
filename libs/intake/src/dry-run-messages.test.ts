import { expect, test } from 'vitest';
import type { Assessment } from '#libs/domain';
import { buildAssessment } from '../../../test/factories/assessment.ts';
import { type Judged, leastSureOf, metIn } from './dry-run-messages.ts';

const receivedAt = new Date('2026-03-02T09:00:00Z');

function judged(messageId: string, parts: Partial<Assessment> = {}): Judged {
  const asItCame = buildAssessment(parts);
  return {
    key: 'ada@mail.example.com',
    subject: `About ${messageId}`,
    messageKey: messageId,
    receivedAt,
    name: 'Ada Crane',
    roleTitle: null,
    asItCame,
    today: () => asItCame,
  };
}
const reason = (code: string, text: string, quote: string | null) => ({ code, text, quote, range: null });

test('where we owe an answer by now, that is where and why it is met; its lane stays', () => {
  const late = buildAssessment({
    lane: 'other',
    section: 'owed',
    reasons: [reason('silence', 'No word from us in 15 days', null)],
  });
  expect(metIn(judged('a'), late)).toMatchObject({
    subject: 'About a',
    receivedAt,
    section: 'owed',
    lane: 'empty',
    reason: 'No word from us in 15 days',
  });
});

test('the words of what is handled with care are nobody’s to read unasked; why it is there is told', () => {
  const told = (section: 'care' | 'decide') =>
    metIn(
      judged('a'),
      buildAssessment({
        section,
        reasons: [
          reason('please_decide', 'Which?', null),
          reason('manner', 'Wrote after a no', 'I will come by'),
        ],
      }),
    );
  expect(told('care')).toMatchObject({ reason: 'Wrote after a no', quote: null });
  expect(told('decide')).toMatchObject({ reason: 'Wrote after a no', quote: 'I will come by' });
});

test('the least sure are three at most, each once, and nobody else’s mail', () => {
  const all = [
    judged('sure', { confidence: 0.99 }),
    judged('third', { confidence: 0.6 }),
    judged('first', { confidence: 0.3 }),
    judged('first', { confidence: 0.3 }),
    judged('second', { confidence: 0.5 }),
    judged('supplier', { confidence: 0.1, kind: 'not_candidate' }),
    judged('care', { confidence: 0.1, section: 'care' }),
  ];
  expect(leastSureOf(all).map(({ subject }) => subject)).toEqual([
    'About first',
    'About second',
    'About third',
  ]);
});
