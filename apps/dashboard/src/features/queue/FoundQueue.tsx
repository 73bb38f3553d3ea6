import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { InboxFilter } from '#libs/contract';
import { whereOf } from '../../lib/entry-words.ts';
import { foundQuery } from '../../lib/found-query.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { searchWords } from '../../lib/wording.ts';
import { layOutFound } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { QueueList } from './QueueList.tsx';
import { QueueRow } from './QueueRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useRowReader } from './use-row-reader.ts';
import { useRowWork } from './use-row-work.ts';
import css from './filter.module.css';
import queueCss from './queue.module.css';

/** What a search or filter finds, wherever it is: open, folded away, for later or settled. */
export function FoundQueue({ filter }: { readonly filter: InboxFilter }) {
  const q = filter.q ?? null;
  usePageTitle(searchWords.title(q));
  const now = useNow();
  const reader = useRowReader();
  const navigate = useNavigate();
  const { focusedId, taken, selected, select } = useSitting();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } =
    useInfiniteQuery({
      ...foundQuery(filter),
      // While the next letters are looked up, what was found stays: a list that empties itself is a flicker.
      placeholderData: (previous) => previous,
    });
  const counts = data?.pages[0]?.counts;
  const total = counts?.total ?? 0;
  const items = useMemo(
    () => layOutFound(data?.pages.flatMap(({ entries }) => entries) ?? [], total),
    [data, total],
  );
  const { actions, leave } = useRowWork(items, { back: () => void navigate('/queue') });
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);

  return (
    <>
      <h1>{searchWords.title(q)}</h1>
      <p className={css.found} role="status">
        {counts === undefined || isPlaceholderData || total === 0
          ? ''
          : searchWords.found(total, counts.complete)}
      </p>
      {error === null ? null : (
        <Notice>
          {whyNot(error)}
          <Button look="quiet" onClick={() => void refetch()}>
            {searchWords.again}
          </Button>
        </Notice>
      )}
      {data === undefined && error === null ? <Skeleton label={searchWords.searching} /> : null}
      {data !== undefined && total === 0 ? <NothingFound filter={filter} /> : null}
      <QueueList
        items={items}
        focusedId={focusedId}
        taken={taken}
        onEnd={readOn}
        renderItem={({ item, key }) =>
          item.type === 'row' ? (
            <QueueRow
              item={item}
              groupKey={key}
              now={now}
              reader={reader}
              actions={actions}
              onLeave={leave}
              where={whereOf(item.entry, now)}
            />
          ) : null
        }
      />
      <SelectionBar count={selected.size} actions={actions} onClear={() => select(new Set())} />
      {items.length > 0 && !hasNextPage ? <p className={queueCss.endLine}>{searchWords.end}</p> : null}
    </>
  );
}

function NothingFound({ filter }: { readonly filter: InboxFilter }) {
  const { q, ...others } = filter;
  return (
    <div className={css.nothing} role="status">
      <p>{searchWords.nothing(q ?? null, Object.keys(others).length > 0)}</p>
      {q === undefined ? null : <p>{searchWords.nothingHint}</p>}
    </div>
  );
}
