import { describe, expect, it } from 'vitest';

import type { Contact } from '../contact/contact.ts';
import { withoutAfterthoughts } from './afterthought.ts';

const HOUR = 3_600_000;
const FIRST = Date.parse('2026-05-04T09:00:00Z');

function theirs(hours: number, text: string, more: Partial<Contact> = {}): Contact {
  return {
    at: new Date(FIRST + hours * HOUR).toISOString(),
    by: 'candidate',
    channel: 'email',
    text,
    ...more,
  };
}

const asked = theirs(0, 'I would like to ask how it stands.');
const again = theirs(72, 'Where do I stand?');

describe('a mail that puts right the one before', () => {
  it.each([
    'Sorry, I forgot to attach my CV. Here it is.',
    'Please disregard my previous email, the dates were from last year.',
    'That was the wrong file! This is the right version.',
    'Entschuldigung, Anhang vergessen!',
    'Désolé, j’avais oublié la pièce jointe.',
    'Affedersiniz, dosyayı göndermeyi unuttum.',
  ])('belongs to it on the same day: %s', (text) => {
    const kept = (contact: Contact, before = [asked]) => withoutAfterthoughts([...before, contact], again);
    expect(kept(theirs(1, text))).toEqual([asked]);
    expect(kept(theirs(25, text))).toHaveLength(2);
    expect(kept(theirs(1, text, { channel: 'visit' }))).toHaveLength(2);
    const answer: Contact = { ...theirs(0.5, 'Thank you.'), by: 'employer' };
    expect(kept(theirs(1, text), [asked, answer])).toHaveLength(3);
    expect(withoutAfterthoughts([asked], theirs(1, text))).toEqual([]);
  });

  it('is none where it asks once more, or says much besides', () => {
    const more = theirs(1, 'Is there an answer now?');
    const long = theirs(
      1,
      `Here is the attachment that I forgot. ${'I worked there for two years. '.repeat(9)}`,
    );
    expect(withoutAfterthoughts([asked, more, long], again)).toHaveLength(3);
  });

  it('is a copy where the same words came within minutes, as in two mailboxes', () => {
    expect(withoutAfterthoughts([asked, theirs(0.1, asked.text)], again)).toEqual([asked]);
    expect(withoutAfterthoughts([asked, theirs(1, asked.text)], again)).toHaveLength(2);
  });
});
