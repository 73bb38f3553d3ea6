import type { NextDigest } from './next-digest.ts';
import { figure } from './numbers.ts';

export const PRODUCT = 'Foyer';

export const sessionWords = {
  title: `Sign in to ${PRODUCT}`,
  email: 'Email',
  password: 'Password',
  showPassword: 'Show the password',
  signIn: 'Sign in',
  signOut: 'Sign out',
  wrong: 'That email and password do not match.',
  slowDown: 'Too many tries. Wait 5 minutes, or ask an administrator to reset it.',
  ended: {
    over: 'You were signed out after 12 hours. Sign in and you are back where you were.',
    elsewhere: 'You were signed out. Sign in and you are back where you were.',
  },
};

const KEY_GROUPS: readonly {
  readonly title: string;
  /** Whether they act, which a viewer may not. */
  readonly acts?: true;
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
}[] = [
  {
    title: 'Moving',
    keys: [
      ['J K', 'Next, previous; arrows do the same'],
      ['Enter', 'Open'],
      ['Esc', 'Back'],
      ['Space', 'Open or fold in place'],
      ['G Q', 'Go to the queue'],
      ['G W', 'Go to Waiting on us'],
      ['G D', 'Go to the digests'],
      ['G M', 'Go to the mailboxes'],
      ['G P', 'Go to the policy'],
      ['G S', 'Go to the settings'],
    ],
  },
  {
    title: 'Settling',
    acts: true,
    keys: [
      ['R', 'Reply, from your own mail program'],
      ['E', 'Done'],
      ['H', 'Later'],
      ['L', 'Change lane'],
      ['P', 'Pass to a colleague'],
      ['I', 'Add a note for the team'],
      ['A', 'Answer everyone waiting on this role'],
      ['X', 'Select; the same letters then act on all'],
      ['Shift+J Shift+K', 'Select the next, the previous'],
      ['1 2', 'Settle a row of Please decide'],
      ['Y', 'Confirm Handle with care, on its page'],
      ['+', 'Five more minutes, at the end of yours'],
      ['Z', 'Undo, up to 20 steps back'],
    ],
  },
  {
    title: 'Showing',
    keys: [
      ['N', 'Nothing new'],
      ['C', 'Handle with care'],
      ['V', 'Show or fold the words on the page of Handle with care'],
      ['/', 'Search the queue'],
      ['Ctrl+K', 'Find a page, a person or something to do'],
      ['?', 'This list'],
    ],
  },
];

export const startWords = {
  title: `Welcome to ${PRODUCT}`,
  about: 'This server is yours. Nothing is sent anywhere else. First, your own account.',
  code: 'One-time code',
  codeAbout: 'The start of the service printed it.',
  name: 'Your name',
  email: 'Email',
  password: 'Password',
  passwordAbout: 'At least 8 characters; a sentence is easy to remember.',
  create: 'Create the account',
  codeWrong: 'That is not the code that the last start printed.',
  taken: 'There is an account already. Please sign in.',
  invalid: 'Please check the fields: an email address, a name, and a password of at least 8 characters.',
};

export const shellWords = {
  skip: 'Skip to the content',
  nav: 'Pages',
  more: 'More',
  close: 'Close',
  keys: 'Keys',
  quietUntil: (next: NextDigest) => `Quiet until ${next.time}`,
  noDigest: 'No digest is planned',
  cameThrough: (today: number) => `${figure(today)} came through today`,
  notFound: 'There is no such page.',
  notFoundBack: 'Go to the queue',
  broken: 'This page has stopped working. Nothing was changed.',
  brokenReload: 'Load it again',
  keyList: {
    title: 'Keys',
    note: 'Letters act on the row or the message in front of you. They rest while you type.',
    groups: KEY_GROUPS,
  },
};
