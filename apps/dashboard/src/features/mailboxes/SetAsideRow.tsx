import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QuarantineRetry, QuarantinedMessage } from '#libs/contract';
import { useState } from 'react';
import { Refused, call } from '../../lib/api.ts';
import { arrival, clock } from '../../lib/dates.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { useMay } from '../../lib/may.ts';
import { useNow } from '../../lib/now.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { Button, OutButton } from '../../ui/Button.tsx';
import { quarantineQuery, quarantinedQuery } from './quarantine-query.ts';
import css from './mailboxes.module.css';

const words = mailboxWords.aside;

interface SetAsideRowProps {
  readonly message: QuarantinedMessage;
  /**
   * It is no longer set aside; `id` is that of the message as it is now, null where somebody else settled it, and
   * `pressed` is what had the focus when it was tried.
   */
  readonly onSettled: (text: string, id: string | null, pressed: Element | null) => void;
}

/** One message that could not be read: whose, why, and three ways on. */
export function SetAsideRow({ message, onSettled }: SetAsideRowProps) {
  const { id, from, reason, retryable } = message;
  const client = useQueryClient();
  const now = useNow();
  const { change } = useMay();
  const [open, setOpen] = useState(false);
  const subject = message.subject.trim() || words.noSubject;

  const refresh = () =>
    Promise.all(
      [quarantineQuery, mailboxesQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })),
    );
  const retry = useMutation({
    mutationFn: (_pressed: Element | null) =>
      call<QuarantineRetry>(`/quarantine/${encodeURIComponent(id)}/retry`, { method: 'POST' }),
    onSuccess: (answer, pressed) => {
      if (answer.outcome === 'read') onSettled(words.read(subject), answer.id, pressed);
      return refresh();
    },
    onError: (error, pressed) => {
      if (!(error instanceof Refused) || error.status !== 404) return undefined;
      onSettled(words.settledElsewhere, null, pressed);
      return refresh();
    },
  });

  const who = from.name || from.address || words.unknownSender;
  const folders = [...new Set(message.locations.map(({ folder }) => folder))].map((path) =>
    path === 'INBOX' ? mailboxWords.inbox : path,
  );
  return (
    <li>
      <h4>{subject}</h4>
      <p>
        {words.from(who, arrival(message.receivedAt, now))}
        {folders.length === 0 ? null : ` · ${words.alsoIn(folders.join(', '))}`}
      </p>
      <p className={css.reason}>{reason.detail}</p>
      {retryable ? null : <p>{words.headersOnly}</p>}
      <div className={css.acts}>
        <Button
          aria-expanded={open}
          aria-label={words.about(open ? words.hideText : words.asText, subject)}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideText : words.asText}
        </Button>
        <OutButton
          href={`/api/v1/quarantine/${encodeURIComponent(id)}/source`}
          download
          aria-label={words.about(retryable ? words.source : words.headers, subject)}
        >
          {retryable ? words.source : words.headers}
        </OutButton>
        {retryable && change ? (
          <Button
            look="quiet"
            // Not disabled, which would drop the focus while it is read.
            aria-disabled={retry.isPending}
            aria-label={words.about(retry.isPending ? words.retrying : words.retry, subject)}
            onClick={() => (retry.isPending ? undefined : retry.mutate(document.activeElement))}
          >
            {retry.isPending ? words.retrying : words.retry}
          </Button>
        ) : null}
      </div>
      <p role="status" className={css.said}>
        {outcomeOf(retry)}
      </p>
      {open ? <Beginning id={id} subject={subject} /> : null}
    </li>
  );
}

interface Tried {
  readonly data: QuarantineRetry | undefined;
  readonly error: Error | null;
  readonly submittedAt: number;
}

/** What the last try brought, empty where there is nothing to say about it. */
function outcomeOf({ data, error, submittedAt }: Tried): string {
  if (error !== null) return words.refused(whyNot(error));
  if (data?.outcome !== 'quarantined') return '';
  return words.still(clock(new Date(submittedAt).toISOString()), data.reason?.detail ?? '');
}

/** The source as somebody wrote it: text in a box that can be scrolled by keyboard, never HTML. */
function Beginning({ id, subject }: { readonly id: string; readonly subject: string }) {
  const { data, isError } = useQuery(quarantinedQuery(id));
  if (isError) return <p role="status">{words.noText}</p>;
  if (!data) return null;
  return (
    // What scrolls is reachable by keyboard.
    <pre className={css.source} tabIndex={0} role="region" aria-label={words.textOf(subject)}>
      {data.beginning}
    </pre>
  );
}
