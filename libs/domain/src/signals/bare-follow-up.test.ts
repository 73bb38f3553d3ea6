import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { isBareFollowUp } from './bare-follow-up.ts';
import { seen } from './fixtures/seen.ts';

const APPLIED: Contact = {
  at: '2026-11-10T09:00:00Z',
  by: 'candidate',
  channel: 'email',
  text: 'I apply for the post of night nurse.',
};
const ours = (text: string): Contact => ({ ...APPLIED, at: '2026-11-12T09:00:00Z', by: 'employer', text });
const isBare = (text: string, history: Contact[] = [APPLIED], title: string | null = null) =>
  isBareFollowUp(seen(text, history), history, title);

describe('a follow-up that only asks', () => {
  it.each([
    'Just checking in.',
    'Any update on the position? Thanks!',
    'Hello, I applied two weeks ago and have not heard back yet. Could you let me know where things stand?',
    'Dear Mr Reyes,\nI wanted to follow up on my application that I sent three weeks ago. I know you must be busy.',
    'Hi Dale, circling back on this. Any thoughts?',
    'I was wondering if a decision has been made about the position.',
    'Did you receive my résumé?',
    'Still waiting to hear from you.',
    'I am writing to inquire about the status of my application. I am still very excited about this opportunity. Sincerely',
    "Hello, hope you had a great weekend! Just checking in on my application. I haven't heard anything.",
    'I just wanted to touch base regarding my application. Please let me know if you need anything further.',
  ])('says nothing else: %s', (text) => {
    expect(isBare(text)).toBe(true);
  });

  it.each([
    'Any news on the night nurse position?',
    'Just following up on my application for the senior policy analyst role.',
  ])('names the post: %s', (text) => {
    expect(isBare(text)).toBe(true);
  });

  it.each([
    'Any news on the exam I passed for the role?',
    'Any news? I applied for the harbour post, passed.',
  ])('says more beside it: %s', (text) => {
    expect(isBare(text)).toBe(false);
  });

  it('may name the role', () => {
    const text = 'Following up on my application for Account Executive.';
    expect(isBare(text, [APPLIED], 'Account Executive')).toBe(true);
    expect(isBare(text)).toBe(false);
  });

  it.each([
    'Just checking in. I passed.',
    'Hi I passed, any news?',
    'I am not interested in this position.',
    'I have a job. Thanks for your time.',
    'I have made a decision.',
    'I got the job, thank you.',
    'Is there any update? I can start on Monday.',
    'Any news? 12 years of nights.',
    'Not yet is now yes. Any update?',
    'Is the position open? My licence came.',
    'Any news? work.example/portfolio',
    'Gibt es etwas Neues?',
  ])('says more than that, or in other words: %s', (text) => {
    expect(isBare(text)).toBe(false);
  });

  it('is none where we asked something, or where nothing came before it', () => {
    const text = 'I am still very interested, thank you.';
    expect(isBare(text, [APPLIED, ours('Thank you, we are reading.')])).toBe(true);
    expect(isBare(text, [APPLIED, ours('Are you still interested? Please let us know.')])).toBe(false);
    expect(isBare(text, [])).toBe(false);
  });
});
