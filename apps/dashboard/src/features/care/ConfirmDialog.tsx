import { Modal } from '@mantine/core';
import { careWords, shellWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './care.module.css';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** The title says what happens, the words what does not. */
export function ConfirmDialog({ opened, onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={careWords.confirmTitle}
      closeButtonProps={{ 'aria-label': shellWords.close }}
    >
      <p>{careWords.confirmBody}</p>
      <div className={css.confirm}>
        <Button look="primary" data-autofocus onClick={onConfirm}>
          {careWords.confirm}
        </Button>
        <Button onClick={onClose}>{careWords.confirmBack}</Button>
      </div>
    </Modal>
  );
}
