import { queryOptions } from '@tanstack/react-query';
import type { PolicyView } from '#libs/contract';
import { Unreachable, call } from '../../lib/api.ts';

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => call<PolicyView>('/policy', { signal }),
  staleTime: 60_000,
  retry: (_count, error) => error instanceof Unreachable,
  retryDelay: 5_000,
});
