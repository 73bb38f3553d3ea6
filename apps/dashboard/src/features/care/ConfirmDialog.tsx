import { careWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './care.module.css';

interface ConfirmDialogProps {
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** The title says what happens, the words what does not. */
export function ConfirmDialog({ onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Dialog onClose={onClose} title={careWords.confirmTitle}>
      <p>{careWords.confirmBody}</p>
      <div className={css.confirm}>
        <Button look="primary" data-autofocus onClick={onConfirm}>
          {careWords.confirm}
        </Button>
        <Button onClick={onClose}>{careWords.confirmBack}</Button>
      </div>
    </Dialog>
  );
}
