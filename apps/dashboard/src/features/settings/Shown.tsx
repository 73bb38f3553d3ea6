import { type ReactNode, useState } from 'react';
import { settingsWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from './settings.module.css';

interface ShownOnceProps {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that is shown this once. It closes by its buttons only: a click beside it must not lose it. */
export function ShownOnce({ title, about, label, secret, onClose }: ShownOnceProps) {
  const [said, setSaid] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => setSaid(settingsWords.copied),
      () => setSaid(settingsWords.notCopied),
    );
  return (
    <Dialog onClose={onClose} title={title} closeOnClickOutside={false} closeOnEscape={false}>
      <p>{about}</p>
      <label className={css.secret}>
        {label}
        <textarea
          readOnly
          rows={3}
          value={secret}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p role="status" className={css.said}>
        {said}
      </p>
      <div className={css.acts}>
        <Button look="primary" onClick={copy}>
          {settingsWords.copy}
        </Button>
        <Button onClick={onClose}>{settingsWords.team.done}</Button>
      </div>
    </Dialog>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly button: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** What happens stands in the title, what does not in the body, and the button repeats the verb. */
export function Confirm({ title, children, button, onDo, onClose }: ConfirmProps) {
  return (
    <Dialog onClose={onClose} title={title}>
      <p>{children}</p>
      <div className={css.acts}>
        <Button look="primary" data-autofocus onClick={onDo}>
          {button}
        </Button>
        <Button onClick={onClose}>{settingsWords.cancel}</Button>
      </div>
    </Dialog>
  );
}
