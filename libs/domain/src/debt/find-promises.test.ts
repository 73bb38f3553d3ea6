import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../../test/factories/any-character.ts';
import { defaultCalendar } from '../time/calendar.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';
import type { DatedPromise } from './promise.ts';

interface Expected {
  readonly quote: string;
  readonly dueDay: string;
  /** Local clock time, where the sentence names one. */
  readonly dueTime?: string;
}

interface Sample {
  readonly id: string;
  readonly calendar: string;
  readonly writtenAt: string;
  readonly text: string;
  readonly promises: readonly Expected[];
  /** Set aside while the words were collected. */
  readonly heldOut?: boolean;
}

function read(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

const calendars = JSON.parse(read('calendars.json')) as Record<string, Partial<WorkingCalendar>>;
const samples = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);

/** Written before the code, a third held out. */
const first = samples('promises.jsonl');
/** Later batches, each written to see what the words collected so far do not know, then learned from. */
const later = samples('promises-later.jsonl');
/** Written last by somebody who had not read the words, and never learned from. */
const unseen = samples('promises-unseen.jsonl');

function found(sample: Sample): DatedPromise[] {
  return findPromises(sample.text, sample.writtenAt, { ...defaultCalendar, ...calendars[sample.calendar] });
}

function isSame(promise: DatedPromise, expected: Expected): boolean {
  const isDue = promise.dueDay === expected.dueDay && promise.quote === expected.quote;
  return isDue && (expected.dueTime === undefined || promise.dueAt.slice(11, 16) === expected.dueTime);
}

/** Of all that was found, what share is right; of all that is there, what share was found, due dates exact. */
function measure(set: readonly Sample[]): { precision: number; recall: number; wrong: string[] } {
  let [right, extra, missed] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sample of set) {
    const promises = found(sample);
    const hits = sample.promises.filter((expected) => promises.some((promise) => isSame(promise, expected)));
    right += hits.length;
    missed += sample.promises.length - hits.length;
    extra += promises.length - hits.length;
    if (hits.length !== sample.promises.length || hits.length !== promises.length) wrong.push(sample.id);
  }
  return { precision: right / (right + extra), recall: right / (right + missed), wrong };
}

describe('promises in our mail', () => {
  it('is tried on enough of them, and on enough that only look like it', () => {
    expect(first.flatMap((sample) => sample.promises).length).toBeGreaterThanOrEqual(150);
    expect(first.filter((sample) => sample.promises.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['all', first],
    ['held out', first.filter((sample) => sample.heldOut === true)],
    ['later', later],
  ])('are found with their exact due dates: %s', (_name, set) => {
    const { precision, recall, wrong } = measure(set);
    expect(precision, `wrong: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(0.97);
    expect(recall, `wrong: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(0.97);
  });

  it('are found in sentences that nothing was learned from', () => {
    const { precision, recall, wrong } = measure(unseen);
    expect(precision, `wrong: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(0.9);
    expect(recall, `wrong: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(0.85);
  });

  it('are quoted verbatim', () => {
    for (const sample of [...first, ...later, ...unseen]) {
      for (const { quote } of found(sample)) expect(sample.text).toContain(quote);
    }
  });

  it('are read across lines that a mail program wrapped', () => {
    const text =
      'Thank you for your patience with us during the past few difficult weeks. You will\nhear from us by the end of next week.\n';
    const [promise] = findPromises(text, '2026-11-17T10:00:00Z', defaultCalendar);
    expect(promise).toEqual({
      quote: 'You will\nhear from us by the end of next week.',
      dueDay: '2026-11-27',
      dueAt: '2026-11-27T17:00:00+00:00',
    });
  });

  // Written on a Tuesday.
  it.each<[string, string[]]>([
    ["I'll confirm the room today and send you the link by Thursday.", ['2026-11-17', '2026-11-19']],
    ["You'll get a call on Wednesday and the contract early next week.", ['2026-11-18', '2026-11-24']],
    ["I'll type up the offer tonight and you'll have it tomorrow.", ['2026-11-18']],
    ['We will ring you on Monday or Tuesday.', ['2026-11-24']],
    ["I'll ring you in the morning.", ['2026-11-18']],
    ['The panel meets on 2 December. You will hear within two days of it.', ['2026-12-04']],
    ['By Friday you will hear when we can see you on Monday.', ['2026-11-20']],
    ['Terry will ring when he gets a minute.', []],
    [
      'We are closed on Thursday, so give us three business days and you will have our answer.',
      ['2026-11-23'],
    ],
    ["After tomorrow's meeting I'll call you.", ['2026-11-18']],
    ['You will have it before the week after next is over.', ['2026-12-04']],
    ["We'll have an answer right after the weekend, that is on Tuesday.", ['2026-11-24']],
    ['She decides on Tuesday and will ring you on Wednesday.', ['2026-11-25']],
    ['She decides on Tuesday and we tell you by Friday.', ['2026-11-27']],
    ['The panel meets tonight. I will ring you straight after.', ['2026-11-17']],
    ['With the bank holiday on Wednesday, we will ring you on Thursday.', ['2026-11-19']],
    ['The panel meets on 1 December and you will have a letter two days later.', ['2026-12-03']],
    ['They have until Friday to answer, and we will ring you the next day.', ['2026-11-21']],
    ['The panel meets on 1 December, following which you will hear within two days.', ['2026-12-03']],
    ['The marks will be up on the portal from Thursday.', ['2026-11-19']],
    ['You will have the hours for next week by Friday.', ['2026-11-20']],
    ["We'll look at them tonight and ring you in the morning.", ['2026-11-18']],
    ['We will be in touch in the new year, by 8 January at the latest.', ['2027-01-08']],
    ['Unless you hear otherwise, your contract reaches you on Thursday.', ['2026-11-19']],
    ['We will ring you between 18 and 20 November.', ['2026-11-20']],
    ['We will ring you Thursday/Friday.', ['2026-11-20']],
    ['Your query will be dealt with by Friday.', ['2026-11-20']],
    ['They meet on Thursday and the next day you will hear.', ['2026-11-20']],
    ['Die Kommission tagt am Donnerstag, am Tag darauf rufen wir Sie an.', ['2026-11-20']],
    ['El comité se reúne el jueves y al día siguiente le comunicaremos el resultado.', ['2026-11-20']],
    ['Ihr Dienstausweis liegt ab Freitag für Sie bereit.', ['2026-11-20']],
    ['Geben Sie uns bitte noch zehn Werktage Zeit.', ['2026-12-01']],
    ["You won't have to wait beyond Friday for our answer.", ['2026-11-20']],
    ['You will not be kept waiting longer than Friday.', ['2026-11-20']],
    ['Rechnen Sie bitte bis zum 20. November mit unserer Rückmeldung.', ['2026-11-20']],
    ['Nous ne manquerons pas de vous tenir informés vendredi.', ['2026-11-20']],
    ['Comptez sur un appel de ma part vendredi.', ['2026-11-20']],
    ['Vandaag nog ontvang je de uitslag.', ['2026-11-17']],
    ["Your referee tells us she'll reply by Friday.", []],
    ['The landlord will ring you by Friday.', []],
    ['Ihr Arbeitgeber wird Sie bis Freitag informieren.', []],
    ['The training provider will contact you by Friday.', []],
    ["I'm chasing the panel today and will let you know tomorrow.", ['2026-11-18']],
    ['You will hear next week, most likely on Tuesday.', ['2026-11-24']],
    ['You will hear next week, on Thursday I think.', ['2026-11-26']],
    ['You will hear from us next week as Monday is a holiday.', ['2026-11-27']],
    ['You will hear from us next week; Monday is a holiday.', ['2026-11-27']],
    ['You will hear from us on Monday or Tuesday, we hope.', ['2026-11-24']],
    ['You will hear next week, probably Tuesday, the panel sits on Monday.', ['2026-11-24']],
    ['You will hear next week at the latest, as Monday is a holiday.', ['2026-11-27']],
    ['You will hear next week at the latest, Monday is a holiday.', ['2026-11-27']],
    ['Wir melden uns nächste Woche, weil Montag Feiertag ist.', ['2026-11-27']],
    ['Wir melden uns nächste Woche, wahrscheinlich am Dienstag.', ['2026-11-24']],
    ['You will hear from us next week (Jo is away Monday).', ['2026-11-27']],
    ['You will hear from us next week once Monday is over.', ['2026-11-27']],
    ['You will hear next week, your interview on Tuesday went well.', ['2026-11-27']],
    ['We will write by 16 December, Friday at the latest.', ['2026-12-16']],
    ['Wir melden uns nächste Woche, voraussichtlich am Mittwoch.', ['2026-11-25']],
    ['You will hear by the end of next week, Wednesday at the latest.', ['2026-11-25']],
    ["You'll have an answer before Christmas, by 18 December at the latest.", ['2026-12-18']],
    ['Avrà una risposta prima di Natale, al più tardi il 22 dicembre.', ['2026-12-22']],
    ['The board sits on 2 December. You will hear from us on the Thursday.', ['2026-12-03']],
    ['Die Kommission tagt am 2. Dezember. Am Tag darauf rufen wir Sie an.', ['2026-12-03']],
    ['Le comité se réunit jeudi. Nous vous appelons le jour même.', ['2026-11-19']],
    ['La commissione si riunisce mercoledì. La contatteremo il giorno dopo.', ['2026-11-19']],
    ['De commissie vergadert maandag. Dezelfde dag bellen we je.', ['2026-11-23']],
    ['Komisja obraduje w czwartek. Następnego dnia zadzwonimy do Pani.', ['2026-11-20']],
    ['À mon retour, le 25, je vous envoie la proposition.', ['2026-11-25']],
    ['Ma collègue vous écrira lundi pour fixer votre entretien.', ['2026-11-23']],
    ['Mi compañera le escribirá el lunes para concertar la entrevista.', ['2026-11-23']],
    ['Entro em contacto consigo na quinta e enviamos-lhe o contrato na sexta.', ['2026-11-19', '2026-11-20']],
    ['Danke, dass Sie uns bis Freitag Bescheid geben.', []],
    ['Danke, dass Sie sich gemeldet haben, wir antworten Ihnen bis Freitag.', ['2026-11-20']],
    ['Je note que vous nous enverrez vos diplômes vendredi.', []],
    ['Cieszę się, że zadzwoni Pan do nas w piątek.', []],
    ['Your data will be erased on 10 December.', []],
    ['Vos données seront supprimées le 10 décembre.', []],
    ["You'd asked for an answer by Friday, but nobody here can tell you yet.", []],
    ['"You will hear by Friday" is what their letter said.', []],
  ])('belong to the days that their words are tied to: %s', (text, days) => {
    const promises = findPromises(text, '2026-11-17T10:00:00Z', defaultCalendar);
    expect(promises.map(({ dueDay }) => dueDay)).toEqual(days);
  });

  const DEEDS = [
    'get back to you',
    'send the contract',
    'reach a decision',
    'publish the results',
    'sort it out',
  ];

  it.each([
    'We will DO by Friday.',
    'We hope to DO by Friday.',
    'The panel should DO by Friday.',
    'A member of staff will DO by Friday.',
    'Our chair has undertaken to DO by Friday.',
  ])('are the same whoever makes them, and in whichever form: %s', (frame) => {
    const days = DEEDS.map((deed) =>
      findPromises(frame.replace('DO', deed), '2026-11-17T10:00:00Z', defaultCalendar),
    );
    expect(days.map(([promise]) => promise?.dueDay)).toEqual(DEEDS.map(() => '2026-11-20'));
  });

  it.each([
    'You must DO by Friday.',
    'You are required to DO by Friday.',
    'We ask that you DO by Friday.',
    'We will not DO by Friday.',
    'I doubt that we will DO by Friday.',
    'Should a post come up we will DO by Friday.',
    'He said they would DO by Friday.',
    'Your referee will DO by Friday.',
  ])('are none where they are asked for, doubted, refused or of others: %s', (frame) => {
    const wrong = DEEDS.map((deed) => frame.replace('DO', deed)).filter(
      (text) => findPromises(text, '2026-11-17T10:00:00Z', defaultCalendar).length > 0,
    );
    expect(wrong).toEqual([]);
  });

  it('leave a day of rest until the next working day is over', () => {
    const [promise] = findPromises("We'll call you by Sunday.", '2026-11-17T10:00:00Z', defaultCalendar);
    expect(promise).toMatchObject({ dueDay: '2026-11-22', dueAt: '2026-11-23T17:00:00+00:00' });
  });

  it('never throw, and cost time in proportion to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (text) => {
        expect(Array.isArray(findPromises(text, '2026-11-17T10:00:00Z', defaultCalendar))).toBe(true);
      }),
    );
    const hostile = ['we will let you know by friday and ', 'if you will ', 'we will and then ', 'decision '];
    const ms = (text: string) => {
      const begin = performance.now();
      findPromises(text, '2026-11-17T10:00:00Z', defaultCalendar);
      return performance.now() - begin;
    };
    for (const piece of hostile) {
      const short = piece.repeat(Math.ceil(4_000 / piece.length));
      const long = short.repeat(16);
      ms(short);
      const once = Math.min(ms(short), ms(short), ms(short));
      // Quadratic work would take 256 times as long; a busy machine is allowed six times the fair share.
      expect(Math.min(ms(long), ms(long), ms(long))).toBeLessThan(Math.max(once, 5) * 16 * 6);
    }
  });
});
