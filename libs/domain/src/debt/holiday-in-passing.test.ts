import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';

/** A Wednesday. */
const WRITTEN_AT = '2026-11-04T10:00:00Z';
const dueDays = (text: string) => findPromises(text, WRITTEN_AT, defaultCalendar).map(({ dueDay }) => dueDay);

describe('a day of the promised week of which something else is told', () => {
  it.each([
    'You will hear from us next week, Monday is a holiday.',
    'We will be in touch next week, Monday being a holiday.',
    'We will write to you next week, Monday off.',
    'You will have an answer next week, but Monday is a holiday here.',
    'Wir melden uns nächste Woche, Montag ist Feiertag.',
    'Nous vous répondrons la semaine prochaine, lundi étant férié.',
    'Nous vous répondrons la semaine prochaine, lundi est férié.',
    'Le diremos algo la próxima semana, el lunes es festivo.',
    'Le faremo sapere la prossima settimana, lunedì è festa.',
    'U hoort volgende week van ons, maandag is een feestdag.',
    'Odezwiemy się w przyszłym tygodniu, w poniedziałek jest święto.',
    'Entraremos em contato na próxima semana, segunda é feriado.',
  ])('is not the promised one: %s', (text) => {
    expect(dueDays(text)).toEqual(['2026-11-13']);
  });

  it.each([
    'You will hear from us next week, Monday.',
    'You will hear from us next week, on Monday I think.',
    'Wir melden uns nächste Woche, Montag.',
  ])('is, where nothing is told of it: %s', (text) => {
    expect(dueDays(text)).toEqual(['2026-11-09']);
  });
});

describe('a day that is said to be a holiday', () => {
  it.each([
    ['You will hear from us early next week, Monday is a holiday.', '2026-11-11'],
    ['We will write within three working days; Monday is a bank holiday.', '2026-11-10'],
    ['Wir melden uns Anfang nächster Woche, Montag ist Feiertag.', '2026-11-11'],
    ['Nous vous répondrons sous trois jours ouvrés, lundi est férié.', '2026-11-10'],
    ['Odpowiemy w ciągu trzech dni roboczych, w poniedziałek jest święto.', '2026-11-10'],
  ])('is not worked: %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });
});
