import { queryOptions } from '@tanstack/react-query';
import type { BreakThroughItem } from '#libs/contract';
import { Unreachable, call } from './api.ts';
import { daysBetween } from './dates.ts';

/** Urgent messages of the last four weeks. Whether one comes through is decided a moment after it is sorted. */
export const breakThroughsQuery = queryOptions({
  queryKey: ['break-throughs'],
  queryFn: ({ signal }) => call<BreakThroughItem[]>('/break-throughs', { signal }),
  retry: (_count, error) => error instanceof Unreachable,
  retryDelay: 5_000,
  staleTime: 30_000,
  refetchInterval: 60_000,
});

/** How many came through at once today; those that waited for a digest are not among them. */
export function cameThroughToday(items: readonly Pick<BreakThroughItem, 'held' | 'at'>[], now: Date): number {
  return items.filter(({ held, at }) => held === null && daysBetween(at, now) === 0).length;
}
