import { policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './policy.module.css';

interface PublishDialogProps {
  readonly version: number;
  /** Messages that move, of those that are still to be read. */
  readonly open: number;
  readonly onClose: () => void;
  readonly onPublish: () => void;
}

export function PublishDialog({ version, open, onClose, onPublish }: PublishDialogProps) {
  const words = policyWords.change;
  return (
    <Dialog onClose={onClose} title={words.confirmTitle(version)}>
      <p>{words.confirmBody(open)}</p>
      <div className={css.acts}>
        <Button look="primary" data-autofocus onClick={onPublish}>
          {words.publish(version)}
        </Button>
        <Button onClick={onClose}>{words.goBack}</Button>
      </div>
    </Dialog>
  );
}
