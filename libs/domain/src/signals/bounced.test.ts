import { expect, it } from 'vitest';
import { neverArrived } from './bounced.ts';
import { seen } from './fixtures/seen.ts';

it.each([
  'My first go at this email bounced because I left the s off jobs.',
  'Second try: my application came straight back last week.',
  'I had written to the wrong address before.',
])('what bounced was no contact: %s', (text) => {
  expect(neverArrived(seen(text))).toBe(true);
});

it.each([
  'I bounced back quickly after the operation.',
  'My last email went unanswered, did you get it?',
  'I came back from leave on Monday.',
])('what arrived was one: %s', (text) => {
  expect(neverArrived(seen(text))).toBe(false);
});

it('is a later contact where an earlier one is known', () => {
  const earlier = { at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text: 'Hello.' } as const;
  expect(neverArrived(seen('My last email bounced.', [earlier]))).toBe(false);
});
