import { VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BegunSignIn, MailboxTest, MailboxView } from '#libs/contract';
import { TestSteps } from '../../connect/TestSteps.tsx';
import { call } from '../../lib/api.ts';
import { arrival } from '../../lib/dates.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { useNow } from '../../lib/now.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords, providerSignInWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DisconnectDialog } from './DisconnectDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { SentFolderDialog } from './SentFolderDialog.tsx';
import css from './mailboxes.module.css';

const words = mailboxWords.acts;

interface ActButtonProps {
  /** The mailbox, which several buttons of the same text tell apart by their names. */
  readonly of: string;
  readonly text: string;
  /** What it says while the act is under way, in which another press does nothing. */
  readonly busyText?: string | null;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly onPress: () => void;
}

/** The name has the text that is seen in it, so that it can be pressed by saying it. */
function ActButton({ of, text, busyText = null, look = 'quiet', onPress }: ActButtonProps) {
  const busy = busyText !== null;
  return (
    // Not disabled while it is busy, which would drop the focus meanwhile.
    <Button
      look={look}
      aria-disabled={busy}
      aria-label={words.of(busyText ?? text, of)}
      onClick={busy ? undefined : onPress}
    >
      {busyText ?? text}
    </Button>
  );
}

interface MailboxActsProps {
  readonly mailbox: MailboxView;
  /** @param pressed what had the focus when it was confirmed */
  readonly onGone: (sentence: string, pressed: Element | null) => void;
}

/** What an administrator can do about one mailbox; the server checks the access again and writes down who it was. */
export function MailboxActs({ mailbox, onGone }: MailboxActsProps) {
  const { id, name, state, lastAct, signInProvider } = mailbox;
  const client = useQueryClient();
  const now = useNow();
  const [dialog, setDialog] = useState<'password' | 'sentFolder' | 'disconnect' | null>(null);
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
  const letInLook = state === 'refused' ? 'primary' : 'quiet';
  const letIn =
    signInProvider === null ? (
      <ActButton of={name} look={letInLook} text={words.password} onPress={() => setDialog('password')} />
    ) : (
      <ActButton
        of={name}
        look={letInLook}
        text={providerSignInWords.again}
        busyText={signIn.isPending ? words.busy : null}
        onPress={() => signIn.mutate()}
      />
    );
  return (
    <div className={css.cardActs}>
      {state === 'refused' ? letIn : null}
      <ActButton
        of={name}
        look={isPaused ? 'plain' : 'quiet'}
        text={isPaused ? words.resume : words.pause}
        busyText={pause.isPending ? words.busy : null}
        onPress={() => pause.mutate(!isPaused)}
      />
      <ActButton
        of={name}
        text={words.test}
        busyText={test.isPending ? words.testing : null}
        onPress={() => test.mutate()}
      />
      {state === 'refused' ? null : letIn}
      <ActButton of={name} text={words.sentFolder} onPress={() => setDialog('sentFolder')} />
      <ActButton of={name} text={words.disconnect} onPress={() => setDialog('disconnect')} />
      {lastAct === null || isPaused ? null : (
        <span className={css.actNote}>
          {mailboxWords.lastAct[lastAct.act](lastAct.by, arrival(lastAct.at, now))}
        </span>
      )}
      <p role="status" className={css.said}>
        {/* The card itself shows who paused it and what that means. */}
        {said === mailboxWords.said.paused ? <VisuallyHidden>{said}</VisuallyHidden> : said}
      </p>
      {/* Not over another dialog, in which somebody types meanwhile. */}
      {test.data === undefined || dialog !== null ? null : (
        <Dialog onClose={test.reset} size="lg" title={mailboxWords.testDialog(name)}>
          <TestSteps tested={test.data} />
        </Dialog>
      )}
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
      {dialog === 'sentFolder' ? (
        <SentFolderDialog
          name={name}
          path={path}
          present={mailbox.folders.filter(({ use }) => use === 'sent').map(({ path: sent }) => sent)}
          isRead={mailbox.folders.length > 0}
          onClose={() => setDialog(null)}
          onDone={(folder) => {
            setDialog(null);
            setSaid(folder === null ? mailboxWords.said.sentFolderUnnamed : mailboxWords.said.sentFolder);
            void refresh();
          }}
        />
      ) : null}
      {dialog === 'disconnect' ? (
        <DisconnectDialog
          name={name}
          path={path}
          onClose={() => setDialog(null)}
          onDone={(pressed) => {
            setDialog(null);
            onGone(mailboxWords.said.disconnected(name), pressed);
            void refresh();
          }}
        />
      ) : null}
    </div>
  );
}
