import { IconKeyboard, IconLogout } from '../ui/icons.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Outlet, ScrollRestoration, useMatch, useNavigate } from 'react-router';
import { ToastLine } from '../acting/ToastLine.tsx';
import { useActing } from '../acting/acting.tsx';
import { ShellDialogs } from '../dialogs/ShellDialogs.tsx';
import { Brand } from './Brand.tsx';
import { LedgerLine } from './LedgerLine.tsx';
import { queueAddress } from '../lib/filter.ts';
import { useMay } from '../lib/may.ts';
import { sessionQuery, signOut } from '../lib/session.ts';
import { useKeys } from '../lib/use-keys.ts';
import { useNarrow } from '../lib/use-narrow.ts';
import { viewsQuery } from '../lib/views-query.ts';
import { PRODUCT, paletteWords, sessionWords, shellWords, viewWords } from '../lib/wording.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { PageLinks } from './PageLinks.tsx';
import type { Offer } from './offers.ts';
import { PAGES } from './pages.ts';
import { QuietLine } from './QuietLine.tsx';
import css from './shell.module.css';

const DAILY = PAGES.filter(({ daily }) => daily);
const OTHERS = PAGES.filter(({ daily }) => !daily);

/** Rail or bottom bar, page, and what belongs to every page: keys, toast, conflict. */
export function Shell() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { undo } = useActing();
  const { change } = useMay();
  const narrow = useNarrow();
  const inMessage = useMatch('/m/:id') !== null;
  const inQueue = useMatch('/queue') !== null;
  const { data: views = [] } = useQuery(viewsQuery);
  // The queue's own field hears the key where it is on the page.
  const seek = () => void navigate('/queue', { state: { search: true } });
  const [sheet, setSheet] = useState(false);
  const [palette, setPalette] = useState(false);
  const name = useQuery(sessionQuery).data?.session?.user.name;
  const leave = () => void signOut(client);
  useKeys({
    queue: () => void navigate('/queue'),
    waiting: () => void navigate('/waiting'),
    mailboxes: () => void navigate('/mailboxes'),
    policy: () => void navigate('/policy'),
    digests: () => void navigate('/digests'),
    settings: () => void navigate('/settings'),
    ...(inQueue ? {} : { search: seek }),
    palette: () => setPalette(true),
    sheet: () => setSheet(true),
    undo,
  });
  const offers: Offer[] = [
    ...PAGES.map(({ to, name: title, keys }) => ({
      key: to,
      group: paletteWords.pages,
      title,
      about: '',
      keys,
      run: () => void navigate(to),
    })),
    ...views.map((view) => ({
      key: `view-${view.id}`,
      group: viewWords.group,
      title: view.name,
      about: '',
      run: () => void navigate(queueAddress(view.filter)),
    })),
    ...(
      [
        ['search', viewWords.search, '/', seek],
        ...(change ? [['undo', paletteWords.undo, 'Z', undo] as const] : []),
        ['keys', paletteWords.keys, '?', () => setSheet(true)],
        ['sign-out', paletteWords.signOut, undefined, leave],
      ] as const
    ).map(([key, title, keys, run]) => ({
      key,
      group: paletteWords.other,
      title,
      about: '',
      ...(keys === undefined ? {} : { keys }),
      run,
    })),
  ];
  return (
    <div className={css.app}>
      <a className={css.skip} href="#content">
        {shellWords.skip}
      </a>
      {narrow ? null : (
        <aside className={css.rail} aria-label={PRODUCT}>
          <Brand />
          <nav aria-label={shellWords.nav}>
            <PageLinks pages={DAILY} size={18} />
            <hr />
            <PageLinks pages={OTHERS} size={18} />
          </nav>
          <div className={css.foot}>
            <QuietLine />
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
      )}
      <main id="content" tabIndex={-1} className={css.main} data-message={inMessage ? '' : undefined}>
        <Outlet />
      </main>
      {narrow && !inMessage ? (
        <nav className={css.bottom} aria-label={shellWords.nav}>
          <PageLinks pages={DAILY} size={22} />
          <MoreMenu pages={OTHERS} onKeys={() => setSheet(true)} onSignOut={leave} name={name ?? ''} />
        </nav>
      ) : null}
      <ToastLine />
      <ShellDialogs
        offers={offers}
        palette={palette}
        onPaletteClose={() => setPalette(false)}
        keySheet={sheet}
        onKeySheetClose={() => setSheet(false)}
      />
      <ScrollRestoration getKey={(location) => location.pathname} />
    </div>
  );
}
