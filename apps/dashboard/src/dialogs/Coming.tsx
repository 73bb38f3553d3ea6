import { useSyncExternalStore } from 'react';
import css from '../acting/acting.module.css';
import { problemWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { dialogsAway } from './on-demand.ts';

/** In place of a dialog that somebody asked for and that the server does not send. */
export function Coming() {
  const away = useSyncExternalStore(dialogsAway.watch, dialogsAway.is);
  if (!away) return null;
  return (
    <div className={css.toast} role="status">
      <span>{problemWords.dialogAway}</span>
      <span className={css.toastActions}>
        <Button look="quiet" onClick={dialogsAway.tryNow}>
          {problemWords.tryAgain}
        </Button>
      </span>
    </div>
  );
}
