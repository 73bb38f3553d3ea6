import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ActingProvider } from '../acting/acting.tsx';
import { Coming } from '../dialogs/Coming.tsx';
import { SignInAgain } from '../dialogs/on-demand.ts';
import { Unreachable, renewSessionBy } from '../lib/api.ts';
import { followOtherWindows, renewSession, sessionQuery } from '../lib/session.ts';
import { whyNotShown } from '../lib/why-not.ts';
import { PRODUCT } from '../lib/wording.ts';
import { SittingProvider } from '../sitting/sitting.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePreferencesApplied } from './use-preferences.ts';
import { LiveUpdates } from './LiveUpdates.tsx';
import { Shell } from './Shell.tsx';
import css from './shell.module.css';

const TRY_AGAIN_MS = 5_000;

/** Everything behind sign-in. Where a session ends in the middle of work, one signs in on the spot; the pages stay. */
export function SignedIn({ inside = <Shell /> }: { readonly inside?: ReactNode }) {
  const client = useQueryClient();
  const location = useLocation();
  const { data, failureReason } = useQuery({
    ...sessionQuery,
    retry: (_count, error) => error instanceof Unreachable,
    retryDelay: TRY_AGAIN_MS,
  });
  usePreferencesApplied(data?.session != null);
  useEffect(() => renewSessionBy(() => renewSession(client)), [client]);
  useEffect(() => followOtherWindows(client), [client]);
  if (!data) {
    return failureReason === null ? null : (
      <main className={css.alone}>
        <h1>{PRODUCT}</h1>
        <Notice>{whyNotShown(failureReason)}</Notice>
      </main>
    );
  }
  if (!data.session) {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  }
  const { user } = data.session;
  return (
    <>
      <ActingProvider key={user.id}>
        <SittingProvider>
          <LiveUpdates paused={data.ended !== null} />
          {inside}
        </SittingProvider>
      </ActingProvider>
      {data.ended === null ? null : (
        <Suspense fallback={<Coming />}>
          <SignInAgain email={user.email} ended={data.ended} />
        </Suspense>
      )}
    </>
  );
}
