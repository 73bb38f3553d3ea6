import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { Unreachable } from '../../lib/api.ts';
import { clock } from '../../lib/dates.ts';
import { useNextDigest } from '../../lib/next-digest.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { queueWords } from '../../lib/wording.ts';
import { parseFit, rememberedFit } from '../../sitting/sitting-fit.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { EndLine } from './EndLine.tsx';
import { QueueHead } from './QueueHead.tsx';
import { QueueItem } from './QueueItem.tsx';
import { QueueList } from './QueueList.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SittingEnd } from './SittingEnd.tsx';
import { useQueueItems } from './use-queue-items.ts';
import { useRowReader } from './use-row-reader.ts';
import { useRowWork } from './use-row-work.ts';

/** Keeps the time of the address and of the sitting the same; an address without one gets the last choice. */
function useFitOfAddress(): void {
  const [parameters, setParameters] = useSearchParams();
  const { minutes, setMinutes } = useSitting();
  const fit = parseFit(parameters.get('fit'));
  useEffect(() => {
    if (fit === undefined) setParameters({ fit: rememberedFit() }, { replace: true });
    else if (fit !== minutes) setMinutes(fit);
  }, [fit, minutes, setMinutes, setParameters]);
}

/** All that is open, in reading order, as far as the reader's time goes and beyond. */
export function ReadingQueue() {
  usePageTitle(queueWords.title);
  useFitOfAddress();
  const now = useNow();
  const next = useNextDigest();
  const reader = useRowReader();
  const { focusedId, taken, toggle, selected, select } = useSitting();
  const { queue, items, lines, progress, readLineOn } = useQueueItems();
  const { actions, leave } = useRowWork(items, {
    'nothing-new': () => toggle('nothing_new'),
    care: () => toggle('care'),
  });

  if (!queue.shown) {
    return (
      <>
        <h1>{queueWords.title}</h1>
        {queue.problem ? (
          <Notice>{whyNotShown(queue.problem)}</Notice>
        ) : (
          <Skeleton label={queueWords.loading} />
        )}
      </>
    );
  }
  if (progress?.finished === true) {
    return <SittingEnd shown={queue.shown} progress={progress} next={next} />;
  }
  return (
    <>
      <QueueHead shown={queue.shown} progress={progress} next={next} />
      {queue.problem ? (
        <Notice>
          {queue.problem instanceof Unreachable
            ? queueWords.unreachable(clock(new Date(queue.shown.asOf).toISOString()))
            : whyNot(queue.problem)}
        </Notice>
      ) : null}
      {queue.arrived + queue.changed > 0 ? (
        <Notice>
          {queue.arrived > 0 ? queueWords.arrived(queue.arrived) : queueWords.changed(queue.changed)}
          <Button look="quiet" onClick={queue.show}>
            {queueWords.show}
          </Button>
        </Notice>
      ) : null}
      <QueueList
        items={items}
        focusedId={focusedId}
        taken={taken}
        onEnd={queue.readOn}
        onMore={readLineOn}
        renderItem={(placed) => (
          <QueueItem
            placed={placed}
            lines={lines}
            now={now}
            next={next}
            reader={reader}
            actions={actions}
            onLeave={leave}
          />
        )}
      />
      <SelectionBar count={selected.size} actions={actions} onClear={() => select(new Set())} />
      <EndLine empty={items.length === 0} complete={queue.shown.nextCursor === null} next={next} />
    </>
  );
}
