import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  BreakThroughItem,
  DigestDetail,
  DigestMeasures,
  DigestSettings,
  DigestsPage,
} from '#libs/contract';
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

export const digestSettingsQuery = queryOptions({
  queryKey: ['digest-settings'],
  queryFn: ({ signal }) => call<DigestSettings>('/digest-settings', { signal }),
  ...again,
});

export const breakThroughsQuery = queryOptions({
  queryKey: ['break-throughs'],
  queryFn: ({ signal }) => call<BreakThroughItem[]>('/break-throughs', { signal }),
  ...again,
});

export const measuresQuery = queryOptions({
  queryKey: ['digest-measures'],
  queryFn: ({ signal }) => call<DigestMeasures>('/digest-measures', { signal }),
  ...again,
});
