import type { MailboxView } from '#libs/contract';
import { mailboxWords, onboardWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './start.module.css';

const words = onboardWords.dryRun.erasing;
const { unchanged, keep } = mailboxWords.disconnectDialog;

interface EraseDialogProps {
  readonly mailbox: Pick<MailboxView, 'name'>;
  readonly isEnding: boolean;
  readonly problem: string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Before a mailbox of which only a dry run was made goes: what is erased, and the little that stays. */
export function EraseDialog({ mailbox, isEnding, problem, onErase, onClose }: EraseDialogProps) {
  return (
    <Dialog onClose={onClose} title={words.title(mailbox.name)}>
      <div className={css.dialog}>
        <p>{words.goes}</p>
        <p>{words.stays}</p>
        <p>{unchanged}</p>
        <p role="alert" className={css.problem}>
          {problem}
        </p>
        <div className={css.acts}>
          <Button look="primary" aria-disabled={isEnding} onClick={() => (isEnding ? undefined : onErase())}>
            {words.confirm}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {keep}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
