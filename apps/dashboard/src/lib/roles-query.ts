import { queryOptions } from '@tanstack/react-query';
import type { RoleDetail } from '#libs/contract';
import { call } from './api.ts';

/** The positions that candidates write about. */
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call<RoleDetail[]>('/roles', { signal }),
  staleTime: 60_000,
});
