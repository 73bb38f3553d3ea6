import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';

const promises = (text: string) => findPromises(text, '2026-11-04T10:00:00Z', defaultCalendar);

describe('news of other things than who is taken', () => {
  it.each([
    'The results of the survey are delayed until Monday.',
    'The results of our staff survey will be out on Monday.',
    'The outcome of the audit is delayed until Monday.',
    'The decision on the new building has been put off until Monday.',
    'The decision about the canteen is now due on Monday.',
    'The news about the merger comes on Monday.',
    'The survey results are due on Monday.',
    'The results of the election will be published on Monday.',
    'Die Ergebnisse der Umfrage werden am Montag veröffentlicht.',
    'Les résultats du sondage sont reportés à lundi.',
    'Los resultados de la encuesta se publicarán el lunes.',
    'La decisione sulla mensa arriva lunedì.',
    'De uitslag van de enquête volgt maandag.',
    'Wyniki ankiety zostaną ogłoszone w poniedziałek.',
    'Os resultados do inquérito serão publicados na segunda-feira.',
  ])('is no promise: %s', (text) => {
    expect(promises(text)).toEqual([]);
  });

  it.each([
    'We will send you the results of the survey on Monday.',
    'The results of the interviews will be out on Monday.',
    'The outcome of the selection will be out on Monday.',
    'The decision on the role is due on Monday.',
    'The survey closes today, and we will let you know about the post on Monday.',
    'Wir schicken Ihnen die Ergebnisse der Umfrage am Montag.',
  ])('is one where it is told to them, or is of the post: %s', (text) => {
    expect(promises(text)).toMatchObject([{ dueDay: '2026-11-09' }]);
  });
});
