import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { SessionView, Setup, SetupView } from '#libs/contract';
import { call } from './api.ts';
import { beginSession } from './session.ts';

/** Whether the first administrator is still to be made. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => call<SetupView>('/setup', { signal }),
  staleTime: Infinity,
});

export async function setUp(client: QueryClient, setup: Setup): Promise<void> {
  beginSession(client, await call<SessionView>('/setup', { method: 'POST', body: setup }));
  client.setQueryData(setupQuery.queryKey, { needed: false });
}
