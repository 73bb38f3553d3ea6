import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { mailboxWords, sessionWords } from '../../lib/wording.ts';
import { ActForm } from './ActForm.tsx';

const words = mailboxWords.passwordDialog;

export interface ActDialogProps {
  readonly name: string;
  /** Of the mailbox in the API. */
  readonly path: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Another password: kept once the mail server has let us in with it. */
export function PasswordDialog({ name, path, onClose, onDone }: ActDialogProps) {
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () => call(`${path}/password`, { method: 'PUT', body: { password } }),
    onSuccess: onDone,
  });
  return (
    <ActForm
      title={words.title(name)}
      save={save}
      word={save.isPending ? words.saving : words.save}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <PasswordInput
        label={words.label}
        data-autofocus
        autoComplete="off"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
      />
    </ActForm>
  );
}
