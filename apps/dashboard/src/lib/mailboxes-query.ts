import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MailboxView } from '#libs/contract';
import { call } from './api.ts';
import { useStanding } from './standing.ts';

/** Figures are told with their age, so they are read again every minute. */
export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: ({ signal }) => call<MailboxView[]>('/mailboxes', { signal }),
  staleTime: 30_000,
  refetchInterval: 60_000,
});

/** For what surrounds a page and counts everything: the rows of the page come first. */
export function useMailboxesAround(): readonly MailboxView[] | undefined {
  return useQuery({ ...mailboxesQuery, enabled: useStanding() }).data;
}
