import { queryOptions } from '@tanstack/react-query';
import type { ActionView, InboxEntry, MessageDetail } from '#libs/contract';
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

/**
 * An entry as it is by now, and what was done about its person, newest first: read with every change that the server
 * tells of, one after the other, so that what was done is never older than what came of it.
 */
export const meanwhileQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['message', 'meanwhile', entryId],
    queryFn: async ({ signal }) => {
      const now = await call<InboxEntry>(`/inbox/${encodeURIComponent(entryId)}`, { signal });
      const person = encodeURIComponent(now.candidate.id);
      return { now, acts: await call<ActionView[]>(`/candidates/${person}/actions`, { signal }) };
    },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
