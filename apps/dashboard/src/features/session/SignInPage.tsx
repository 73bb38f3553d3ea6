import { PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Refused } from '../../lib/api.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { sessionQuery, signIn } from '../../lib/session.ts';
import { setupQuery } from '../../lib/setup.ts';
import { sessionWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './sign-in.module.css';

function sentenceFor(error: unknown): string {
  if (!(error instanceof Refused)) return sessionWords.unreachable;
  if (error.status === 429) return sessionWords.slowDown;
  // A form that the server finds malformed is, to the person, one that does not match.
  if (error.status === 401 || error.status === 400 || error.status === 422) return sessionWords.wrong;
  return sessionWords.failed(error.reference);
}

/** Where to go after signing in: where the reader was when the session ended, or the queue. */
function useReturnTo(): string {
  const { state } = useLocation() as { state: { from?: string } | null };
  return state?.from ?? '/queue';
}

export function SignInPage() {
  usePageTitle(sessionWords.signIn);
  const client = useQueryClient();
  const returnTo = useReturnTo();
  const { data } = useQuery(sessionQuery);
  const { data: setup } = useQuery(setupQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await signIn(client, { email, password });
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  if (setup?.needed === true) return <Navigate to="/start" replace />;
  if (data?.session) return <Navigate to={returnTo} replace />;
  return (
    <main className={css.page}>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <h1>{sessionWords.title}</h1>
        {data?.expiredUserId != null && problem === null ? (
          <p className={css.said}>{sessionWords.expired}</p>
        ) : null}
        <TextInput
          label={sessionWords.email}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={sessionWords.password}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
        />
        <p role="alert" className={css.problem}>
          {problem}
        </p>
        <Button type="submit" look="primary" disabled={busy}>
          {sessionWords.signIn}
        </Button>
      </form>
    </main>
  );
}
