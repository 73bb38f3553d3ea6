import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { ActForm } from './ActForm.tsx';
import type { ActDialogProps } from './PasswordDialog.tsx';

const words = mailboxWords.sentFolderDialog;

interface SentFolderDialogProps extends Omit<ActDialogProps, 'onDone'> {
  /** The folders that are read as those with our own mail. */
  readonly present: readonly string[];
  /** Whether its folders are known yet. */
  readonly isRead: boolean;
  /** @param folder the one that was named, null where it is to be found by itself */
  readonly onDone: (folder: string | null) => void;
}

/** Where our own mail is: kept once the mail server has such a folder. */
export function SentFolderDialog({ name, path, present, isRead, onClose, onDone }: SentFolderDialogProps) {
  const [folder, setFolder] = useState(present.length === 1 ? (present[0] ?? '') : '');
  const save = useMutation({
    mutationFn: async () => {
      const named = folder.trim() === '' ? null : folder.trim();
      await call(`${path}/sent-folder`, { method: 'PUT', body: { folder: named } });
      return named;
    },
    onSuccess: onDone,
  });
  return (
    <ActForm
      title={words.title(name)}
      save={save}
      word={save.isPending ? words.saving : folder.trim() === '' ? words.look : words.save}
      onClose={onClose}
    >
      {isRead ? (
        <p>{present.length === 0 ? words.none : `${words.read(present.join(', '))} ${words.stays}`}</p>
      ) : null}
      <TextInput
        label={words.label}
        description={words.about}
        data-autofocus
        autoComplete="off"
        maxLength={500}
        value={folder}
        onChange={(event) => setFolder(event.currentTarget.value)}
      />
    </ActForm>
  );
}
