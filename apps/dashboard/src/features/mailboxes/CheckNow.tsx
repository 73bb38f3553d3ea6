import { IconRefresh } from '../../ui/icons.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MailboxView } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './mailboxes.module.css';

/** Has every mailbox that is read compared with its server, and says when that is done. */
export function CheckNow({ mailboxes }: { readonly mailboxes: readonly MailboxView[] }) {
  const client = useQueryClient();
  const read = mailboxes.filter(({ state }) => state !== 'paused');
  const check = useMutation({
    mutationFn: () =>
      Promise.all(
        read.map(({ id }) =>
          call<MailboxView>(`/mailboxes/${encodeURIComponent(id)}/check`, { method: 'POST' }),
        ),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: mailboxesQuery.queryKey }),
  });
  const asked = check.data ?? [];
  const waits = asked.some(({ id, lastAct }) => {
    const now = mailboxes.find((mailbox) => mailbox.id === id);
    return now !== undefined && (now.ledger.checkedAt ?? '') < (lastAct?.at ?? '');
  });
  if (read.length === 0) return null;
  return (
    <>
      <p role="status" className={css.about}>
        {check.error === null
          ? check.isPending || waits
            ? mailboxWords.checking
            : asked.length > 0
              ? mailboxWords.checked
              : ''
          : mailboxWords.said.refused(whyNot(check.error))}
      </p>
      <Button
        aria-disabled={check.isPending || waits}
        onClick={() => (check.isPending || waits ? undefined : check.mutate())}
      >
        <IconRefresh size={15} stroke={1.75} aria-hidden />
        {mailboxWords.checkNow}
      </Button>
    </>
  );
}
