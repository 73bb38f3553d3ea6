import { useQueryClient } from '@tanstack/react-query';
import type { InboxEntry, WaitingRole } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { call } from '../../lib/api.ts';
import { whyNot } from '../../lib/why-not.ts';
import { waitingWords } from '../../lib/wording.ts';
import { roleKey } from './recipients.ts';
import { readEverybody } from './people-query.ts';

/** Says that words of ours were no promise: for everybody of the role whose debt they are, and to be undone by `Z`. */
export function useDismissPromise(): (role: WaitingRole) => Promise<void> {
  const client = useQueryClient();
  const { act, say } = useActing();
  return async (role) => {
    try {
      const people = await readEverybody(roleKey(role), false);
      const bound = people.filter(({ owed }) => owed?.quote === role.promise?.quote);
      const entries = await Promise.all(
        bound.map(({ entryId }) => call<InboxEntry>(`/inbox/${encodeURIComponent(entryId)}`)),
      );
      act(entries, { debt: 'dismissed' }, waitingWords.dismissed(entries.length));
      await client.invalidateQueries({ queryKey: ['waiting'] });
    } catch (error) {
      say(whyNot(error));
    }
  };
}
