import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useActing } from '../../acting/acting.tsx';
import { entryKeys, useEntryActions } from '../../acting/use-entry-actions.ts';
import { clock } from '../../lib/dates.ts';
import { answerAddress, messageAddress } from '../../lib/message-address.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { queueWords } from '../../lib/wording.ts';
import { neighbour, rowsOf, stepFrom, targetsOf } from '../../sitting/layout.ts';
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
import css from './queue.module.css';

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

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

export function QueuePage() {
  usePageTitle(queueWords.title);
  useFitOfAddress();
  const navigate = useNavigate();
  const now = useNow();
  const { focusedId, focus, taken, unfolded, setUnfolded, toggle, selected, select } = useSitting();
  const { broughtBack } = useActing();
  const { queue, items, lines, progress } = useQueueItems();
  const rows = rowsOf(items);
  const focused = rows.find((row) => row.id === focusedId) ?? null;

  const returnsTo = useRef(focusedId);
  useEffect(() => {
    // Back from a message: the row that was left has the focus again.
    if (returnsTo.current !== null) focus(returnsTo.current, true);
  }, [focus]);
  const firstId = rows[0]?.id ?? null;
  useEffect(() => {
    if (focused === null && firstId !== null) focus(firstId, false);
  }, [focused, firstId, focus]);
  const followed = useRef(broughtBack);
  useEffect(() => {
    if (!broughtBack || broughtBack === followed.current) return;
    // The row comes back a moment after the word of it.
    if (!rows.some((row) => row.id === broughtBack.id)) return;
    followed.current = broughtBack;
    focus(broughtBack.id, true);
  }, [broughtBack, focus, rows]);

  const targets = targetsOf(items, selected, focusedId);
  const leave = (id: string) => {
    focus(neighbour(rows, id, new Set(targets.map((target) => target.id))), true);
    if (selected.size > 0) select(new Set());
  };
  const actions = useEntryActions(targets, () => focused && leave(focused.id));
  const step = (direction: 1 | -1, extend: boolean) => {
    const id = stepFrom(rows, focusedId, direction);
    if (extend) select(new Set([...selected, ...[focusedId, id].filter((one) => one !== null)]));
    focus(id, true);
  };
  useKeys({
    ...entryKeys(focused, actions),
    next: () => step(1, false),
    previous: () => step(-1, false),
    'extend-next': () => step(1, true),
    'extend-previous': () => step(-1, true),
    select: () => focusedId !== null && select(toggled(selected, focusedId)),
    ...(selected.size > 0 ? { back: () => select(new Set()) } : {}),
    open: () => focused && void navigate(messageAddress(focused)),
    'answer-all': () => void navigate(answerAddress(focused)),
    toggle: () => setUnfolded(!unfolded),
    'nothing-new': () => toggle('nothing_new'),
    care: () => toggle('care'),
  });

  if (!queue.shown) {
    return (
      <div className={css.wrap}>
        <h1>{queueWords.title}</h1>
        {queue.unreachable ? (
          <Notice>{queueWords.unreachableFirst}</Notice>
        ) : (
          <Skeleton label={queueWords.loading} />
        )}
      </div>
    );
  }
  if (progress?.finished === true) {
    return <SittingEnd shown={queue.shown} progress={progress} />;
  }
  return (
    <div className={css.wrap}>
      <QueueHead shown={queue.shown} progress={progress} />
      {queue.unreachable ? (
        <Notice>{queueWords.unreachable(clock(new Date(queue.shown.asOf).toISOString()))}</Notice>
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
        renderItem={(placed) => (
          <QueueItem placed={placed} lines={lines} now={now} actions={actions} onLeave={leave} />
        )}
      />
      <SelectionBar count={selected.size} actions={actions} onClear={() => select(new Set())} />
      <EndLine empty={items.length === 0} complete={queue.shown.nextCursor === null} />
    </div>
  );
}
