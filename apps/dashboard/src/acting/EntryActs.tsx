import { Menu } from '@mantine/core';
import { IconDots } from '../ui/icons.ts';
import type { ReactNode } from 'react';
import type { InboxEntry } from '#libs/contract';
import { dossierAddress } from '../lib/dossier-address.ts';
import { useMay } from '../lib/may.ts';
import { useNarrow } from '../lib/use-narrow.ts';
import { actWords, settingsWords } from '../lib/wording.ts';
import { Button, Key } from '../ui/Button.tsx';
import css from './acting.module.css';
import type { EntryActions } from './use-entry-actions.ts';

interface EntryActsProps {
  /** Null where there is nothing to settle, or it is not known yet. */
  readonly entry: InboxEntry | null;
  /** Whose it is. */
  readonly name: string;
  readonly actions: EntryActions;
  /** On a phone the acts of an open message stand in a bar at the bottom. */
  readonly bar?: boolean;
  /** What else the dots offer where the entry is open. */
  readonly more?: ReactNode;
}

/**
 * Reply, Done, Later, Change lane: the same, in the same order, wherever an entry can be settled; the rest behind dots.
 * Whoever may only read has what can be seen behind the dots. These stay the same ones when the entry comes: a menu that
 * is built anew closes, and its button loses the focus.
 */
export function EntryActs({ entry, name, actions, bar = false, more }: EntryActsProps) {
  const narrow = useNarrow();
  const change = useMay().change && entry !== null;
  return (
    <div className={css.acts} data-bar={bar && entry !== null ? '' : undefined}>
      {change ? (
        <>
          <Button look="primary" shortcut="R" onClick={actions.reply}>
            {actWords.reply}
          </Button>
          <Button shortcut="E" onClick={actions.done}>
            {actWords.done}
          </Button>
          <Button shortcut="H" onClick={() => actions.ask('later')}>
            {actWords.later}
          </Button>
          <Button shortcut="L" onClick={() => actions.ask('lane')}>
            {narrow ? actWords.laneShort : actWords.lane}
          </Button>
        </>
      ) : null}
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <Button aria-label={actWords.more(name)} className={css.dots ?? ''}>
            <IconDots size={16} stroke={1.75} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {change ? (
            <>
              <Menu.Item rightSection={<Key>P</Key>} onClick={() => actions.ask('pass')}>
                {actWords.pass}
              </Menu.Item>
              <Menu.Item rightSection={<Key>I</Key>} onClick={() => actions.ask('note')}>
                {actWords.note}
              </Menu.Item>
            </>
          ) : null}
          {entry === null ? null : (
            <Menu.Item component="a" href={dossierAddress(entry.candidate.id, 'html')} download>
              {settingsWords.dossier.menu}
            </Menu.Item>
          )}
          {change && entry.owed !== null ? (
            <Menu.Item onClick={actions.oweNothing}>{actWords.oweNothing}</Menu.Item>
          ) : null}
          {more === undefined || entry === null ? null : <Menu.Divider />}
          {more}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
