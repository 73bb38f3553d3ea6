import { useQuery } from '@tanstack/react-query';
import type { OriginalView } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { dayMonth } from '../../lib/dates.ts';
import { whyNot } from '../../lib/why-not.ts';
import { messageRecordWords } from '../../lib/wording.ts';
import { OutButton } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from './dialogs.module.css';

interface OriginalDialogProps {
  readonly messageId: string;
  readonly now: Date;
  readonly onClose: () => void;
}

/** The source of a message as it came, as text in which nothing is markup. */
export function OriginalDialog({ messageId, now, onClose }: OriginalDialogProps) {
  const { data: original, error } = useQuery({
    queryKey: ['original', messageId],
    queryFn: ({ signal }) =>
      call<OriginalView>(`/messages/${encodeURIComponent(messageId)}/original`, { signal }),
    staleTime: 60_000,
  });
  return (
    <Dialog onClose={onClose} size="xl" title={messageRecordWords.originalTitle}>
      {error !== null && original === undefined ? (
        <p role="alert">{whyNot(error)}</p>
      ) : original === undefined ? (
        <Skeleton label={messageRecordWords.originalLoading} />
      ) : (
        <>
          {original.copyBecause === null ? null : (
            <p className={dialog.lead}>
              {messageRecordWords.originalCopy[original.copyBecause](dayMonth(original.copiedAt, now))}
            </p>
          )}
          <pre
            className={dialog.source}
            role="region"
            aria-label={messageRecordWords.originalText}
            // A region that scrolls has to be reached by keyboard.
            tabIndex={0}
          >
            {original.text}
          </pre>
          <div className={dialog.foot}>
            <OutButton href={original.source} download>
              {messageRecordWords.originalDownload}
            </OutButton>
            {original.isWhole ? null : <span>{messageRecordWords.originalPart}</span>}
          </div>
        </>
      )}
    </Dialog>
  );
}
