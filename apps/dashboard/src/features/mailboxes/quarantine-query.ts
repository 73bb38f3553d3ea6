import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { QuarantineDetail, QuarantinePage } from '#libs/contract';
import { call } from '../../lib/api.ts';

/** What could not be read. New ones come with the ledger, so it is read again as often. */
export const quarantineQuery = infiniteQueryOptions({
  queryKey: ['quarantine'],
  queryFn: ({ signal, pageParam }) =>
    call<QuarantinePage>('/quarantine', { query: { limit: 50, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  staleTime: 30_000,
  refetchInterval: 60_000,
});

/** One of them with the beginning of its source, fetched when somebody asks for it. */
export const quarantinedQuery = (id: string) =>
  queryOptions({
    queryKey: ['quarantined', id],
    queryFn: ({ signal }) => call<QuarantineDetail>(`/quarantine/${encodeURIComponent(id)}`, { signal }),
    // The source does not change.
    staleTime: Infinity,
  });
