import { queryOptions } from '@tanstack/react-query';
import type { MailClientView } from '#libs/contract';
import { call } from './api.ts';

/** The providers at which people can sign in; an administrator's to know. */
export const mailClientsQuery = queryOptions({
  queryKey: ['mail-clients'],
  queryFn: ({ signal }) => call<MailClientView[]>('/mail-clients', { signal }),
  staleTime: 30_000,
});
