import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Erasure, MessageDetail } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import acting from '../../acting/acting.module.css';
import { call } from '../../lib/api.ts';
import { dayMonth } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { erasureQuery, personPath, personQuery } from '../../lib/person-query.ts';
import { isSameName } from '../../lib/same-name.ts';
import { forgetAnswers } from '../../lib/session.ts';
import { whyNot } from '../../lib/why-not.ts';
import { eraseWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import dialog from './dialogs.module.css';

interface EraseDialogProps {
  readonly candidate: NonNullable<MessageDetail['candidate']>;
  readonly onClose: () => void;
  /** To what forbids it. */
  readonly onSeeHold: () => void;
}

/** What goes and what stays, and the name to type: nobody can undo it. */
export function EraseDialog({ candidate, onClose, onSeeHold }: EraseDialogProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { say } = useActing();
  const now = useNow();
  const { data: goes, error } = useQuery(erasureQuery(candidate.id));
  const { data: person } = useQuery(personQuery(candidate.id));
  const [typed, setTyped] = useState('');
  const [isOther, setOther] = useState(false);
  const name = candidate.name === '' ? candidate.address : candidate.name;
  const erase = useMutation({
    mutationFn: () => call<Erasure>(personPath(candidate.id), { method: 'DELETE' }),
    onSuccess: async ({ messages }) => {
      await navigate('/queue', { replace: true });
      // Whatever was read before may hold a word of theirs.
      await forgetAnswers(client);
      say(eraseWords.erased(messages));
    },
  });
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const isName = isSameName(typed, name);
    setOther(!isName);
    if (isName && !erase.isPending) erase.mutate();
  }
  const sharers = person?.sharedBy ?? [];
  const problem = error ?? erase.error;
  if (goes?.hold != null) {
    const { until, by, reason } = goes.hold;
    return (
      <Dialog onClose={onClose} title={eraseWords.title(name)}>
        <p dir="auto">{eraseWords.held(until === null ? null : dayMonth(until, now), by, reason)}</p>
        <div className={acting.choices}>
          <Button look="primary" data-autofocus onClick={onClose}>
            {eraseWords.close}
          </Button>
          <Button onClick={onSeeHold}>{eraseWords.seeHold}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog onClose={onClose} title={eraseWords.title(name)}>
      <form onSubmit={submit}>
        {goes === undefined ? (
          error === null ? (
            <Skeleton label={eraseWords.loading} />
          ) : null
        ) : (
          <p className={dialog.goes}>{eraseWords.goes(goes)}</p>
        )}
        {sharers.length === 0 ? null : <p>{eraseWords.shared(sharers.join(', '))}</p>}
        <p className={dialog.lead}>{eraseWords.stays}</p>
        <div className={dialog.fields}>
          <label>
            <span dir="auto">{eraseWords.type(name)}</span>
            <input
              data-autofocus
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
        </div>
        <p role="alert">{isOther ? eraseWords.otherName : problem === null ? '' : whyNot(problem)}</p>
        <div className={acting.choices}>
          <Button type="submit" look="primary" aria-disabled={erase.isPending || goes === undefined}>
            {eraseWords.erase}
          </Button>
          <Button onClick={onClose}>{eraseWords.keep}</Button>
        </div>
      </form>
    </Dialog>
  );
}
