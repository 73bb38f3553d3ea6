import { application, empty, excessive, type MailDraft, valueAdded } from '../compose/draft.ts';
import { pdf } from '../compose/file.ts';
import { day } from '../compose/moment.ts';
import { accounts, applyAddress, majorGifts } from './roles.ts';
import { JOBS, person, receipt, received } from './writers.ts';

export const mateo = person('Mateo Vargas', 'mateo.vargas@mail.example', 'gmail');
const samuel = person('Samuel Okafor', 'samuel.okafor@inbox.example', 'outlook');
export const sofia = person('Sofia Marchetti', 'sofia.marchetti@post.example', 'apple');
export const danny = person('Danny Castellano', 'danny@castellano.example', 'gmail', {
  zone: 'America/Chicago',
});
export const whitney = person('Whitney Pruitt', 'whitney.pruitt@mail.example', 'gmail');
const brock = person('Brock Sterling', 'brock@sterlingcloses.example', 'outlook');

/** The same rhythm as the nurse's (`teresa-fourth`), where persistence is part of the work. */
const dannyMail: readonly MailDraft[] = [
  received({
    key: 'danny-application',
    from: danny,
    to: [applyAddress(accounts)],
    at: day(8, '09:05'),
    subject: 'Account Executive, Harbourlight Works',
    says: [
      'Hey team!',
      'Throwing my hat in for Account Executive at Harbourlight Works. I sell linen service to hotels today, and I have always wanted to sell for somebody I could tell my mother about.',
      'Danny Castellano',
    ],
    files: [pdf('Castellano.pdf', ['Danny Castellano', 'Linen and laundry sales, Chicago'])],
    expect: application,
  }),
  received({
    key: 'danny-second',
    from: danny,
    at: day(6, '16:20'),
    answers: 'danny-application',
    subject: 'Re: Account Executive, Harbourlight Works',
    says: ['Hey team! Circling back on the AE role. Where are we at?', 'Danny'],
    expect: empty,
  }),
  received({
    key: 'danny-third',
    from: danny,
    at: day(3, '09:01'),
    answers: 'danny-application',
    subject: 'Re: Account Executive, Harbourlight Works',
    says: ['Knock knock. Danny here, bumping this to the top of the pile. Any word?', 'Danny C.'],
    expect: empty,
  }),
  received({
    key: 'danny-fourth',
    from: danny,
    at: day(1, '15:45'),
    answers: 'danny-application',
    quotes: true,
    subject: 'Re: Account Executive, Harbourlight Works',
    says: [
      'Me again, same hat, still thrown. Happy to jump on a call whenever works. Just checking in on timing!',
      'Danny Castellano',
    ],
    expect: empty,
  }),
];

export const fundraisingAndSalesMail: readonly MailDraft[] = [
  receipt('mateo-receipt', { to: mateo, role: majorGifts, at: day(12, '10:10') }),
  received({
    key: 'mateo-bequest',
    from: mateo,
    at: day(4, '11:25'),
    answers: 'mateo-receipt',
    subject: 'Re: We received your application: Major Gifts Officer',
    says: (when) => [
      'Dear hiring team,',
      `One line on my résumé is out of date, in the good direction. In ${when.month(-35)} I closed a $240,000 bequest that had been open for seven months. It took eleven visits, and on nine of them we did not talk about money.`,
      'Your annual report says that half of your gifts over ten thousand come from six families. I would like to talk about the seventh.',
      'Mateo Vargas',
    ],
    expect: valueAdded,
  }),

  receipt('samuel-receipt', { to: samuel, role: majorGifts, at: day(6, '12:02') }),
  received({
    key: 'samuel-referral',
    from: samuel,
    at: day(1, '10:42'),
    subject: 'Major Gifts Officer: a name you know',
    says: [
      'Good morning,',
      'Following my application for Major Gifts Officer: Ruth Adler on your board suggested I write, and is happy to be asked about me. We ran the hospital gala together for five years, and in the last one we passed $1.1 million for the first time.',
      'Her number is in your own directory, which I take to be a good sign.',
      'Samuel Okafor',
    ],
    expect: valueAdded,
  }),

  receipt('sofia-receipt', { to: sofia, role: majorGifts, at: day(7, '16:33') }),

  ...dannyMail,

  receipt('whitney-receipt', { to: whitney, role: accounts, at: day(7, '09:30') }),
  received({
    key: 'whitney-everybody',
    from: whitney,
    to: [JOBS, 'dale@harbourlight.example', 'director@harbourlight.example', 'board@harbourlight.example'],
    at: day(1, '12:15'),
    subject: 'Is anyone at Harbourlight decent enough to answer?',
    says: (when) => [
      'I am writing to all four of you because one of you must have the decency to answer me.',
      `I turned down other work because of you, and my kids are the ones who pay for your silence. If nobody calls me by noon on ${when.weekday(4)}, I will tell every hotel manager on the coast how Harbourlight treats people. You have been warned.`,
      'Whitney Pruitt',
    ],
    expect: excessive,
  }),

  received({
    key: 'brock-application',
    from: brock,
    to: [applyAddress(accounts)],
    at: day(3, '08:58'),
    subject: 'You can stop looking',
    says: [
      'Good morning!',
      'Account Executive, Harbourlight Works: search over, congratulations. I outsold every person in every room I have ever stood in, and some of those were ballrooms. I am attaching my numbers and waiting by the phone, which I never do.',
      'B. Sterling',
    ],
    signature: 'Brock Sterling\nCloser of the Year 2023, 2024, 2025',
    files: [pdf('Numbers.pdf', ['Brock Sterling', 'Sales by quarter'])],
    expect: application,
  }),
];
