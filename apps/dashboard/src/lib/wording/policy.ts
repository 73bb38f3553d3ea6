import { MOST_REPLAYED } from '#libs/contract';
import type { Kind, Lane } from '#libs/domain';
import { laneLabel } from '#libs/domain';
import { counted, numberWord } from './numbers.ts';

const messages = (count: number) => (count === 1 ? 'message' : 'messages');

export const policyWords = {
  title: 'Policy',
  headline: 'How often is too often, and how long is too long.',
  below: 'The same page binds both sides: what candidates may do, and what we owe them.',
  loading: 'Loading the policy',
  view: 'How to show the rules',
  asForm: 'As a form',
  asText: 'As text',
  download: 'Download',
  file: (version: number) => `foyer-policy-${version}.json`,
  column: {
    function: 'Job function',
    care: 'Care starts at this many contacts in 14 days',
    write: 'We write within',
    answer: 'We answer within',
  },
  groups: {
    most: 'Most roles',
    mostAbout: 'Finance, nursing, facilities and others',
    sales: 'Sales and business development',
    fundraising: 'Fundraising',
    pr: 'PR, recruiting',
    unknown: 'Where no role is known',
    unknownAbout: 'Nobody is held to a stricter rule by our not knowing',
    persistence: 'Persistence is part of the work',
  },
  functions: {
    sales: 'Sales',
    business_development: 'Business development',
    fundraising: 'Fundraising',
    pr: 'PR',
    recruiting: 'Recruiting',
    engineering: 'Engineering',
    operations: 'Operations',
    healthcare: 'Healthcare',
    education: 'Education',
    finance: 'Finance',
    hr: 'HR',
    legal: 'Legal',
    design: 'Design',
    marketing: 'Marketing',
    support: 'Support',
    trades: 'Trades',
    hospitality: 'Hospitality',
    research: 'Research',
    executive: 'Executive',
    other: 'Other',
  },
  each: 'One row a function',
  grouped: 'Functions together',
  mixed: (least: number, most: number) => `${least} to ${most}`,
  days: (days: number) => counted(days, 'day', 'days'),
  workingDays: (days: number) => counted(days, 'working day', 'working days'),
  lifts: 'New substance lifts the 14-day rule. While we owe a reply, such messages stay in “We owe a reply”.',
  aims: 'For every role',
  aimsAbout: 'The first binds candidates, the others bind us.',
  aim: {
    contactsIn24Hours: 'Care starts at this many contacts in 24 hours, which nothing lifts',
    silenceDays: 'Days until we write to who waits',
    questionWorkingDays: 'Working days until we answer a question',
    afterInterviewDays: 'Days until we write after an interview',
  },
  fewer: (what: string) => `Fewer: ${what}`,
  more: (what: string) => `More: ${what}`,
  manner: 'Manner, on any count',
  mannerAbout: 'Substance never lifts these. A firm, civil complaint about our silence is not one of them.',
  mannerRules: [
    'Going to several colleagues at once to force an answer',
    'Private phone, home, family or personal accounts',
    'Remarks that show somebody is being watched',
    'Coming by unannounced, or promising to',
    'Writing again after a final no',
    'Threats of any kind',
  ],
  included: 'included',
  always: 'always included',
  source: 'Where the numbers come from',
  text: 'The rules as a file',
  textAbout: 'Change the numbers here or in the form; both are the same.',
  textWrong: (why: string) => `This cannot be used yet: ${why}`,
  notJson: 'it is not JSON.',
  change: {
    title: 'Your change, on the last 30 days',
    none: 'Change a number to see what it would have moved.',
    notLive: 'Not live yet.',
    becomes: (what: string, from: number, to: number) => `${what}: ${from} becomes ${to}.`,
    try: 'Try it on the last 30 days',
    trying: 'Reading the last 30 days again…',
    moved: (moved: number, of: number) =>
      `With this change, ${moved === 0 ? 'none' : moved} of ${tried(of)} would move${moved === 0 ? '.' : ':'}`,
    contacts: (count: number, day: string) => `${counted(count, 'contact', 'contacts')} in 14 days, ${day}`,
    settled: 'settled already; stays as it is',
    andMore: (count: number) => `and ${count} more`,
    longer: (people: number) =>
      people === 0
        ? 'Nobody would wait longer'
        : `${numberWord(people)} ${people === 1 ? 'person' : 'people'} would wait longer before we owe them word`,
    shorter: (people: number) =>
      `${numberWord(people)} ${people === 1 ? 'person' : 'people'} would be owed word earlier`,
    byHand: 'and nothing you set by hand changes.',
    because: 'Why, for the history',
    publish: (version: number) => `Publish version ${version}`,
    back: 'Put it back',
    administrator: 'An administrator can publish it.',
    published: (version: number) => `Version ${version} holds from now on. What is open is being read again.`,
    confirmTitle: (version: number) => `Publish version ${version}?`,
    confirmBody: (open: number) =>
      `${open === 0 ? 'No recent message moves.' : `${counted(open, 'recent message', 'recent messages')} ${open === 1 ? 'moves' : 'move'}.`} Lanes you set by hand stay.`,
    goBack: 'Go back',
    outdated: 'Another version was published meanwhile. It is shown now; your change is still here.',
    refused: (why: string) => `It was not published: ${why}`,
  },
  fairness: {
    title: 'Fairness check',
    untried: 'Trying a change also reads your recent mail with another name on it.',
    result: (checked: number, changed: number) =>
      `Exchanging the sender’s name for another changed ${changed} of ${checked} lanes in your own mail.`,
  },
  version: (version: number) => `Version ${version}`,
  shipped: 'The policy that Foyer comes with.',
  since: (day: string, by: string, because: string) => `Since ${day}, by ${by}: “${because}”`,
  history: 'History',
  historyShow: 'Show the history',
  historyHide: 'Fold the history',
  use: 'Try these numbers again',
  notice: 'Words for your careers page',
  noticeShow: 'Show the notice',
  noticeHide: 'Fold the notice',
  noticeCopy: 'Copy the notice',
  noticeText: (rules: {
    silenceDays: number;
    questionWorkingDays: number;
    afterInterviewDays: number;
    most: number;
    patient: number;
  }) =>
    [
      'How we read your messages',
      `Please do follow up. A program sorts the order in which a person here reads messages about applications; it decides nothing about you, and a person makes every decision. It looks for something new and concrete since your last message. It does not use your name, gender, age, origin, spelling or mail provider.`,
      `We aim to write to you within ${counted(rules.silenceDays, 'day', 'days')}, to answer a question within ${counted(rules.questionWorkingDays, 'working day', 'working days')}, and to write within ${counted(rules.afterInterviewDays, 'day', 'days')} after an interview. If we are late, your message goes to the top.`,
      `From the ${ordinal(rules.most)} contact in 14 days without anything new (the ${ordinal(rules.patient)} for sales, business development, fundraising, PR and recruiting), or from several within a day, we read your messages together at a quieter time. Your application keeps its place.`,
      `You may ask us what we hold about your messages and how each was sorted, have it corrected or erased, and ask for a person to look again.`,
    ].join('\n\n'),
  lane: (lane: Lane, kind: Kind | null) => laneLabel(lane, kind),
  messages,
};

function ordinal(count: number): string {
  const words = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ];
  return words[count - 1] ?? `${count}th`;
}

/** What a trial looked at: of more messages than it takes, the newest. */
function tried(count: number): string {
  return count < MOST_REPLAYED
    ? `the last 30 days’ ${count} messages`
    : `the newest ${count.toLocaleString('en')} messages of the last 30 days`;
}
