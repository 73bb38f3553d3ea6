import { Menu } from '@mantine/core';
import { IconDots, IconKeyboard, IconLogout } from '../ui/icons.ts';
import { Link } from 'react-router';
import { sessionWords, shellWords } from '../lib/wording.ts';
import type { PageEntry } from './pages.ts';

interface MoreMenuProps {
  /** The pages that have no place of their own in the bottom bar. */
  readonly pages: readonly PageEntry[];
  readonly onKeys: () => void;
  readonly onSignOut: () => void;
  readonly name: string;
}

/** The last place of the bottom bar: the rest of the pages, and what the rail keeps in its foot. */
export function MoreMenu({ pages, onKeys, onSignOut, name }: MoreMenuProps) {
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button">
          <IconDots size={22} stroke={1.75} aria-hidden />
          {shellWords.more}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ to, name: page, icon: Icon }) => (
          <Menu.Item
            key={to}
            component={Link}
            to={to}
            leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
          >
            {page}
          </Menu.Item>
        ))}
        <Menu.Divider />
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
