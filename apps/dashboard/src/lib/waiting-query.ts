import { queryOptions } from '@tanstack/react-query';
import type { WaitingView } from '#libs/contract';
import { Unreachable, call } from './api.ts';

/** What is read again by itself, and tried again until the server can be reached. */
export const AGAIN = {
  staleTime: 30_000,
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: 5_000,
};

/** The ledger of what we owe: everybody counted, the first of them by name. */
export const waitingQuery = queryOptions({
  queryKey: ['waiting', 'ledger'],
  queryFn: ({ signal }) => call<WaitingView>('/waiting', { signal }),
  ...AGAIN,
});
