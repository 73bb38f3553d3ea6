import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { FRESH_KEY } from '../lib/inbox-cache.ts';
import { useLive } from '../lib/live.ts';
import { mailboxesQuery } from '../lib/mailboxes-query.ts';

/** Many messages of one batch are one reading of the list. */
const GATHER_MS = 400;

/** Turns what the server says into readings behind the page; what is shown does not move. */
export function LiveUpdates({ paused }: { readonly paused: boolean }) {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  function readInbox(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void client.invalidateQueries({ queryKey: FRESH_KEY });
      // What a search found stands still before the reader, and is read anew when they come back to it.
      void client.invalidateQueries({ queryKey: ['inbox', 'found'], refetchType: 'none' });
      for (const key of ['message', 'actions', 'waiting']) void client.invalidateQueries({ queryKey: [key] });
    }, GATHER_MS);
  }
  function readMailboxes(): void {
    for (const queryKey of [mailboxesQuery.queryKey, ['quarantine'], ['intake-measures']])
      void client.invalidateQueries({ queryKey });
  }
  useLive(
    {
      onEvent: ({ type }) => (type === 'inbox-changed' ? readInbox() : readMailboxes()),
      onGap: () => {
        readInbox();
        readMailboxes();
      },
    },
    paused,
  );
  return null;
}
