import { Outlet, type RouteObject } from 'react-router';
import { SignedIn } from '../../shell/SignedIn.tsx';

/** Everything of the set-up behind the one-time code. It is met once, so it is fetched when it is. */
export const startRoutes: RouteObject = {
  element: <SignedIn inside={<Outlet />} />,
  children: [
    {
      lazy: async () => ({ Component: (await import('./StartFrame.tsx')).StartFrame }),
      children: [
        {
          path: '/start/next',
          lazy: async () => ({ Component: (await import('./StartFrame.tsx')).NextStep }),
        },
        {
          path: '/start/connect',
          lazy: async () => ({ Component: (await import('./ConnectStep.tsx')).ConnectStep }),
        },
        {
          path: '/start/dry-run',
          lazy: async () => ({ Component: (await import('./DryRunStep.tsx')).DryRunStep }),
        },
        {
          path: '/start/times',
          lazy: async () => ({ Component: (await import('./TimesStep.tsx')).TimesStep }),
        },
        {
          path: '/start/roles',
          lazy: async () => ({ Component: (await import('./RolesStep.tsx')).RolesStep }),
        },
      ],
    },
  ],
};
