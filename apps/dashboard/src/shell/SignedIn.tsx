import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ActingProvider } from '../acting/acting.tsx';
import { Unreachable, onSignedOut } from '../lib/api.ts';
import { expireSession, sessionQuery } from '../lib/session.ts';
import { queueWords } from '../lib/wording.ts';
import { SittingProvider } from '../sitting/sitting.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LiveUpdates } from './LiveUpdates.tsx';
import { Shell } from './Shell.tsx';

const TRY_AGAIN_MS = 5_000;

/** Everything behind sign-in. A session that ends in the middle of work comes back to the same place. */
export function SignedIn() {
  const client = useQueryClient();
  const location = useLocation();
  const { data, failureReason } = useQuery({
    ...sessionQuery,
    retry: (_count, error) => error instanceof Unreachable,
    retryDelay: TRY_AGAIN_MS,
  });
  useEffect(() => onSignedOut(() => expireSession(client)), [client]);
  if (!data) return failureReason ? <Notice>{queueWords.unreachableFirst}</Notice> : null;
  if (!data.session) {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  }
  return (
    <ActingProvider>
      <SittingProvider>
        <LiveUpdates />
        <Shell />
      </SittingProvider>
    </ActingProvider>
  );
}
