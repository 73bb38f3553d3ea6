import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords, sessionWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './mailboxes.module.css';

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
    <Dialog onClose={onClose} title={words.title(name)}>
      <form
        className={css.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) save.mutate();
        }}
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
        <p role="alert">{save.error === null ? '' : whyNot(save.error)}</p>
        <div className={css.dialogActs}>
          <Button type="submit" look="primary" aria-disabled={save.isPending}>
            {save.isPending ? words.saving : words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
