import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { InboxFilter, SavedView } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { renameView, saveView } from '../../lib/views-query.ts';
import { whyNot } from '../../lib/why-not.ts';
import { viewWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './filter.module.css';

interface ViewDialogProps {
  /** The view to rename; null saves the filter as a new one. */
  readonly view: SavedView | null;
  readonly filter: InboxFilter;
  readonly onClose: () => void;
}

/** Asks for the name of a view. */
export function ViewDialog({ view, filter, onClose }: ViewDialogProps) {
  const client = useQueryClient();
  const { say } = useActing();
  const [name, setName] = useState(view?.name ?? filter.q ?? '');
  const keep = useMutation({
    mutationFn: (chosen: string) =>
      view === null ? saveView(client, chosen, filter) : renameView(client, view, chosen),
    onSuccess: (_nothing, chosen) => {
      say(viewWords.saved(chosen));
      onClose();
    },
  });
  const problem = keep.error === null ? null : whyNot(keep.error);
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (name.trim() !== '' && !keep.isPending) keep.mutate(name.trim());
  }
  return (
    <Dialog onClose={onClose} title={view === null ? viewWords.saveTitle : viewWords.renameTitle}>
      <form onSubmit={submit} className={css.naming}>
        <label>
          {viewWords.name}
          <input
            data-autofocus
            maxLength={60}
            value={name}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : 'view-problem'}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p id="view-problem" role="alert">
          {problem}
        </p>
        <p>{viewWords.about}</p>
        <div className={css.acts}>
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            {view === null ? viewWords.saveButton : viewWords.renameButton}
          </Button>
          <Button onClick={onClose}>{viewWords.back}</Button>
        </div>
      </form>
    </Dialog>
  );
}
