import { queryOptions } from '@tanstack/react-query';
import type { SafetyContact } from '#libs/contract';
import { call } from '../lib/api.ts';

export const safetyContactsQuery = queryOptions({
  queryKey: ['safety-contacts'],
  queryFn: ({ signal }) => call<SafetyContact[]>('/safety-contacts', { signal }),
  staleTime: 30_000,
});
