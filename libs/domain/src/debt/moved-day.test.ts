import { describe, expect, it } from 'vitest';

import { ours, owed, theirs } from './fixtures/contacts.ts';

const APPLIED = theirs('2026-11-02T09:00:00Z', 'My application for Program Manager is attached.');
const PROMISE = ours('2026-11-03T09:00:00Z', 'You will hear from us by Friday 6 November.');
const LATER = '2026-12-24T09:00:00Z';
const word = (text: string) => ours('2026-11-06T09:00:00Z', text);

describe('a day that takes the place of a promised one', () => {
  it.each([
    ['Running late, Monday now, sorry.', '2026-11-09'],
    ["Sorry, it'll be Monday instead.", '2026-11-09'],
    ["Hi Jo,\n\nIt's slipped to Wednesday, I'm afraid.\n\nRuth", '2026-11-11'],
    ['The committee has put off its decision until 20 November.', '2026-11-20'],
    ['Es wird nun doch Montag, Entschuldigung.', '2026-11-09'],
    ['Finalement ce sera lundi, désolée.', '2026-11-09'],
    ['Sorry, it will now be Monday.', '2026-11-09'],
    ['We had to postpone our decision to 20 November, sorry.', '2026-11-20'],
    ["We're running a bit late. Sorry, Monday.", '2026-11-09'],
    ['Het wordt toch maandag, sorry.', '2026-11-09'],
    ['Será el lunes, lo siento.', '2026-11-09'],
    ['Slitta tutto a lunedì, mi scusi.', '2026-11-09'],
    ['We need a bit more time: Thursday.', '2026-11-12'],
    ['Need a bit more time - Thursday.', '2026-11-12'],
    ['We need a little longer: Monday 9 November.', '2026-11-09'],
    ['It will take us a bit longer: Thursday.', '2026-11-12'],
    ['Give us a bit more time, Thursday at the latest.', '2026-11-12'],
    ['We need more time. Thursday.', '2026-11-12'],
    ['We need a few more days: Thursday.', '2026-11-12'],
    ['Wir brauchen noch etwas Zeit: Donnerstag.', '2026-11-12'],
    ['Wir brauchen etwas länger, bis Donnerstag.', '2026-11-12'],
    ['Il nous faut un peu plus de temps : jeudi.', '2026-11-12'],
    ['Necesitamos un poco más de tiempo: el jueves.', '2026-11-12'],
    ["Ci serve un po' più di tempo: giovedì.", '2026-11-12'],
    ['We hebben iets meer tijd nodig: donderdag.', '2026-11-12'],
    ['Potrzebujemy trochę więcej czasu: czwartek.', '2026-11-12'],
    ['Precisamos de um pouco mais de tempo: quinta-feira.', '2026-11-12'],
  ])('is held to: %s', (text, promisedBy) => {
    expect(owed([APPLIED, PROMISE, word(text)], `${promisedBy}T09:00:00Z`)).toBeNull();
    expect(owed([APPLIED, PROMISE, word(text)], LATER)).toMatchObject({
      because: 'promise_passed',
      promisedBy,
    });
  });

  it('may be put off again', () => {
    const again = ours('2026-11-09T09:00:00Z', 'Sorry, Thursday now.');
    const history = [APPLIED, PROMISE, word('Running late, Monday now, sorry.'), again];
    expect(owed(history, LATER)).toMatchObject({ because: 'promise_passed', promisedBy: '2026-11-12' });
  });

  it.each([
    'Your interview has moved to Thursday.',
    'The office is now closed until Monday.',
    'Would Monday be better now?',
    'I am now in Leeds until 14 January.',
    'The canteen is moving on 14 December.',
    'Our parking is now free until 18 December.',
    'Please use my direct line now, the number changes on 14 December.',
    'Please make it Thursday 12 November at ten.',
    'Your references are now in; the last came on Monday 9 November.',
    'Sorry, our lift is out of order until Monday.',
    'We are moving on 14 December.',
    'My colleague is back on Monday instead.',
    'Sorry about the website; it is down until Monday.',
    'Your slot has changed. It is Monday now.',
    'Unser Parkplatz ist jetzt bis Montag gesperrt.',
    'La cafétéria est finalement ouverte lundi.',
    'We need a bit more time with the rota: Thursday is full.',
    'We need a bit more time on Thursday to show you round.',
    'We are open longer on Thursday.',
    'We need a few more chairs by Thursday.',
    'You may need a bit more time on Thursday.',
    'Wir brauchen am Donnerstag noch Ihren Ausweis.',
  ])('is none: %s', (text) => {
    expect(owed([APPLIED, PROMISE, word(text)], LATER)?.because).not.toBe('promise_passed');
  });

  it('is none where they asked for another day of theirs', () => {
    const asked = theirs('2026-11-05T09:00:00Z', 'I cannot make it on Thursday. Another day, please?');
    expect(owed([APPLIED, PROMISE, asked, word('Sorry, Monday now.')], LATER)).toBeNull();
  });

  it('is none where nothing was promised', () => {
    const before = ours('2026-11-03T09:00:00Z', 'We are reading.');
    expect(owed([APPLIED, before, word('Monday now, sorry.')], LATER)).toBeNull();
  });

  it.each([
    'Yes, on Friday we are open longer, until six.',
    'Yes. It is a bit longer to walk on Friday.',
    'Yes, there are extra hours on Friday.',
    'The queue takes longer on Friday.',
    'No, no more time needed, it is on Friday.',
    'We need no more time on Friday.',
    'You need a bit more time on Friday, the lift is slow.',
    'Visitors need more time on Friday.',
    'Ja, am Freitag sind wir länger da.',
    'Ja, am Freitag haben Sie mehr Zeit.',
    'Vendredi il y a encore quelques places.',
    'Sí, el viernes hay más tiempo.',
    'Sì, venerdì ha più tempo.',
    'Ja, vrijdag zijn we langer open, tot zes uur.',
    'Vrijdag is het nog even open.',
    'Tak, w piątek ma Pan więcej czasu.',
    'Sim, na sexta tem mais tempo.',
  ])('is not meant by an answer in passing: %s', (text) => {
    const promise = ours('2026-11-03T09:00:00Z', 'You will have our decision by 20 November.');
    const question = theirs('2026-11-04T09:00:00Z', 'Is the office open on Friday?');
    const answer = ours('2026-11-04T12:00:00Z', text);
    expect(owed([APPLIED, promise, question, answer], LATER)).toMatchObject({
      because: 'promise_passed',
      promisedBy: '2026-11-20',
    });
  });
});
