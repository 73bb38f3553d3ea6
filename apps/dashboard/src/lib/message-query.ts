import { queryOptions } from '@tanstack/react-query';
import type { InboxEntry, MessageDetail } from '#libs/contract';
import { Refused, Unreachable, call } from './api.ts';

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['message', id],
    queryFn: ({ signal }) => call<MessageDetail>(`/messages/${encodeURIComponent(id)}`, { signal }),
    staleTime: 30_000,
    retry: (_count, error) => error instanceof Unreachable,
    retryDelay: 5_000,
  });

/** The entry of a message that was opened by its address, without the list; null where there is none to act on. */
export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['inbox', 'entry', entryId],
    queryFn: async ({ signal }): Promise<InboxEntry | null> => {
      try {
        return await call<InboxEntry>(`/inbox/${encodeURIComponent(entryId)}`, { signal });
      } catch (error) {
        if (error instanceof Refused && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: 30_000,
    retry: false,
  });
