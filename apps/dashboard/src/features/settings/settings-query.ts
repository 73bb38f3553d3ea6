import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  ApiTokenView,
  PersonFound,
  RecordKind,
  RecordPage,
  RoleDetail,
  ServerView,
  TeamMember,
} from '#libs/contract';
import { Unreachable, call } from '../../lib/api.ts';

const again = {
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: 5_000,
  staleTime: 10_000,
};

export const teamQuery = queryOptions({
  queryKey: ['team'],
  queryFn: ({ signal }) => call<TeamMember[]>('/users', { signal }),
  ...again,
});

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call<RoleDetail[]>('/roles', { signal }),
  ...again,
});

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call<ApiTokenView[]>('/tokens', { signal }),
  ...again,
});

export const serverQuery = queryOptions({
  queryKey: ['server'],
  queryFn: ({ signal }) => call<ServerView>('/server', { signal }),
  ...again,
});

export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', q],
    queryFn: ({ signal }) => call<PersonFound[]>('/candidates', { query: { q }, signal }),
    enabled: q.length >= 2,
    ...again,
  });

/** What of the record is asked for; empty where it does not matter. */
export interface RecordFilter {
  readonly kind: RecordKind | '';
  readonly q: string;
  readonly from: string;
  readonly until: string;
}

/** The filter as parameters of the API. */
export function parametersOf({ kind, q, from, until }: RecordFilter): Record<string, string | null> {
  const given = (text: string) => (text === '' ? null : text);
  return { kind: given(kind), q: given(q.trim()), from: given(from), until: given(until) };
}

export const recordQuery = (filter: RecordFilter) =>
  infiniteQueryOptions({
    queryKey: ['record', filter],
    queryFn: ({ signal, pageParam }) =>
      call<RecordPage>('/record', {
        query: { ...parametersOf(filter), limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...again,
  });
