import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Refused } from '../../lib/api.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { beginSession, openSession } from '../../lib/session.ts';
import { whyNot } from '../../lib/why-not.ts';
import { sessionWords, settingsWords, startWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './sign-in.module.css';

const words = settingsWords.join;

function sentenceFor(error: unknown): string {
  if (!(error instanceof Refused)) return whyNot(error);
  if (error.status === 410) return words.expired;
  if (error.status === 429) return settingsWords.you.slowDown;
  return error.status === 400 ? startWords.passwordAbout : whyNot(error);
}

/**
 * Where a one-time link leads: a password is chosen, and one is signed in. The code stands behind the `#`, which a
 * browser sends to nobody.
 */
export function JoinPage() {
  usePageTitle(words.title);
  const client = useQueryClient();
  const navigate = useNavigate();
  const code = useLocation().hash.slice(1);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(code === '' ? words.broken : null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      beginSession(client, await openSession('/password-link', { code, password }));
      await navigate('/queue', { replace: true });
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }
  return (
    <main className={css.page}>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <h1>{words.title}</h1>
        <p className={css.said}>{words.about}</p>
        <PasswordInput
          label={words.password}
          description={startWords.passwordAbout}
          name="password"
          autoComplete="new-password"
          required
          minLength={8}
          withAsterisk={false}
          autoFocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
        />
        <p role="alert" className={css.problem}>
          {problem}
        </p>
        <Button type="submit" look="primary" disabled={busy || code === ''}>
          {words.button}
        </Button>
      </form>
    </main>
  );
}
