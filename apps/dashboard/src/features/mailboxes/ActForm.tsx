import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { whyNot } from '../../lib/why-not.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './mailboxes.module.css';

interface ActFormProps {
  readonly title: string;
  readonly save: Pick<UseMutationResult<unknown>, 'isPending' | 'error'> & { readonly mutate: () => void };
  /** On the button. */
  readonly word: string;
  readonly onClose: () => void;
  /** What is asked for. */
  readonly children: ReactNode;
}

/** A dialog that asks for one thing about a mailbox, tries it, and says why not. */
export function ActForm({ title, save, word, onClose, children }: ActFormProps) {
  return (
    <Dialog onClose={onClose} title={title}>
      <form
        className={css.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) save.mutate();
        }}
      >
        {children}
        <p role="alert">{save.error === null ? '' : whyNot(save.error)}</p>
        <div className={css.dialogActs}>
          <Button type="submit" look="primary" aria-disabled={save.isPending}>
            {word}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
