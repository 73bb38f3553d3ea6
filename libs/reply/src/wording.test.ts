import { expect, test } from 'vitest';
import { fillIn, replySubject } from './wording.ts';

const TEXT =
  'Dear {first name},\n\nWe said you would hear by {promised day}. I am sorry.\n\nNo decision before 4 Dec.';

test('everybody gets the day that was promised to them, and nobody one that was not', () => {
  expect(fillIn(TEXT, { name: 'Priya Raman', promisedBy: '2026-11-13' })).toBe(
    'Dear Priya,\n\nWe said you would hear by 13 Nov. I am sorry.\n\nNo decision before 4 Dec.',
  );
  expect(fillIn(TEXT, { name: 'Yuki Tanabe', promisedBy: null })).toBe(
    'Dear Yuki,\n\nNo decision before 4 Dec.',
  );
});

test('a name is turned round where the family stands first, and an address is no name', () => {
  expect(fillIn('Dear {first name},', { name: 'KOHN, Janella', promisedBy: null })).toBe('Dear Janella,');
  expect(fillIn('Dear {first name},', { name: 'a@post.example', promisedBy: null })).toBe('Dear,');
  expect(fillIn('Dear {first name},', { name: 'Unknown sender', promisedBy: null })).toBe('Dear,');
  expect(fillIn('Dear {first name},', { name: '$& {promised day}', promisedBy: null })).toContain('$&');
});

test('a subject is answered once', () => {
  expect(replySubject('News?')).toBe('Re: News?');
  expect(replySubject('AW: News?')).toBe('AW: News?');
});
