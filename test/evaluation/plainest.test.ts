import { describe, expect, it } from 'vitest';
import type { AssessmentRecord } from '#libs/domain';
import { assessRecord } from './corpus.ts';

const APPLIED = {
  at: '2026-11-05T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  subject: 'Application',
  text: 'Dear team, I apply for the post. My résumé is attached. Hal Stone',
} as const;
const INVITED = {
  ...APPLIED,
  at: '2026-11-16T09:00:00Z',
  by: 'employer',
  subject: 'Interview',
  text: 'Dear Hal, we look forward to meeting you on Friday 20 November at 10:00 at our office.',
} as const;

/** A mail of Thursday, 19 November, at nine. */
function assessed(text: string, history: AssessmentRecord['history'], subject = 'Re: Interview') {
  return assessRecord({
    role: null,
    history,
    message: {
      at: '2026-11-19T09:00:00Z',
      channel: 'email',
      from: { name: 'Hal Stone', address: 'hal@post.example' },
      to: ['jobs@work.example'],
      cc: [],
      subject,
      text,
      attachments: [],
    },
  });
}

describe('the plainest mail', () => {
  it.each([
    'Just checking in. Hal',
    'Hi Dale, just following up on my application for the caseworker role. Is there any news?',
    'Hello, I am writing to follow up on my application. I look forward to hearing from you. Best, Hal',
    'Good morning, I was wondering if a decision has been made about the caseworker position.',
    'Still waiting to hear from you. Hal',
    "I haven't heard anything since I applied. Is the position still open?",
  ])('that only asks is folded, and nobody is asked about it: %s', (text) => {
    expect(assessed(text, [APPLIED], 'Checking in')).toMatchObject({ lane: 'empty', unsure: false });
  });

  it.each([
    ['I have to cancel our interview on Friday.', [APPLIED, INVITED]],
    ['I am afraid I cannot come tomorrow, my daughter has a fever.', [APPLIED, INVITED]],
    [
      'My other offer expires on 20 November at 17:00. Is there any chance to hear from you before?',
      [APPLIED],
    ],
    ['I must give an answer to a competing offer within 24 hours.', [APPLIED]],
  ])('that cannot wait comes first: %s', (text, history) => {
    expect(assessed(text, history)).toMatchObject({ urgent: true, section: 'today' });
  });

  it.each([
    ['I look forward to Friday. Should I bring my diploma?', [APPLIED, INVITED]],
    ['I have an offer from another firm and must answer by 4 December.', [APPLIED]],
    ['URGENT!! Please read my application!', [APPLIED]],
  ])('that can wait does: %s', (text, history) => {
    expect(assessed(text, history).urgent).toBe(false);
  });
});
