import { type QueryClient, infiniteQueryOptions } from '@tanstack/react-query';
import type { InboxEntry, InboxFilter, InboxPage } from '#libs/contract';
import { call } from './api.ts';
import { queueAddress } from './filter.ts';

const PAGE_SIZE = 100;

interface FoundPages {
  readonly pages: readonly InboxPage[];
  readonly pageParams: readonly (string | null)[];
}

/** The rows that a search or filter finds, page by page. */
export const foundQuery = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'found', queueAddress(filter)],
    queryFn: ({ pageParam, signal }) =>
      call<InboxPage>('/inbox', {
        query: { ...filter, limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Nothing jumps while somebody reads; whoever comes back later finds it read anew.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    meta: { filter },
  });

/** Renews a row wherever a search has found it; it stays where it stands until the list is read anew. */
export function renewFound(client: QueryClient, entry: InboxEntry): void {
  client.setQueriesData<FoundPages>({ queryKey: ['inbox', 'found'] }, (found) =>
    found === undefined ? found : mapRows(found, (row) => (row.id === entry.id ? entry : row)),
  );
}

/** Takes a row out of the lists of what is open, mine or for later; a search of everything keeps it. */
export function takeFound(client: QueryClient, entry: InboxEntry): void {
  const lists = client.getQueryCache().findAll({ queryKey: ['inbox', 'found'] });
  for (const { queryKey, meta } of lists) {
    const filter = meta?.['filter'] as InboxFilter | undefined;
    const keeps = filter?.state === 'any' || (filter?.q !== undefined && filter.state === undefined);
    if (keeps) continue;
    client.setQueryData<FoundPages>(queryKey, (found) =>
      found === undefined ? found : mapRows(found, (row) => (row.id === entry.id ? null : row)),
    );
  }
}

function mapRows(found: FoundPages, change: (row: InboxEntry) => InboxEntry | null): FoundPages {
  const pages = found.pages.map((page) => ({
    ...page,
    entries: page.entries.flatMap((row) => change(row) ?? []),
  }));
  const gone = (list: readonly InboxPage[]) => list.reduce((sum, { entries }) => sum + entries.length, 0);
  const left = gone(found.pages) - gone(pages);
  return {
    ...found,
    pages: pages.map((page) => ({
      ...page,
      counts: { ...page.counts, total: Math.max(0, page.counts.total - left) },
    })),
  };
}
