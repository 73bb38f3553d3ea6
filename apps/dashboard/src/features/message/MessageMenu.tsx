import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { InboxEntry, MessageDetail } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { useMay } from '../../lib/may.ts';
import { actWords, eraseWords, holdWords, messageRecordWords } from '../../lib/wording.ts';
import { DecidedDialog } from './DecidedDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { OriginalDialog } from './OriginalDialog.tsx';

type Opened = 'original' | 'decided' | 'hold' | 'erase' | null;

/**
 * What else can be seen of a message, as items of a menu, and the dialogs that they open: these stand outside of it,
 * for a menu that closes takes its items away.
 */
export function useMessageMenu(message: MessageDetail, entry: InboxEntry | null, now: Date) {
  const { say } = useActing();
  const { govern } = useMay();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const copyLink = () =>
    void navigator.clipboard.writeText(window.location.href).then(
      () => say(messageRecordWords.linkCopied),
      () => say(actWords.said.notCopied),
    );
  const items = (
    <>
      <Menu.Item onClick={() => setOpened('original')}>{messageRecordWords.original}</Menu.Item>
      <Menu.Item onClick={() => setOpened('decided')}>{messageRecordWords.decided}</Menu.Item>
      <Menu.Item onClick={copyLink}>{messageRecordWords.copyLink}</Menu.Item>
      {govern && message.candidate !== null ? (
        <>
          <Menu.Item onClick={() => setOpened('hold')}>{holdWords.item}</Menu.Item>
          <Menu.Item onClick={() => setOpened('erase')}>{eraseWords.item}</Menu.Item>
        </>
      ) : null}
    </>
  );
  const dialogs =
    opened === 'original' ? (
      <OriginalDialog messageId={message.id} now={now} onClose={close} />
    ) : opened === 'decided' ? (
      <DecidedDialog message={message} entry={entry} now={now} onClose={close} />
    ) : opened === 'erase' && message.candidate !== null ? (
      <EraseDialog candidate={message.candidate} onClose={close} onSeeHold={() => setOpened('hold')} />
    ) : opened === 'hold' && message.candidate !== null ? (
      <HoldDialog candidate={message.candidate} onClose={close} />
    ) : null;
  return { items, dialogs };
}
