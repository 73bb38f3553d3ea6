import type { Kind, Lane } from '../assessment.ts';
import { counted } from './day-words.ts';
import { MARK_WORDING, laneLabel } from './marks.ts';
import { PRODUCT_NAME } from './product.ts';

const MEANINGS: Readonly<Record<Lane, string>> = {
  value_added: MARK_WORDING.worth.tooltip,
  empty: MARK_WORDING.nothing_new.tooltip,
  excessive: MARK_WORDING.care.tooltip,
  other: '',
};

const ADDRESS_BECAUSE: Readonly<Record<string, string>> = {
  mail: 'mail came from it',
  reply_to: 'mail asked for answers to it',
  thread: 'it answered mail that went to another address of this person',
  name_and_file: 'the same name sent the same file',
  same_mailbox: 'its provider delivers it to the same mailbox',
  same_number: 'it is the same number, with its country or without',
  person: 'a person here said so',
};

const ROLE_BECAUSE: Readonly<Record<string, string>> = {
  person: 'a person here chose it',
  address: 'the address that was written to',
  thread: 'the mail that it answers',
  subject: 'the subject',
  text: 'the words of the mail',
  candidate: 'the applicant whom the mail names',
  only_application: 'the only application of this person',
};

/** The words of the file in which everything about one person stands, for that person to read. */
export const DOSSIER_WORDING = {
  title: (name: string) => `What we hold about ${name}`,
  made: (when: string, by: string) =>
    `Put together on ${when} by ${by}, from ${PRODUCT_NAME}, the program with which we read mail about applications.`,
  /** Said to everybody whose sight has a limit, whether anything is left out or not: else the sentence itself would tell. */
  limited: (by: string) =>
    `It holds what ${by} may see here. An administrator who sees every role and everything handled with care can put together the whole.`,
  whole: 'It is everything that is kept here about this person.',
  how: 'How messages are sorted',
  howLines: [
    'A program sorts the order in which a person here reads messages. It decides nothing about anybody: a person makes every decision.',
    'It looks for something new and concrete since the last message, for questions and dates, for what we owe, and for how often and in what manner we were written to. It does not use name, gender, age, origin, spelling or mail provider.',
    'What was decided about each message stands below it, with the words that decided and the versions of the rules (policy) and of the trained part (model).',
    'You may have this corrected or erased, and ask for a person to look again.',
  ],
  who: 'Who this is',
  name: (name: string) => `Name: ${name}`,
  address: (address: string, because: string) =>
    `Address: ${address} (${ADDRESS_BECAUSE[because] ?? 'we know it'})`,
  role: (title: string) => `Role for everything from this person, chosen by a person here: ${title}`,
  messages: 'Messages, oldest first',
  noMessages: 'There is none.',
  from: (name: string, address: string) => (name === '' ? `From ${address}` : `From ${name}, ${address}`),
  to: (addresses: readonly string[]) => `To ${addresses.join(', ')}`,
  ours: 'Written by us.',
  automatic: 'Sent by a machine; not counted as an answer.',
  unproven: 'In our name; nothing shows that we wrote it, and it is not counted as an answer.',
  about: (title: string, because: string | null) =>
    `About the role ${title}${because === null ? '' : `, because of: ${ROLE_BECAUSE[because] ?? because}`}.`,
  subject: (subject: string) => (subject === '' ? 'Without a subject' : subject),
  words: 'The words:',
  noWords: 'It has no words.',
  unread: (why: string) => `It could not be read: ${why}`,
  file: (name: string, type: string, bytes: number) =>
    `File: ${name} (${type}, ${counted(bytes, 'byte')}); its content stays in the mailbox, we keep a fingerprint of it.`,
  now: (lane: Lane, kind: Kind | null) => {
    const meaning = MEANINGS[lane];
    return `It is sorted as ${laneLabel(lane, kind)}.${meaning === '' ? '' : ` That means: ${meaning}`}`;
  },
  reason: (text: string, quote: string | null) => (quote === null ? text : `${text}: “${quote}”`),
  versions: (policy: number, model: string) => `By version ${policy} of the policy and model ${model}.`,
  decided: (when: string, sentence: string, policy: number | null, model: string | null) =>
    `${when}: ${sentence} Policy ${policy ?? 'unknown'}, model ${model ?? 'unknown'}.`,
  opinion: (source: string, when: string) =>
    `Shown without name and addresses to a second reader, ${source}, on ${when}.`,
  notSorted: 'It has not been sorted.',
  history: 'How it was sorted, each time that this changed:',
  acts: 'What people here did',
  noActs: 'Nothing is recorded.',
  act: (when: string, by: string, text: string) => `${when}: ${by} ${text}`,
  because: (words: string) => `because: ${words}`,
  digests: 'Where it was shown in a digest',
  digest: (when: string, to: string, reason: string) => `${when}, to ${to}: ${reason}`,
  end: 'That is everything.',
};
