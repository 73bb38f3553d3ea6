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
    'The results of the annual customer satisfaction survey will be published on Monday.',
    'The decision on the refurbishment of the second floor will be made on Monday.',
    'Die Entscheidung über den Haushalt fällt am Montag.',
    'La décision sur la fusion sera prise lundi.',
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
    'The decision on the kitchen porter role is due on Monday.',
    'The decision for the budget post will be taken on Monday.',
    'The outcome for the website editor position will be announced on Monday.',
    'The results for the audit manager role will be out on Monday.',
    'The decision about the lift engineer is due on Monday.',
    'The decision on the survey analyst is due on Monday.',
    'The decision on the building manager will be made on Monday.',
    'The results of the kitchen trial will be out on Monday.',
    'The results for the kitchen are out on Monday.',
    'The results of the interview and the report on the new building come on Monday.',
    'The school will post the results on its website on Monday.',
    'Feedback from the audit team on the interviews is due on Monday.',
    'Die Entscheidung über die Stelle im Gebäude fällt am Montag.',
    'La decisión sobre el puesto de auditoría se tomará el lunes.',
    'La decisione sul posto in mensa sarà presa lunedì.',
    'A decisão sobre a vaga na cantina será tomada na segunda-feira.',
    'Decyzja w sprawie stanowiska w budynku zapadnie w poniedziałek.',
  ])('is one where it is told to them, or is of the post: %s', (text) => {
    expect(promises(text)).toMatchObject([{ dueDay: '2026-11-09' }]);
  });
});
