import type { ColleagueList, InboxEntry } from '#libs/contract';
import { mayOf } from '../lib/may.ts';

/**
 * To whom rows can be passed: whoever may act on them and, where one is handled with care, open it.
 *
 * @param me whose list it is: they come last
 */
export function takersOf(
  colleagues: ColleagueList,
  entries: readonly Pick<InboxEntry, 'section'>[],
  me: string | undefined,
): ColleagueList {
  const isCareful = entries.some(({ section }) => section === 'care');
  return colleagues
    .filter(({ access, opensCare }) => mayOf(access).change && (opensCare || !isCareful))
    .toSorted((a, b) => Number(a.id === me) - Number(b.id === me));
}
