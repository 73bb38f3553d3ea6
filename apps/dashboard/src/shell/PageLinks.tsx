import { NavLink, useMatch } from 'react-router';
import type { PageEntry } from './pages.ts';
import css from './shell.module.css';

interface PageLinksProps {
  readonly pages: readonly PageEntry[];
  readonly size: number;
}

export function PageLinks({ pages, size }: PageLinksProps) {
  // A message is read within the queue, so the queue stays marked as the place.
  const inMessage = useMatch('/m/:id') !== null;
  const inCare = useMatch('/care/:id') !== null;
  const inQueue = inMessage || inCare;
  return pages.map(({ to, name, icon: Icon }) => (
    <NavLink
      key={to}
      to={to}
      className={({ isActive }) => (isActive || (inQueue && to === '/queue') ? (css.here ?? '') : '')}
    >
      <Icon size={size} stroke={1.75} aria-hidden />
      {name}
    </NavLink>
  ));
}
