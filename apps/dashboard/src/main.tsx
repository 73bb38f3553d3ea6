import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/mantine.css';
import './ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Navigate, createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { CarePage } from './features/care/CarePage.tsx';
import { DigestPage } from './features/digests/DigestPage.tsx';
import { DigestsPage } from './features/digests/DigestsPage.tsx';
import { MailboxesPage } from './features/mailboxes/MailboxesPage.tsx';
import { SignedInPage } from './features/mailboxes/SignedInPage.tsx';
import { MessagePage } from './features/message/MessagePage.tsx';
import { PolicyPage } from './features/policy/PolicyPage.tsx';
import { QueuePage } from './features/queue/QueuePage.tsx';
import { JoinPage } from './features/session/JoinPage.tsx';
import { SignInPage } from './features/session/SignInPage.tsx';
import { StartPage } from './features/session/StartPage.tsx';
import { SettingsLayout } from './features/settings/SettingsLayout.tsx';
import { WaitingPage } from './features/waiting/WaitingPage.tsx';
import { applyLastTextSize } from './lib/preferences.ts';
import { Broken, NotFound } from './shell/Broken.tsx';
import { SignedIn } from './shell/SignedIn.tsx';
import { cssVariablesResolver, theme } from './ui/theme.ts';

applyLastTextSize();

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const setting = (name: keyof typeof import('./features/settings/pages.ts')) => async () => ({
  Component: (await import('./features/settings/pages.ts'))[name],
});

const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/start', element: <StartPage /> },
      { path: '/join', element: <JoinPage /> },
      {
        element: <SignedIn />,
        children: [
          { index: true, element: <Navigate to="/queue" replace /> },
          { path: '/queue', element: <QueuePage /> },
          { path: '/m/:id', element: <MessagePage /> },
          { path: '/care/:id', element: <CarePage /> },
          { path: '/waiting', element: <WaitingPage /> },
          { path: '/waiting/:role/answer', element: <WaitingPage /> },
          { path: '/policy', element: <PolicyPage /> },
          { path: '/digests', element: <DigestsPage /> },
          { path: '/digests/:id', element: <DigestPage /> },
          { path: '/unsubscribe/:token', element: <Navigate to="/digests" replace /> },
          { path: '/mailboxes', element: <MailboxesPage /> },
          { path: '/mailboxes/signed-in', element: <SignedInPage /> },
          {
            path: '/settings',
            element: <SettingsLayout />,
            children: [
              { index: true, element: <Navigate to="you" replace /> },
              { path: 'you', lazy: setting('YouPage') },
              { path: 'team', lazy: setting('TeamPage') },
              { path: 'tokens', lazy: setting('TokensPage') },
              { path: 'record', lazy: setting('RecordPage') },
              { path: 'dossier', lazy: setting('DossierPage') },
              { path: 'server', lazy: setting('ServerPage') },
            ],
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
