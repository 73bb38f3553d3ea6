import { application, empty, hiringStep, type MailDraft, urgent, valueAdded } from '../compose/draft.ts';
import { pdf, png } from '../compose/file.ts';
import { ago, day } from '../compose/moment.ts';
import { applyAddress, facilities } from './roles.ts';
import { dale, maren, person, receipt, received, reply } from './writers.ts';

const jonas = person('Jonas Brandt', 'jonas.brandt@post.example', 'thunderbird');
const tomasz = person('Tomasz Zieliński', 'tomasz.zielinski@mail.example', 'gmail');
const dmitri = person('Dmitri Sokolov', 'd.sokolov@inbox.example', 'apple');
export const kwame = person('Kwame Boateng', 'kwame.boateng@mail.example', 'outlook');
const colin = person('Colin Reyes', 'colin.reyes@post.example', 'apple');
const earl = person('EARL HUTCHINS', 'earl.hutchins@webmail.example', 'html_only');
export const omar = person('Omar Farouk', 'omar.farouk@mail.example', 'apple');

const kwamesResume = pdf('K Boateng resume.pdf', [
  'Kwame Boateng',
  'Building maintenance, Eastside School, 6 years',
]);

export const facilitiesMail: readonly MailDraft[] = [
  reply(dale, {
    key: 'jonas-invitation',
    to: jonas,
    at: day(3, '11:30'),
    subject: 'Facilities Technician: interview',
    says: (when) => [
      'Dear Jonas,',
      `We would like to meet you on ${when.fromZero(1)} at ten, at 12 Dock Street. Ask for me at the desk. Bring nothing but yourself; we have enough wrenches.`,
    ],
  }),
  received({
    key: 'jonas-ten-is-good',
    from: jonas,
    at: day(3, '15:12'),
    answers: 'jonas-invitation',
    quotes: true,
    subject: 'Re: Facilities Technician: interview',
    says: ['Dear Mr. Brennan,', 'Ten is good. I will be there.', 'Jonas Brandt'],
    expect: hiringStep,
  }),
  received({
    key: 'jonas-step-free',
    from: jonas,
    at: ago(140),
    answers: 'jonas-invitation',
    quotes: true,
    subject: 'Re: Facilities Technician: interview',
    says: [
      'Dear Mr. Brennan,',
      'I look forward to the interview tomorrow at ten. One thing I should have asked sooner: since an operation two months ago I use a wheelchair for anything longer than a corridor. Is the Dock Street entrance step-free, or is there another way in?',
      'A back door is no problem. I have spent half my working life behind them.',
      'Jonas Brandt',
    ],
    expect: urgent(hiringStep),
  }),

  reply(dale, {
    key: 'tomasz-before-we-talk',
    to: tomasz,
    at: day(9, '10:30'),
    subject: 'Facilities Technician',
    says: [
      'Dear Tomasz,',
      'Thank you for your application. Before we talk on the phone, is there anything you need to know from us?',
    ],
  }),
  received({
    key: 'tomasz-range',
    from: tomasz,
    at: day(8, '18:04'),
    answers: 'tomasz-before-we-talk',
    quotes: true,
    subject: 'Re: Facilities Technician',
    says: [
      'Good evening,',
      'Yes, one thing. Before I give notice I would need to know the range, even roughly. What does the post pay?',
      'Tomasz',
    ],
    expect: hiringStep,
  }),
  received({
    key: 'tomasz-asks-again',
    from: tomasz,
    at: day(1, '18:10'),
    answers: 'tomasz-before-we-talk',
    subject: 'Re: Facilities Technician',
    says: (when) => [
      'Good evening,',
      `I asked about the pay range on ${when.of('tomasz-range')}. Did I miss the answer? I looked in the junk folder also.`,
      'Tomasz Zieliński',
    ],
    expect: empty,
  }),

  reply(dale, {
    key: 'dmitri-which-day',
    to: dmitri,
    at: day(2, '13:44'),
    subject: 'Facilities Technician: a look at the boiler room',
    says: [
      'Dear Dmitri,',
      'We liked your application. Which day suits you to come and see the boiler room? It is best seen after lunch, when it has calmed down.',
    ],
  }),
  received({
    key: 'dmitri-answers',
    from: dmitri,
    at: ago(270),
    answers: 'dmitri-which-day',
    quotes: true,
    subject: 'Re: Facilities Technician: a look at the boiler room',
    says: (when) => [`${when.weekday(3)} at 14:00 suits me best. I bring my own boots.`, 'Dmitri Sokolov'],
    expect: hiringStep,
  }),

  received({
    key: 'kwame-application',
    from: kwame,
    to: [applyAddress(facilities)],
    at: day(9, '06:30'),
    subject: 'Facilities Technician',
    says: [
      'Hello,',
      'I want to apply for Facilities Technician. I look after a school now: boiler, roof, forty toilets, and one piano that is somehow my job.',
      'Kwame Boateng',
    ],
    files: [kwamesResume],
    expect: application,
  }),
  received({
    key: 'kwame-same-file',
    from: kwame,
    at: day(4, '06:28'),
    answers: 'kwame-application',
    subject: 'RE: Facilities Technician',
    says: [
      'Hello,',
      'Did the résumé open? Here it is again, it is the same file as before.',
      'Kwame Boateng',
    ],
    files: [kwamesResume],
    expect: empty,
  }),

  receipt('colin-receipt', { to: colin, role: facilities, at: day(11, '13:40') }),
  received({
    key: 'colin-not-well',
    from: colin,
    at: ago(250),
    answers: 'colin-receipt',
    subject: 'Re: We received your application: Facilities Technician',
    says: [
      'Hello. Is there any news on the facilities job.',
      'It has been a bad year and I do not sleep. Some nights I think it would be easier for everybody if I was not here any more. Sorry, I do not know why I am telling you.',
      'Colin',
    ],
    expect: urgent(empty),
  }),

  receipt('earl-receipt', { to: earl, role: facilities, at: day(8, '08:05') }),
  received({
    key: 'earl-certificate',
    from: earl,
    at: day(3, '08:11'),
    subject: 'FACILITIES TECHNICIAN',
    says: [
      'PASSED MY EPA 608 UNIVERSAL ON TUESDAY. 92 PERCENT. PICTURE OF THE CARD ATTACHED.',
      'ALSO THE CHILLER IN THE PHOTO ON YOUR WEB SITE IS A HARGROVE 30. I RAN TWO OF THOSE FOR THE SCHOOL DISTRICT 11 YEARS. THE LEFT FAN ON YOURS IS ON BACKWARDS.',
      'EARL HUTCHINS',
    ],
    files: [png('CARD.png', [182, 142, 60])],
    expect: valueAdded,
  }),

  reply(maren, {
    key: 'omar-invitation',
    to: omar,
    at: day(2, '15:20'),
    subject: 'Facilities Technician: your interview',
    says: (when) => [
      'Dear Omar,',
      `Dale and I look forward to meeting you on ${when.fromZero(1)} at nine in the morning, 12 Dock Street, second floor.`,
    ],
  }),
];
