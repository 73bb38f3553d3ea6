import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { InboxFilter, SavedView, SavedViewList } from '#libs/contract';
import { call } from './api.ts';

/** The reader's own views, by name. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => call<SavedViewList>('/views', { signal }),
  staleTime: 60_000,
});

/** @throws Refused with 409 where there is a view of that name */
export async function saveView(client: QueryClient, name: string, filter: InboxFilter): Promise<void> {
  await call<SavedView>('/views', { method: 'POST', body: { name, filter } });
  await client.invalidateQueries(viewsQuery);
}

/** @throws Refused with 409 where there is another view of that name */
export async function renameView(client: QueryClient, { id }: SavedView, name: string): Promise<void> {
  await call<SavedView>(`/views/${encodeURIComponent(id)}`, { method: 'PATCH', body: { name } });
  await client.invalidateQueries(viewsQuery);
}

export async function deleteView(client: QueryClient, { id }: SavedView): Promise<void> {
  await call<null>(`/views/${encodeURIComponent(id)}`, { method: 'DELETE' });
  await client.invalidateQueries(viewsQuery);
}
