import { expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { asksFeedbackAgain } from './feedback-again.ts';
import { seen } from './fixtures/seen.ts';

const contact = (by: Contact['by'], text: string): Contact => ({
  at: '2026-11-20T09:00:00Z',
  by,
  channel: 'email',
  text,
});
const refused = contact('employer', 'I am sorry, we cannot give individual feedback.');
const asked = contact('candidate', 'Only one line?');

it('goes on where feedback was refused, asked for again, and is asked for once more', () => {
  expect(asksFeedbackAgain(seen('Would a hint be allowed?', [refused, asked]), [refused, asked])).toBe(true);
});

it('is the first question since, or about something else', () => {
  expect(asksFeedbackAgain(seen('Not even one point?', [refused]), [refused])).toBe(false);
  expect(asksFeedbackAgain(seen('Not even one point?', []), [])).toBe(false);
  expect(asksFeedbackAgain(seen('I wish you a good winter.', [refused, asked]), [refused, asked])).toBe(
    false,
  );
});
