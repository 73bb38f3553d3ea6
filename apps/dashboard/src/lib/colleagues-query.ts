import { queryOptions } from '@tanstack/react-query';
import type { ColleagueList } from '#libs/contract';
import { call } from './api.ts';

/** Everybody with an account. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => call<ColleagueList>('/colleagues', { signal }),
  staleTime: 60_000,
});
