import { Menu } from '@mantine/core';
import { IconDots, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { sessionWords, shellWords } from '../lib/wording.ts';

interface MoreMenuProps {
  readonly onKeys: () => void;
  readonly onSignOut: () => void;
  readonly name: string;
}

/** The last place of the bottom bar: what the rail keeps in its foot. */
export function MoreMenu({ onKeys, onSignOut, name }: MoreMenuProps) {
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button">
          <IconDots size={22} stroke={1.75} aria-hidden />
          {shellWords.more}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.75} aria-hidden />} onClick={onKeys}>
          {shellWords.keys}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} aria-hidden />} onClick={onSignOut}>
          {sessionWords.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
