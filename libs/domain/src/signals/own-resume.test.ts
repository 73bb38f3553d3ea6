import { expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { sendsOwnResume } from './own-resume.ts';

const sends = (text: string, history?: readonly Contact[]) => sendsOwnResume(seen(text, history));

it.each([
  'You will want me. My CV is with this.',
  'Anbei mein Lebenslauf.',
  'Vous trouverez mon CV en pièce jointe.',
])('is about the sender: %s', (text) => {
  expect(sends(text)).toBe(true);
});

it.each(['Attached are two CVs of our candidates.', 'My candidate is superb, and my CV database is larger.'])(
  'is about somebody else: %s',
  (text) => {
    expect(sends(text)).toBe(false);
  },
);

it('counts for a first contact alone', () => {
  const earlier: Contact = { at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text: 'Hello.' };
  expect(sends('My CV is with this.', [earlier])).toBe(false);
});
