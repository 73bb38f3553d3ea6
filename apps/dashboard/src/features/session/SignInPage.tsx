import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { usePageTitle } from '../../lib/page-title.ts';
import { followOtherWindows, sessionQuery } from '../../lib/session.ts';
import { setupQuery } from '../../lib/setup.ts';
import { sessionWords } from '../../lib/wording.ts';
import { SignInForm } from './SignInForm.tsx';
import css from './sign-in.module.css';

/** Where to go after signing in: where the reader wanted to be, or the queue. */
function useReturnTo(): string {
  const { state } = useLocation() as { state: { from?: string } | null };
  return state?.from ?? '/queue';
}

export function SignInPage() {
  usePageTitle(sessionWords.signIn);
  const returnTo = useReturnTo();
  const { data, error } = useQuery(sessionQuery);
  const { data: setup } = useQuery(setupQuery);
  const client = useQueryClient();
  useEffect(() => followOtherWindows(client), [client]);
  if (setup?.needed === true) return <Navigate to="/start" replace />;
  if (data?.session) return <Navigate to={returnTo} replace />;
  // Whoever is signed in must not begin to fill in what goes as soon as the server has said so.
  if (data === undefined && error === null) return null;
  return (
    <main className={css.page}>
      <SignInForm said={data?.ended === 'over' ? sessionWords.ended.over : null} />
    </main>
  );
}
