import { SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { fittingQuery } from '../../lib/inbox-cache.ts';
import { queueWords } from '../../lib/wording.ts';
import { TIMES } from '../../sitting/sitting-fit.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import css from './queue.module.css';

/** The usual times, and the one of the address where that is another. */
function choices(minutes: number | null): (number | null)[] {
  const usual: (number | null)[] = [...TIMES];
  if (minutes !== null && !usual.includes(minutes)) usual.splice(-1, 0, minutes);
  return usual;
}

/** "I have 5, 10, 20 minutes": draws a line in the queue, and changes nothing else. */
export function TimeChooser() {
  const client = useQueryClient();
  const { minutes } = useSitting();
  const [, setParameters] = useSearchParams();
  return (
    <div className={css.chooser}>
      <span aria-hidden>{queueWords.chooser.label}</span>
      <SegmentedControl
        aria-label={queueWords.chooser.groupLabel}
        value={minutes === null ? 'all' : String(minutes)}
        onChange={(fit) => {
          // A time chosen again is shared out again.
          if (fit !== 'all') void client.invalidateQueries(fittingQuery(Number(fit)));
          setParameters({ fit });
        }}
        data={choices(minutes).map((time) => ({
          value: time === null ? 'all' : String(time),
          label: time === null ? queueWords.chooser.all : queueWords.chooser.minutes(time, time === minutes),
        }))}
        transitionDuration={120}
        withItemsBorders={false}
        classNames={{ root: css.segments ?? '', label: css.segment ?? '', indicator: css.segmentOn ?? '' }}
      />
    </div>
  );
}
