import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Setup, SetupView } from '#libs/contract';
import { call } from './api.ts';
import { beginSession, openSession } from './session.ts';

/** Whether the first administrator is still to be made. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => call<SetupView>('/setup', { signal }),
  staleTime: Infinity,
});

export async function setUp(client: QueryClient, setup: Setup): Promise<void> {
  beginSession(client, await openSession('/setup', setup));
  client.setQueryData(setupQuery.queryKey, { needed: false });
}
