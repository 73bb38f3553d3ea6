import { Menu } from '@mantine/core';
import { useState } from 'react';
import { clock, dayMonth, laterChoices } from '../lib/dates.ts';
import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import css from './acting.module.css';
import type { EntryActions } from './use-entry-actions.ts';

/** When to bring an entry back: three likely times, or any day. */
export function LaterMenu({ actions }: { readonly actions: EntryActions }) {
  const now = useNow();
  const [day, setDay] = useState('');
  const picked = day === '' ? null : new Date(`${day}T09:00:00`);
  return (
    <Menu
      opened={actions.menu === 'later'}
      onChange={(opened) => actions.setMenu(opened ? 'later' : null)}
      position="bottom-start"
      width={290}
    >
      <Menu.Target>
        <Button shortcut="H">{actWords.later}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{actWords.laterTitle}</Menu.Label>
        {laterChoices(now).map(({ id, at }) => (
          <Menu.Item key={id} onClick={() => actions.later(at)}>
            {id === 'this-afternoon'
              ? actWords.laterChoice[id](clock(at.toISOString()))
              : actWords.laterChoice[id](`${dayMonth(at.toISOString(), now)}, ${clock(at.toISOString())}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <div className={css.pick}>
          <label>
            {actWords.laterPick}
            <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
          </label>
          <Button
            disabled={picked === null || picked <= now}
            onClick={() => {
              if (!picked) return;
              actions.setMenu(null);
              actions.later(picked);
            }}
          >
            {actWords.laterSet}
          </Button>
        </div>
        <p className={css.note}>{actWords.laterNote}</p>
      </Menu.Dropdown>
    </Menu>
  );
}
