import { counted, numberWord } from './numbers.ts';

export const mailboxWords = {
  title: 'Mailboxes',
  allWell: 'Nothing is missing.',
  none: 'No mailbox is connected yet.',
  missing: (count: number) => `${numberWord(count)} ${count === 1 ? 'message is' : 'messages are'} missing.`,
  needs: (count: number) =>
    `${numberWord(count)} ${count === 1 ? 'mailbox needs' : 'mailboxes need'} a person.`,
  paused: (count: number) => `${numberWord(count)} ${count === 1 ? 'mailbox is' : 'mailboxes are'} paused.`,
  elsewhere: 'Nothing is missing elsewhere.',
  reading: 'We are reading your mail for the first time.',
  about: 'We match each message in your mailboxes to one here, again and again.',
  state: {
    connecting: 'Connecting',
    reading: 'Reading',
    live: 'Connected',
    stuck: 'Needs a person',
    refused: 'Sign-in refused',
    paused: 'Paused',
  },
  readOnly: 'Read-only: nothing is moved or marked as read',
  inbox: 'Inbox',
  column: {
    folder: 'Folder',
    onServer: 'In the mailbox',
    stored: 'Read by us',
    quarantined: 'Set aside',
    missing: 'Missing',
    checked: 'Checked',
  },
  accounted: 'Accounted for',
  accountedOf: (accounted: number, onServer: number) =>
    `${accounted.toLocaleString('en')} of ${onServer.toLocaleString('en')}`,
  accountedNote: (read: number, aside: number, missing: number) =>
    `${read.toLocaleString('en')} read, ${aside} set aside, ${missing} missing`,
  gone: (count: number) =>
    `${counted(count, 'message', 'messages')} left the mailbox since; we kept what we had.`,
  notChecked: 'not yet',
  unreachableFirst: 'We cannot reach the server. Trying again.',
  unreachable: (asOf: string) => `We cannot reach the server. These figures are from ${asOf}. Trying again.`,
  loading: 'Loading the mailboxes',
  rail: {
    well: 'Nothing missing',
    missing: (count: number) => counted(count, 'message missing', 'messages missing'),
    needs: (count: number) => (count === 1 ? 'One mailbox needs you' : `${count} mailboxes need you`),
    paused: (count: number) => (count === 1 ? 'One mailbox paused' : `${count} mailboxes paused`),
    reading: 'Reading your mail',
    none: 'No mailbox yet',
    unchecked: 'Not checked yet',
  },
};
