import { PasswordInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Refused, call } from '../../lib/api.ts';
import { whyNot } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './settings.module.css';

const words = settingsWords.you;

function sentenceFor(error: unknown): string {
  if (error instanceof Refused && error.status === 429) return words.slowDown;
  const isAboutPresent = error instanceof Refused && error.problem?.detail?.startsWith('present') === true;
  return isAboutPresent ? words.wrongPresent : settingsWords.notDone(whyNot(error));
}

/** Another password, by the present one. */
export function PasswordCard({ email }: { readonly email: string }) {
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setSaid('');
    try {
      await call('/password', { method: 'POST', body: { present, password } });
      setPresent('');
      setPassword('');
      setSaid(words.changed);
    } catch (error) {
      setSaid(sentenceFor(error));
    }
    setBusy(false);
  }
  const eye = { 'aria-label': words.showPassword };
  return (
    <section className={css.card} aria-labelledby="password">
      <h2 id="password">{words.password}</h2>
      <p className={css.quiet}>{words.passwordAbout}</p>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        {/* For the browser's own store of passwords, which asks whose this is. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={words.present}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={present}
          onChange={(event) => setPresent(event.currentTarget.value)}
          visibilityToggleButtonProps={eye}
        />
        <PasswordInput
          label={words.next}
          description={words.nextAbout}
          autoComplete="new-password"
          required
          minLength={8}
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={eye}
        />
        <p role="status" className={css.said}>
          {said}
        </p>
        <Button type="submit" look="primary" disabled={busy}>
          {words.change}
        </Button>
      </form>
    </section>
  );
}
