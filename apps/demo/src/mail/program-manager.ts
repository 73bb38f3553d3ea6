import { application, empty, excessive, hiringStep, type MailDraft, valueAdded } from '../compose/draft.ts';
import { pdf, wav } from '../compose/file.ts';
import { after, ago, day } from '../compose/moment.ts';
import { applyAddress, programManager } from './roles.ts';
import { maren, person, receipt, received, reply } from './writers.ts';

const janella = person('Janella Kohn', 'janella.kohn@mail.example', 'gmail');
const exchange = person('Voicemail', 'voicemail@linepoint.example', 'plain');
const lindiwe = person('Lindiwe Dube', 'lindiwe.dube@inbox.example', 'apple');
const marcus = person('Marcus Webb', 'marcuswebb@mail.example', 'gmail');
const theo = person('Theo Papadakis', 'tpapadakis@student.example', 'apple');
const henrik = person('Henrik Dahl', 'h.dahl@post.example', 'thunderbird');
export const chloe = person('Chloé Marchand', 'chloe.marchand@courrier.example', 'thunderbird', {
  zone: 'America/Toronto',
  language: 'fr',
});

const janellasResume = pdf('Résumé.pdf', [
  'Janella Kohn',
  'Intake lead, Keystone Shelter Network, Pennsylvania',
  'Night desk, Lehigh Family Shelter',
]);

/** The two calls of the idea behind Foyer are here: `kevin-voicemail`, and `janella-now-or-later`. */
export const programManagerMail: readonly MailDraft[] = [
  received({
    key: 'janella-application',
    from: janella,
    to: [applyAddress(programManager)],
    at: day(9, '09:14'),
    subject: 'Program Manager, Housing: application',
    says: [
      'Dear hiring team,',
      'Please find attached my résumé for Program Manager, Housing. I work at a shelter network in Pennsylvania and am moving to the coast to be nearer my sister.',
      'I would be happy to answer any questions.',
      'Kind regards,\nJanella Kohn',
    ],
    files: [janellasResume],
    expect: application,
  }),
  receipt('janella-receipt', {
    to: janella,
    role: programManager,
    at: after('janella-application', 5),
    answers: 'janella-application',
  }),
  received({
    key: 'janella-arrived',
    from: janella,
    at: day(5, '08:40'),
    answers: 'janella-receipt',
    subject: 'Re: We received your application: Program Manager, Housing',
    says: ['Good morning,', 'I hope my application arrived safely.', 'Have a good week,\nJanella'],
    expect: empty,
  }),
  received({
    key: 'janella-now-or-later',
    from: janella,
    at: ago(210),
    answers: 'janella-receipt',
    subject: 'Re: We received your application: Program Manager, Housing',
    says: (when) => [
      'Dear Ms. Holt,',
      'Thank you for reading this between everything else. For three years I have run intake at Keystone Shelter Network in Pennsylvania: forty beds, two night teams, and a waiting list we cut from eleven weeks to six.',
      'I spent Sunday with your website and then with your Second Door report. The families who lose their housing again in month four are the ones our follow-on visits were built for, and I would like to bring that work to you.',
      'On Friday I finished the state Housing Navigator certificate; it is attached.',
      `Would fifteen minutes this week suit you, or is after your board meeting on ${when.date(8)} better? Either is fine. I know what this season is like on the other side of the desk.`,
      'Kind regards,\nJanella',
    ],
    files: [
      pdf('Housing Navigator certificate.pdf', ['Housing Navigator', 'This certifies Janella Kohn']),
      janellasResume,
    ],
    expect: valueAdded,
  }),

  received({
    key: 'kevin-voicemail',
    from: exchange,
    at: ago(160),
    subject: 'New voicemail from Kevin Doyle, (717) 555-0148',
    says: [
      'You have a new voicemail.',
      'From: Kevin Doyle, (717) 555-0148\nLength: 9 seconds',
      '"Hi, yeah, this is Kevin Doyle. Just calling to follow up on my résumé. Okay. Thank you. Bye."',
      'This transcript was made by a machine and may contain mistakes.',
    ],
    files: [wav('voicemail-0148.wav')],
    headers: { 'X-Voicemail-Seconds': '9' },
    expect: empty,
  }),

  reply(maren, {
    key: 'lindiwe-interview',
    to: lindiwe,
    at: day(11, '10:00'),
    subject: 'Program Manager, Housing: an interview?',
    says: (when) => [
      'Dear Lindiwe,',
      `We would very much like to meet you. Could you come to Dock Street on ${when.weekday(2)} at two for the interview? You would see the flats, and the two of us would have an hour to talk.`,
    ],
  }),
  received({
    key: 'lindiwe-laundry-room',
    from: lindiwe,
    at: day(8, '09:30'),
    answers: 'lindiwe-interview',
    quotes: true,
    subject: 'Re: Program Manager, Housing: an interview?',
    says: [
      'Dear Maren,',
      'Thank you for the interview, and for walking all four floors with me in those shoes.',
      'You asked what I would do with the empty laundry room, and I gave you a poor answer. I have slept on it. In Durban we turned one like it into a homework room: two donated desks, a kettle, and a rota kept by three tenants. It cost 340 dollars, and in the first month the complaints about noise on the stairs fell from nine to two.',
      'I would ask your tenants first, of course. They may want the washing machines back.',
      'Warm regards,\nLindiwe',
    ],
    expect: valueAdded,
  }),
  received({
    key: 'lindiwe-waits',
    from: lindiwe,
    at: day(1, '11:12'),
    answers: 'lindiwe-interview',
    subject: 'Re: Program Manager, Housing: an interview?',
    says: [
      'Dear Maren,',
      'Thank you again for the tour of the Dock Street flats. Is there any news?',
      'Lindiwe',
    ],
    signature: 'Sent from my iPhone',
    expect: empty,
  }),

  received({
    key: 'marcus-application',
    from: marcus,
    to: [applyAddress(programManager)],
    at: day(2, '09:12'),
    subject: 'Program Manager Housing',
    says: [
      'Hello,',
      'Application attached. Nine years behind a hotel front desk, so finding somebody a bed at two in the morning is what I do. Hotels have minibars; otherwise I suspect it is much the same.',
      'Marcus Webb',
    ],
    files: [pdf('MWebb.pdf', ['Marcus Webb', 'Night manager, Harbor Inn, 9 years'])],
    expect: application,
  }),
  received({
    key: 'marcus-same-day',
    from: marcus,
    at: day(2, '14:35'),
    answers: 'marcus-application',
    subject: 'Re: Program Manager Housing',
    says: ['Did it arrive? My mail program showed a little red triangle.', 'Marcus'],
    expect: empty,
  }),
  received({
    key: 'marcus-same-evening',
    from: marcus,
    at: day(2, '18:48'),
    answers: 'marcus-application',
    quotes: true,
    subject: 'Re: Program Manager Housing',
    says: [
      'Sorry, me again. My neighbor says you should always call as well, but I could not find a number. So: any update?',
      'Marcus',
    ],
    expect: excessive,
  }),

  received({
    key: 'theo-coffee',
    from: theo,
    at: day(4, '13:22'),
    subject: 'A coffee, some day?',
    says: [
      'Dear Harbourlight,',
      'You do not know me. I am finishing a degree in social policy, and my thesis is about why rehousing schemes fail in their first winter. Yours mostly does not, and I would love to ask somebody how you talked the county into it.',
      'I can do coffee, tea, or carrying boxes while we talk.',
      'Theo Papadakis',
    ],
    expect: application,
  }),

  received({
    key: 'henrik-data-request',
    from: henrik,
    at: day(7, '15:48'),
    subject: 'What you hold about me',
    says: [
      'Dear Harbourlight,',
      'I applied for Program Manager, Housing last year and was not chosen, which is quite all right.',
      'Under the state privacy act I ask you for a copy of the personal data that you still hold about me, notes of the interview included, and for the date on which it will be deleted.',
      'With kind regards,\nHenrik Dahl',
    ],
    expect: hiringStep,
  }),

  receipt('chloe-receipt', { to: chloe, role: programManager, at: day(8, '11:03') }),
];
