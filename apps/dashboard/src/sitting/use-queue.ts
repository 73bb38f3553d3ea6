import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useActing } from '../acting/acting.tsx';
import { Unreachable } from '../lib/api.ts';
import { type Comparison, compare, takeOver } from '../lib/arrivals.ts';
import { FRESH_KEY, fittingQuery, shownQuery } from '../lib/inbox-cache.ts';
import { type Shown, readFurther, readShown } from '../lib/inbox.ts';
import { type Fit, idsOf } from './fit.ts';
import { useSitting } from './sitting.tsx';

const TRY_AGAIN_MS = 5_000;

export interface Queue {
  /** Null until the first answer. */
  readonly shown: Shown | null;
  readonly problem: Error | null;
  readonly arrived: number;
  readonly changed: number;
  /** Takes over what arrived. */
  readonly show: () => void;
  readonly readOn: () => void;
  readonly readingOn: boolean;
  /** What fitted the time at the moment it was chosen; null while all is read or not yet known. */
  readonly fit: Fit | null;
  /** Its ids. */
  readonly fitting: ReadonlySet<string> | null;
}

const NOTHING_WAITS = { arrived: 0, changed: 0 } satisfies Partial<Comparison>;

/** The queue as it stands before the reader, and what waits to be shown. */
export function useQueue(): Queue {
  const client = useQueryClient();
  const { own } = useActing();
  const { minutes, touched } = useSitting();
  const [readingOn, setReadingOn] = useState(false);
  const first = useQuery({
    ...shownQuery,
    retry: (_count, error) => error instanceof Unreachable,
    retryDelay: TRY_AGAIN_MS,
  });
  const shown = first.data ?? null;
  const fresh = useQuery<Shown>({
    queryKey: FRESH_KEY,
    queryFn: ({ signal }) => readShown(client.getQueryData(shownQuery.queryKey)?.entries.length ?? 0, signal),
    enabled: shown !== null,
    // What has just been read is not read again.
    ...(shown === null ? {} : { initialData: shown, initialDataUpdatedAt: shown.asOf }),
    staleTime: 30_000,
    retry: false,
    refetchInterval: (query) => (query.state.status === 'error' ? TRY_AGAIN_MS : false),
  });
  const fitting = useQuery({ ...fittingQuery(minutes ?? 0), enabled: minutes !== null && shown !== null });

  const comparison = useMemo(
    () => (shown && fresh.data && fresh.data.asOf > shown.asOf - 1 ? compare(shown, fresh.data, own) : null),
    [shown, fresh.data, own],
  );

  const showAll = useCallback(
    (list: Shown) => {
      const before = client.getQueryData(shownQuery.queryKey) ?? null;
      const taken = takeOver(before, list, own);
      client.setQueryData(shownQuery.queryKey, taken);
      // A sitting whose last row was settled stays at its end: with no rows there is no time to share out anew.
      if (taken.entries.length > 0) void client.invalidateQueries({ queryKey: ['inbox', 'fitting'] });
      void client.invalidateQueries({ queryKey: ['inbox', 'section'] });
    },
    [client, own],
  );

  useEffect(() => {
    if (!fresh.data || !comparison || fresh.data === shown) return;
    // Nothing jumps under hands that have not touched the page, as while a first reading fills it.
    if (shown?.entries.length === 0 || !touched) showAll(fresh.data);
    else client.setQueryData(shownQuery.queryKey, comparison.quiet);
    void client.invalidateQueries({ queryKey: ['inbox', 'section', 'other'] });
    // Only a new answer of the server is a reason: `comparison` and `shown` change with every act of the reader.
  }, [client, fresh.data]);

  const readOn = useCallback(() => {
    const now = client.getQueryData(shownQuery.queryKey);
    if (!now || now.nextCursor === null || readingOn) return;
    setReadingOn(true);
    readFurther(now)
      .then((more) => {
        const latest = client.getQueryData(shownQuery.queryKey) ?? more;
        const known = new Set(latest.entries.map((entry) => entry.id));
        const added = more.entries.slice(now.entries.length).filter((entry) => !known.has(entry.id));
        client.setQueryData(shownQuery.queryKey, {
          ...latest,
          entries: [...latest.entries, ...added],
          nextCursor: more.nextCursor,
        });
      })
      // The next scroll tries again, and an outage is told by the line above the list.
      .catch(() => undefined)
      .finally(() => setReadingOn(false));
  }, [client, readingOn]);

  const fit = minutes === null ? null : (fitting.data ?? null);
  return {
    shown,
    problem: first.failureReason ?? fresh.error,
    ...(comparison ? { arrived: comparison.arrived, changed: comparison.changed } : NOTHING_WAITS),
    show: () => fresh.data && showAll(fresh.data),
    readOn,
    readingOn,
    fit,
    fitting: useMemo(() => (fit === null ? null : idsOf(fit)), [fit]),
  };
}
