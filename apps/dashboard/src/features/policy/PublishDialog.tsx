import { Modal } from '@mantine/core';
import { policyWords, shellWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './policy.module.css';

interface PublishDialogProps {
  readonly opened: boolean;
  readonly version: number;
  /** Messages that move, of those that are still to be read. */
  readonly open: number;
  readonly onClose: () => void;
  readonly onPublish: () => void;
}

export function PublishDialog({ opened, version, open, onClose, onPublish }: PublishDialogProps) {
  const words = policyWords.change;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.confirmTitle(version)}
      closeButtonProps={{ 'aria-label': shellWords.close }}
    >
      <p>{words.confirmBody(open)}</p>
      <div className={css.acts}>
        <Button look="primary" data-autofocus onClick={onPublish}>
          {words.publish(version)}
        </Button>
        <Button onClick={onClose}>{words.goBack}</Button>
      </div>
    </Modal>
  );
}
