import { PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Navigate } from 'react-router';
import { Refused } from '../../lib/api.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { sessionQuery } from '../../lib/session.ts';
import { setUp, setupQuery } from '../../lib/setup.ts';
import { whyNot } from '../../lib/why-not.ts';
import { sessionWords, startWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './sign-in.module.css';

function sentenceFor(error: unknown): string {
  if (!(error instanceof Refused)) return whyNot(error);
  switch (error.status) {
    case 400:
    case 422:
      return startWords.invalid;
    case 401:
    case 403:
      return startWords.codeWrong;
    case 409:
      return startWords.taken;
    case 429:
      return sessionWords.slowDown;
    default:
      return whyNot(error);
  }
}

/** The first administrator of a fresh instance: whoever can read what the start printed. */
export function StartPage() {
  usePageTitle(startWords.title);
  const client = useQueryClient();
  const { data: setup } = useQuery(setupQuery);
  const { data: session } = useQuery(sessionQuery);
  const [fields, setFields] = useState({ code: '', name: '', email: '', password: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    required: true,
    withAsterisk: false,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setFields((all) => ({ ...all, [name]: value }));
    },
  });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await setUp(client, fields);
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }

  if (session?.session) return <Navigate to="/start/next" replace />;
  // Not before it is known that nobody is signed in: from the sign-in one would come to the queue.
  if (session?.session === null && setup?.needed === false) return <Navigate to="/sign-in" replace />;
  return (
    <main className={css.page}>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <h1>{startWords.title}</h1>
        <p className={css.said}>{startWords.about}</p>
        <TextInput
          label={startWords.code}
          description={startWords.codeAbout}
          autoComplete="one-time-code"
          autoFocus
          {...field('code')}
        />
        <TextInput label={startWords.name} autoComplete="name" {...field('name')} />
        <TextInput label={startWords.email} type="email" autoComplete="username" {...field('email')} />
        <PasswordInput
          label={startWords.password}
          description={startWords.passwordAbout}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
          {...field('password')}
        />
        <p role="alert" className={css.problem}>
          {problem}
        </p>
        <Button type="submit" look="primary" disabled={busy}>
          {startWords.create}
        </Button>
      </form>
    </main>
  );
}
