import { Modal, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BegunSignIn, MailboxTest, MailboxView } from '#libs/contract';
import { TestSteps } from '../../connect/TestSteps.tsx';
import { call } from '../../lib/api.ts';
import { arrival } from '../../lib/dates.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { useNow } from '../../lib/now.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords, providerSignInWords, shellWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { DisconnectDialog } from './DisconnectDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import css from './mailboxes.module.css';

const words = mailboxWords.acts;

interface MailboxActsProps {
  readonly mailbox: MailboxView;
  readonly onGone: (sentence: string) => void;
}

/** What an administrator can do about one mailbox; the server checks the access again and writes down who it was. */
export function MailboxActs({ mailbox, onGone }: MailboxActsProps) {
  const { id, name, state, lastAct, signInProvider } = mailbox;
  const client = useQueryClient();
  const now = useNow();
  const [dialog, setDialog] = useState<'password' | 'disconnect' | null>(null);
  const [said, setSaid] = useState('');
  const path = `/mailboxes/${encodeURIComponent(id)}`;
  const refresh = () => client.invalidateQueries({ queryKey: mailboxesQuery.queryKey });

  const pause = useMutation({
    mutationFn: (paused: boolean) => call<MailboxView>(path, { method: 'PATCH', body: { paused } }),
    onSuccess: ({ state: next }) => {
      setSaid(next === 'paused' ? mailboxWords.said.paused : mailboxWords.said.resumed);
      return refresh();
    },
    onError: (error) => setSaid(mailboxWords.said.refused(whyNot(error))),
  });
  const test = useMutation({
    mutationFn: () => call<MailboxTest>(`${path}/test`, { method: 'POST' }),
    onMutate: () => setSaid(''),
    onError: (error) => setSaid(mailboxWords.said.refused(whyNot(error))),
  });

  const signIn = useMutation({
    mutationFn: () => call<BegunSignIn>(`${path}/sign-in`, { method: 'POST' }),
    onSuccess: ({ url }) => window.location.assign(url),
    onError: (error) => setSaid(mailboxWords.said.refused(whyNot(error))),
  });

  const isPaused = state === 'paused';
  const letIn =
    signInProvider === null ? (
      <Button
        look={state === 'refused' ? 'primary' : 'quiet'}
        aria-label={words.of(words.password, name)}
        onClick={() => setDialog('password')}
      >
        {words.password}
      </Button>
    ) : (
      <Button
        look={state === 'refused' ? 'primary' : 'quiet'}
        aria-disabled={signIn.isPending}
        aria-label={words.of(providerSignInWords.again, name)}
        onClick={() => (signIn.isPending ? undefined : signIn.mutate())}
      >
        {signIn.isPending ? words.busy : providerSignInWords.again}
      </Button>
    );
  return (
    <div className={css.cardActs}>
      {state === 'refused' ? letIn : null}
      <Button
        look={isPaused ? 'plain' : 'quiet'}
        // Not disabled, which would drop the focus meanwhile.
        aria-disabled={pause.isPending}
        aria-label={words.of(isPaused ? words.resume : words.pause, name)}
        onClick={() => (pause.isPending ? undefined : pause.mutate(!isPaused))}
      >
        {pause.isPending ? words.busy : isPaused ? words.resume : words.pause}
      </Button>
      <Button
        look="quiet"
        aria-disabled={test.isPending}
        aria-label={words.of(words.test, name)}
        onClick={() => (test.isPending ? undefined : test.mutate())}
      >
        {test.isPending ? words.testing : words.test}
      </Button>
      {state === 'refused' ? null : letIn}
      <Button
        look="quiet"
        aria-label={words.of(words.disconnect, name)}
        onClick={() => setDialog('disconnect')}
      >
        {words.disconnect}
      </Button>
      {lastAct === null || isPaused ? null : (
        <span className={css.actNote}>
          {mailboxWords.lastAct[lastAct.act](lastAct.by, arrival(lastAct.at, now))}
        </span>
      )}
      <p role="status" className={css.said}>
        {/* The card itself shows who paused it and what that means. */}
        {said === mailboxWords.said.paused ? <VisuallyHidden>{said}</VisuallyHidden> : said}
      </p>
      <Modal
        opened={test.data !== undefined}
        onClose={test.reset}
        size="lg"
        title={mailboxWords.testDialog(name)}
        closeButtonProps={{ 'aria-label': shellWords.close }}
      >
        {test.data === undefined ? null : <TestSteps tested={test.data} />}
      </Modal>
      {dialog === 'password' ? (
        <PasswordDialog
          name={name}
          path={path}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null);
            setSaid(mailboxWords.said.password);
            void refresh();
          }}
        />
      ) : null}
      {dialog === 'disconnect' ? (
        <DisconnectDialog
          name={name}
          path={path}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null);
            onGone(mailboxWords.said.disconnected(name));
            void refresh();
          }}
        />
      ) : null}
    </div>
  );
}
