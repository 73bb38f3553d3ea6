import { useLayoutEffect, useSyncExternalStore } from 'react';
import css from '../acting/acting.module.css';
import { problemWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { dialogsAway } from './on-demand.ts';

/** What is typed is meant for the dialog: the page behind must not take its letters for commands. */
function keepFromPage(event: KeyboardEvent): void {
  if (event.key !== 'Tab') event.stopImmediatePropagation();
}

/**
 * In place of a dialog that somebody asked for, until the server has sent it. While it says that the server does not, the
 * page can be used.
 */
export function Coming() {
  const away = useSyncExternalStore(dialogsAway.watch, dialogsAway.is);
  useLayoutEffect(() => {
    if (away) return undefined;
    window.addEventListener('keydown', keepFromPage, { capture: true });
    return () => window.removeEventListener('keydown', keepFromPage, { capture: true });
  }, [away]);
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
