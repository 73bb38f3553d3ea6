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

/**
 * Whether there is no such message for the reader, or no longer: somebody has erased it, or it is out of their sight since.
 * What the page still holds of it is shown no more.
 */
export const isGone = (error: unknown): boolean => error instanceof Refused && error.status === 404;

/** The entry of a message that was opened by its address, without the list; null where there is none to act on. */
export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['inbox', 'entry', entryId],
    queryFn: async ({ signal }): Promise<InboxEntry | null> => {
      try {
        return await call<InboxEntry>(`/inbox/${encodeURIComponent(entryId)}`, { signal });
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },
    staleTime: 30_000,
    retry: false,
  });
