import {
  IconAdjustments,
  IconHourglass,
  IconInbox,
  IconMailbox,
  IconMailOpened,
  IconSettings,
} from '../ui/icons.ts';
import {
  digestWords,
  mailboxWords,
  policyWords,
  queueWords,
  settingsWords,
  waitingWords,
} from '../lib/wording.ts';

export interface PageEntry {
  readonly to: string;
  readonly name: string;
  readonly icon: typeof IconInbox;
  readonly keys: string;
  /** The reader's daily pages stand first, and in the bottom bar of a phone. */
  readonly daily: boolean;
}

/** Every page of the rail, in its order. */
export const PAGES: readonly PageEntry[] = [
  { to: '/queue', name: queueWords.title, icon: IconInbox, keys: 'G Q', daily: true },
  { to: '/waiting', name: waitingWords.title, icon: IconHourglass, keys: 'G W', daily: true },
  { to: '/digests', name: digestWords.title, icon: IconMailOpened, keys: 'G D', daily: true },
  { to: '/mailboxes', name: mailboxWords.title, icon: IconMailbox, keys: 'G M', daily: false },
  { to: '/policy', name: policyWords.title, icon: IconAdjustments, keys: 'G P', daily: false },
  { to: '/settings', name: settingsWords.title, icon: IconSettings, keys: 'G S', daily: false },
];
