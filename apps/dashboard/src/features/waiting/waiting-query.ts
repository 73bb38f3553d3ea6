import { queryOptions } from '@tanstack/react-query';
import type { TrendsView, WaitingView } from '#libs/contract';
import { Unreachable, call } from '../../lib/api.ts';

const again = {
  staleTime: 30_000,
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: 5_000,
};

export const waitingQuery = queryOptions({
  queryKey: ['waiting'],
  queryFn: ({ signal }) => call<WaitingView>('/waiting', { signal }),
  ...again,
});

export const trendsQuery = queryOptions({
  queryKey: ['waiting', 'trends'],
  queryFn: ({ signal }) => call<TrendsView>('/trends', { signal }),
  ...again,
});
