import { queryOptions } from '@tanstack/react-query';
import type { MailboxView } from '#libs/contract';
import { call } from './api.ts';

/** Figures are told with their age, so they are read again every minute. */
export const mailboxesQuery = queryOptions({
  queryKey: ['mailboxes'],
  queryFn: ({ signal }) => call<MailboxView[]>('/mailboxes', { signal }),
  staleTime: 30_000,
  refetchInterval: 60_000,
});
