import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import type { InboxEntry } from '#libs/contract';
import { entryKeys, useEntryActions } from '../../acting/use-entry-actions.ts';
import { messageAddress } from '../../lib/message-address.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { messageWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MessageBar } from './MessageBar.tsx';
import { MessageColumns } from './MessageColumns.tsx';
import { MessageHead } from './MessageHead.tsx';
import { placementOf } from './placement.ts';
import { isGone, messageQuery } from '../../lib/message-query.ts';
import { useReadingOrder } from './use-reading-order.ts';
import css from './message.module.css';

/** One message in its candidate's history: the words, and why they are where they are. */
export function MessagePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const now = useNow();
  const { focus, queueAt } = useSitting();
  const { data, error, failureReason } = useQuery(messageQuery(id));
  const message = isGone(error) ? undefined : data;
  const { entry, previous, next, place } = useReadingOrder(message ?? null);
  usePageTitle((message?.candidate?.name ?? message?.from.name) || messageWords.title);

  const entryId = entry?.id;
  useEffect(() => {
    if (entryId !== undefined) focus(entryId, false);
  }, [entryId, focus]);

  const toQueue = () => void navigate(queueAt);
  const goTo = (target: InboxEntry | null) =>
    target && void navigate(messageAddress(target), { replace: true });
  const actions = useEntryActions(entry === null ? [] : [entry], () => {
    const after = next ?? previous;
    if (after) goTo(after);
    else toQueue();
  });
  useKeys({
    ...entryKeys(entry, actions),
    back: toQueue,
    next: () => goTo(next),
    previous: () => goTo(previous),
  });

  if (!message) {
    if (isGone(error)) {
      return (
        <div className={css.wrap}>
          <h1>{messageWords.missing}</h1>
          <p>
            <Link to="/queue">{messageWords.missingBack}</Link>
          </p>
        </div>
      );
    }
    return (
      <div className={css.wrap}>
        <h1>{messageWords.title}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={messageWords.loading} />
        )}
      </div>
    );
  }
  const placement = placementOf(message, entry);
  if (placement?.section === 'care')
    return <Navigate to={`/care/${encodeURIComponent(message.id)}`} replace />;
  return (
    <div className={css.wrap}>
      <MessageBar section={placement?.section ?? null} place={place} previous={previous} next={next} />
      <MessageHead message={message} placement={placement} entry={entry} actions={actions} now={now} />
      <MessageColumns key={message.id} message={message} placement={placement} now={now} />
    </div>
  );
}
