import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { InboxEntry } from '#libs/contract';
import type { Section } from '#libs/domain';
import { budgetOf, fitOf } from '../sitting/fit.ts';
import { renewFound, takeFound } from './found-query.ts';
import {
  type SectionPage,
  type Shown,
  isReadSection,
  place,
  readFor,
  readSection,
  readShown,
  recount,
} from './inbox.ts';

/** Never read again by itself: what is on the screen changes only by the reader's hand. */
const STILL = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** What the server has now, beside what is shown. */
export const FRESH_KEY = ['inbox-fresh'] as const;

export const shownQuery = queryOptions({
  queryKey: ['inbox', 'shown'],
  queryFn: ({ signal }) => readShown(1, signal),
  ...STILL,
});

/** What of the list fits so many minutes, as it stood when they were chosen. */
export const fittingQuery = (minutes: number) =>
  queryOptions({
    queryKey: ['inbox', 'fitting', minutes],
    queryFn: async ({ client }) => {
      const shown = await client.ensureQueryData(shownQuery);
      return fitOf((await readFor(shown, budgetOf(minutes))).entries, minutes);
    },
    ...STILL,
  });

export const sectionQuery = (section: Section) =>
  queryOptions({
    queryKey: ['inbox', 'section', section],
    queryFn: ({ signal }) => readSection(section, null, signal),
    ...STILL,
  });

/** Reads the list behind a line on by a page; asked twice for the same page, it is read once. */
export async function readSectionOn(client: QueryClient, section: Section): Promise<void> {
  const { queryKey } = sectionQuery(section);
  const cursor = client.getQueryData(queryKey)?.nextCursor ?? null;
  if (cursor === null) return;
  const page = await client.fetchQuery({
    queryKey: ['section-page', section, cursor],
    queryFn: ({ signal }) => readSection(section, cursor, signal),
    gcTime: 0,
  });
  client.setQueryData(queryKey, (list) => {
    if (list === undefined || list.nextCursor !== cursor) return list;
    const known = new Set(list.entries.map(({ id }) => id));
    const entries = [...list.entries, ...page.entries.filter(({ id }) => !known.has(id))];
    return { entries, nextCursor: page.nextCursor };
  });
}

/** Finds an entry in any list that is in memory. */
export function findEntry(client: QueryClient, id: string): InboxEntry | null {
  const lists = client.getQueriesData<Shown | SectionPage>({ queryKey: ['inbox'], predicate: isList });
  for (const [, list] of lists) {
    const entry = list?.entries.find((row) => row.id === id);
    if (entry) return entry;
  }
  return null;
}

/** Takes an entry out of every list; the row is gone at once, the server hears of it after. */
export function takeEntry(client: QueryClient, entry: InboxEntry): void {
  const counted = findEntry(client, entry.id);
  client.setQueryData(shownQuery.queryKey, (shown) =>
    shown
      ? {
          ...shown,
          entries: shown.entries.filter((row) => row.id !== entry.id),
          counts: counted ? recount(shown.counts, counted, -1) : shown.counts,
        }
      : shown,
  );
  client.setQueriesData<SectionPage>({ queryKey: ['inbox', 'section'] }, (list) =>
    list ? { ...list, entries: list.entries.filter((row) => row.id !== entry.id) } : list,
  );
  takeFound(client, entry);
}

/** Puts an entry into the list that it belongs to now, replacing what that list knew of it. */
export function placeEntry(client: QueryClient, entry: InboxEntry): void {
  takeEntry(client, entry);
  renewFound(client, entry);
  if (entry.state !== 'open') return;
  client.setQueryData(shownQuery.queryKey, (shown) =>
    shown
      ? {
          ...shown,
          entries: isReadSection(entry.section) ? place(shown.entries, entry) : shown.entries,
          counts: recount(shown.counts, entry, 1),
        }
      : shown,
  );
  client.setQueryData(sectionQuery(entry.section).queryKey, (list) =>
    list ? { ...list, entries: place(list.entries, entry) } : list,
  );
}

function isList(query: { readonly queryKey: readonly unknown[] }): boolean {
  return query.queryKey[1] === 'shown' || query.queryKey[1] === 'section';
}
