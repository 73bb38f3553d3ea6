import { queryOptions } from '@tanstack/react-query';
import type { CandidateTimeline, Erasure, NamesakeView, RoleDetail } from '#libs/contract';
import { call } from './api.ts';

export const personPath = (candidateId: string) => `/candidates/${encodeURIComponent(candidateId)}`;

/** A person with their addresses and the role that somebody chose for them. */
export const personQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['person', candidateId],
    queryFn: ({ signal }) => call<CandidateTimeline>(personPath(candidateId), { signal }),
    staleTime: 30_000,
  });

/** Others of the same name, of whom nobody has said yet whether they are the same person. */
export const namesakesQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['person', candidateId, 'namesakes'],
    queryFn: ({ signal }) => call<NamesakeView[]>(`${personPath(candidateId)}/namesakes`, { signal }),
    staleTime: 60_000,
  });

/** What erasing them would take away, and what forbids it; never an old answer. */
export const erasureQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['person', candidateId, 'erasure'],
    queryFn: ({ signal }) => call<Erasure>(`${personPath(candidateId)}/erasure`, { signal }),
    gcTime: 0,
  });

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => call<RoleDetail[]>('/roles', { signal }),
  staleTime: 60_000,
});
