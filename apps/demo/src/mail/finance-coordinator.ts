import { application, empty, hiringStep, type MailDraft, valueAdded } from '../compose/draft.ts';
import { pdf } from '../compose/file.ts';
import { after, ago, day } from '../compose/moment.ts';
import { applyAddress, finance } from './roles.ts';
import { dale, maren, person, receipt, received, reply } from './writers.ts';

export const priya = person('Priya Raman', 'priya.raman@mail.example', 'gmail');
export const wanjiru = person('Wanjiru Kamau', 'w.kamau@post.example', 'outlook');
const oscar = person('Oscar Lindqvist', 'oscar@lindqvist.example', 'apple');
const reception = person('Front desk', 'reception@harbourlight.example', 'outlook');
export const yuki = person('Yuki Tanabe', 'yuki.tanabe@mail.example', 'gmail', {
  zone: 'America/Los_Angeles',
});
const carmen = person('Carmen Ortiz', 'carmen.ortiz@post.example', 'apple', { language: 'es' });
const femi = person('Femi Adeyemi', 'femi.adeyemi@mail.example', 'gmail');
const aoife = person('Aoife Byrne', 'aoife.byrne@inbox.example', 'apple');
const ilse = person('Ilse Vermeulen', 'ilse.vermeulen@inbox.example', 'thunderbird');
export const bilal = person('Bilal Aziz', 'bilal.aziz@mail.example', 'gmail');

/** We promised news, the day passed, and people wait. */
export const financeMail: readonly MailDraft[] = [
  received({
    key: 'priya-application',
    from: priya,
    to: [applyAddress(finance)],
    at: day(15, '09:42'),
    subject: 'Application: Finance Coordinator',
    says: [
      'Dear Harbourlight,',
      'I would like to be your Finance Coordinator. For four years I have kept the books of a community kitchen where the finance department is me and, on Fridays, the cook. Restricted funds, month-end, the yearly audit, and a petty cash tin that has never been wrong by more than a dime.',
      'My résumé is attached. My notice is four weeks.',
      'Priya Raman',
    ],
    files: [
      pdf('Résumé Priya Raman.pdf', ['Priya Raman', 'Bookkeeper, Third Street Community Kitchen, 4 years']),
    ],
    expect: application,
  }),
  reply(dale, {
    key: 'priya-promise',
    to: priya,
    at: day(13, '16:20'),
    answers: 'priya-application',
    quotes: true,
    subject: 'Re: Application: Finance Coordinator',
    says: [
      'Dear Priya,',
      'Thank you. Everything has arrived, and I have read it with pleasure, the dime included. You will hear from us by the end of next week.',
    ],
  }),
  received({
    key: 'priya-waits',
    from: priya,
    at: day(5, '10:05'),
    answers: 'priya-promise',
    quotes: true,
    subject: 'Re: Application: Finance Coordinator',
    says: [
      'Hi Dale,',
      'You wrote that I would hear by the end of that week, and I have been a little afraid of my own phone since. Is there any news about the post?',
      'Best,\nPriya',
    ],
    expect: empty,
  }),

  reply(dale, {
    key: 'wanjiru-promise',
    to: wanjiru,
    at: day(13, '16:31'),
    subject: 'Finance Coordinator: thank you',
    says: [
      'Dear Wanjiru,',
      'Your application came through the website on Monday and I have it in front of me. The field is closed on Friday. You will hear from us by the end of next week.',
    ],
  }),
  received({
    key: 'wanjiru-waits',
    from: wanjiru,
    at: day(4, '12:40'),
    answers: 'wanjiru-promise',
    quotes: true,
    subject: 'Re: Finance Coordinator: thank you',
    says: [
      'Hello Mr. Brennan,',
      'Just following up on my application, see below. Kindly let me know where things stand.',
      'Wanjiru Kamau',
    ],
    expect: empty,
  }),

  reply(dale, {
    key: 'oscar-promise',
    to: oscar,
    at: day(12, '11:05'),
    subject: 'Finance Coordinator',
    says: [
      'Dear Oscar,',
      'Thank you for applying through our website. There are more good applications than I dared to expect, and yours is one of them. You will hear from us by the end of next week.',
    ],
  }),
  received({
    key: 'oscar-by-phone',
    from: reception,
    at: day(6, '10:26'),
    subject: 'Phone: Oscar Lindqvist',
    says: [
      'Oscar Lindqvist rang at 10:20 about Finance Coordinator. Asked if there was any news yet. I said you were both out until lunch. No message, very polite.',
      'Bea, front desk',
    ],
    expect: empty,
  }),

  received({
    key: 'yuki-application',
    from: yuki,
    to: [applyAddress(finance)],
    at: day(12, '09:02'),
    subject: 'Finance Coordinator, Yuki Tanabe',
    says: [
      'Good morning,',
      'Please find my application for Finance Coordinator attached. I have done accounts payable for a hospital group and, before that, four tax seasons in a church basement with volunteers, which was harder.',
      'I am moving east next month and will be forty minutes from Dock Street by bus.',
      'Yuki Tanabe',
    ],
    files: [pdf('Tanabe resume.pdf', ['Yuki Tanabe', 'Accounts payable, Redwood Hospitals'])],
    expect: application,
  }),
  receipt('yuki-receipt', {
    to: yuki,
    role: finance,
    at: after('yuki-application', 4),
    answers: 'yuki-application',
  }),

  receipt('carmen-receipt', { to: carmen, role: finance, at: day(12, '14:40') }),
  received({
    key: 'carmen-waits',
    from: carmen,
    at: day(2, '17:55'),
    subject: 'Finance Coordinator',
    says: [
      'Buenas tardes:',
      'Perdonen que esta vez les escriba en español; estoy en casa de mi madre y aquí el inglés no me sale. ¿Saben ya algo de mi solicitud para Finance Coordinator?',
      'Muchas gracias, y que tengan una buena tarde.\nCarmen Ortiz',
    ],
    signature: 'Enviado desde mi iPhone',
    encoding: 'base64',
    expect: empty,
  }),

  receipt('femi-receipt', { to: femi, role: finance, at: day(10, '13:15') }),
  received({
    key: 'femi-audit',
    from: femi,
    at: day(2, '09:20'),
    answers: 'femi-receipt',
    subject: 'Re: We received your application: Finance Coordinator',
    says: [
      'Good morning,',
      'A short addition to my application. Last Thursday our auditors signed off without a single finding, for the first time in six years. The thing they used to write us up for was the bank reconciliation, and that has been mine for nine months.',
      'I also read your last 990. You report on eleven restricted grants every quarter, which is the part of this work I like best, strange as that sounds. I built a tracker for nine of them here and would gladly show you how it would take eleven.',
      'Any afternoon suits me.',
      'Femi Adeyemi',
    ],
    expect: valueAdded,
  }),

  reply(maren, {
    key: 'aoife-interview',
    to: aoife,
    at: day(8, '10:12'),
    subject: 'Finance Coordinator: come and meet us',
    says: (when) => [
      'Dear Aoife,',
      `Dale and I would like to meet you. Would ${when.weekday(3)} at eleven work, here at Dock Street? There will be tea.`,
    ],
  }),
  received({
    key: 'aoife-withdraws',
    from: aoife,
    at: ago(130),
    answers: 'aoife-interview',
    quotes: true,
    subject: 'Re: Finance Coordinator: come and meet us',
    says: [
      'Dear Maren and Dale,',
      'I have accepted another post, so please take me off your list. Thank you for the kind interview and for the tea; the mug with the lighthouse nearly changed my mind.',
      'I hope whoever gets it loves it.',
      'Aoife',
    ],
    expect: hiringStep,
  }),

  reply(maren, {
    key: 'ilse-question',
    to: ilse,
    at: day(3, '14:10'),
    subject: 'Finance Coordinator: one question',
    says: [
      'Dear Ilse,',
      'One thing before we go further: would four mornings or two whole days suit you better?',
    ],
  }),
  received({
    key: 'ilse-answer',
    from: ilse,
    at: ago(240),
    answers: 'ilse-question',
    quotes: true,
    subject: 'Re: Finance Coordinator: one question',
    says: ['Both are fine; would it be part-time?', 'Greetings, Ilse'],
    expect: hiringStep,
  }),

  receipt('bilal-receipt', { to: bilal, role: finance, at: day(9, '21:10') }),
];
