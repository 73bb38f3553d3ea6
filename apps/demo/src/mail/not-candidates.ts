import { type MailDraft, notCandidate } from '../compose/draft.ts';
import { shownInPlace } from '../compose/file.ts';
import { day } from '../compose/moment.ts';
import { dale, JOBS, person, received, reply } from './writers.ts';

const brightline = person('Chase Whitlock', 'chase@brightline-talent.example', 'outlook');
const housingMatters = person('Housing Matters', 'letter@housing-matters.example', 'plain');
const payrollNest = person('Tiffany at PayrollNest', 'tiffany@payrollnest.example', 'gmail');
const hannah = person('Hannah Weiss', 'hannah.weiss@stclement.example', 'outlook');
const postmaster = person('Mail Delivery System', 'MAILER-DAEMON@mail.harbourlight.example', 'plain');
const tenant = person('Gus Ferrante', 'gus.ferrante@mail.example', 'apple');
const panel = person('Esther Okonjo', 'esther.okonjo@harbourlight.example', 'outlook');

const newsletterPage = `<html><body style="background:#f4efe6"><table width="600" align="center"><tr><td>
<h1>Housing Matters</h1><p><i>The weekly letter for people who find other people homes</i></p>
<h2>What a winter bed really costs</h2><p>Six shelters opened their books to us. The surprise was not the heating.</p>
<h2>Landlords who said yes twice</h2><p>Marguerite Teller talks to four of them over a long breakfast.</p>
<p><a href="https://housing-matters.example/letter/48">Read it in the browser</a> &middot;
<a href="https://housing-matters.example/leave?u=jobs">Leave the list</a></p></td></tr></table></body></html>`;

export const notCandidateMail: readonly MailDraft[] = [
  received({
    key: 'brightline-agency',
    from: brightline,
    at: day(5, '09:17'),
    subject: 'Three rockstar RNs, exclusive to Harbourlight',
    says: [
      'Hi there,',
      'Chase from Brightline Talent. I represent three night nurses who are extremely interested in your opening, and I can have them in front of you on Thursday. Our fee is 22% of first-year salary with a ninety-day guarantee.',
      'What does your calendar look like?',
    ],
    signature: 'Chase Whitlock\nSenior Talent Partner, Brightline Agency',
    expect: notCandidate,
  }),
  received({
    key: 'housing-matters-letter',
    from: housingMatters,
    at: day(3, '06:02'),
    subject: 'Housing Matters 48: what a winter bed really costs',
    says: [
      'HOUSING MATTERS, the weekly letter for people who find other people homes',
      'What a winter bed really costs\nSix shelters opened their books to us. The surprise was not the heating.',
      'Landlords who said yes twice\nMarguerite Teller talks to four of them over a long breakfast.',
      'Leave the list: https://housing-matters.example/leave?u=jobs',
    ],
    html: newsletterPage,
    headers: {
      'List-Id': 'Housing Matters <letter.housing-matters.example>',
      'List-Unsubscribe': '<https://housing-matters.example/leave?u=jobs>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
    expect: notCandidate,
  }),
  received({
    key: 'payrollnest-vendor',
    from: payrollNest,
    at: day(2, '11:11'),
    subject: 'Quick question about your payroll, Maren',
    says: [
      'Hi Maren!',
      'Most nonprofits your size lose 11 hours a month to timesheets. PayrollNest gives them back. Would you be open to a 20-minute demo next week? I will send a box of our famous granola either way.',
      'Tiffany',
    ],
    expect: notCandidate,
  }),

  reply(dale, {
    key: 'hannah-reference-request',
    to: hannah,
    at: day(2, '10:20'),
    subject: 'A reference for Grace Lin',
    says: [
      'Dear Ms. Weiss,',
      'Grace Lin gave us your name. Would you have ten minutes this week to tell us about working together?',
    ],
  }),
  received({
    key: 'hannah-out-of-office',
    from: hannah,
    at: day(2, '10:21'),
    answers: 'hannah-reference-request',
    subject: 'Automatic reply: A reference for Grace Lin',
    says: (when) => [
      `I am out of the office until ${when.date(6)} with limited access to email and unlimited access to my grandchildren. For anything that cannot wait, please call the ward.`,
      'Hannah Weiss, St. Clement Hospital',
    ],
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'auto_reply',
    },
    expect: notCandidate,
  }),

  received({
    key: 'leila-bounce',
    from: postmaster,
    at: day(9, '09:01'),
    subject: 'Undelivered Mail Returned to Sender',
    says: [
      'This is the mail system at host mail.harbourlight.example.',
      "I'm sorry to have to inform you that your message could not be delivered to one recipient. It is attached below.",
      '<lelia.rahimi@post.example>: host mx.post.example said: 550 5.1.1 No such user here',
    ],
    container: 'multipart/report; report-type=delivery-status',
    files: [
      shownInPlace(
        'message/delivery-status',
        'Reporting-MTA: dns; mail.harbourlight.example\n\nFinal-Recipient: rfc822; lelia.rahimi@post.example\nAction: failed\nStatus: 5.1.1\n',
      ),
      shownInPlace(
        'text/rfc822-headers',
        `From: Harbourlight Jobs <${JOBS}>\nTo: lelia.rahimi@post.example\nSubject: We received your application: Finance Coordinator\n`,
      ),
    ],
    headers: { 'Auto-Submitted': 'auto-replied', 'Return-Path': '<>' },
    expect: notCandidate,
  }),
  received({
    key: 'dale-room',
    from: dale,
    at: day(1, '16:30'),
    subject: 'Panel room, and the lamp',
    says: [
      'Maren,',
      'I have booked the small meeting room for the interviews. The lamp still flickers. I have put "fix the lamp" on the list of questions for Facilities Technician, which I think is fair.',
      'D.',
    ],
    expect: notCandidate,
  }),
  received({
    key: 'esther-accepts',
    from: panel,
    at: day(3, '16:02'),
    subject: 'Accepted: Interviews, Facilities Technician',
    says: ['Esther Okonjo has accepted this meeting.'],
    files: [
      shownInPlace(
        'text/calendar; charset=utf-8; method=REPLY',
        'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Harbourlight//Calendar//EN\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:interviews-facilities@harbourlight.example\nSUMMARY:Interviews, Facilities Technician\nATTENDEE;PARTSTAT=ACCEPTED:mailto:esther.okonjo@harbourlight.example\nEND:VEVENT\nEND:VCALENDAR\n',
      ),
    ],
    expect: notCandidate,
  }),
  received({
    key: 'gus-tap',
    from: tenant,
    at: day(4, '19:20'),
    subject: 'tap 3rd floor',
    says: [
      'hello this is gus in 3C dock street. I know this is the jobs address but the other one sends it back. the kitchen tap drips, not bad, but all night. I put a sock under it. no rush just tell facilities please',
      'gus',
    ],
    expect: notCandidate,
  }),
];
