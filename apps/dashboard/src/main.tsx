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
import { SignInPage } from './features/session/SignInPage.tsx';
import { StartPage } from './features/session/StartPage.tsx';
import { WaitingPage } from './features/waiting/WaitingPage.tsx';
import { Broken, NotFound } from './shell/Broken.tsx';
import { SignedIn } from './shell/SignedIn.tsx';
import { cssVariablesResolver, theme } from './ui/theme.ts';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/start', element: <StartPage /> },
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
