import { describe, expect, it } from 'vitest';
import type { Contact } from '../contact/contact.ts';
import { defaultCalendar } from '../time/calendar.ts';
import { seen } from './fixtures/seen.ts';
import { pressesPlainly } from './plain-press.ts';

/** The messages are of Tuesday, 24 November, at nine. */
const AT = '2026-11-24T09:00:00Z';
const invitedFor = (day: string): Contact[] => [
  {
    at: '2026-11-20T09:00:00Z',
    by: 'employer',
    channel: 'email',
    text: `We look forward to meeting you for the interview on ${day} at 10:00.`,
  },
];
const step = { lane: 'other', kind: 'process' } as const;
const worth = { lane: 'value_added', kind: null } as const;

describe('an interview that is called off', () => {
  it.each([
    'I have to cancel our interview on Wednesday.',
    'I am afraid I cannot come to the interview tomorrow.',
  ])('cannot wait where it is of tomorrow: %s', (text) => {
    const press = (day: string) => pressesPlainly(seen(text, invitedFor(day)), step, AT, defaultCalendar);
    expect(press('Wednesday 25 November')).toBe(true);
  });

  it.each([
    'Alla visita di domattina non mi presento, la risposta è no.',
    'Ich komme morgen doch nicht, mein Vertrag wurde verlängert.',
    'Morgen kann ich leider nicht kommen.',
    'Je ne viendrai pas demain, j’ai changé d’avis.',
    'Mañana no voy a ir, muchas gracias por todo.',
    'Morgen kom ik toch niet, het spijt me.',
    'Jutro nie przyjdę, przepraszam za kłopot.',
    'Amanhã não vou, desculpem.',
  ])('cannot wait in other languages: %s', (text) => {
    expect(pressesPlainly(seen(text), step, AT, defaultCalendar)).toBe(true);
  });

  it.each([
    'Am 10. Dezember komme ich leider nicht.',
    'Ich komme morgen gern. Das Zeugnis habe ich nicht gefunden.',
    'Jutro przyjdę, ale nie wiem, którym wejściem.',
  ])('can wait where it is far away or they come: %s', (text) => {
    expect(pressesPlainly(seen(text), step, AT, defaultCalendar)).toBe(false);
  });

  it('can wait where it is of next week, is kept, or was none', () => {
    const calm = (text: string, day: string, what: Parameters<typeof pressesPlainly>[1] = step) =>
      expect(pressesPlainly(seen(text, invitedFor(day)), what, AT, defaultCalendar)).toBe(false);
    calm('I have to cancel our interview on 3 December.', 'Thursday 3 December');
    calm('I look forward to the interview tomorrow.', 'Wednesday 25 November');
    calm('I have to cancel our interview on Wednesday.', 'Wednesday 25 November', {
      lane: 'other',
      kind: 'not_candidate',
    });
  });
});

describe('a meeting that begins', () => {
  const press = (text: string, day = 'Tuesday 24 November') =>
    pressesPlainly(seen(text, invitedFor(day)), step, AT, defaultCalendar);

  it.each([
    'My train is stuck outside Reading, I will be about twenty minutes late.',
    'Is anybody joining? I have been in the waiting room for fifteen minutes.',
    'I am at number 14 but the door is locked.',
    'The link just spins for me, my number is 07700 900 163.',
    'Mein Zug hat 30 Minuten Verspätung.',
    'Estoy en la recepción pero no me encuentran.',
    'Sono bloccato in autostrada.',
  ])('cannot wait where they cannot reach it: %s', (text) => {
    expect(press(text)).toBe(true);
    // Of a meeting on another day the same words press by nothing that is plain.
    expect(press(text, 'Thursday 26 November')).toBe(false);
  });

  it.each([
    'Looking forward to it, see you later.',
    'Confirmed, thanks. The link works fine.',
    'My train gets in at half past nine so I shall be early.',
  ])('can wait where all is well: %s', (text) => {
    expect(press(text)).toBe(false);
  });
});

describe('another offer', () => {
  it.each([
    'My other offer expires on 25 November at 17:00.',
    'I must give an answer to a competing offer within 24 hours.',
    'I have another offer and have to answer by tomorrow.',
    'Otra empresa me ha hecho una oferta en firme y tengo que contestar el miércoles antes de las 12.',
    'Eine andere Firma hat mir ein Angebot gemacht, und ich muss bis Mittwoch zusagen.',
    'J’ai une offre ferme d’une autre société et je dois donner ma réponse demain.',
    'Ho una proposta da un’altra azienda e devo rispondere entro mercoledì.',
    'Ik heb een aanbod van een andere werkgever en moet woensdag tekenen.',
    'Mam umowę z innej firmy i muszę odpowiedzieć do środy: czekam na odpowiedź.',
    'Recebi uma proposta de outra empresa e tenho de responder até quarta-feira.',
    'Huta przysłała mi umowę i czekają na podpis jutro do dwunastej.',
    'Die Spedition hat mir einen Vertrag geschickt und wartet bis Mittwoch auf meine Unterschrift.',
  ])('cannot wait where an answer is due within two days: %s', (text) => {
    expect(pressesPlainly(seen(text), worth, AT, defaultCalendar)).toBe(true);
  });

  it.each([
    'I have another offer and must answer by 4 December.',
    'I was offered a permanent contract at 2 pm today and they hold it until 30 December.',
    'I have an answer to my other offer. By tomorrow I finish my course.',
    'Otra empresa me ha hecho una oferta y tengo que contestar antes del 15 de diciembre.',
    'Eine andere Firma hat mir ein Angebot gemacht. Bis Mittwoch bin ich auf einer Messe.',
    'Je réponds à votre offre demain, et je finis mon contrat le 30 janvier.',
    'Ihr Angebot klingt gut, und ich muss bis Mittwoch antworten.',
    'Bis Mittwoch bin ich auf der Messe der anderen Firma, deren Angebot ich hatte.',
    'Huta przysłała mi umowę i czekają na podpis do 15 grudnia.',
  ])('can wait otherwise: %s', (text) => {
    expect(pressesPlainly(seen(text), worth, AT, defaultCalendar)).toBe(false);
  });
});
