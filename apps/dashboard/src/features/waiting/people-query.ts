import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TrendsView, WaitingPeoplePage, WaitingPerson, WaitingRole } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { AGAIN, waitingQuery } from '../../lib/waiting-query.ts';
import { roleKey } from './recipients.ts';

export const trendsQuery = queryOptions({
  queryKey: ['waiting', 'trends'],
  queryFn: ({ signal }) => call<TrendsView>('/trends', { signal }),
  ...AGAIN,
});

const PAGE_SIZE = 200;

/** A page of a role's people, with the stamp that the role then had. */
export interface PeoplePage extends WaitingPeoplePage {
  readonly stamp: string;
}

const peoplePage = (role: string, cursor: string | null, signal?: AbortSignal) =>
  call<WaitingPeoplePage>('/waiting/people', {
    query: { role, limit: PAGE_SIZE, cursor },
    ...(signal ? { signal } : {}),
  });

/**
 * Who waits on a role, page by page. It changes by the reader's hand only, so that no row moves while somebody reads;
 * the ledger above it tells by the role's stamp that there is something else by now.
 */
export const peopleQuery = (role: WaitingRole) => {
  const key = roleKey(role);
  const listed = [...role.people, ...role.withinAim];
  return infiniteQueryOptions({
    queryKey: ['waiting-people', key],
    queryFn: async ({ client, pageParam, signal }): Promise<PeoplePage> => {
      const stamp = client
        .getQueryData(waitingQuery.queryKey)
        ?.roles.find((one) => roleKey(one) === key)?.stamp;
      return { ...(await peoplePage(key, pageParam, signal)), stamp: stamp ?? role.stamp };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // The ledger brings those of its first roles along.
    ...(listed.length === 0
      ? {}
      : {
          initialData: {
            pages: [{ people: listed, nextCursor: role.nextCursor, stamp: role.stamp }],
            pageParams: [null],
          },
        }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: AGAIN.retry,
    retryDelay: AGAIN.retryDelay,
  });
};

/**
 * Everybody of a role, however far the list has been read.
 *
 * @param withinAim whether those within our aim are wanted too; they come behind the debts
 */
export async function readEverybody(role: string, withinAim: boolean): Promise<WaitingPerson[]> {
  const all: WaitingPerson[] = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page: WaitingPeoplePage = await peoplePage(role, cursor);
    all.push(...page.people);
    cursor = !withinAim && all.at(-1)?.owed === null ? null : page.nextCursor;
  }
  return withinAim ? all : all.filter(({ owed }) => owed !== null);
}
