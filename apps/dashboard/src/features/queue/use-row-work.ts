import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { InboxEntry } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { type EntryActions, entryKeys, useEntryActions } from '../../acting/use-entry-actions.ts';
import { isTyping } from '../../lib/focus.ts';
import { answerAddress, messageAddress } from '../../lib/message-address.ts';
import { type KeyHandlers, useKeys } from '../../lib/use-keys.ts';
import { type PlacedItem, neighbour, rowsOf, stepFrom, targetsOf } from '../../sitting/layout.ts';
import { useSitting } from '../../sitting/sitting.tsx';

export interface RowWork {
  readonly actions: EntryActions;
  /** Runs before rows leave: the focus goes on, and nothing stays selected. */
  readonly leave: (id: string) => void;
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

/**
 * The one focus of a list of rows, and every key that acts on it.
 *
 * @param keys of this list besides
 */
export function useRowWork(items: readonly PlacedItem[], keys: KeyHandlers): RowWork {
  const navigate = useNavigate();
  const { focusedId, focus, unfolded, setUnfolded, selected, select } = useSitting();
  const { broughtBack } = useActing();
  const rows = rowsOf(items);
  const focused: InboxEntry | null = rows.find((row) => row.id === focusedId) ?? null;

  const returnsTo = useRef(focusedId);
  useEffect(() => {
    // Back from a message: the row that was left has the focus again. Somebody who types keeps it.
    if (returnsTo.current !== null && !isTyping()) focus(returnsTo.current, true);
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
    open: () => focused && void navigate(messageAddress(focused)),
    'answer-all': () => void navigate(answerAddress(focused)),
    toggle: () => setUnfolded(!unfolded),
    ...keys,
    ...(selected.size > 0 ? { back: () => select(new Set()) } : {}),
  });
  return { actions, leave };
}
