import type { Ledger } from '#libs/contract';
import { counted, figure, numberInside, numberWord } from './numbers.ts';
import { readingBackWords } from './reading-back.ts';

export const mailboxWords = {
  title: 'Mailboxes',
  allWell: 'Nothing is missing.',
  none: 'No mailbox is connected.',
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
  accountedOf: (accounted: number, onServer: number) => `${figure(accounted)} of ${figure(onServer)}`,
  accountedNotYet: 'Nothing is counted yet. It begins with the first reading.',
  accountedNote: (read: number, aside: number, missing: number, mailboxes: number) =>
    `${figure(read)} read, ${figure(aside)} set aside, ${figure(missing)} missing${mailboxes > 1 ? `, in ${numberInside(mailboxes)} mailboxes` : ''}`,
  figures: 'Figures of all mailboxes',
  erased: (count: number) => `${figure(count)} erased here with the person`,
  gone: (count: number) =>
    `${counted(count, 'message', 'messages')} left the mailbox since; we kept what we had.`,
  /** In folders that were not read to their end yet. */
  unread: (count: number) => `${figure(count)} still to be read`,
  notChecked: 'not yet',
  unknown: '–',
  sums: 'The same in words',
  /** The columns leave out what was erased and what is too old, so the words say where those went. */
  sum: (folder: string, ledger: Ledger) => {
    if (ledger.checkedAt === null) return `${folder}: we have not counted yet.`;
    const toGo = ledger.readingBack?.toGo ?? 0;
    const older = ledger.outOfScope - toGo;
    const parts = [
      `${figure(ledger.stored - ledger.quarantined)} read`,
      `${figure(ledger.quarantined)} set aside`,
      ...(ledger.erased > 0 ? [`${figure(ledger.erased)} erased here`] : []),
      ...(toGo > 0 ? [readingBackWords.left(toGo)] : []),
      ...(older > 0 ? [`${figure(older)} older than we were asked to read`] : []),
      `${figure(ledger.missing)} missing`,
    ];
    return `${folder} has ${counted(ledger.onServer, 'message', 'messages')}: ${parts.join(', ')}.`;
  },
  remedy: {
    refused: 'Nothing is lost meanwhile; the mail waits in your mailbox, and we go on where we stopped.',
    stuck: 'Nothing is lost meanwhile; the mail waits in your mailbox, and we go on where we stopped.',
    paused: 'Nothing is lost meanwhile; the mail waits in your mailbox.',
  },
  untilResumed: 'Nothing is read until somebody resumes it.',
  beforePause: 'The figures are those from before the pause.',
  askAdministrator: 'An administrator can enter it here.',
  add: 'Add mailbox',
  addTitle: 'Add a mailbox',
  addAbout: 'We look at it; we do not touch it.',
  addThis: 'Add this mailbox',
  adding: 'Adding it…',
  added: (name: string) => `${name} is connected. We begin to read it now.`,
  backToAll: 'All mailboxes',
  checkNow: 'Check now',
  checking: 'Checking every message against the mailbox…',
  checked: 'Checked just now.',
  acts: {
    pause: 'Pause',
    resume: 'Resume',
    test: 'Test',
    testing: 'Testing…',
    password: 'Enter the new password',
    disconnect: 'Disconnect',
    of: (act: string, name: string) => `${act}: ${name}`,
    busy: 'One moment…',
  },
  said: {
    paused: 'Paused.',
    resumed: 'Resumed. We go on where we stopped.',
    password: 'The new password works. We go on where we stopped.',
    disconnected: (name: string) => `${name} is disconnected. What we have read of it stays here.`,
    refused: (why: string) => `Not done: ${why}`,
  },
  lastAct: {
    added: (by: string, when: string) => `Added by ${by}, ${when}`,
    checked: (by: string, when: string) => `Check asked for by ${by}, ${when}`,
    paused: (by: string, when: string) => `Paused by ${by}, ${when}`,
    resumed: (by: string, when: string) => `Resumed by ${by}, ${when}`,
    new_password: (by: string, when: string) => `New password by ${by}, ${when}`,
    disconnected: (by: string, when: string) => `Disconnected by ${by}, ${when}`,
  },
  passwordDialog: {
    title: (name: string) => `The new password of ${name}`,
    about:
      'We try it at once. It is kept encrypted here, sent only to your mail server, and never shown again.',
    label: 'Password or app password',
    save: 'Use this password',
    saving: 'Trying it…',
  },
  disconnectDialog: {
    title: (name: string) => `Disconnect ${name}?`,
    stops: 'We stop reading it and forget its password.',
    stays:
      'The messages, notes and decisions that we have stay here. If you connect it again, we go on where we stopped.',
    unchanged: 'Your mailbox is unchanged: nothing in it is moved, marked or deleted.',
    confirm: 'Disconnect',
    keep: 'Keep',
  },
  testDialog: (name: string) => `Testing ${name}`,
  unreachable: (asOf: string) => `We cannot reach the server. These figures are from ${asOf}. Trying again.`,
  loading: 'Loading the mailboxes',
  rail: {
    well: 'Nothing missing',
    missing: (count: number) => counted(count, 'message missing', 'messages missing'),
    needs: (count: number) => (count === 1 ? 'One mailbox needs you' : `${count} mailboxes need you`),
    paused: (count: number) => (count === 1 ? 'One mailbox paused' : `${count} mailboxes paused`),
    reading: 'Reading your mail',
    none: 'No mailbox is connected',
    connect: 'Connect one',
    askToConnect: 'An administrator connects it',
    uncounted: 'Nothing is counted yet',
    /** Of the mailboxes that are read, while another one waits for a person. */
    elsewhere: (accounted: string) => `${accounted} elsewhere`,
    soFar: 'so far',
  },
  aside: {
    title: (count: number) =>
      `${numberWord(count)} ${count === 1 ? 'message' : 'messages'} could not be read.`,
    goneTitle: (count: number) =>
      `${numberWord(count)} set-aside ${count === 1 ? 'message has' : 'messages have'} left the mailbox.`,
    safe: 'Each is safe in your mailbox; nothing was moved or marked as read.',
    gone: 'We kept a copy of each here.',
    from: (who: string, when: string) => `From ${who}, ${when}`,
    unknownSender: 'an unknown sender',
    noSubject: 'No subject',
    alsoIn: (folders: string) => `In ${folders}`,
    headersOnly: 'Open it in your mail program; reading it again here would not help.',
    asText: 'Read it as plain text',
    hideText: 'Hide the text',
    textOf: (subject: string) => `The beginning of “${subject}” as plain text`,
    source: 'Download the source',
    headers: 'Download its headers',
    retry: 'Try again',
    retrying: 'Reading it…',
    about: (act: string, subject: string) => `${act}: “${subject}”`,
    still: (at: string, reason: string) => `Read again at ${at}; it still cannot be read. ${reason}`,
    read: (subject: string) => `“${subject}” can be read now and is taken in.`,
    open: 'Open it',
    settledElsewhere: 'It is no longer set aside: somebody else tried again before you.',
    noText: 'We could not fetch the text. Try again in a moment.',
    refused: (why: string) => `Not read again: ${why}`,
    unknown: 'We cannot show what is set aside: the server does not answer. Trying again.',
    more: 'Show more of what is set aside',
  },
};
