import { assess, inputFromRecord } from '#libs/domain';
import type { Contact } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import { judgement } from './corpus.ts';

const theirs = (at: string): Contact => ({
  at,
  by: 'candidate',
  channel: 'email',
  subject: 'Post',
  text: at,
});

const TEXTS = [
  'One thing more: on 14 September I passed the welding inspector exam, and my team of 11 cut rework from 9% to 3%.',
  'I have since finished the licence for forklifts (12 September) and ran a store of 40 people in two shifts.',
  'My paper on bridge bearings came out on 10 September; it covers 23 bridges and the method that your report asks for.',
];

describe('nothing lifts the rule of three in 24 hours', () => {
  it.each(TEXTS)('%s', (text) => {
    const message = {
      at: '2026-09-16T15:00:00Z',
      channel: 'email',
      from: { name: 'Sol Ito', address: 'sol@example.net' },
      to: ['jobs@example.org'],
      cc: [],
      subject: 'Post',
      text,
      attachments: [],
    } as const;
    const history = [theirs('2026-09-16T08:00:00Z'), theirs('2026-09-16T11:00:00Z')];
    const lane = (contacts: readonly Contact[]) => {
      const input = inputFromRecord({ role: null, history: contacts, message }, judgement);
      return assess(input.message, input.history, input.context);
    };
    expect(lane([theirs('2026-09-12T08:00:00Z')]).lane).toBe('value_added');
    const third = lane(history);
    expect(third.lane).toBe('excessive');
    // What is of value is not put away for it before a person has looked.
    if (third.between?.includes('value_added') === true) expect(third.section).toBe('decide');
  });
});
