import { describe, expect, it } from 'vitest';
import type { AssessmentRecord, Contact } from '#libs/domain';
import { assessRecord } from './corpus.ts';

const at = (day: number) => new Date(Date.UTC(2026, 8, day, 10)).toISOString();
const theirs = (day: number, text: string): Contact => ({
  at: at(day),
  by: 'candidate',
  channel: 'email',
  subject: 'Office clerk',
  text,
});
/** In our name; whether it is ours is what is tried. */
const inOurName = (day: number, text: string, unproven: boolean): Contact => ({
  ...theirs(day, text),
  by: 'employer',
  ...(unproven ? { unproven } : {}),
});

function read(text: string, day: number, history: readonly Contact[]) {
  const record: AssessmentRecord = {
    role: { title: 'Office Clerk', function: 'operations' },
    history,
    message: {
      at: at(day),
      channel: 'email',
      from: { name: 'Robin Vale', address: 'robin.vale@mail.example' },
      to: ['jobs@work.example'],
      cc: [],
      subject: 'Re: Office clerk',
      text,
      attachments: [],
    },
  };
  return assessRecord(record);
}

const APPLIED = theirs(1, 'I apply for the post of office clerk. Could you tell me when you decide?');
const ANSWER = 'Thank you, we shall decide in October.';
const NO = 'We have decided not to go on with your application. Please do not write to us again.';

describe('mail in our name of which nothing shows that it is ours', () => {
  it('is no answer: what we owe stays owed', () => {
    const since = (unproven: boolean) =>
      read('Is there any news about my application?', 29, [APPLIED, inOurName(10, ANSWER, unproven)]);
    expect(since(false).owed).toBeNull();
    expect(since(true)).toMatchObject({ section: 'owed', owed: { since: APPLIED.at } });
  });

  it('is no refusal that makes a question too much', () => {
    const after = (unproven: boolean) =>
      read('Is there any news about my application?', 6, [APPLIED, inOurName(3, NO, unproven)]);
    expect(after(true).lane).not.toBe('excessive');
  });

  it('may have been our answer, so that no count is held against them and nothing is folded', () => {
    const often = [1, 2, 3, 4].map((day) => theirs(day, 'Is there any news?'));
    const read5 = (unproven: boolean | null) =>
      read('Is there any news?', 5, [
        ...often,
        ...(unproven === null ? [] : [inOurName(4, ANSWER, unproven)]),
      ]);
    expect(read5(null)).toMatchObject({ lane: 'excessive' });
    const doubtful = read5(true);
    expect(doubtful.lane).not.toBe('excessive');
    expect(['owed', 'decide', 'worth', 'steps', 'today']).toContain(doubtful.section);
    expect(doubtful.notices.join()).toContain('nothing shows that we sent it');
  });

  it('changes nothing once we have answered ourselves', () => {
    const answered = [APPLIED, inOurName(2, NO, true), inOurName(3, ANSWER, false)];
    const found = read('Is there any news?', 8, answered);
    expect(found).toEqual(read('Is there any news?', 8, [APPLIED, inOurName(3, ANSWER, false)]));
  });
});

describe('a call of ours that reached nobody', () => {
  const missed = (day: number): Contact => ({
    at: at(day),
    by: 'employer',
    channel: 'phone',
    text: 'No answer.',
    unproven: true,
  });

  it('was no answer: the rhythm decides as it does without it, and nobody is told of mail in our name', () => {
    const often = [1, 2, 3, 4].map((day) => theirs(day, 'Is there any news?'));
    const without = read('Is there any news?', 5, often);
    expect(without).toMatchObject({ lane: 'excessive' });
    expect(read('Is there any news?', 5, [...often, missed(4)])).toEqual(without);
  });

  it('hides no mail that may have been our answer', () => {
    const often = [1, 2, 3, 4].map((day) => theirs(day, 'Is there any news?'));
    const found = read('Is there any news?', 5, [...often, inOurName(4, ANSWER, true), missed(4)]);
    expect(found.lane).not.toBe('excessive');
  });

  it('leaves what we owe owed', () => {
    const found = read('Is there any news about my application?', 29, [APPLIED, missed(10)]);
    expect(found).toMatchObject({ section: 'owed', owed: { since: APPLIED.at } });
  });
});
