import { describe, expect, it } from 'vitest';

import { defaultCalendar } from './calendar.ts';
import type { WorkingCalendar } from './calendar.ts';
import { findDates } from './find-dates.ts';

const london: WorkingCalendar = {
  ...defaultCalendar,
  timeZone: 'Europe/London',
  holidays: ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29'],
};

/** A Tuesday. */
const TUESDAY = '2026-11-17T10:00:00Z';

/** The last day of every mention that sets a day. */
function lastDays(text: string): string[] {
  return findDates(text, TUESDAY, london)
    .filter(({ bearing }) => bearing !== 'lasting' && bearing !== 'since')
    .map(({ lastDay }) => lastDay);
}

describe('days told from a stretch of time', () => {
  it.each<[string, string]>([
    ['by the end of Q4', '2026-12-31'],
    ['in Q1', '2027-03-31'],
    ['by the end of the first quarter', '2027-03-31'],
    ['early in the second quarter of 2027', '2027-04-10'],
    ['by EOW', '2026-11-20'],
    ['by EOM', '2026-11-30'],
    ['midweek', '2026-11-18'],
    ['by midweek next week', '2026-11-25'],
    ['in the first half of December', '2026-12-15'],
    ['in the second half of December', '2026-12-31'],
    ['later in the week', '2026-11-20'],
    ['by the close of the week', '2026-11-20'],
    ['by the end of the working week', '2026-11-20'],
    ['in the course of the week', '2026-11-20'],
    ['early in the new year', '2027-01-15'],
    ['over the next week', '2026-11-24'],
    ['within the next day or two', '2026-11-19'],
    ['within the next week to ten days', '2026-11-27'],
    ['within seven calendar days', '2026-11-24'],
    ['after the weekend', '2026-11-23'],
    ['by the weekend', '2026-11-20'],
    ["by the week's end", '2026-11-20'],
    ['within ten (10) working days', '2026-12-01'],
    ['in the next business day or two', '2026-11-19'],
    ['in the early part of December', '2026-12-10'],
  ])('%s', (words, day) => {
    expect(lastDays(`You will hear from us ${words}.`)).toEqual([day]);
  });
});

describe('days told from another day', () => {
  it.each<[string, string]>([
    ['at 12 noon on Thursday', '2026-11-19'],
    ['a week tomorrow', '2026-11-25'],
    ['three weeks today', '2026-12-08'],
    ['two weeks on Friday', '2026-12-04'],
    ['a fortnight on Monday', '2026-12-07'],
    ['the Monday after next', '2026-11-30'],
    ['on the next working day', '2026-11-18'],
    ['by 06-Feb-2027', '2027-02-06'],
    ['by this day week', '2026-11-24'],
    ["right after Thursday's panel", '2026-11-19'],
    ['Dienstag in einer Woche und ich', '2026-12-01'],
    ['vous mardi en huit', '2026-12-01'],
    ['ist am 20., danach hören Sie von uns und', '2026-11-20'],
    ['u maandagochtend', '2026-11-23'],
    ['übernächste Woche bei Ihnen und', '2026-12-04'],
  ])('%s', (words, day) => {
    expect(lastDays(`I will ring you ${words}.`)).toEqual([day]);
  });
});

describe('days told by their place in a month', () => {
  it.each<[string, string]>([
    ['by the first of the month', '2026-12-01'],
    ['by the twentieth', '2026-11-20'],
    ['by the 5th of next month', '2026-12-05'],
    ['on the 20th of this month', '2026-11-20'],
    ['on the first Monday in December', '2026-12-07'],
    ['on the last Friday of November', '2026-11-27'],
    ['on the second Tuesday of next month', '2026-12-08'],
    ['on the first working day of January', '2027-01-04'],
    ['on the last working day of the month', '2026-11-30'],
    ['on the last day of January', '2027-01-31'],
    ['on Tuesday 1st December at noon', '2026-12-01'],
  ])('%s', (words, day) => {
    expect(lastDays(`We shall decide ${words}.`)).toEqual([day]);
  });
});

describe('days told from a feast', () => {
  it.each<[string, string]>([
    ['before the holidays', '2026-12-24'],
    ['before the festive break', '2026-12-24'],
    ['after the holidays', '2027-01-04'],
    ['once we are back after the holiday season', '2027-01-04'],
    ['nach den Feiertagen, sagen wir', '2026-12-29'],
    ['straight after Easter', '2027-03-30'],
    ['after Christmas', '2026-12-29'],
    ['before Good Friday', '2027-03-25'],
    ['before the bank holiday', '2026-12-24'],
    ['after the bank holiday', '2026-12-29'],
    ['before next week is out', '2026-11-27'],
    ['before the week after next is over', '2026-12-04'],
    ['within two more days', '2026-11-19'],
    ['before Veterans Day', '2027-11-10'],
    ['noch vor den Feiertagen, sagen wir', '2026-12-24'],
    ['nach Pfingsten, sagen wir', '2027-05-17'],
    ['vous avant les fêtes', '2026-12-24'],
  ])('%s', (words, day) => {
    expect(lastDays(`You will know ${words}.`)).toEqual([day]);
  });

  it('are no days of people with such names', () => {
    expect(lastDays('Principal Reyes, Noel Smith and Silvester King will ring you tomorrow.')).toEqual([
      '2026-11-18',
    ]);
  });

  it('are not guessed where the words may mean any', () => {
    const inSpring = findDates('before the holidays', '2026-03-03T10:00:00Z', london);
    const english = findDates('before the bank holiday', TUESDAY, { ...defaultCalendar, region: 'GB-ENG' });
    expect(english[0]?.lastDay).toBe('2026-12-24');
    const withoutList = findDates('before the bank holiday', TUESDAY, defaultCalendar);
    expect([inSpring, withoutList]).toEqual([[], []]);
  });
});

it('a deadline by weekday and day of the month is to come, where the same of the month before is nearer', () => {
  const [deadline] = findDates('by Friday 27th', '2026-03-12T10:00:00Z', london);
  expect(deadline?.lastDay).toBe('2026-03-27');
});

it('a weekday in lower case is one after a preposition', () => {
  expect(lastDays('by fri')).toEqual(['2026-11-20']);
  expect(lastDays('we sat by the sun')).toEqual([]);
});

describe('"in the week" in French and Italian', () => {
  it.each<[string, string[]]>([
    ['Nous vous répondrons dans la semaine.', ['2026-11-20']],
    ['Nous vous répondrons dans la semaine, sans faute.', ['2026-11-20']],
    ['Nous vous répondrons dans la semaine par courriel.', ['2026-11-20']],
    ['Nous vous répondrons dans la semaine au plus tard.', ['2026-11-20']],
    ['Je reviens vers vous dans la semaine pour vous le dire', ['2026-11-20']],
    ['Nous vous rappelons en cours de semaine !', ['2026-11-20']],
    ['Le rispondiamo entro la settimana.', ['2026-11-20']],
    ['Nous vous répondrons dans la semaine prochaine.', ['2026-11-27']],
    ['Nous vous répondrons dans la semaine qui vient.', ['2026-11-27']],
    ['Nous vous répondrons dans la semaine suivante.', ['2026-11-27']],
    ['Nous vous rappelons en cours de semaine prochaine.', ['2026-11-27']],
    ['Le rispondiamo entro la settimana prossima.', ['2026-11-27']],
    ['Le rispondiamo entro la settimana ventura.', ['2026-11-27']],
    ['Nous vous répondrons dans la semaine du 23 novembre.', ['2026-11-27']],
    ['Nous vous répondrons dans la semaine de Noël.', ['2026-12-24']],
    ['Le rispondiamo entro la settimana di Natale.', ['2026-12-24']],
    ['Nous vous répondrons dans la semaine 48.', []],
    ["Nous vous répondrons dans la semaine après l'entretien.", []],
    ["Nous vous répondrons dans la semaine qui suit l'entretien.", []],
    ['Nous vous répondrons dans la semaine à venir.', []],
    ['Le rispondiamo entro la settimana dopo il colloquio.', []],
    ['Le rispondiamo entro la settimana che segue il colloquio.', []],
  ])('is the present one only where nothing says which: %s', (text, days) => {
    expect(lastDays(text)).toEqual(days);
  });
});

describe('the morning', () => {
  it.each([
    ['Ich habe Sie heute Morgen angerufen und niemanden erreicht.', 'on', '2026-11-17'],
    ['Gestern Morgen war ich bei Ihnen und bin jetzt zu Hause.', 'past', '2026-11-16'],
    ['Am Freitag Morgen habe ich Zeit und komme gern.', 'on', '2026-11-20'],
    ['La esperé esta mañana enfrente de la panadería, pero no paró.', 'on', '2026-11-17'],
    ['Vanmorgen heb ik u gebeld maar er nam niemand op.', 'on', '2026-11-17'],
    ['Stamattina ho provato a chiamarvi ma non ha risposto nessuno.', 'on', '2026-11-17'],
    ['Esta manhã liguei para vocês mas ninguém atendeu.', 'on', '2026-11-17'],
    ['Ich komme morgen früh zu Ihnen und bringe alles mit.', 'on', '2026-11-18'],
    ['El curso de mañana se ha cancelado y no puedo ir.', 'on', '2026-11-18'],
    ['El trabajo de mañana no podré hacerlo, lo siento mucho.', 'on', '2026-11-18'],
    ['Das Gespräch am morgigen Tag muss ich leider absagen.', 'on', '2026-11-18'],
    ['Ich habe heute früh um 8 bei Ihnen angerufen.', 'on', '2026-11-17'],
  ])('is of its day: %s', (text, bearing, firstDay) => {
    expect(findDates(text, TUESDAY, london)).toMatchObject([{ bearing, firstDay }]);
  });

  it.each([
    'Jeden Morgen fahre ich mit dem Bus, und das ist kein Problem.',
    'Am Morgen bin ich gut zu erreichen, und Sie können mich anrufen.',
    'Am nächsten Morgen war alles gut und wir haben nicht mehr gefragt.',
    'Iedere morgen kijk ik in mijn mail of er nieuws is van u.',
    'Prefiero el turno de mañana y también puedo trabajar por la tarde.',
    'Estuve toda la mañana esperando su llamada y no me llamó nadie.',
    'Cada mañana miro el correo por si hay noticias de ustedes.',
  ])('of any day is none: %s', (text) => {
    expect(findDates(text, TUESDAY, london)).toEqual([]);
  });
});

describe('until today', () => {
  it.each([
    'Bis heute habe ich leider keine Antwort von Ihnen bekommen.',
    'Hasta hoy no he recibido ninguna respuesta de ustedes.',
    "Jusqu'à aujourd'hui je n'ai reçu aucune réponse.",
    'Tot vandaag heb ik helaas niets van u gehoord.',
    'Do dziś nie otrzymałem żadnej odpowiedzi.',
    'Até hoje não recebi nenhuma resposta da vossa parte.',
    'Up until today nobody has got back to me.',
  ])('says how things stand: %s', (text) => {
    expect(findDates(text, TUESDAY, london)).toMatchObject([{ bearing: 'past' }]);
  });

  it.each([
    'Das Angebot gilt nur bis heute, ich muss mich also entscheiden.',
    'Wenn ich bis heute nichts höre, sage ich dort zu.',
    'La oferta es válida hasta hoy, así que tengo que decidir.',
    'Oferta jest ważna do dziś i muszę się zdecydować.',
    'If I hear nothing until today I will take the other job.',
    'I have nothing from you and need it by today.',
    'Ich muss der anderen Firma bis heute zusagen und habe von Ihnen noch nichts gehört.',
    'Tengo otra oferta y me han dado plazo hasta hoy, no más.',
    "J'ai jusqu'à aujourd'hui pour accepter une autre offre et je ne peux pas attendre.",
    'Muszę odpowiedzieć na inną ofertę do dziś i nie mogę czekać.',
    'They gave me until today and will not extend it.',
  ])('sets a day: %s', (text) => {
    expect(findDates(text, TUESDAY, london)).toMatchObject([{ bearing: 'by', lastDay: '2026-11-17' }]);
  });

  it.each([
    'As of today I have not heard anything from your office.',
    'À ce jour je n’ai rien reçu de votre part.',
    'A día de hoy sigo sin saber nada de mi candidatura.',
    'Stand heute habe ich von Ihnen nichts gehört.',
  ])('as of today is no day: %s', (text) => {
    expect(findDates(text, TUESDAY, london)).toEqual([]);
  });
});
