import { PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Refused } from '../../lib/api.ts';
import { signIn } from '../../lib/session.ts';
import { whyNot } from '../../lib/why-not.ts';
import { sessionWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './sign-in.module.css';

function sentenceFor(error: unknown): string {
  if (!(error instanceof Refused)) return whyNot(error);
  if (error.status === 429) return sessionWords.slowDown;
  // A form that the server finds malformed is, to the person, one that does not match.
  if (error.status === 401 || error.status === 400 || error.status === 422) return sessionWords.wrong;
  return whyNot(error);
}

interface SignInFormProps {
  /** What stands above the fields; null for nothing. */
  readonly said: string | null;
  /** Whose session has ended; empty where nobody is known. */
  readonly email?: string;
}

/** Email and password. With a known email the password has the focus. */
export function SignInForm({ said, email: known = '' }: SignInFormProps) {
  const client = useQueryClient();
  const [email, setEmail] = useState(known);
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

  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <h1 id="sign-in">{sessionWords.title}</h1>
      {said !== null && problem === null ? <p className={css.said}>{said}</p> : null}
      <TextInput
        label={sessionWords.email}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        autoFocus={known === ''}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={sessionWords.password}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        data-autofocus={known === '' ? undefined : true}
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
  );
}
