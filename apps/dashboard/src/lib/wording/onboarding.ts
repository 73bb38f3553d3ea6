import { MARK_WORDING, type Mark } from '#libs/domain';
import { counted, figure, numberInside } from './numbers.ts';

export const onboardWords = {
  steps: 'Set-up',
  step: {
    connect: { title: 'Connect a mailbox', about: 'Settings are found for you' },
    'dry-run': { title: 'Dry run', about: 'The last 30 days, nothing changed' },
    times: { title: 'Digests and focus', about: 'When mail may reach you' },
    roles: { title: 'People and roles', about: 'What candidates write about' },
  },
  done: 'done',
  later: 'Leave set-up, and come back later',
  loading: 'Loading the set-up',
  connect: {
    title: 'Connect the mailbox candidates write to',
    about: 'We look at it; we do not touch it. You can add more mailboxes later.',
    run: 'Run it over the last 30 days',
    saving: 'Saving it…',
    next: 'You see the result before anything is read for good.',
    skip: 'Do this later',
    there: (name: string) => `${name} is connected.`,
    paused: 'It waits: nothing of it is read until you say so.',
    live: 'We read it already.',
    another: 'Connect another one',
    onward: 'Continue',
  },
  dryRun: {
    title: 'Here is your last month, sorted',
    running: 'We are looking at your last 30 days',
    runningAbout: 'Nothing is stored, moved, marked or sent. You can leave; then it ends.',
    reading: (count: number) => `${counted(count, 'message', 'messages')} read so far`,
    assessing: (count: number) => `${counted(count, 'message', 'messages')} sorted so far`,
    waiting: 'Opening the mailbox',
    none: 'No mailbox is connected yet. Connect one first, or leave this step out.',
    about: (incoming: number, since: string, until: string) =>
      `${counted(incoming, 'message', 'messages')} from ${since} to ${until}. Nothing was moved, marked, sent or learned.`,
    ours: (count: number) =>
      count === 0
        ? 'None of your own answers was among them.'
        : `${counted(count, 'answer', 'answers')} of yours beside them.`,
    cut: 'There are more than we read for this; these are the newest.',
    unreadable: (count: number) =>
      `${counted(count, 'message', 'messages')} could not be read and would be set aside.`,
    noReplies:
      'We see none of your replies, so waiting times come out too long. Let your mail program keep sent mail on the server.',
    empty: 'No message came in during these days. That is no mistake: there is nothing to sort yet.',
    rows: {
      today: 'would have reached you at once',
      worth: 'would have been at the top',
      owed: (people: number) =>
        people === 1 ? 'this person still waits today' : `${figure(people)} people still wait today`,
      decide: 'we would have asked you',
      nothing_new: 'would have waited for a digest',
      care: (people: number) => `from ${counted(people, 'person', 'people')}`,
      rest: 'left alone, in the order they came',
    },
    label: (mark: Mark) => MARK_WORDING[mark].label,
    rest: 'Not a follow-up',
    couldWait: (count: number) =>
      `${counted(count, 'message', 'messages')} could have waited for one of three fixed times a day.`,
    atOnce: (count: number) => `${figure(count)} would have reached you at once.`,
    unsure: 'Are these right?',
    unsureAbout: (count: number) =>
      `${count === 1 ? 'The one' : `The ${numberInside(count)}`} we were least sure of. Your answer counts from the first day, and stays.`,
    right: 'Right',
    notRight: 'Not right',
    /** The same for whoever hears the buttons one by one. */
    answerAbout: (answer: string, reading: string, name: string) => `${answer}: ${reading}, ${name}`,
    notRightTitle: 'Where does it belong?',
    saidRight: (who: string | null) => `${who ?? 'You'} said: right.`,
    saidLane: (who: string | null, lane: string) => `${who ?? 'You'} said: ${lane}.`,
    saidNothing: 'Taken back.',
    tally: (right: number, notRight: number, of: number) => {
      if (right + notRight === 0) return '';
      const parts = [right > 0 ? `${right} right` : '', notRight > 0 ? `${notRight} not right` : ''];
      return `${right + notRight} of ${of} answered: ${parts.filter((part) => part !== '').join(', ')}.`;
    },
    undo: 'Undo',
    seeAll: (count: number) => (count === 1 ? 'See the message' : `See all ${figure(count)}`),
    wholeTitle: (count: number) =>
      count === 1 ? 'The one message of your last month' : `All ${figure(count)} messages of your last month`,
    wholeAbout:
      'Where you would have met them, in the order they came. Say which one is not right: your answer counts from the first day, and stays.',
    wholeJumps: 'Where they would have been',
    wholeWithheld: 'These open for the people who are named for them.',
    wholeEnd: 'That is everything.',
    wholeBack: 'Back to the result',
    start: 'Start reading, and choose digest times',
    starting: 'Starting…',
    onward: 'Continue to digest times',
    again: 'Run it again',
    disconnect: 'Disconnect and erase everything',
    erasing: {
      title: (name: string) => `Disconnect ${name} and erase everything?`,
      goes: 'The password, this result and your answers to it go. No mail was kept.',
      stays: 'The record still says that it was connected and disconnected, when and by whom.',
      confirm: 'Disconnect and erase everything',
    },
    skip: 'Leave this out',
  },
  times: {
    title: 'Choose when mail may reach you',
    about:
      'We start with three fixed times a day. In a study of 237 people three felt best, and none at all felt worse.',
    dayInWords: (times: string, focus: string) =>
      `${times === '' ? 'No digest.' : `Digests at ${times}.`} ${focus === '' ? 'No focus hours.' : `Focus hours ${focus}.`}`,
    dragged: 'Drag them by quarters of an hour, or write them below, where arrow up and down do the same.',
    focusBand: 'Focus',
    digests: 'Digests',
    digest: (number: number) => `Digest ${number}`,
    addDigest: 'Add a digest',
    focus: 'Focus hours',
    from: (number: number) => `Focus ${number}, from`,
    to: (number: number) => `Focus ${number}, to`,
    until: 'to',
    addFocus: 'Add focus hours',
    remove: (what: string) => `Remove ${what}`,
    where: (days: string, zone: string) => `${days}, ${zone}`,
    days: (names: readonly string[]) => (names.length === 0 ? 'No working day' : names.join(', ')),
    change: 'Days and time zone',
    passesCount: ({ messages, days }: { messages: number; days: { none: number; of: number } | null }) =>
      `In your last month: ${counted(messages, 'message', 'messages')}${days === null ? '' : `, none on ${days.none} of ${counted(days.of, 'day', 'days')}`}`,
    start: 'Start with these times',
    saving: 'Saving…',
    back: 'Back',
    note: 'No digest is sent when nothing is new.',
    refused: (why: string) => `Not saved: ${why}`,
  },
  roles: {
    title: 'Which roles do candidates write about?',
    about:
      'Found in subjects of your mail. The kind of work sets how often is too often; you can change all of it later.',
    known: (count: number) => `${counted(count, 'role is', 'roles are')} there already: `,
    none: (known: number) =>
      `No subject names ${known === 0 ? 'a role yet' : 'another one'}. Add those that you are hiring for, or do this later.`,
    stillReading: 'We are still reading; more may be found in a minute.',
    messages: (count: number) => counted(count, 'message', 'messages'),
    keep: (title: string) => `Keep ${title}`,
    work: (title: string) => `Kind of work of ${title}`,
    own: 'Another role',
    ownAbout: 'As it stands in the subject of applications.',
    add: 'Add it',
    finish: (count: number) =>
      count === 0 ? 'Open the queue' : `Keep ${counted(count, 'role', 'roles')} and open the queue`,
    saving: 'Saving…',
  },
  goOn: 'Continue the set-up',
};
