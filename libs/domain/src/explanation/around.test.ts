import { describe, expect, it } from 'vitest';
import type { Reason, Rhythm } from '../assessment.ts';
import { wouldChange } from './around.ts';

const RHYTHM: Rhythm = {
  contactsIn14Days: 1,
  contactsIn24Hours: 1,
  limit14Days: 4,
  limit24Hours: 3,
  exceeded: null,
  lastReplyAt: null,
  repliesVisible: true,
};
const quoted = (code: string, quote: string): Reason => ({
  code,
  text: code,
  quote,
  range: { start: 0, end: quote.length },
});

describe('what would have changed the answer', () => {
  it('is every word quoted where several gave something new, not the first of them alone', () => {
    const reasons = [quoted('result', 'cut from 9 days to 4'), quoted('certificate', 'the certificate')];
    expect(wouldChange('value_added', 'empty', reasons, RHYTHM, false, false)).toBe(
      'Without the words quoted it would say nothing new.',
    );
  });

  it('is a new fact where nothing new was found', () => {
    const reasons = [quoted('asks_for_update', 'any news?')];
    expect(wouldChange('empty', 'value_added', reasons, RHYTHM, false, false)).toBe(
      'One new fact would have changed this: work done, a result, new material, or a date.',
    );
  });

  it('is nothing beside what needs somebody today: no new fact would have moved a hint of danger', () => {
    const reasons = [quoted('danger', 'easier for everybody if I was not here')];
    for (const lane of ['empty', 'value_added', 'excessive', 'other'] as const)
      expect(wouldChange(lane, 'value_added', reasons, RHYTHM, false, true)).toBeNull();
    expect(
      wouldChange('excessive', 'empty', reasons, { ...RHYTHM, exceeded: '24_hours' }, true, true),
    ).toBeNull();
  });
});
