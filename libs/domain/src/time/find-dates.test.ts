import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import type { WorkingCalendar } from './calendar.ts';
import { defaultCalendar } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { epochMs } from './instant.ts';

const newYork: WorkingCalendar = {
  ...defaultCalendar,
  timeZone: 'America/New_York',
  holidays: ['2026-11-26', '2026-12-25', '2027-01-01'],
};
const berlin: WorkingCalendar = { ...defaultCalendar, timeZone: 'Europe/Berlin', holidays: ['2026-12-25'] };

/** A Tuesday. */
const TUESDAY = '2026-11-17T10:00:00-05:00';
const TUESDAY_BERLIN = '2026-11-17T10:00:00+01:00';

/** `words | last day [time] [bearing]` of every mention. */
function read(text: string, at = TUESDAY, calendar = newYork): string[] {
  return findDates(text, at, calendar).map((mention) => {
    const words = text.slice(mention.range.start, mention.range.end);
    const time = mention.precision === 'time' ? ` ${mention.deadline.slice(11, 16)}` : '';
    return `${words} | ${mention.lastDay}${time} ${mention.bearing}`;
  });
}

describe('English', () => {
  it.each<[string, string[]]>([
    ['Let us meet tomorrow at five.', ['tomorrow at five | 2026-11-18 17:00 on']],
    ['My interview is today 15:00 and I am ill', ['today 15:00 | 2026-11-17 15:00 on']],
    ['by Wednesday at 5pm', ['by Wednesday at 5pm | 2026-11-18 17:00 by']],
    ['by end of next week', ['by end of next week | 2026-11-27 by']],
    ['at the end of the month', ['the end of the month | 2026-11-30 on']],
    ['in two weeks', ['in two weeks | 2026-12-01 on']],
    ['within 10 working days', ['within 10 working days | 2026-12-02 within']],
    ['on 9/18', ['9/18 | 2026-09-18 on']],
    ['20 Nov or Nov 21', ['20 Nov | 2026-11-20 on', 'Nov 21 | 2026-11-21 on']],
    ['November 20th, 2027', ['November 20th, 2027 | 2027-11-20 on']],
    ['by the 30th', ['by the 30th | 2026-11-30 by']],
    ['early next week', ['early next week | 2026-11-24 on']],
    ['next Thursday', ['next Thursday | 2026-11-26 on']],
    ['this Thursday', ['this Thursday | 2026-11-19 on']],
    ['Thursday', ['Thursday | 2026-11-19 on']],
    ['Thursday next week', ['Thursday next week | 2026-11-26 on']],
    ['noon on Friday', ['noon on Friday | 2026-11-20 12:00 on']],
    ['by close of business on Friday', ['by close of business on Friday | 2026-11-20 by']],
    ['before Monday', ['before Monday | 2026-11-20 before']],
    ['before the end of next week', ['before the end of next week | 2026-11-27 before']],
    ['before Christmas', ['before Christmas | 2026-12-24 before']],
    ['until 3:30 p.m. today', ['until 3:30 p.m. today | 2026-11-17 15:30 by']],
    ['9am Pacific tomorrow', ['9am Pacific tomorrow | 2026-11-18 12:00 on']],
    ['Sunday at 8 in the evening', ['Sunday at 8 in the evening | 2026-11-22 20:00 on']],
    ['Friday, 20 November, at 10', ['Friday, 20 November, at 10 | 2026-11-20 10:00 on']],
    ['Friday the 27th', ['Friday the 27th | 2026-11-27 on']],
    ['I wrote on Friday the 6th', ['Friday the 6th | 2026-11-06 on']],
    ['before the week is out', ['before the week is out | 2026-11-20 before']],
    ['the lift is out this week', ['this week | 2026-11-20 on']],
    ["tomorrow's nine o'clock", ["tomorrow's nine o'clock | 2026-11-18 09:00 on"]],
    ['this time next week', ['this time next week | 2026-11-24 on']],
    [
      'by the new year, or in the new year',
      ['by the new year | 2026-12-31 by', 'in the new year | 2027-01-31 on'],
    ],
    ['KW 48, a day or two', ['KW 48 | 2026-11-27 on', 'a day or two | 2026-11-19 lasting']],
    ['tomorrow (Wednesday) at 3', ['tomorrow (Wednesday) at 3 | 2026-11-18 15:00 on']],
    ['in 48 hours', ['in 48 hours | 2026-11-19 10:00 on']],
    ['over the next two weeks', ['over the next two weeks | 2026-12-01 within']],
    ['in the next 2-3 weeks', ['in the next 2-3 weeks | 2026-12-08 within']],
    ['a week from Friday', ['a week from Friday | 2026-11-27 on']],
    ['two weeks from today', ['two weeks from today | 2026-12-01 on']],
    ['the week after next', ['week after next | 2026-12-04 on']],
    ['the week of December 14', ['the week of December 14 | 2026-12-18 on']],
    ['w/c 30 Nov', ['w/c 30 Nov | 2026-12-04 on']],
    ['the second week of January', ['second week of January | 2027-01-15 on']],
    ['mid-December, late January', ['mid-December | 2026-12-15 on', 'late January | 2027-01-29 on']],
    ['by month end', ['by month end | 2026-11-30 by']],
    ['in January', ['in January | 2027-01-29 on']],
    ['no later than Friday', ['no later than Friday | 2026-11-20 by']],
    ['Friday at the latest', ['Friday at the latest | 2026-11-20 by']],
    ['the day after tomorrow', ['the day after tomorrow | 2026-11-19 on']],
    ['this afternoon', ['this afternoon | 2026-11-17 on']],
    ['2026-12-03', ['2026-12-03 | 2026-12-03 on']],
    ['over the weekend', ['weekend | 2026-11-22 on']],
    ['after Monday', ['after Monday | 2026-11-23 after']],
    ['last Friday, two days ago', ['last Friday | 2026-11-13 past', 'two days ago | 2026-11-15 past']],
    ['at 9.30 on Wed', ['at 9.30 on Wed | 2026-11-18 09:30 on']],
    ['Sat, Nov 21', ['Sat, Nov 21 | 2026-11-21 on']],
    ['by 5 December', ['by 5 December | 2026-12-05 by']],
    ['tomorrow between 2 and 4', ['tomorrow between 2 and 4 | 2026-11-18 16:00 on']],
    ['I start on 4 Jan', ['4 Jan | 2027-01-04 on']],
    ['we spoke on 5 Nov', ['5 Nov | 2026-11-05 on']],
    ['within 3 days', ['within 3 days | 2026-11-20 within']],
    ['it takes three weeks', ['three weeks | 2026-12-08 lasting']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });

  it.each([
    'I have three kids and one may come along',
    'I sat in the lobby, the sun was out',
    'we are open 24/7 and half of it, 1/2, is mine',
    'a GPA of 3.5. That is all',
    'I managed a team of 12 at 5 companies',
    'You will march on; may I ask',
    'Room 11.30 costs 2.5 times more, 15% at most',
    'The ratio was 3:1 and the score 10/10',
    'I worked there for ten years, from 2009 to 2015',
    'second interview, first choice, end of story',
  ])('reads no date in: %s', (text) => {
    expect(read(text).filter((mention) => !mention.endsWith('lasting'))).toEqual([]);
  });
});

describe('other languages', () => {
  it.each<[string, string[]]>([
    ['bis Ende nächster Woche', ['bis Ende nächster Woche | 2026-11-27 by']],
    ['Sie hören bis zum 20.11. von uns', ['bis zum 20.11. | 2026-11-20 by']],
    ['spätestens am 4. Dezember', ['spätestens am 4. Dezember | 2026-12-04 by']],
    ['innerhalb von zehn Werktagen', ['innerhalb von zehn Werktagen | 2026-12-01 within']],
    ['morgen um 17 Uhr', ['morgen um 17 Uhr | 2026-11-18 17:00 on']],
    ['Guten Morgen Frau Roth', []],
    ['übermorgen Vormittag', ['übermorgen Vormittag | 2026-11-19 on']],
    ['in den nächsten zwei Wochen', ['in den nächsten zwei Wochen | 2026-12-01 within']],
    ['vor zwei Wochen', ['vor zwei Wochen | 2026-11-03 past']],
    ['Mitte Dezember', ['Mitte Dezember | 2026-12-15 on']],
    ['zum Monatsende', ['Monatsende | 2026-11-30 on']],
    ["d'ici la fin de la semaine prochaine", ["d'ici la fin de la semaine prochaine | 2026-11-27 by"]],
    ['bis Freitag der KW 49', ['bis Freitag der KW 49 | 2026-12-04 by']],
    ['am Dienstag (KW 50)', ['Dienstag (KW 50 | 2026-12-08 on']],
    ['KW 49, Donnerstag', ['KW 49, Donnerstag | 2026-12-03 on']],
    ['Mittwoch der 51. Kalenderwoche', ['Mittwoch der 51. Kalenderwoche | 2026-12-16 on']],
    ['KW 49. Montag ist frei', ['KW 49 | 2026-12-04 on', 'Montag | 2026-11-23 on']],
    ['bis Freitagfrüh', ['bis Freitagfrüh | 2026-11-20 by']],
    ['sous dix jours ouvrés', ['sous dix jours ouvrés | 2026-12-01 within']],
    ['demain à 17h30', ['demain à 17h30 | 2026-11-18 17:30 on']],
    ['vendredi au plus tard', ['vendredi au plus tard | 2026-11-20 by']],
    ['avant le 30 novembre', ['avant le 30 novembre | 2026-11-27 before']],
    ['avec vous le 25 à 10h', ['25 à 10h | 2026-11-25 10:00 on']],
    ['début janvier', ['début janvier | 2027-01-10 on']],
    ['a finales de la próxima semana', ['a finales de la próxima semana | 2026-11-27 on']],
    ['mañana a las 12', ['mañana a las 12 | 2026-11-18 12:00 on']],
    ['en un plazo de 5 días hábiles', ['en un plazo de 5 días hábiles | 2026-11-24 within']],
    ['a más tardar el 19 de diciembre', ['a más tardar el 19 de diciembre | 2026-12-19 by']],
    ['antes del viernes', ['antes del viernes | 2026-11-19 before']],
    ['el viernes 20 antes de las 12. Gracias', ['viernes 20 antes de las 12 | 2026-11-20 12:00 before']],
    ['antes de la semana que viene', ['antes de la semana que viene | 2026-11-20 before']],
    ['entro la fine della prossima settimana', ['entro la fine della prossima settimana | 2026-11-27 by']],
    ['entro cinque giorni lavorativi', ['entro cinque giorni lavorativi | 2026-11-24 within']],
    ['tra due settimane', ['tra due settimane | 2026-12-01 on']],
    ['domattina', ['domattina | 2026-11-18 on']],
    ['domani mattina alle 9', ['domani mattina alle 9 | 2026-11-18 09:00 on']],
    ['uiterlijk eind volgende week', ['uiterlijk eind volgende week | 2026-11-27 by']],
    ['morgen om 15.00 uur', ['morgen om 15.00 uur | 2026-11-18 15:00 on']],
    ['binnen vijf werkdagen', ['binnen vijf werkdagen | 2026-11-24 within']],
    ['do końca przyszłego tygodnia', ['do końca przyszłego tygodnia | 2026-11-27 by']],
    ['w ciągu 5 dni roboczych', ['w ciągu 5 dni roboczych | 2026-11-24 within']],
    ['jutro o 14:00', ['jutro o 14:00 | 2026-11-18 14:00 on']],
    ['jutro do dwunastej', ['jutro do dwunastej | 2026-11-18 12:00 by']],
    ['w pierwszej kolejności', []],
    ['najpóźniej 30 listopada', ['najpóźniej 30 listopada | 2026-11-30 by']],
    ['we wtorek o 10', ['wtorek o 10 | 2026-11-24 10:00 on']],
    ['até ao final da próxima semana', ['até ao final da próxima semana | 2026-11-27 by']],
    ['em até 5 dias úteis', ['em até 5 dias úteis | 2026-11-24 within']],
    ['amanhã às 16h', ['amanhã às 16h | 2026-11-18 16:00 on']],
    ['na próxima segunda-feira', ['próxima segunda-feira | 2026-11-23 on']],
    ['até quinta', ['até quinta | 2026-11-19 by']],
    ['a segunda fase do processo', []],
    ['Dzień dobry, potwierdzam 28.11 o 9:00', ['28.11 o 9:00 | 2026-11-28 09:00 on']],
    ['Dzień dobry, w dniu 3.12 o 10.30', ['3.12 o 10.30 | 2026-12-03 10:30 on']],
    ['Der 28.11. um 9:00 passt', ['28.11. um 9:00 | 2026-11-28 09:00 on']],
    ['Bonjour, le 28/11 à 9h00', ['28/11 à 9h00 | 2026-11-28 09:00 on']],
    ["30 Kasım'a kadar haber", ["30 Kasım'a kadar | 2026-11-30 by"]],
    ['on iş günü içinde', ['on iş günü içinde | 2026-12-01 on']],
    ["Pazartesi'den önce sizi", ["Pazartesi'den önce | 2026-11-20 before"]],
    ['gelecek hafta başında sizi', ['gelecek hafta başında | 2026-11-24 on']],
    ['Aralık ayının sonuna kadar', ['Aralık ayının sonuna kadar | 2026-12-31 by']],
    ["ayın 27'sine kadar sizi", ["27'sine kadar | 2026-11-27 by"]],
    ['iki haftaya kadar haber', ['iki haftaya kadar | 2026-12-01 within']],
    ['geçen Cuma sizi aradık', ['geçen Cuma | 2026-11-13 past']],
    ['yarın saat 15:30 için', ['yarın saat 15:30 | 2026-11-18 15:30 on']],
    ['Marta and Kasim wrote on Friday', ['Friday | 2026-11-20 on']],
    ['28 Nov saat 15:30', ['28 Nov saat 15:30 | 2026-11-28 15:30 on']],
    ['cena 28.11 za sztukę', []],
    ['um 09.10 Uhr', ['um 09.10 Uhr | 2026-11-18 09:10 on']],
    ['am 28.11. frei, heute 15:00 nicht', ['28.11. | 2026-11-28 on', 'heute 15:00 | 2026-11-17 15:00 on']],
    ['on 28/11 we closed the 9:00 shift', ['28/11 | 2026-11-28 on', '9:00 | 2026-11-18 09:00 on']],
  ])('%s', (text, mentions) => {
    expect(read(text, TUESDAY_BERLIN, berlin)).toEqual(mentions);
  });
});

describe('the moment of writing', () => {
  it("is the writer's day, not the employer's", () => {
    expect(read('tomorrow', '2026-05-12T07:30:00+09:00')).toEqual(['tomorrow | 2026-05-13 on']);
    expect(read('tomorrow', '2026-05-11T23:40:00-07:00')).toEqual(['tomorrow | 2026-05-12 on']);
    // A system that stamps UTC does not say where its writer sits.
    expect(read('tomorrow', '2026-05-12T02:10:00+00:00')).toEqual(['tomorrow | 2026-05-12 on']);
  });

  it('keeps the hour when the clocks change in between', () => {
    const [monday] = findDates('Monday at 5pm', '2026-10-30T16:00:00-04:00', newYork);
    expect(monday?.deadline).toBe('2026-11-02T17:00:00-05:00');
  });

  it('takes a weekday of the same name as the next one', () => {
    expect(read('by Tuesday')).toEqual(['by Tuesday | 2026-11-24 by']);
  });

  it('takes a passed hour as the next day, and a passed part of a week as the next week', () => {
    expect(read('by 9am')).toEqual(['by 9am | 2026-11-18 09:00 by']);
    expect(read('by the end of the week', '2026-11-21T12:00:00-05:00')).toEqual([
      'by the end of the week | 2026-11-27 by',
    ]);
  });

  it('ends a deadline with the work of the day, over rest days, and at midnight where work is over', () => {
    const deadline = (text: string, at = TUESDAY) => findDates(text, at, newYork)[0]?.deadline;
    expect(deadline('by Friday')).toBe('2026-11-20T17:00:00-05:00');
    expect(deadline('by Saturday')).toBe('2026-11-23T17:00:00-05:00');
    expect(deadline('today', '2026-11-17T18:00:00-05:00')).toBe('2026-11-18T00:00:00-05:00');
  });

  it('orders the figures of a date by place and language', () => {
    expect(read('on 4/5')).toEqual(['4/5 | 2027-04-05 on']);
    expect(read('on 4/5', TUESDAY_BERLIN, berlin)).toEqual(['4/5 | 2027-05-04 on']);
    expect(read('el 4/5 por la mañana', TUESDAY)).toEqual(['4/5 por la mañana | 2027-05-04 on']);
  });

  it('puts the end of the week where the calendar has it', () => {
    const israel = { ...defaultCalendar, timeZone: 'Asia/Jerusalem', workingDays: [7, 1, 2, 3, 4] };
    expect(read('end of next week', '2026-06-10T10:00:00+03:00', israel)).toEqual([
      'end of next week | 2026-06-18 on',
    ]);
  });
});

const PIECES =
  'by on before the end of next week Friday tomorrow at 5 5pm in two weeks days , . : / - 12 31 99 May Nov morgen bis zum nächste Woche 20.11. la semana que viene do piątku às 17h ( ) ’ é 🙂 w/c'.split(
    ' ',
  );

describe('any text', () => {
  it('gives ranges in order, without overlap, and times in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const mention of findDates(text, TUESDAY, newYork)) {
          expect(mention.range.start).toBeGreaterThanOrEqual(end);
          expect(mention.range.end).toBeGreaterThan(mention.range.start);
          expect(text.slice(mention.range.start, mention.range.end).trim()).not.toBe('');
          expect(mention.firstDay <= mention.lastDay).toBe(true);
          ({ end } = mention.range);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('throws for no string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (text) => {
        expect(Array.isArray(findDates(text, TUESDAY, newYork))).toBe(true);
      }),
    );
  });

  it('resolves a deadline after the writing for everything said to come within a time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('hours', 'days', 'weeks', 'working days'),
        (n, unit) => {
          const [mention] = findDates(`within ${n} ${unit}`, TUESDAY, newYork);
          expect(epochMs(mention!.deadline)).toBeGreaterThan(epochMs(TUESDAY));
          expect(mention!.bearing).toBe('within');
        },
      ),
    );
  });

  it('takes time in proportion to the length', () => {
    const seconds = (text: string) => {
      const begin = performance.now();
      findDates(text, TUESDAY, newYork);
      return performance.now() - begin;
    };
    const hostile = ['by the end of the ', 'a the of the ', '5 - 5 / 5 . ', 'next ', '1:', 'de la de la '];
    for (const piece of hostile) {
      const short = piece.repeat(Math.ceil(4_000 / piece.length));
      seconds(short);
      const once = Math.min(seconds(short), seconds(short), seconds(short));
      const long = short.repeat(16);
      const sixteenfold = Math.min(seconds(long), seconds(long), seconds(long));
      // Quadratic work would take 256 times as long; a busy machine is allowed six times the fair share.
      expect(sixteenfold).toBeLessThan(Math.max(once, 5) * 16 * 6);
    }
  });
});
