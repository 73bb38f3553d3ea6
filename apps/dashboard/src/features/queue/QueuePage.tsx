import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { filterOf, isNarrowed, queueAddress } from '../../lib/filter.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FoundQueue } from './FoundQueue.tsx';
import { ReadingQueue } from './ReadingQueue.tsx';
import css from './queue.module.css';

/** The queue: all that is open in reading order, or what a search or filter of the address finds. */
export function QueuePage() {
  const [parameters] = useSearchParams();
  const { setQueueAt } = useSitting();
  const filter = filterOf(parameters);
  const address = queueAddress(filter);
  useEffect(() => setQueueAt(address), [address, setQueueAt]);
  return (
    <div className={css.wrap}>
      <FilterBar filter={filter} />
      {isNarrowed(filter) ? <FoundQueue filter={filter} /> : <ReadingQueue />}
    </div>
  );
}
