import type { LeftOut } from '#libs/contract';
import { counted, numberInside, numberWord } from './numbers.ts';

const people = (count: number) => (count === 1 ? 'person' : 'people');

export const waitingWords = {
  title: 'Waiting on us',
  headline: (pastAim: number) =>
    `${numberWord(pastAim)} ${people(pastAim)} ${pastAim === 1 ? 'has' : 'have'} waited too long.`,
  nobody: 'Nobody is waiting on us past our aim.',
  longest: (days: number) => `The longest wait is ${counted(days, 'day', 'days')}.`,
  below: (more: number) =>
    more === 0
      ? 'An automatic receipt does not count as hearing from us.'
      : `${numberWord(more)} more ${more === 1 ? 'is' : 'are'} waiting within our aim. An automatic receipt does not count as hearing from us.`,
  facts: {
    people: (count: number) => `${people(count)} waiting for a person`,
    longest: (aim: number) => `longest wait; our aim is ${aim}`,
    promises: (count: number) => (count === 1 ? 'promise passed' : 'promises passed'),
    followUps: 'that asked again, last week and this week',
  },
  days: (days: number) => counted(days, 'day', 'days'),
  waiting: (count: number) => `${count} waiting`,
  noRole: 'No role named',
  promise: (day: string | null) => (day === null ? 'We wrote: ' : `We wrote on ${day}: `),
  promiseBy: (name: string, due: string) => `${name}, for ${due}`,
  promiseDue: (due: string) => `for ${due}`,
  noPromise: 'That was no promise',
  followUps: (count: number) => (count === 0 ? 'no follow-up' : counted(count, 'follow-up', 'follow-ups')),
  leftOut: {
    withdrew: 'withdrew; left out',
    own_answer: 'needs an answer of their own; left out',
    written_recently: 'we wrote in the last 7 days; left out',
  } satisfies Record<LeftOut, string>,
  include: (name: string) => `Include ${name}`,
  within: (count: number, roles: number) =>
    `${counted(count, 'more person', 'more people')} in ${roles === 1 ? 'one role' : `${numberInside(roles)} roles`} ${count === 1 ? 'is' : 'are'} within our aim`,
  showThem: 'Show them',
  hideThem: 'Hide them',
  changed: 'Who waits here has changed while you were reading.',
  again: 'Try again',
  listLabel: 'Roles by the longest wait',
  loading: 'Loading who waits on us',
  compose: {
    title: (count: number) => `One update for ${counted(count, 'person', 'people')}`,
    about: (role: string) => `${role}. A reply in each person’s own thread.`,
    label: 'The words, once for everybody',
    hint: 'First name and promised day are filled in for each, our day with the day below. To add one, write it in braces: {first name}.',
    day: 'The day that we promise',
    dayMissing: 'Choose the day that we promise, or take {our day} out of the words.',
    dayOver: 'The day that we promise is over. Choose a later one.',
    notFilledIn: (parts: string) =>
      `Not filled in, and sent as it stands: ${parts}. Write {first name}, {promised day} or {our day}.`,
    text: (role: string, me: string) =>
      `Dear {first name},\n\nWe said you would hear from us by {promised day}, and you did not. I am sorry.\n\nWe have read every application for ${role}. There will be no decision before {our day}; I will write to you by then either way.\n\nYou do not need to write again to stay in consideration.\n\n${me}`,
    textNoRole: (me: string) =>
      `Dear {first name},\n\nWe said you would hear from us by {promised day}, and you did not. I am sorry.\n\nThere will be no decision before {our day}; I will write to you by then either way.\n\n${me}`,
    checkDates: (count: number) =>
      count === 1
        ? 'One was never given a date. Their copy leaves that line out.'
        : `${numberWord(count)} were never given a date. Their copies leave that line out.`,
    checkSeparate: (count: number) =>
      count === 1
        ? 'One message. Nobody sees anyone else.'
        : `${numberWord(count)} separate messages. Nobody sees anyone else.`,
    checkRecent: 'Nobody whom we wrote to in the last 7 days is among them, unless you tick them.',
    checkPromise: (day: string) => `${day} becomes our promise when your Sent folder shows the message.`,
    save: (count: number) => (count === 1 ? 'Save 1 draft' : `Save ${count} drafts`),
    copy: (count: number) => (count === 1 ? 'Copy 1 draft' : `Copy ${count} drafts`),
    see: 'See one first',
    note: 'You send them from your own mail program. When your Sent folder shows them, each row closes by itself.',
    saved: (count: number) =>
      `${counted(count, 'draft', 'drafts')} saved as .eml files. Open and send them; the list here closes by itself.`,
    copied: (count: number) => `${counted(count, 'draft', 'drafts')} copied, one below the other.`,
    preview: (name: string) => `The copy for ${name}`,
    file: (role: string) => `Drafts ${role}.zip`,
    nobody: 'Tick somebody to write to.',
    done: 'Finished drafts',
    moreDrafts: (count: number) =>
      `${counted(count, 'more draft is', 'more drafts are')} made in the same way.`,
    to: (name: string, address: string) => `To ${name} <${address}>`,
    subject: (subject: string) => `Subject: ${subject}`,
  },
  dismissed: (count: number) =>
    `Not a promise any more, for ${counted(count, 'person', 'people')}, until they write again.`,
};

export const trendWords = {
  title: 'The last twelve weeks',
  week: (day: string) => `Week of ${day}`,
  answer: {
    title: 'How long answers took',
    sentence: (days: number | null, before: number | null) =>
      days === null
        ? 'We answered nobody last week.'
        : before === null
          ? `Last week half of our answers came within ${counted(days, 'day', 'days')}.`
          : `Last week half of our answers came within ${counted(days, 'day', 'days')}; the week before, within ${before}.`,
    value: (days: number | null) => (days === null ? 'no answers' : counted(days, 'day', 'days')),
  },
  longest: {
    title: 'The longest wait',
    sentence: (days: number, before: number) =>
      days === before
        ? `The longest wait is ${counted(days, 'day', 'days')}, as a week ago.`
        : `The longest wait is ${counted(days, 'day', 'days')}; a week ago it was ${before}.`,
    value: (days: number) => counted(days, 'day', 'days'),
  },
  followUps: {
    title: 'Follow-ups with nothing new',
    sentence: (last: number, average: number) =>
      `${numberWord(last)} last week; ${average} a week on average before.`,
    value: (count: number) => counted(count, 'follow-up', 'follow-ups'),
  },
  lanes: {
    title: 'Mail by lane',
    sentence: (total: number, worth: number) =>
      total === 0
        ? 'No mail last week.'
        : `Of ${counted(total, 'message', 'messages')} last week ${numberInside(worth)} ${worth === 1 ? 'was' : 'were'} worth reading.`,
    value: (parts: readonly string[]) => parts.join(', '),
  },
};
