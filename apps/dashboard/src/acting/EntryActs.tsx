import type { InboxEntry } from '#libs/contract';
import { actWords } from '../lib/wording.ts';
import { Button, OutButton } from '../ui/Button.tsx';
import css from './acting.module.css';
import { LaneMenu } from './LaneMenu.tsx';
import { LaterMenu } from './LaterMenu.tsx';
import { replyAddress } from './reply-address.ts';
import type { EntryActions } from './use-entry-actions.ts';

interface EntryActsProps {
  readonly entry: InboxEntry;
  readonly actions: EntryActions;
  /** On a phone the acts of an open message stand in a bar at the bottom. */
  readonly bar?: boolean;
}

/** Reply, Done, Later, Change lane: the same four, in the same order, wherever an entry can be settled. */
export function EntryActs({ entry, actions, bar = false }: EntryActsProps) {
  return (
    <div className={css.acts} data-bar={bar ? '' : undefined}>
      <OutButton look="primary" shortcut="R" href={replyAddress(entry)}>
        {actWords.reply}
      </OutButton>
      <Button shortcut="E" onClick={actions.done}>
        {actWords.done}
      </Button>
      <LaterMenu actions={actions} />
      <LaneMenu entry={entry} actions={actions} />
    </div>
  );
}
