import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxEntry, MessageDetail } from '#libs/contract';
import { findEntry } from '../../lib/inbox-cache.ts';
import { messageWords } from '../../lib/wording.ts';
import { splitAtFold } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { useQueue } from '../../sitting/use-queue.ts';
import { entryQuery } from '../../lib/message-query.ts';

export interface ReadingOrder {
  /** The entry to act on; null for our own mail and what is not in the queue. */
  readonly entry: InboxEntry | null;
  readonly previous: InboxEntry | null;
  readonly next: InboxEntry | null;
  /** "6 of 7 in your ten minutes"; null for what the queue does not show row by row. */
  readonly place: string | null;
}

/** Where a message stands in the queue, so that J and K go on from it. */
export function useReadingOrder(message: MessageDetail | null): ReadingOrder {
  const client = useQueryClient();
  const { minutes } = useSitting();
  const { shown, fitting } = useQueue();
  const entryId = message?.entryId ?? null;
  const listed = entryId === null ? null : findEntry(client, entryId);
  const asked = useQuery({
    ...entryQuery(entryId ?? ''),
    enabled: entryId !== null && listed === null && shown !== null,
  });

  const { above, below } = splitAtFold(shown?.entries ?? [], fitting);
  const order = [...above, ...below];
  const at = order.findIndex((row) => row.id === entryId);
  const withinTime = minutes !== null && fitting !== null && at < above.length;
  const of = withinTime ? above.length : order.length;
  return {
    entry: listed ?? asked.data ?? null,
    previous: at > 0 ? (order[at - 1] ?? null) : null,
    next: at >= 0 ? (order[at + 1] ?? null) : null,
    place:
      at < 0
        ? null
        : withinTime
          ? messageWords.place(at + 1, of, minutes)
          : messageWords.placeAll(at + 1, of),
  };
}
