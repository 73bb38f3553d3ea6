import { queryOptions } from '@tanstack/react-query';
import type { DigestMeasures } from '#libs/contract';
import { Unreachable, call } from './api.ts';

/** What the hours between digests were worth to whoever is signed in, and what was folded away wrongly. */
export const measuresQuery = queryOptions({
  queryKey: ['digest-measures'],
  queryFn: ({ signal }) => call<DigestMeasures>('/digest-measures', { signal }),
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: 5_000,
  staleTime: 30_000,
});
