import { IconInbox, IconKeyboard, IconLogout, IconMailbox } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NavLink, Outlet, ScrollRestoration, useMatch, useNavigate } from 'react-router';
import { ConflictDialog } from '../acting/ConflictDialog.tsx';
import { ToastLine } from '../acting/ToastLine.tsx';
import { useActing } from '../acting/acting.tsx';
import { LedgerLine } from './LedgerLine.tsx';
import { sessionQuery, signOut } from '../lib/session.ts';
import { useKeys } from '../lib/use-keys.ts';
import { PRODUCT, mailboxWords, queueWords, sessionWords, shellWords } from '../lib/wording.ts';
import { KeySheet } from './KeySheet.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import css from './shell.module.css';

const PAGES = [
  { to: '/queue', name: queueWords.title, icon: IconInbox },
  { to: '/mailboxes', name: mailboxWords.title, icon: IconMailbox },
];

function Brand() {
  return (
    <div className={css.brand}>
      <b aria-hidden>
        <i />
      </b>
      {PRODUCT}
    </div>
  );
}

function PageLinks({ size }: { readonly size: number }) {
  // A message is read within the queue, so the queue stays marked as the place.
  const inMessage = useMatch('/m/:id') !== null;
  return PAGES.map(({ to, name, icon: Icon }) => (
    <NavLink
      key={to}
      to={to}
      className={({ isActive }) => (isActive || (inMessage && to === '/queue') ? (css.here ?? '') : '')}
    >
      <Icon size={size} stroke={1.75} aria-hidden />
      {name}
    </NavLink>
  ));
}

/** Rail, page, bottom bar and what belongs to every page: keys, toast, conflict. */
export function Shell() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { undo } = useActing();
  const inMessage = useMatch('/m/:id') !== null;
  const [sheet, setSheet] = useState(false);
  const name = useQuery(sessionQuery).data?.session?.user.name;
  const leave = () => void signOut(client);
  useKeys({
    queue: () => void navigate('/queue'),
    mailboxes: () => void navigate('/mailboxes'),
    sheet: () => setSheet(true),
    undo,
  });
  return (
    <div className={css.app}>
      <a className={css.skip} href="#content">
        {shellWords.skip}
      </a>
      <aside className={css.rail} aria-label={PRODUCT}>
        <Brand />
        <nav aria-label={shellWords.nav}>
          <PageLinks size={18} />
        </nav>
        <div className={css.foot}>
          <LedgerLine />
          <div className={css.footButtons}>
            <button type="button" onClick={() => setSheet(true)}>
              <IconKeyboard size={15} stroke={1.75} aria-hidden />
              {shellWords.keys}
            </button>
            <button type="button" onClick={leave} title={name}>
              <IconLogout size={15} stroke={1.75} aria-hidden />
              {sessionWords.signOut}
            </button>
          </div>
        </div>
      </aside>
      <main id="content" tabIndex={-1} className={css.main} data-message={inMessage ? '' : undefined}>
        <Outlet />
      </main>
      {inMessage ? null : (
        <nav className={css.bottom} aria-label={shellWords.nav}>
          <PageLinks size={22} />
          <MoreMenu onKeys={() => setSheet(true)} onSignOut={leave} name={name ?? ''} />
        </nav>
      )}
      <ToastLine />
      <ConflictDialog />
      <KeySheet opened={sheet} onClose={() => setSheet(false)} />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </div>
  );
}
