import type { InboxEntry } from '#libs/contract';
import type { Lane } from '#libs/domain';
import type { KeyHandlers } from '../lib/use-keys.ts';
import { LANE_WORDS, actWords } from '../lib/wording.ts';
import { type Question, useActing } from './acting.tsx';

export interface EntryActions {
  readonly reply: () => void;
  readonly done: () => void;
  readonly moveTo: (lane: Lane) => void;
  readonly oweNothing: () => void;
  readonly ask: (about: Question['about']) => void;
}

/**
 * The acts on one entry, or on several at once, of which *Done* then shows whom it is about first.
 *
 * @param onLeave runs before the entries leave, so that the focus can go to the next one
 */
export function useEntryActions(entries: readonly InboxEntry[], onLeave: () => void): EntryActions {
  const { act, ask } = useActing();
  const [first] = entries;
  const askAbout = (about: Question['about']) => {
    if (entries.length > 0) ask({ about, entries, onLeave });
  };
  return {
    ask: askAbout,
    reply: () => first && ask({ about: 'reply', entries: [first], onLeave }),
    done: () => {
      if (entries.length !== 1 || !first) return askAbout('done');
      onLeave();
      act([first], { state: 'done' }, actWords.said.done(first.candidate.name));
    },
    moveTo: (lane) => {
      if (!first) return;
      onLeave();
      act([first], { lane }, actWords.said.lane(LANE_WORDS[lane]));
    },
    oweNothing: () => {
      if (!first) return;
      onLeave();
      act([first], { debt: 'dismissed' }, actWords.said.oweNothing(first.candidate.name));
    },
  };
}

/** The keys for these acts; the two lanes of a *Please decide* entry are settled by number. */
export function entryKeys(entry: InboxEntry | null, actions: EntryActions): KeyHandlers {
  if (!entry) return {};
  const [first, second] = entry.between ?? [];
  return {
    reply: actions.reply,
    done: actions.done,
    later: () => actions.ask('later'),
    lane: () => actions.ask('lane'),
    pass: () => actions.ask('pass'),
    note: () => actions.ask('note'),
    ...(first === undefined ? {} : { 'first-lane': () => actions.moveTo(first) }),
    ...(second === undefined ? {} : { 'second-lane': () => actions.moveTo(second) }),
  };
}
