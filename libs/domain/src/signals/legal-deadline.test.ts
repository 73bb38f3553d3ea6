import { expect, it } from 'vitest';
import { defaultCalendar } from '../time/calendar.ts';
import { legalDeadline } from './legal-deadline.ts';
import { observe } from './observe.ts';

/** Monday morning. */
const AT = '2026-11-23T09:00:00+00:00';

function deadlineIn(newText: string): string | null {
  const message = {
    at: AT,
    channel: 'email' as const,
    from: { name: 'Piers Lomax', address: 'piers@post.example' },
    to: [],
    cc: [],
    subject: '',
    text: newText,
    newText,
    attachments: [],
  };
  return legalDeadline(observe(message, [], defaultCalendar))?.at ?? null;
}

it.each([
  ['The month that Article 15 gives you ends tomorrow and I have had nothing.', '2026-11-24'],
  ['The tribunal asks for your reply no later than 24 November. Please call me.', '2026-11-24'],
  ['My visa expires tomorrow and the certificate must be assigned before.', '2026-11-24'],
  ['Mijn zoekjaar loopt morgen om middernacht af.', '2026-11-24'],
  ['Mein Aufenthaltstitel läuft morgen ab.', '2026-11-24'],
  ['Brakuje załącznika do karty pobytu, termin ostateczny: 24 listopada.', '2026-11-24'],
  ['Karta pobytu: termin ostateczny jutro.', '2026-11-24'],
  ['Ten days under the public records act run out today at 17:00.', '2026-11-23'],
])('sees where a limit of the law ends: %s', (text, day) => {
  expect(deadlineIn(text)?.slice(0, 10)).toBe(day);
});

it.each([
  'Under Article 15 please send me a copy of my data; the month begins today.',
  'The statutory month ends on 20 December.',
  'My visa is valid until 2028, and I am free tomorrow.',
  'My offer lapses tomorrow at noon.',
  'I study law and the course ends tomorrow.',
  'I asked the tribunal library for a copy. My notice ends on Friday 4 December.',
])('is no limit that presses: %s', (text) => {
  expect(deadlineIn(text)).toBeNull();
});
