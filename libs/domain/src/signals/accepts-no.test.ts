import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { acceptsNo } from './accepts-no.ts';
import { seen } from './fixtures/seen.ts';

const no: Contact = {
  at: '2026-03-02T09:00:00+01:00',
  by: 'employer',
  channel: 'email',
  text: 'We have appointed somebody else. This decision is final.',
};
const asked: Contact = { at: '2026-03-03T09:00:00+01:00', by: 'candidate', channel: 'email', text: 'Why?' };
const ACCEPTED = 'I have considered your decision carefully and accept it. Was there anything I might learn?';

describe('a no', () => {
  it.each([
    ACCEPTED,
    'Thank you for telling me. I fully respect your decision and wish the new colleague well.',
    'I can accept that. If anybody noted what was missing, I would be glad of a line.',
  ])('is taken as it is: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(true);
  });

  it.each([
    'I respect your decision, but please look at my file once more.',
    'I accept it for now.',
    'I do not accept this decision.',
    'I accept that you chose her. Should she leave, will you reconsider?',
  ])('is not where more is wanted: %s', (text) => {
    expect(acceptsNo(seen(text, [no]))).toBe(false);
  });

  it('was none, has been answered before, or came with the wish for silence', () => {
    expect(acceptsNo(seen(ACCEPTED, []))).toBe(false);
    expect(acceptsNo(seen(ACCEPTED, [no, asked]))).toBe(false);
    const stop = { ...no, text: `${no.text} Please do not contact us again.` };
    expect(acceptsNo(seen(ACCEPTED, [stop]))).toBe(false);
  });
});
