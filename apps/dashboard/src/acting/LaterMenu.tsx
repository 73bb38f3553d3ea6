import { Menu } from '@mantine/core';
import { useState } from 'react';
import { clock, dayMonth, laterChoices } from '../lib/dates.ts';
import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { DayDialog } from './DayDialog.tsx';
import css from './acting.module.css';
import type { EntryActions } from './use-entry-actions.ts';

/** When to bring an entry back: likely times, or any day. */
export function LaterMenu({ actions }: { readonly actions: EntryActions }) {
  const now = useNow();
  const [picking, setPicking] = useState(false);
  return (
    <>
      <Menu
        opened={actions.menu === 'later'}
        onChange={(opened) => actions.setMenu(opened ? 'later' : null)}
        position="bottom-start"
        width={290}
      >
        <Menu.Target>
          <Button shortcut="H">{actWords.later}</Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={actWords.laterTitle}>
          <Menu.Label>{actWords.laterTitle}</Menu.Label>
          {laterChoices(now).map(({ id, at }) => (
            <Menu.Item key={id} onClick={() => actions.later(at)}>
              {id === 'this-afternoon'
                ? actWords.laterChoice[id](clock(at.toISOString()))
                : actWords.laterChoice[id](`${dayMonth(at.toISOString(), now)}, ${clock(at.toISOString())}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setPicking(true)}>{actWords.laterPick}</Menu.Item>
          <div className={css.note}>{actWords.laterNote}</div>
        </Menu.Dropdown>
      </Menu>
      <DayDialog
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={(day) => {
          setPicking(false);
          actions.later(day);
        }}
      />
    </>
  );
}
