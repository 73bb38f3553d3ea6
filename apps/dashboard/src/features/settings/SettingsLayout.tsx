import { NavLink, Outlet } from 'react-router';
import { useMay } from '../../lib/may.ts';
import { settingsWords } from '../../lib/wording.ts';
import css from './settings.module.css';

const PAGES = [
  { to: 'you', name: settingsWords.pages.you, governs: false },
  { to: 'team', name: settingsWords.pages.team, governs: true },
  { to: 'tokens', name: settingsWords.pages.tokens, governs: true },
  { to: 'record', name: settingsWords.pages.record, governs: false },
  { to: 'dossier', name: settingsWords.pages.dossier, governs: false },
  { to: 'server', name: settingsWords.pages.server, governs: false },
] as const;

/** The settings, a page each; team and tokens are an administrator's. */
export function SettingsLayout() {
  const { govern } = useMay();
  const pages = PAGES.filter(({ governs }) => !governs || govern);
  return (
    <div className={css.wrap}>
      <nav className={css.nav} aria-label={settingsWords.nav}>
        {pages.map(({ to, name }) => (
          <NavLink key={to} to={to} className={({ isActive }) => (isActive ? (css.here ?? '') : '')}>
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
