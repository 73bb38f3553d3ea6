import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DigestDetail, DigestsPage } from '#libs/contract';
import { Unreachable, call } from '../../lib/api.ts';

const again = {
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: 5_000,
  staleTime: 30_000,
};

export const digestsQuery = infiniteQueryOptions({
  queryKey: ['digests'],
  queryFn: ({ signal, pageParam }) =>
    call<DigestsPage>('/digests', { query: { limit: 20, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  ...again,
});

export const digestQuery = (id: string) =>
  queryOptions({
    queryKey: ['digests', id],
    queryFn: ({ signal }) => call<DigestDetail>(`/digests/${encodeURIComponent(id)}`, { signal }),
    ...again,
  });
