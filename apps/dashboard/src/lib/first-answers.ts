import type { QueryClient } from '@tanstack/react-query';
import { digestSettingsQuery } from './digest-settings-query.ts';
import { isNarrowed, filterOf } from './filter.ts';
import { shownQuery } from './inbox-cache.ts';
import { preferencesQuery } from './preferences.ts';
import { sessionQuery } from './session.ts';
import { waitingQuery } from './waiting-query.ts';

/** Then the page is drawn without them, and says what it waits for. */
const AT_MOST_MS = 300;

/**
 * Reads what the first page needs, so that it is drawn once and whole: a frame first and its rows after take half as long
 * again. The server names the same addresses with the page, and the browser has begun to fetch them. Never fails: what
 * could not be read is asked for again by the page itself.
 */
export async function firstAnswers(client: QueryClient, { pathname, search }: Location): Promise<void> {
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, AT_MOST_MS));
  const isQueue =
    pathname === '/' || (pathname === '/queue' && !isNarrowed(filterOf(new URLSearchParams(search))));
  const isWaiting = /^\/waiting(\/|$)/.test(pathname);
  await Promise.race([read(client, isQueue, isWaiting), tooLate]);
}

async function read(client: QueryClient, isQueue: boolean, isWaiting: boolean): Promise<void> {
  await client.prefetchQuery(sessionQuery);
  if (client.getQueryData(sessionQuery.queryKey)?.session == null) return;
  await Promise.all([
    client.prefetchQuery(preferencesQuery),
    ...(isQueue ? [client.prefetchQuery(shownQuery), client.prefetchQuery(digestSettingsQuery)] : []),
    ...(isWaiting ? [client.prefetchQuery(waitingQuery)] : []),
  ]);
}
