import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { WaitingPerson, WaitingRole } from '#libs/contract';
import { peopleQuery } from './people-query.ts';

export interface People {
  /** Those that were read, in order; null before the first of them are there. */
  readonly known: readonly WaitingPerson[] | null;
  /** Whether somebody came, went or changed since they were read. */
  readonly changed: boolean;
  /** Reads as much anew as has been read. */
  readonly renew: () => void;
  /** Reads the next page; does nothing while one is on its way. */
  readonly readOn: () => void;
  readonly error: Error | null;
}

/** Who waits on a role, as far as the list has been read. What is one page is renewed at once: nobody scrolls in it. */
export function usePeople(role: WaitingRole): People {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    peopleQuery(role),
  );
  const pages = data?.pages;
  const known = useMemo(
    () => (pages === undefined ? null : oncePerRow(pages.flatMap(({ people }) => people))),
    [pages],
  );
  const changed = pages !== undefined && pages[0]?.stamp !== role.stamp;
  const isShort = pages?.length === 1 && !hasNextPage;
  const renew = useCallback(() => void refetch(), [refetch]);
  useEffect(() => {
    if (changed && isShort) renew();
  }, [changed, isShort, role.stamp, renew]);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { known, changed: changed && !isShort, renew, readOn, error };
}

/** Who began to be owed word between two pages would stand on both. */
function oncePerRow(people: readonly WaitingPerson[]): WaitingPerson[] {
  return [...new Map(people.map((person) => [person.entryId, person])).values()];
}
