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
import { QueuePage } from './features/queue/QueuePage.tsx';
import { startRoutes } from './features/start/routes.tsx';
import { firstAnswers } from './lib/first-answers.ts';
import { applyLastTextSize } from './lib/preferences.ts';
import { Broken, NotFound } from './shell/Broken.tsx';
import { SignedIn } from './shell/SignedIn.tsx';
import { cssVariablesResolver, theme } from './ui/theme.ts';

applyLastTextSize();

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
const answers = firstAnswers(queries, window.location);

/** Only the queue is in the first file: whoever opens Foyer waits for that, and every other page comes when asked for. */
const message = () => import('./features/message/MessagePage.tsx').then((file) => file.MessagePage);
const care = () => import('./features/care/CarePage.tsx').then((file) => file.CarePage);
const waiting = () => import('./features/waiting/WaitingPage.tsx').then((file) => file.WaitingPage);
const policy = () => import('./features/policy/PolicyPage.tsx').then((file) => file.PolicyPage);
const digests = () => import('./features/digests/DigestsPage.tsx').then((file) => file.DigestsPage);
const digest = () => import('./features/digests/DigestPage.tsx').then((file) => file.DigestPage);
const mailboxes = () => import('./features/mailboxes/MailboxesPage.tsx').then((file) => file.MailboxesPage);
const addMailbox = () =>
  import('./features/mailboxes/AddMailboxPage.tsx').then((file) => file.AddMailboxPage);
const mailboxSignedIn = () =>
  import('./features/mailboxes/SignedInPage.tsx').then((file) => file.SignedInPage);
const signIn = () => import('./features/session/SignInPage.tsx').then((file) => file.SignInPage);
const start = () => import('./features/session/StartPage.tsx').then((file) => file.StartPage);
const join = () => import('./features/session/JoinPage.tsx').then((file) => file.JoinPage);
const settings = () => import('./features/settings/SettingsLayout.tsx').then((file) => file.SettingsLayout);
const setting = (name: keyof typeof import('./features/settings/pages.ts')) => async () => ({
  Component: (await import('./features/settings/pages.ts'))[name],
});

const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      { path: '/sign-in', lazy: { Component: signIn } },
      { path: '/start', lazy: { Component: start } },
      { path: '/join', lazy: { Component: join } },
      startRoutes,
      {
        element: <SignedIn />,
        children: [
          { index: true, element: <Navigate to="/queue" replace /> },
          { path: '/queue', element: <QueuePage /> },
          { path: '/m/:id', lazy: { Component: message } },
          { path: '/care/:id', lazy: { Component: care } },
          { path: '/waiting', lazy: { Component: waiting } },
          { path: '/waiting/:role/answer', lazy: { Component: waiting } },
          { path: '/policy', lazy: { Component: policy } },
          { path: '/digests', lazy: { Component: digests } },
          { path: '/digests/:id', lazy: { Component: digest } },
          { path: '/unsubscribe/:token', element: <Navigate to="/digests" replace /> },
          { path: '/mailboxes', lazy: { Component: mailboxes } },
          { path: '/mailboxes/add', lazy: { Component: addMailbox } },
          { path: '/mailboxes/signed-in', lazy: { Component: mailboxSignedIn } },
          {
            path: '/settings',
            lazy: { Component: settings },
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
await answers;
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
