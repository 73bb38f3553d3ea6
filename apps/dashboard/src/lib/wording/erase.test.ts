import { expect, it } from 'vitest';
import { eraseWords } from './erase.ts';

it.each([
  [
    { messages: 3, files: 1, notes: 2, decisions: 3, hold: null },
    '3 messages, 1 file, 2 notes and every decision about them',
  ],
  [{ messages: 1, files: 0, notes: 0, decisions: 1, hold: null }, '1 message and every decision about them'],
  [{ messages: 0, files: 0, notes: 0, decisions: 0, hold: null }, 'every decision about them'],
])('what an erasure takes names only what there is: %o', (goes, words) => {
  expect(eraseWords.goes(goes)).toContain(`What goes: ${words} on this server.`);
});
