import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { HoldView, MessageDetail, NewHold } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import acting from '../../acting/acting.module.css';
import { call } from '../../lib/api.ts';
import { dayMonth } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { erasureQuery, personPath } from '../../lib/person-query.ts';
import { typed } from '../../lib/typed.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { whyNot } from '../../lib/why-not.ts';
import { holdWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import dialog from './dialogs.module.css';

interface HoldDialogProps {
  readonly candidate: NonNullable<MessageDetail['candidate']>;
  readonly onClose: () => void;
}

/** What keeps everything about a person from being erased; or the question whether something is to. */
export function HoldDialog({ candidate, onClose }: HoldDialogProps) {
  const client = useQueryClient();
  const { say } = useActing();
  const { data, error } = useQuery(erasureQuery(candidate.id));
  const path = `${personPath(candidate.id)}/hold`;
  const change = useMutation({
    mutationFn: (hold: NewHold | null) =>
      hold === null
        ? call<null>(path, { method: 'DELETE' })
        : call<HoldView>(path, { method: 'PUT', body: hold }),
  });
  const now = useNow();
  const name = candidate.name === '' ? candidate.address : candidate.name;
  const place = `hold ${candidate.id}`;
  function decide(hold: NewHold | null): void {
    if (change.isPending) return;
    change.mutate(hold, {
      onSuccess: () => {
        typed.forget(place);
        void client.invalidateQueries({ queryKey: ['person', candidate.id] });
        onClose();
        const until = hold?.until === undefined ? null : dayMonth(hold.until, now);
        say(hold === null ? holdWords.takenOff : holdWords.kept(until));
      },
    });
  }
  const problem = change.error ?? error;
  const said = <p role="alert">{problem === null ? '' : whyNot(problem)}</p>;
  if (data === undefined) {
    return (
      <Dialog onClose={onClose} title={holdWords.title(name)}>
        {error === null ? <Skeleton label={holdWords.loading} /> : said}
      </Dialog>
    );
  }
  if (data.hold === null) {
    return (
      <Dialog onClose={onClose} title={holdWords.title(name)}>
        <HoldForm place={place} onKeep={decide} onClose={onClose} />
        {said}
      </Dialog>
    );
  }
  const { reason, until, by, at } = data.hold;
  return (
    <Dialog onClose={onClose} title={holdWords.titleHeld(name)}>
      <p className={dialog.goes} dir="auto">
        {reason}
      </p>
      <p>{holdWords.kept(until === null ? null : dayMonth(until, now))}</p>
      <p className={dialog.lead}>{holdWords.since(dayMonth(at, now), by)}</p>
      {said}
      <div className={acting.choices}>
        <Button look="primary" data-autofocus onClick={onClose}>
          {holdWords.back}
        </Button>
        <Button onClick={() => decide(null)}>{holdWords.takeOff}</Button>
      </div>
    </Dialog>
  );
}

interface HoldFormProps {
  /** Where the reason is kept while it is typed. */
  readonly place: string;
  readonly onKeep: (hold: NewHold) => void;
  readonly onClose: () => void;
}

function HoldForm({ place, onKeep, onClose }: HoldFormProps) {
  const [reason, type] = useTyped(place, '');
  const [until, setUntil] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // It comes after its dialog, which has given the focus away by then.
  useEffect(() => field.current?.focus(), []);
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (reason.trim() !== '') onKeep({ reason: reason.trim(), ...(until === '' ? {} : { until }) });
  }
  return (
    <form onSubmit={submit}>
      <p className={dialog.lead}>{holdWords.about}</p>
      <div className={dialog.fields}>
        <label data-wide>
          {holdWords.reason}
          <input
            ref={field}
            maxLength={500}
            value={reason}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </label>
        <label>
          {holdWords.until}
          <input type="date" value={until} onChange={(event) => setUntil(event.currentTarget.value)} />
        </label>
      </div>
      <div className={acting.choices}>
        <Button type="submit" look="primary" disabled={reason.trim() === ''}>
          {holdWords.keep}
        </Button>
        <Button onClick={onClose}>{holdWords.back}</Button>
      </div>
    </form>
  );
}
