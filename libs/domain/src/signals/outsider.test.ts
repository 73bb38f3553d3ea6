import { expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { seen } from './fixtures/seen.ts';
import { isOutsider } from './outsider.ts';

const isOutside = (text: string, history?: readonly Contact[]) => isOutsider(seen(text, history));

it.each([
  'I am not an applicant, I am a patient of yours and the lift is out again.',
  'We are no candidates. We rent the flat above your kitchen.',
  'Ich bin keine Kandidatin, ich arbeite bei Ihnen im Lager.',
  'Je ne suis pas candidat, je travaille au dépôt de nuit.',
  'Your bins have been blocking our pavement since Friday.',
  'The alarm of your building keeps our street awake every night.',
  'Your generator hums under my bedroom window, it has to stop.',
])('is no candidate: %s', (text) => {
  expect(isOutside(text)).toBe(true);
});

it.each([
  'I am no candidate yet, but might we talk one day?',
  'I am not a candidate who gives up.',
  'I applied for the driver job. Your lorries block my street every morning, so I know your fleet.',
  'Your building is beautiful and my street leads right there.',
  'You asked for my neighbour, she was out. Did the post come?',
])('may well be one: %s', (text) => {
  expect(isOutside(text)).toBe(false);
});

it('is no neighbour where we have heard from them before', () => {
  const earlier: Contact = { at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text: 'Hello.' };
  expect(isOutside('Your bins have been blocking our pavement since Friday.', [earlier])).toBe(false);
});
