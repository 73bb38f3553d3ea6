import { expect, it } from 'vitest';
import { applies, isOwnMatter } from './own-matter.ts';

it.each([
  'She is standing at the gate with a knife. Call the police.',
  'I am ill and cannot do her interview, please ring her.',
  'Das Gespräch ist heute um zwei, wer macht das?',
  'Mañana no puedo, ¿quién la recibe?',
  'I would like to apply for the post in the archive. My referee writes below.',
  'And there is more to tell of it, as you can see. '.repeat(10),
])('is a matter of the colleague’s own: %s', (note) => {
  expect(isOwnMatter(note)).toBe(true);
});

it.each([
  '',
  'One for you, when you have time.',
  'Guten Morgen, das kam heute bei mir an. Bitte übernehmen.',
  'This came today. Yours?',
  'Another of those “where is my application” mails.',
  'Reçu ce matin, je vous laisse faire.',
])('is a word about what stands below: %s', (note) => {
  expect(isOwnMatter(note)).toBe(false);
});

it('is an application where somebody says that they apply', () => {
  expect(applies('Hiermit bewerbe ich mich um die Stelle.')).toBe(true);
  expect(applies('She wants to apply, and asks for my application form.')).toBe(false);
});
