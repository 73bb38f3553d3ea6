import { application, excessive, type MailDraft, valueAdded } from '../compose/draft.ts';
import { pdf, png } from '../compose/file.ts';
import { day } from '../compose/moment.ts';
import { applyAddress, frontEnd } from './roles.ts';
import { JOBS, maren, person, received, reply } from './writers.ts';

const hyeJin = person('Hye-jin Park', 'hyejin.park@mail.example', 'gmail');
const ellery = person('R. Ellery', 'r.ellery@post.example', 'plain');

export const frontEndMail: readonly MailDraft[] = [
  received({
    key: 'hyejin-application',
    from: hyeJin,
    to: [applyAddress(frontEnd)],
    at: day(2, '13:30'),
    subject: 'Front-end Developer',
    says: [
      'Hello,',
      'I would like to apply as Front-end Developer. My résumé is attached. The work sample you ask for follows tomorrow; I want to try it on my grandmother first.',
      'Hye-jin Park',
    ],
    files: [pdf('Park.pdf', ['Hye-jin Park', 'Front-end developer, 5 years'])],
    expect: application,
  }),
  received({
    key: 'hyejin-prototype',
    from: hyeJin,
    at: day(1, '17:05'),
    answers: 'hyejin-application',
    subject: 'Re: Front-end Developer',
    says: [
      'Hello again,',
      'Here is the work sample from your posting. The prototype reads your shelter map aloud; the link needs no sign-in: https://shelter-map.prototype.example/',
      'It works by keyboard alone and with the screen off. Two of your shelters have the same phone number on the public page, by the way; I marked them in the screenshot. My grandmother found the third bed in forty seconds and then asked whether they have a piano.',
      'Hye-jin',
    ],
    files: [png('Two numbers.png', [90, 70, 150])],
    expect: valueAdded,
  }),

  received({
    key: 'ellery-application',
    from: ellery,
    to: [applyAddress(frontEnd)],
    at: day(14, '16:14'),
    subject: 'Front-end Developer application',
    says: ['Resume attached. R. Ellery'],
    files: [pdf('ellery.pdf', ['R. Ellery', 'Web developer'])],
    expect: application,
  }),
  reply(maren, {
    key: 'ellery-no',
    to: ellery,
    at: day(7, '10:00'),
    answers: 'ellery-application',
    quotes: true,
    subject: 'Re: Front-end Developer application',
    says: [
      'Dear R. Ellery,',
      'Thank you for your time and for the conversation. We have chosen another candidate; this is final. I wish you well with the search.',
    ],
  }),
  received({
    key: 'ellery-after-no',
    from: ellery,
    to: [JOBS, 'dale@harbourlight.example'],
    at: day(5, '18:48'),
    answers: 'ellery-no',
    subject: 'Re: Front-end Developer application',
    says: [
      'I do not accept this. You wrote that it is final but you have not thought about it properly, so I am copying Dale, who will see sense. I expect to be put back on the list.',
      'R. Ellery',
    ],
    expect: excessive,
  }),
  received({
    key: 'ellery-blue-car',
    from: ellery,
    to: [JOBS, 'dale@harbourlight.example', 'reception@harbourlight.example'],
    at: day(1, '07:55'),
    subject: 'still waiting',
    says: [
      'I saw your blue car behind the building again last night, so I know you were at your desk until eight. Then you have time to write back.',
      'R. Ellery',
    ],
    expect: excessive,
  }),
];
