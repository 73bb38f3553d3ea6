import { expect, it } from 'vitest';
import { seen } from './fixtures/seen.ts';
import { merelyConfirms } from './merely-confirms.ts';

const confirms = (text: string) => merelyConfirms(seen(text));

it.each([
  'I got the mail about tomorrow’s interview and I will attend. Thank you for this opportunity.',
  'All set for tomorrow. I have read the case that you sent and will bring my laptop.',
  'Only to say that I have the parking code, so there is nothing you need to do. Until tomorrow, nine o’clock.',
  'Just confirming tomorrow at 9. No need to reply.',
  'Danke für die Wegbeschreibung, bis morgen um neun! Sie müssen nicht antworten.',
  'Merci, je serai là demain à 9 heures.',
  'Gracias, mañana a las nueve estoy allí.',
  'Grazie, a domani alle nove.',
  'Bedankt, ik ben er morgen om negen uur.',
  'Dziękuję, będę jutro o dziewiątej.',
  'Obrigada, amanhã às nove estarei aí.',
])('asks for nothing: %s', (text) => {
  expect(confirms(text)).toBe(true);
});

it.each([
  'See you tomorrow at nine. Which floor is it?',
  'I will be there tomorrow, but half an hour late.',
  'I’ll be there at nine. I use a wheelchair, so I hope the door has a ramp.',
  'See you tomorrow. Please keep the dog outside.',
  'I am ready for tomorrow, only I may not taste pork.',
  'Bis morgen um neun. Mein Zug hat leider Verspätung.',
  'A domani alle nove, ma non ho ancora ricevuto l’indirizzo.',
  'Je serai là demain, sauf si le train est annulé.',
  'Tomorrow at nine.',
  `See you tomorrow. ${'I have read all of it with much pleasure. '.repeat(9)}`,
])('may ask for more: %s', (text) => {
  expect(confirms(text)).toBe(false);
});

it('may ask for more with a file', () => {
  const observation = seen('See you tomorrow at nine.');
  expect(merelyConfirms(observation)).toBe(true);
  expect(merelyConfirms({ ...observation, novelty: { ...observation.novelty, newAttachments: 1 } })).toBe(
    false,
  );
});
