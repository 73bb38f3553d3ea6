import type { ActionView } from '#libs/contract';
import type { Lane } from '#libs/domain';
import { MARK_WORDING } from '#libs/domain';

const LANES: Readonly<Record<Lane, string>> = {
  value_added: MARK_WORDING.worth.label,
  empty: MARK_WORDING.nothing_new.label,
  excessive: MARK_WORDING.care.label,
  other: 'Hiring step or other mail',
};

export const historyWords = {
  person: 'From us to ourselves',
  /** What somebody did, after their name. */
  act: (action: ActionView, until: string): string => {
    const { lane, laneTakenBack, laneBefore, state, note, noteTakenBack, debt, passesOn, assignee } = action;
    if (lane !== null && lane === laneBefore) return `confirmed ${LANES[lane]}`;
    if (lane !== null) return `moved it to ${LANES[lane]}`;
    if (laneTakenBack) return 'took the lane back; ours counts again';
    if (note !== null) return 'noted';
    if (noteTakenBack) return 'took their last note back';
    if (debt !== null)
      return debt === 'dismissed' ? 'said that we owe nothing here' : 'said that we owe word after all';
    if (passesOn) return assignee === null ? 'gave it back to everybody' : `passed it to ${assignee}`;
    if (state === 'done') return 'was done with it';
    if (state === 'later') return `put it off until ${until}`;
    return 'took it up again';
  },
  because: (reason: string) => `because: ${reason}`,
};
