import { queryOptions } from '@tanstack/react-query';
import type { ActionView } from '#libs/contract';
import { call } from './api.ts';

/** What people did about one person, newest first. */
export const actionsQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['actions', candidateId],
    queryFn: ({ signal }) =>
      call<ActionView[]>(`/candidates/${encodeURIComponent(candidateId)}/actions`, { signal }),
    staleTime: 30_000,
  });
