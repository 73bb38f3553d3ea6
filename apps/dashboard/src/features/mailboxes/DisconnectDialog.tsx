import { useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ActDialogProps } from './PasswordDialog.tsx';
import css from './mailboxes.module.css';

const words = mailboxWords.disconnectDialog;

/** The title says what happens, the words what stays. */
export function DisconnectDialog({ name, path, onClose, onDone }: ActDialogProps) {
  const end = useMutation({ mutationFn: () => call(path, { method: 'DELETE' }), onSuccess: onDone });
  return (
    <Dialog onClose={onClose} title={words.title(name)}>
      <div className={css.dialog}>
        <p>{words.stops}</p>
        <p>{words.stays}</p>
        <p>{words.unchanged}</p>
        <p role="alert">{end.error === null ? '' : whyNot(end.error)}</p>
        <div className={css.dialogActs}>
          <Button
            look="primary"
            aria-disabled={end.isPending}
            onClick={() => (end.isPending ? undefined : end.mutate())}
          >
            {words.confirm}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {words.keep}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
