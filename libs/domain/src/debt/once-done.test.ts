import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';

/** On a Wednesday. */
const dueDays = (text: string) => {
  const promises = findPromises(text, '2026-11-04T10:00:00Z', defaultCalendar);
  // "The results take a week. Then we will let you know": both say so.
  return [...new Set(promises.map(({ dueDay }) => dueDay))];
};

describe('word that comes once something is done', () => {
  it.each([
    'The online test takes 45 minutes. Once complete, we will let you know.',
    'The interview takes an hour. Then we will let you know.',
    'Your shift runs eight hours. After that we will ring you.',
    'Der Test dauert 30 Minuten. Danach melden wir uns bei Ihnen.',
    'La prueba tarda 30 minutos. Después le diremos algo.',
    'De test duurt een uur. Daarna laten we u iets weten.',
    'The assessment takes two hours. Once done, we will call you.',
    'The course takes three days. Then we will let you know.',
    'The trial runs two weeks. After that we will tell you.',
    'The induction lasts five days. Then we will let you know how it goes on.',
    'Die Probezeit dauert sechs Monate. Danach sagen wir Ihnen Bescheid.',
    'Das Praktikum dauert zwei Wochen. Danach melden wir uns bei Ihnen.',
    'Le test dure 30 minutes. Ensuite nous vous rappelons.',
    'The journey takes three hours. Then we will call you.',
    'The training takes two weeks. Afterwards we will let you know about the shifts.',
    'The call takes twenty minutes. After that we will write to you.',
    'De stage duurt twee weken. Daarna laten we u iets weten.',
    'El curso tarda tres días. Después le diremos algo.',
    'Das Vorstellungsgespräch dauert eine Stunde. Danach melden wir uns bei Ihnen.',
    'Die Probezeit dauert drei Monate. Danach sagen wir Ihnen Bescheid.',
    'Il tirocinio richiede tre settimane. Dopo le faremo sapere.',
    "Il colloquio richiede un'ora. Dopo le faremo sapere.",
    'Szkolenie trwa dwa tygodnie. Potem damy panu znać.',
    'O estágio demora duas semanas. Depois damos notícias.',
    'The flight takes two days. Then we will call you.',
    'The assessment centre takes two days. Then we will let you know.',
    'Your notice period runs four weeks. After that we will call you.',
    'The bootcamp lasts two weeks. Then we will let you know.',
    'The first round takes 20 minutes. Then we will let you know.',
    "L'essai dure deux jours. Ensuite nous vous rappelons.",
    'Die Hospitation dauert zwei Tage. Danach melden wir uns bei Ihnen.',
    'La jornada de prueba tarda dos días. Después le diremos algo.',
  ])('has no day where they are the ones who do it, or it is over the same day: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });

  it.each([
    ['The checks take three days. Once complete, we will let you know.', '2026-11-07'],
    ['Das dauert drei Tage. Danach melden wir uns bei Ihnen.', '2026-11-07'],
    ["The background check takes two weeks. Once it's done, we will let you know.", '2026-11-18'],
    ['The review takes two weeks. After that we will let you know.', '2026-11-18'],
    ['It takes three days. Then we will let you know.', '2026-11-07'],
    ["The check takes 48 hours. Once it's done, we will let you know.", '2026-11-06'],
    ['The test results take a week. Then we will let you know.', '2026-11-11'],
    ['The review of your interview takes two weeks. After that we will let you know.', '2026-11-18'],
    ['De controle duurt een week. Daarna laten we u iets weten.', '2026-11-11'],
    ['Die Prüfung Ihrer Unterlagen dauert eine Woche. Danach melden wir uns bei Ihnen.', '2026-11-11'],
    ['Die Bearbeitungszeit dauert zwei Wochen. Danach melden wir uns bei Ihnen.', '2026-11-18'],
    ['The reference check at your last job takes two weeks. After that we will let you know.', '2026-11-18'],
    ['The check by the agency takes two weeks. Then we will write to you.', '2026-11-18'],
    ['Marking the tests takes two weeks. Then we will let you know.', '2026-11-18'],
    ['Checking your contract takes two weeks. Then we will let you know.', '2026-11-18'],
    [
      'The background screening for this role takes two weeks. Once complete, we will be in touch.',
      '2026-11-18',
    ],
    ['Das Gutachten dauert eine Woche. Danach melden wir uns bei Ihnen.', '2026-11-11'],
    ['Die Auswertung der Tests dauert eine Woche. Danach melden wir uns bei Ihnen.', '2026-11-11'],
    ['De verwerking van de test duurt een week. Daarna laten we u iets weten.', '2026-11-11'],
    ['La corrección de la prueba tarda una semana. Después le diremos algo.', '2026-11-11'],
    ['La correzione della prova richiede una settimana. Dopo le faremo sapere.', '2026-11-11'],
  ])('is due when what we do is done: %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });
});

describe('a time by itself', () => {
  it.each([
    ["It was good to see you on Monday. I'll ring you at 4.", '2026-11-04'],
    ["Thank you for coming in on Tuesday. I'll call you at 4.", '2026-11-04'],
    ['Thank you for your call on Monday. We will get back to you by noon.', '2026-11-04'],
    ["Your trial shift is on 20 November. I'll call you at 4 to confirm.", '2026-11-04'],
    ['The interview is on Friday. We will call you at 3 pm to confirm.', '2026-11-04'],
    ['Thanks for your message on Sunday. I will call you at 2pm.', '2026-11-04'],
    ["We met on Monday. I'll call you at 4.", '2026-11-04'],
    ["The shop is closed on Sunday. I'll call you at 5.", '2026-11-04'],
    ["I am back on Friday, I'll call you at 4.", '2026-11-06'],
    ["Thank you for coming in on Tuesday, I'll call you at 4.", '2026-11-04'],
    ["It was good to see you on Monday, I'll ring you at 4.", '2026-11-04'],
    ["Thanks for the chat on Monday, we'll get back to you by noon.", '2026-11-04'],
    ['Thank you for waiting on Monday, I will call you at 3pm.', '2026-11-04'],
    ["Sorry I missed you on Monday. I'll ring you at 4.", '2026-11-04'],
    ["We are closed on Monday. I'll call you at 4 today.", '2026-11-04'],
    ['The start date would be 1 December. I will call you at 4.', '2026-11-04'],
    ["I'll be at my desk on Friday and will call you at noon.", '2026-11-06'],
    ["On Friday I'll see the owner and call you at 4.", '2026-11-06'],
    ['I see him tomorrow and ring you at four.', '2026-11-05'],
    ['Danke für das Gespräch am Montag, ich melde mich im Laufe des Tages bei Ihnen.', '2026-11-04'],
    ['Merci pour votre appel de lundi, je vous réponds dans la journée.', '2026-11-04'],
    ["Thank you for coming in on Tuesday and I'll call you at 4.", '2026-11-04'],
    ["It was lovely meeting you on Monday. We'll ring you at noon.", '2026-11-04'],
    ['You came in on Monday. I will call you at 5.', '2026-11-04'],
    ["I hope Monday went well. I'll ring at 4 and call you.", '2026-11-04'],
    ["Further to your visit on Monday, I'll call you at 4.", '2026-11-04'],
    ['Following our chat on Monday, I will call you at 4pm.', '2026-11-04'],
    ['As discussed on Monday, I will call you at 4pm.', '2026-11-04'],
    ["After Monday's interview I will call you at 4pm.", '2026-11-04'],
    ["Re your call on Monday: I'll ring you at 4.", '2026-11-04'],
    ["I'm free on Friday, so I'll ring you at 4.", '2026-11-06'],
    ['The board meets on Friday and I will call you at 4pm.', '2026-11-06'],
    ["Keep Friday free, I'll ring you at 4.", '2026-11-06'],
    ["We decide on Friday and I'll ring you at noon.", '2026-11-06'],
  ])('is that of a day to come in its sentence, else of today: %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });
});
