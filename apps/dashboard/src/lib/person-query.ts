import { queryOptions } from '@tanstack/react-query';
import type { CandidateTimeline, NamesakeView, RoleDetail } from '#libs/contract';
import { call } from './api.ts';

const path = (candidateId: string) => `/candidates/${encodeURIComponent(candidateId)}`;

/** A person with their addresses and the role that somebody chose for them. */
export const personQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['person', candidateId],
    queryFn: ({ signal }) => call<CandidateTimeline>(path(candidateId), { signal }),
    staleTime: 30_000,
  });

/** Others of the same name, of whom nobody has said yet whether they are the same person. */
export const namesakesQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['person', candidateId, 'namesakes'],
    queryFn: ({ signal }) => call<NamesakeView[]>(`${path(candidateId)}/namesakes`, { signal }),
    staleTime: 60_000,
  });

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call<RoleDetail[]>('/roles', { signal }),
  staleTime: 60_000,
});
