import {
  application,
  empty,
  excessive,
  hiringStep,
  type MailDraft,
  notCandidate,
  urgent,
  valueAdded,
} from '../compose/draft.ts';
import { pdf } from '../compose/file.ts';
import { ago } from '../compose/moment.ts';
import { bilal, priya, wanjiru, yuki } from './finance-coordinator.ts';
import { kwame, omar } from './facilities.ts';
import { danny, mateo, sofia, whitney } from './fundraising-and-sales.ts';
import { grace, malik, noor, teresa } from './night-nurses.ts';
import { chloe } from './program-manager.ts';
import { applyAddress, frontEnd, nightNurse } from './roles.ts';
import { dale, JOBS, person, received } from './writers.ts';

const nils = person('Nils Aaker', 'nils@aaker.example', 'plain');
const rosalind = person('Rosalind Ames', 'rosalind.ames@webmail.example', 'html_only');
const coffee = person('BeanBarrel Office Coffee', 'hello@beanbarrel.example', 'plain');

/** A message that comes in while somebody watches. */
export interface Arrival {
  /** Seconds after the arrival before it, or after the start. */
  readonly afterSeconds: number;
  readonly draft: MailDraft;
}

type Letter = Omit<Parameters<typeof received>[0], 'at'>;
const arrives = (afterSeconds: number, letter: Letter): Arrival => ({
  afterSeconds,
  draft: received({ ...letter, at: ago(0) }),
});

export const demoArrivals: readonly Arrival[] = [
  arrives(20, {
    key: 'bilal-busy-season',
    from: bilal,
    answers: 'bilal-receipt',
    subject: 'Re: We received your application: Finance Coordinator',
    says: [
      'Dear hiring team,',
      'Still very keen; I know it is a busy season. You do wonderful work and I would be so proud to be part of it.',
      'Warm wishes,\nBilal Aziz',
    ],
    expect: empty,
  }),
  arrives(28, {
    key: 'malik-answers',
    from: malik,
    answers: 'malik-question',
    quotes: true,
    subject: 'Re: Night Team: when could you start?',
    says: [
      'Hi Maren,',
      'I could start on the first Monday of next month, and two weekends a month is fine. Three if one of them has pie.',
      'Malik',
    ],
    expect: hiringStep,
  }),
  arrives(33, {
    key: 'yuki-tracker',
    from: yuki,
    answers: 'yuki-receipt',
    subject: 'Re: We received your application: Finance Coordinator',
    says: (when) => [
      'Good morning,',
      'I read your audited accounts over the weekend, notes included. Note 7 says that the Second Door grant is drawn down in arrears, so in some months you must be lending yourselves about $90,000. At Redwood I set up the same thing for two county contracts: a one-page forecast, every Friday, and in the second year we no longer needed the bank.',
      'The template is attached with the names taken out. Use it whether or not you use me.',
      `If a conversation helps, I am here from ${when.date(12)}; if you would rather decide first, that is fine too.`,
      'Yuki Tanabe',
    ],
    files: [pdf('Drawdown forecast.pdf', ['Weekly drawdown forecast', 'Grant A, Grant B'])],
    expect: valueAdded,
  }),
  arrives(26, {
    key: 'danny-fifth',
    from: danny,
    answers: 'danny-application',
    subject: 'Re: Account Executive, Harbourlight Works',
    says: ['Quick bump! Any movement on this one? Danny'],
    expect: empty,
  }),
  arrives(31, {
    key: 'omar-hospital',
    from: omar,
    answers: 'omar-invitation',
    quotes: true,
    subject: 'Re: Facilities Technician: your interview',
    says: [
      'Dear Maren,',
      'My daughter was taken into hospital this morning and I cannot come to the interview tomorrow at nine. She will be all right. Could we move it to later in the week, any hour, any day?',
      'I am very sorry.\nOmar Farouk',
    ],
    signature: 'Sent from my iPhone',
    expect: urgent(hiringStep),
  }),
  arrives(29, {
    key: 'beanbarrel-vendor',
    from: coffee,
    subject: 'Your office runs on coffee. Does your coffee run on time?',
    says: [
      'Free two-week trial of our countertop brewer, no contract, cancel by carrier pigeon.',
      'You get this because your address is on a public web page. Unsubscribe: https://beanbarrel.example/no',
    ],
    headers: { 'List-Unsubscribe': '<https://beanbarrel.example/no>', Precedence: 'bulk' },
    expect: notCandidate,
  }),
  arrives(34, {
    key: 'wanjiru-again',
    from: wanjiru,
    answers: 'wanjiru-promise',
    quotes: true,
    subject: 'RE: Finance Coordinator: thank you',
    says: ['Hello Mr. Brennan,', 'May I ask once more whether there is an update?', 'Wanjiru Kamau'],
    expect: empty,
  }),
  arrives(27, {
    key: 'nils-application',
    from: nils,
    to: [applyAddress(frontEnd)],
    subject: 'Front-end Developer',
    says: [
      'Hi,',
      'Applying for Front-end Developer. I make slow pages fast for a living and would like to do it for something that matters. Résumé attached, in the plainest PDF I could make.',
      'Nils Aaker',
    ],
    files: [pdf('aaker.pdf', ['Nils Aaker', 'Front-end developer'])],
    expect: application,
  }),
  arrives(30, {
    key: 'chloe-attestation',
    from: chloe,
    answers: 'chloe-receipt',
    subject: 'Program Manager, Housing : une attestation, et une idée',
    says: [
      'Madame,',
      "Depuis ma candidature, j'ai terminé la formation de médiation locative (120 heures) ; l'attestation est jointe.",
      "À Montréal, je dirige depuis cinq ans une équipe de quatre personnes qui suit 62 ménages relogés. Votre rapport Second Door dit que la rupture vient au quatrième mois ; chez nous c'était le cinquième, et une visite à la dixième semaine a ramené les départs de 19 % à 8 %.",
      "Je passe à Dock Street la semaine prochaine pour voir ma tante. Si un quart d'heure vous convient, tant mieux ; sinon un courriel me suffit.",
      'Bien cordialement,\nChloé Marchand',
    ],
    files: [pdf('Attestation médiation.pdf', ['Attestation', 'Chloé Marchand, 120 heures'])],
    encoding: 'base64',
    expect: valueAdded,
  }),
  arrives(24, {
    key: 'kwame-subject-only',
    from: kwame,
    subject: 'any news on Facilities Technician? Kwame',
    says: [''],
    expect: empty,
  }),
  arrives(32, {
    key: 'mateo-out-of-office',
    from: mateo,
    subject: 'Out of office: donor weekend',
    says: [
      'Thank you for your message. I am at a donor weekend in the mountains, where the signal is as rare as the wine. I read mail again on Monday.',
      'Mateo Vargas',
    ],
    headers: { 'Auto-Submitted': 'auto-replied' },
    expect: notCandidate,
  }),
  arrives(28, {
    key: 'noor-in-numbers',
    from: noor,
    answers: 'noor-receipt',
    subject: 'Re: We received your application: Registered Nurse, Night Team',
    says: [
      'Hello, my last mail was vague, sorry. In numbers: two years and four months of nights at Bayview General, 22 beds, surgical, and for the last nine months I was charge nurse on three nights out of five.',
      'Noor Haddad',
    ],
    signature: 'Sent from my iPhone',
    expect: valueAdded,
  }),
  arrives(35, {
    key: 'teresa-fifth',
    from: teresa,
    subject: 'Night Team, Teresa Nowak',
    says: ['Good day, may I ask if there is any decision yet about the night team?', 'Teresa'],
    expect: excessive,
  }),
  arrives(29, {
    key: 'grace-one-more',
    from: grace,
    answers: 'grace-documents',
    quotes: true,
    subject: 'RE: Night Team: two documents',
    says: [
      'Hello Maren,',
      'The back of the vaccination card, which you will also need and which I forgot.',
      'Grace Lin',
    ],
    files: [pdf('Vaccination back.pdf', ['Vaccination record, page 2', 'Grace Lin'])],
    expect: hiringStep,
  }),
  arrives(27, {
    key: 'sofia-dated-offer',
    from: sofia,
    answers: 'sofia-receipt',
    subject: 'Re: We received your application: Major Gifts Officer',
    says: (when) => [
      'Dear Harbourlight,',
      `A word about timing, without any pressure: the opera has offered me their major gifts post, and I have been asked to sign by ${when.date(9)}. I would rather raise money for roofs than for curtains. If you expect to decide later than that, just tell me.`,
      'Sofia Marchetti',
    ],
    expect: valueAdded,
  }),
  arrives(33, {
    key: 'whitney-at-home',
    from: whitney,
    to: [JOBS, 'director@harbourlight.example'],
    subject: 'I called your director at home',
    says: [
      'Since none of you picks up, I found your director’s home number and called it twice last night. Whoever answered was rude to me. I will go on calling until somebody gives me an interview.',
      'Whitney Pruitt',
    ],
    expect: excessive,
  }),
  arrives(26, {
    key: 'rosalind-application',
    from: rosalind,
    to: [applyAddress(nightNurse)],
    subject: 'Registered Nurse, Night Team',
    says: [
      'Dear Sir or Madam,',
      'I am sixty-one, I have been a nurse since I was twenty-two, and retirement lasted five weeks. Please consider me for the night team. My references are all younger than I am.',
      'Rosalind Ames, RN',
    ],
    expect: application,
  }),
  arrives(31, {
    key: 'priya-not-pleased',
    from: priya,
    answers: 'priya-promise',
    subject: 'Re: Application: Finance Coordinator',
    says: [
      'Hi Dale,',
      'I will say this plainly and then leave it: you named a date, it is well past, and nobody has written. I would have minded a no much less. Could you please tell me where my application stands?',
      'Priya',
    ],
    expect: empty,
  }),
  arrives(24, {
    key: 'dale-cake',
    from: dale,
    subject: 'Cake',
    says: ['There is cake in the small meeting room. The lamp has stopped flickering by itself. D.'],
    expect: notCandidate,
  }),
  arrives(30, {
    key: 'bilal-again',
    from: bilal,
    subject: 'Finance Coordinator',
    says: [
      'I forgot to say in my last message: have a lovely week, and do let me know if you need anything.',
      'Bilal',
    ],
    expect: empty,
  }),
];
