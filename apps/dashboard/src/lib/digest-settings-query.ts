import { queryOptions } from '@tanstack/react-query';
import type { DigestSettings } from '#libs/contract';
import { Unreachable, call } from './api.ts';

/** A digest is made a moment after its time, and the next one is known with it. */
const AFTER_DUE_MS = 30_000;
/** The longest that a browser's timer can wait. */
const LONGEST_MS = 2_147_483_647;

/** When mail may reach whoever is signed in, and when it does next. */
export const digestSettingsQuery = queryOptions({
  queryKey: ['digest-settings'],
  queryFn: ({ signal }) => call<DigestSettings>('/digest-settings', { signal }),
  retry: (_count, error) => error instanceof Unreachable,
  retryDelay: 5_000,
  staleTime: 30_000,
  refetchInterval: ({ state: { data } }) =>
    data?.nextAt == null
      ? false
      : Math.min(LONGEST_MS, Math.max(0, Date.parse(data.nextAt) - Date.now()) + AFTER_DUE_MS),
});
