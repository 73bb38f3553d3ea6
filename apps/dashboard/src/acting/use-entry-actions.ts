import { useState } from 'react';
import type { InboxEntry } from '#libs/contract';
import type { Lane } from '#libs/domain';
import { dueTime } from '../lib/dates.ts';
import type { KeyHandlers } from '../lib/use-keys.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import { useActing } from './acting.tsx';
import { replyAddress } from './reply-address.ts';

export type OpenMenu = 'later' | 'lane' | null;

export interface EntryActions {
  readonly done: () => void;
  readonly later: (until: Date) => void;
  readonly moveTo: (lane: Lane) => void;
  readonly menu: OpenMenu;
  readonly setMenu: (menu: OpenMenu) => void;
}

/** The acts on one entry. `onLeave` runs before the entry leaves, so that the focus can go to the next one. */
export function useEntryActions(entry: InboxEntry | null, onLeave: () => void): EntryActions {
  const { act } = useActing();
  const [menu, setMenu] = useState<OpenMenu>(null);
  return {
    menu,
    setMenu,
    done: () => {
      if (!entry) return;
      onLeave();
      act(entry, { state: 'done' }, actWords.said.done(entry.candidate.name));
    },
    later: (until) => {
      if (!entry) return;
      onLeave();
      const at = until.toISOString();
      act(entry, { state: 'later', until: at }, actWords.said.later(dueTime(at, new Date())));
    },
    moveTo: (lane) => {
      if (!entry) return;
      onLeave();
      act(entry, { lane }, actWords.said.lane(LANE_WORDS[lane]));
    },
  };
}

/** The keys for these acts; the two lanes of a *Please decide* entry are settled by number. */
export function entryKeys(entry: InboxEntry | null, actions: EntryActions): KeyHandlers {
  if (!entry) return {};
  const [first, second] = entry.between ?? [];
  return {
    reply: () => window.location.assign(replyAddress(entry)),
    done: actions.done,
    later: () => actions.setMenu('later'),
    lane: () => actions.setMenu('lane'),
    ...(first === undefined ? {} : { 'first-lane': () => actions.moveTo(first) }),
    ...(second === undefined ? {} : { 'second-lane': () => actions.moveTo(second) }),
  };
}
