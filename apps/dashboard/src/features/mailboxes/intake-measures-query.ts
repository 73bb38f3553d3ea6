import { queryOptions } from '@tanstack/react-query';
import type { IntakeMeasures } from '#libs/contract';
import { call } from '../../lib/api.ts';

/** Thirty days of reconciliation, and how soon new mail was in the queue; read again as often as the ledgers. */
export const intakeMeasuresQuery = queryOptions({
  queryKey: ['intake-measures'],
  queryFn: ({ signal }) => call<IntakeMeasures>('/intake-measures', { signal }),
  staleTime: 30_000,
  refetchInterval: 60_000,
});
