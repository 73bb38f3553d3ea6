import { useMutation } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { whyNot } from '../../lib/why-not.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ActDialogProps } from './PasswordDialog.tsx';
import css from './mailboxes.module.css';

const words = mailboxWords.disconnectDialog;

interface DisconnectDialogProps extends Omit<ActDialogProps, 'onDone'> {
  /** Told what had the focus when it was confirmed. */
  readonly onDone: (pressed: Element | null) => void;
}

/** The title says what happens, the words what stays. */
export function DisconnectDialog({ name, path, onClose, onDone }: DisconnectDialogProps) {
  const end = useMutation({
    mutationFn: (_pressed: Element | null) => call(path, { method: 'DELETE' }),
    onSuccess: (_, pressed) => onDone(pressed),
  });
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
            onClick={() => (end.isPending ? undefined : end.mutate(document.activeElement))}
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
