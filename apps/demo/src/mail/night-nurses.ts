import {
  application,
  empty,
  excessive,
  hiringStep,
  type MailDraft,
  urgent,
  valueAdded,
} from '../compose/draft.ts';
import { pdf, png } from '../compose/file.ts';
import { after, ago, day } from '../compose/moment.ts';
import { applyAddress, nightNurse } from './roles.ts';
import { maren, person, receipt, received, reply } from './writers.ts';

const amara = person('Amara Osei', 'amara.osei@mail.example', 'gmail');
export const noor = person('Noor Haddad', 'noor.haddad@post.example', 'apple');
export const grace = person('Grace Lin', 'grace.lin@inbox.example', 'outlook');
export const teresa = person('Teresa Nowak', 'teresa.nowak@mail.example', 'gmail');
const katrin = person('Katrin Vogel', 'katrin.vogel@post.example', 'thunderbird', {
  zone: 'Europe/Berlin',
  language: 'de',
});
const sunita = person('Sunita Pillai', 'sunita.pillai@mail.example', 'apple');
export const malik = person('Malik Johnson', 'malik.johnson@mail.example', 'gmail');

/** Four polite notes in two weeks: too many for a nurse, fine in sales (compare `danny-fourth`). */
const teresaMail: readonly MailDraft[] = [
  received({
    key: 'teresa-application',
    from: teresa,
    to: [applyAddress(nightNurse)],
    at: day(8, '07:40'),
    subject: 'Registered Nurse, Night Team',
    says: [
      'Good morning,',
      'I apply for Registered Nurse on the night team. At present I work days in an outpatient clinic and I miss the quiet hours, and the toast at four.',
      'Teresa Nowak, RN',
    ],
    files: [pdf('Teresa Nowak.pdf', ['Teresa Nowak, RN', 'Outpatient clinic'])],
    expect: application,
  }),
  receipt('teresa-receipt', {
    to: teresa,
    role: nightNurse,
    at: after('teresa-application', 5),
    answers: 'teresa-application',
  }),
  received({
    key: 'teresa-second',
    from: teresa,
    at: day(6, '07:45'),
    answers: 'teresa-receipt',
    subject: 'Re: We received your application: Registered Nurse, Night Team',
    says: ['Good morning,', 'Only to ask whether my application is with the right person.', 'Teresa'],
    expect: empty,
  }),
  received({
    key: 'teresa-third',
    from: teresa,
    at: day(3, '07:38'),
    answers: 'teresa-receipt',
    subject: 'Re: We received your application: Registered Nurse, Night Team',
    says: [
      'Good morning again,',
      'Has anybody had a chance to look at my application yet?',
      'Thank you,\nTeresa Nowak',
    ],
    expect: empty,
  }),
  received({
    key: 'teresa-fourth',
    from: teresa,
    at: day(1, '07:42'),
    subject: 'Night Team',
    says: [
      'Good morning, it is Teresa Nowak, about the night team. Is there anything new from your side?',
      'Wishing you an easy week.',
    ],
    expect: excessive,
  }),
];

export const nightNurseMail: readonly MailDraft[] = [
  received({
    key: 'amara-application',
    from: amara,
    to: [applyAddress(nightNurse)],
    at: day(9, '17:22'),
    subject: 'Registered Nurse, Night Team',
    says: [
      'Dear Harbourlight,',
      'I saw your post on the board at the union hall and took the last paper tab, so I hope I am not too late. I am a registered nurse, currently per diem, and I want to stay in one place with the same faces.',
      'Résumé attached.',
      'Amara Osei',
    ],
    files: [pdf('Osei RN resume.pdf', ['Amara Osei, RN', 'Per diem, Harbor County'])],
    expect: application,
  }),
  reply(maren, {
    key: 'amara-call',
    to: amara,
    at: day(8, '09:50'),
    answers: 'amara-application',
    quotes: true,
    subject: 'Re: Registered Nurse, Night Team',
    says: [
      'Dear Amara,',
      'Not too late at all. Esther, who leads the night team, would like to call you. Which evening is good?',
    ],
  }),
  received({
    key: 'amara-evening',
    from: amara,
    at: day(8, '17:31'),
    answers: 'amara-call',
    quotes: true,
    subject: 'Re: Registered Nurse, Night Team',
    says: ['Any evening after six, please. Before that I am asleep, or pretending.', 'Amara'],
    expect: hiringStep,
  }),
  received({
    key: 'amara-offer',
    from: amara,
    at: ago(185),
    answers: 'amara-call',
    subject: 'Re: Registered Nurse, Night Team',
    says: [
      'Dear Maren,',
      'Keele Road hospice has offered me a night post and they need my answer by tomorrow at five in the afternoon. I would rather work with your team, so if a decision is close I am glad to hold on until then.',
      'If it is no, that helps me too.',
      'Amara Osei',
    ],
    expect: urgent(valueAdded),
  }),

  receipt('noor-receipt', { to: noor, role: nightNurse, at: day(7, '22:40') }),
  received({
    key: 'noor-some-time',
    from: noor,
    at: day(1, '13:05'),
    answers: 'noor-receipt',
    subject: 'Re: We received your application: Registered Nurse, Night Team',
    says: ['Hello, I wanted to add that I did nights for some time in my last place.', 'Noor'],
    signature: 'Sent from my iPhone',
    expect: empty,
  }),

  reply(maren, {
    key: 'grace-documents',
    to: grace,
    at: day(2, '10:15'),
    subject: 'Night Team: two documents',
    says: [
      'Dear Grace,',
      'The interview left us all smiling. Before the references, could you please send me your registration and your vaccination record?',
    ],
  }),
  received({
    key: 'grace-both-attached',
    from: grace,
    at: ago(220),
    answers: 'grace-documents',
    quotes: true,
    subject: 'RE: Night Team: two documents',
    says: [
      'Hello Maren,',
      'Both attached. The vaccination card is a photo because my scanner has opinions.',
      'Grace Lin',
    ],
    files: [
      pdf('Registration.pdf', ['State Board of Nursing', 'Grace Lin, RN']),
      png('Vaccination.png', [38, 96, 120]),
    ],
    expect: hiringStep,
  }),

  receipt('katrin-receipt', { to: katrin, role: nightNurse, at: day(10, '11:20') }),
  received({
    key: 'katrin-recognition',
    from: katrin,
    at: day(3, '08:15'),
    answers: 'katrin-receipt',
    subject: 'Bewerbung Registered Nurse, Night Team: Prüfung bestanden',
    says: (when) => [
      'Sehr geehrte Frau Holt,',
      `kurz etwas Neues zu meiner Bewerbung vom ${when.of('katrin-receipt')}: Letzte Woche habe ich die amerikanische Zulassungsprüfung (NCLEX-RN) bestanden, die Bescheinigung hängt an. Damit fehlt nur noch der Eintrag im Register.`,
      'Ich bringe sechs Jahre Nachtdienst auf einer Palliativstation mit 14 Betten mit. Auf Ihrer Seite habe ich gelesen, dass das Nachtteam auch Angehörige anruft, wenn jemand unruhig schläft. Genau das haben wir eingeführt, und die Beschwerden am Morgen gingen um die Hälfte zurück.',
      'Verzeihen Sie, dass ich auf Deutsch schreibe. Sprechen geht auf Englisch schon gut, Schreiben dauert mir noch zu lang.',
      'Mit freundlichen Grüßen\nKatrin Vogel',
    ],
    files: [pdf('NCLEX-RN Bescheinigung.pdf', ['NCLEX-RN', 'Katrin Vogel: passed'])],
    encoding: 'base64',
    expect: valueAdded,
  }),

  reply(maren, {
    key: 'sunita-decision',
    to: sunita,
    at: day(4, '15:30'),
    subject: 'Registered Nurse, Night Team: our decision',
    says: [
      'Dear Sunita,',
      'Thank you for the two hours you gave us. We have decided to offer the post to somebody else, and I am sorry to bring you that news.',
      'We will keep your application for a year unless you would rather we did not.',
    ],
  }),
  received({
    key: 'sunita-feedback',
    from: sunita,
    at: day(3, '09:10'),
    answers: 'sunita-decision',
    quotes: true,
    subject: 'Re: Registered Nurse, Night Team: our decision',
    says: [
      'Dear Maren,',
      'Thank you for telling me quickly and like a human being. If there is one thing I could have done better, would you let me know? I would take it well.',
      'And yes, do keep my application.',
      'Sunita',
    ],
    expect: hiringStep,
  }),

  ...teresaMail,

  reply(maren, {
    key: 'malik-question',
    to: malik,
    at: day(1, '09:40'),
    subject: 'Night Team: when could you start?',
    says: [
      'Dear Malik,',
      'Thank you for your application; Esther would like to go on. When could you start, and would two weekends a month be possible for you?',
    ],
  }),
];
