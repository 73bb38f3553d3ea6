import { expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { isAskedForReference } from './referee.ts';
import { readStage } from './stage.ts';

const FROM = { name: 'Hattie Moss', address: 'hattie@post.example' };
const AT = '2026-11-24T09:00:00Z';

function ours(text: string): Contact {
  return { at: '2026-11-20T09:00:00Z', by: 'employer', channel: 'email', text };
}

function isAsked(history: readonly Contact[]): boolean {
  return isAskedForReference(readStage(history, '', AT, FROM));
}

it.each([
  'Ms Pell gave your name for a reference. Might you tell us how she worked?',
  'Mr Odum listed you as his referee, could we speak on Monday?',
  'Frau Lenz hat Sie als Referenz genannt. Dürfen wir anrufen?',
  'Would you write a reference for Ms Pell?',
])('was asked: %s', (text) => {
  expect(isAsked([ours(text)])).toBe(true);
});

it.each(['Could you send us the names of two referees?', 'Which hourly rate do you expect?'])(
  'was asked for something else: %s',
  (text) => {
    expect(isAsked([ours(text)])).toBe(false);
  },
);

it('is no referee who wrote to us first', () => {
  const first: Contact = { at: '2026-11-18T09:00:00Z', by: 'candidate', channel: 'email', text: 'My CV.' };
  expect(isAsked([first, ours('Mr Odum listed you as his referee.')])).toBe(false);
});
