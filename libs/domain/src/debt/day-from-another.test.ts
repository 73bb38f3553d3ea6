import { describe, expect, it } from 'vitest';

import { defaultCalendar } from '../time/calendar.ts';
import { findPromises } from './find-promises.ts';

/** A Wednesday. */
const WRITTEN_AT = '2026-11-04T10:00:00Z';
const dueDays = (text: string) => findPromises(text, WRITTEN_AT, defaultCalendar).map(({ dueDay }) => dueDay);

describe('a promised day that is told from another', () => {
  it.each([
    ['The vacancy closes on 20 November. You will hear from us in the week after.', '2026-11-27'],
    ['The list is made on 13 November and you will get your score the week after that.', '2026-11-20'],
    ['Die Kommission tagt am 13. November. In der Woche darauf melden wir uns bei Ihnen.', '2026-11-20'],
    ['It is announced on Wednesday 18 November, and you will hear from me the day before.', '2026-11-17'],
    ['The board meets on 12 November. I will let you know the morning after.', '2026-11-13'],
    ['The panel reports on 13 November and you should hear by the following Wednesday.', '2026-11-18'],
    ['You will hear from us within ten days of the closing date, being 13 November.', '2026-11-23'],
    ['Scores will be sent two weeks after the test on Monday.', '2026-11-23'],
    ['Binnen twee weken na het gesprek van vrijdag ontvangt u bericht.', '2026-11-20'],
    [
      'Your interview was on 2 November. You will hear within five working days of the interview.',
      '2026-11-09',
    ],
    ['You will hear from us within ten (10) working days.', '2026-11-18'],
    ["Let's speak on Friday, I'll call you at 10.", '2026-11-06'],
    ["Je le vois demain matin et je te dis ce qu'il en est dans la journée.", '2026-11-05'],
    ['The checks take three working days. Once complete, we will let you know.', '2026-11-09'],
    ['The board sits on 13 November rather than tomorrow and I will phone you that evening.', '2026-11-13'],
    ['You will get the hours for next month on Friday.', '2026-11-06'],
    ['We will write to you before the end of today.', '2026-11-04'],
    ['We will text you the hours by teatime.', '2026-11-04'],
  ])('is read from it: %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });

  it.each([
    'I wrote to you on Thursday with the outcome, so there is nothing further to come from us.',
    'The person who said she would call you by Tuesday has left.',
    'We did try to ring you on Friday.',
    'You were expecting to hear by Wednesday; that was never agreed.',
    'You should receive your form from your previous employer by 31 January.',
  ])('is none where it is over, or somebody else’s: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });
});

describe('what somebody said before', () => {
  it.each([
    'I wrote "you will hear from us on Thursday at noon", which I cannot keep.',
    "I wrote 'you will hear from us on Thursday at noon', which I cannot keep.",
    'I wrote ‘you’ll hear from us on Thursday at noon’, which I cannot keep.',
    "I wrote 'you will hear about the students' places on Thursday', which I cannot keep.",
    "The page says 'you will hear on Thursday about the jobs' and is wrong.",
    'Wir schrieben „Sie hören am Donnerstag um 12 Uhr von uns“, das schaffen wir nicht.',
    'Nous avions écrit « vous aurez une réponse jeudi à midi », ce ne sera pas possible.',
  ])('promises nothing now: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });

  it.each([
    ['You asked ‘when will I hear?’, and we’ll let you know on Thursday.', '2026-11-05'],
    ["The '26 intake is full; we will write to you on Thursday about the students' places.", '2026-11-05'],
    ['The ’26 intake is full; we will write to you on Thursday about the students’ places.', '2026-11-05'],
    [
      "In the '90s we were small; we will write to you on Thursday about the directors' answer.",
      '2026-11-05',
    ],
    ["We got 'em all and will write to you on Thursday about the nurses' rota.", '2026-11-05'],
    ["The 'bike shed is full; we will write to you on Thursday about the students' places.", '2026-11-05'],
    ["'Twas a pleasure, and we will write to you on Thursday about the drivers' hours.", '2026-11-05'],
    ["The nurses' rota and the '26 plan: you will hear on Thursday about the doctors' one.", '2026-11-05'],
    ["You asked about the 'junior' post; we'll let you know on Thursday.", '2026-11-05'],
    ["It's the manager's call and we'll let you know on Thursday.", '2026-11-05'],
    ['Wir schrieben „Sie hören von uns“ und rufen Sie am Donnerstag an.', '2026-11-05'],
  ])('hides no promise beside it: %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });
});

it.each([
  'Can we ring you today at 4?',
  'Wir stellen Sie zum 1. Dezember ein.',
  'Se le dijo que le llamaríamos en diciembre.',
])('an appointment that is asked about, a start and a report are no promise: %s', (text) => {
  expect(dueDays(text)).toEqual([]);
});

describe('who is called or written to', () => {
  it.each([
    'You will be called on Friday.',
    'You will be emailed on Friday.',
    'You will get your question answered on Friday.',
    'Your question will be answered on Friday.',
    'Every applicant will be emailed on Friday.',
    'You can expect to be called on Friday.',
    'Expect to be phoned on Friday.',
    'You are going to be called on Friday.',
    'You’ll definitely be called back on Friday.',
    'Answers to your questions will be emailed on Friday.',
    'Results will be e-mailed to you on Friday.',
    'The outcome is being emailed to everyone on Friday.',
    'You will be sent it on Friday.',
    'Your form has been received and you will be called on Friday.',
  ])('is promised it: %s', (text) => {
    expect(dueDays(text)).toEqual(['2026-11-06']);
  });

  it.each([
    'I called you on Friday with the outcome, so there is nothing further to come from us.',
    'We answered on Friday; you will have our letter with the outcome.',
    'You will have read what we emailed you on Friday.',
    'I have already replied on Friday about the outcome.',
    'The results were emailed on Friday.',
  ])('is promised nothing where it was done: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });
});

describe('what somebody said, asked or wished for', () => {
  it.each([
    "I'd love to meet you and will call you on Friday.",
    'We would love to have you on board and will send you the contract on Friday.',
    'We would have liked to reply sooner and will let you know on Friday.',
    'We will let you know on Friday, as the manager who told you about the role is away.',
    'Dale, who mentioned you to me, will call you on Friday.',
    'The colleague who wrote to you yesterday will call you on Friday.',
    'I know you were hoping for news today and I will write to you on Friday.',
    'As you had asked, we will send you the contract on Friday.',
    'You mentioned your visa and we will get back to you on Friday.',
    'We told the panel about you and will call you on Friday.',
    'We had hoped to write sooner and will call you on Friday.',
    'We look forward to meeting you and will send you the details on Friday.',
    'It was great to hear from you and we will call you on Friday.',
    'There is no decision yet and we will write to you on Friday.',
    'I cannot tell you today and will call you on Friday.',
    'We will call you on Friday about the reference from your last employer.',
    'We have the reference from your current employer and will write to you on Friday.',
    'You will hear from us about the form from your previous employer on Friday.',
    'Comme vous aviez demandé, nous vous enverrons le contrat vendredi.',
    'Comme vous aviez demandé nous vous enverrons le contrat vendredi.',
    'Pour la question que vous aviez posée, nous vous répondrons vendredi.',
    'Vous aviez rendez-vous hier et nous vous appellerons vendredi.',
  ])('takes nothing from a promise beside it: %s', (text) => {
    expect(dueDays(text)).toEqual(['2026-11-06']);
  });

  it.each([
    'The colleague who wrote that you will hear by Friday is ill.',
    'The manager who mentioned that we will call you on Friday was mistaken.',
    'You were assured you will hear by Friday.',
    "We'd love to give you an answer by Friday.",
    'We would love to call you on Friday.',
    'You had asked that we call you on Friday.',
    'You said we would call you on Friday.',
    'They told me the contract will be sent to you on Friday.',
    'You will get your form from your former employer by Friday.',
    'We told Sam that he is out and will call you on Friday.',
    'Only shortlisted candidates will be called and will hear by Friday.',
    'Your induction starts on Friday and you will be given a locker.',
    'We had hoped to let you know by Friday.',
    'Vous deviez recevoir une réponse vendredi.',
    "Vous aviez jusqu'à vendredi pour nous répondre.",
    'Vous aviez dit que nous vous appellerons vendredi.',
  ])('is no promise itself: %s', (text) => {
    expect(dueDays(text)).toEqual([]);
  });
});

describe('a French length', () => {
  it.each([
    ['Nous vous répondrons dans une quinzaine.', '2026-11-18'],
    ["Nous vous répondrons d'ici une quinzaine.", '2026-11-18'],
    ['Vous aurez une réponse dans la quinzaine.', '2026-11-18'],
    ['Vous aurez une réponse sous une quinzaine.', '2026-11-18'],
    ["Vous serez contacté dans un délai d'une quinzaine.", '2026-11-18'],
    ['Nous vous répondrons dans quinze jours.', '2026-11-18'],
    ["Nous vous répondrons d'ici quinze jours.", '2026-11-18'],
    ['Nous vous répondrons dans deux quinzaines.', '2026-12-02'],
    ['Nous vous répondrons dans une huitaine.', '2026-11-11'],
    ["Nous vous répondrons d'ici une huitaine.", '2026-11-11'],
    ['Nous vous répondrons dans une dizaine de jours.', '2026-11-14'],
    ['Nous vous répondrons dans une quinzaine de jours ouvrés.', '2026-11-25'],
  ])('needs no "de jours": %s', (text, dueDay) => {
    expect(dueDays(text)).toEqual([dueDay]);
  });

  it('is none of people', () => {
    expect(dueDays('Une quinzaine de candidats ont postulé, vous aurez une réponse.')).toEqual([]);
  });
});
