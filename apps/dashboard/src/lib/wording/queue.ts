import type { DebtCause } from '#libs/domain';
import type { NextDigest } from './next-digest.ts';
import { counted, figure, minutesWord, numberInside, numberWord } from './numbers.ts';

const foldsHere = (minutes: number) =>
  minutes === 1 ? 'Your minute ends about here.' : `Your ${numberInside(minutes)} minutes end about here.`;

export const queueWords = {
  title: 'Queue',
  headline: {
    today: (people: number) =>
      `${numberWord(people)} ${people === 1 ? 'person needs' : 'people need'} you today.`,
    nothingPressing: 'Nothing is pressing.',
    toRead: (count: number, minutes: number) =>
      `${numberWord(count)} ${count === 1 ? 'message takes' : 'messages take'} about ${minutesWord(minutes)}.`,
    upToDate: (next: NextDigest | null) =>
      next === null ? 'You are up to date.' : `You are up to date. Next digest ${next.at}.`,
    more: (count: number, minutes: number) =>
      `${numberWord(count)} more ${count === 1 ? 'takes' : 'take'} about ${minutesWord(minutes)}.`,
    waitAfter: 'What is folded away can wait.',
    nothingElse: 'Nothing else is waiting.',
    /** Danger, and a few urgent messages a day, come through at once. */
    quiet: (next: NextDigest) => `Nothing else will interrupt you before ${next.time} unless it must.`,
  },
  chooser: {
    label: 'I have',
    groupLabel: 'How many minutes do you have?',
    minutes: (minutes: number, chosen: boolean) =>
      chosen ? counted(minutes, 'minute', 'minutes') : String(minutes),
    all: 'All',
    picked: (count: number, minutes: number) => `${count} picked, about ${minutesWord(minutes)}`,
    progress: (settled: number, of: number) => `${settled} of ${of} settled`,
  },
  /** Under *Needs you today*. */
  harm: (next: NextDigest) => `waiting until ${next.time} would do harm`,
  fold: {
    line: (minutes: number, next: NextDigest | null) =>
      `${foldsHere(minutes)} Everything below can wait${next === null ? '' : ` until ${next.time}`}.`,
    overdue: (minutes: number, people: number) =>
      `${foldsHere(minutes)} ${numberWord(people)} below ${people === 1 ? 'has' : 'have'} waited past our aim.`,
  },
  arrived: (count: number) => `${count} arrived while you were reading.`,
  changed: (count: number) => `${count} changed while you were reading.`,
  show: 'Show',
  hide: 'Hide',
  more: 'Show more',
  open: 'Open',
  loadingMore: 'Reading further…',
  list: (section: string) => `${section}, in reading order`,
  row: {
    read: (minutes: number) => `${minutes} min read`,
    messages: (count: number) => `${count} messages, newest first`,
    people: (count: number) => `${count} people`,
    longestWait: (days: number) => `Longest wait ${counted(days, 'day', 'days')}`,
    oneToAll: (minutes: number) => `${minutes} min, one message to all`,
    answerAll: (count: number) => `Answer all ${count}`,
    showEach: 'Show each',
    setByYou: 'Set by you',
    setBy: (name: string) => `Set by ${name}`,
    yours: 'Yours',
    whose: (name: string) => `With ${name}`,
    notes: (count: number) => counted(count, 'note', 'notes'),
    ourWords: 'our words',
    spoken: (parts: {
      mark: string;
      person: string;
      role: string | null;
      reason: string;
      quote: string | null;
      when: string;
      minutes: number;
    }) =>
      [
        parts.mark,
        parts.role === null ? parts.person : `${parts.person}, ${parts.role}`,
        parts.reason,
        parts.quote === null ? null : `Quote: ${parts.quote}`,
        parts.when,
        parts.minutes === 1 ? '1 minute' : `${parts.minutes} minutes`,
      ]
        .filter((part) => part !== null)
        .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
        .join(' '),
    contacts: (count: number, allowed: number) =>
      `${counted(count, 'contact', 'contacts')} in 14 days; this role allows ${allowed}`,
    contactsUnseen: (count: number) =>
      `${counted(count, 'contact', 'contacts')} in 14 days; we may not see all our replies`,
    lastReply: (day: string) => `Our last reply: ${day}`,
    noReply: 'No reply from us yet',
  },
  owed: {
    promise_passed: (day: string) => `We promised news by ${day}`,
    question_unanswered: (day: string, _days: number, topic: string | null) =>
      topic === null ? `Asked a question on ${day}` : `Asked about ${topic} on ${day}`,
    no_word_after_interview: (day: string) => `Interviewed on ${day}, no word since`,
    no_word: (_day: string, days: number) => `No word from us in ${counted(days, 'day', 'days')}`,
  } satisfies Record<DebtCause, (day: string, days: number, topic: string | null) => string>,
  other: {
    applications: (count: string, many: boolean) => `${count} ${many ? 'applications' : 'application'}`,
    otherMail: (count: string, many: boolean) => `${count} other ${many ? 'messages' : 'message'}`,
    since: (when: string) => `since ${when}`,
    firstContacts: 'First contacts',
    notFromCandidates: 'Not from candidates',
    noRole: 'No role named',
    andMore: (count: number) => ` and ${count} more`,
  },
  folded: {
    title: 'Folded away',
    about: 'nothing here is deleted, moved or marked as read',
    people: (count: number) => counted(count, 'person', 'people'),
    nothingNew: 'Says hello again, adds nothing yet',
    nothingNewNote: 'Polite to send, safe to read together.',
    care: 'About how often or in what way we were contacted',
    careNote: 'Opens only when you choose. Nothing is sent.',
  },
  end: (messages: number, mailboxes: number, accounted: number, missing: number) =>
    `That is everything. ${counted(messages, 'message', 'messages')} in ${mailboxes === 1 ? 'one mailbox' : `${numberInside(mailboxes)} mailboxes`}, ${figure(accounted)} accounted for, ${missing === 0 ? 'none' : missing} missing.`,
  endPlain: 'That is everything.',
  nothing: 'Nothing to read.',
  empty: (accounted: string, next: NextDigest | null) =>
    `Nothing to read. ${accounted} accounted for${next === null ? '' : `; next digest ${next.at}`}.`,
  firstReading: (done: number, of: number) =>
    `We are reading your mail: ${done} of ${of}. You can close this page.`,
  unreachable: (asOf: string) => `We cannot reach the server. This is the queue as of ${asOf}. Trying again.`,
  loading: 'Loading the queue',
};

export const sittingWords = {
  title: (minutes: number) =>
    `That was your ${minutes === 1 ? 'minute' : `${numberInside(minutes)} minutes`}.`,
  done: (settled: number, later: number) => {
    const parts = [];
    if (settled > 0) parts.push(`${numberWord(settled)} settled`);
    if (later > 0) parts.push(`${parts.length > 0 ? numberInside(later) : numberWord(later)} for later`);
    return `${parts.join(', ')}.`;
  },
  today: (people: number) =>
    people === 0 ? 'Nothing left needs you today.' : queueWords.headline.today(people),
  owed: (people: number, days: number) =>
    `${numberWord(people)} ${people === 1 ? 'person still waits' : 'people still wait'} for word from us. The longest wait is ${counted(days, 'day', 'days')}.`,
  worth: (count: number, minutes: number) =>
    `${numberWord(count)} more worth reading, about ${minutesWord(minutes)}. ${count === 1 ? 'It keeps.' : 'They keep.'}`,
  nothingNew: (count: number) =>
    `${numberWord(count)} with nothing new ${count === 1 ? 'stays' : 'stay'} folded away.`,
  stop: 'Stop here',
  fiveMore: 'Five more minutes',
  accounted: (accounted: string) => `${accounted} accounted for.`,
  quiet: (next: NextDigest) => `Nothing will interrupt you before ${next.time} unless it must.`,
};
