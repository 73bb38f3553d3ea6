import { useActing } from './acting.tsx';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import css from './acting.module.css';

/** What just happened, politely, one at a time; it stays until the next action. */
export function ToastLine() {
  const { toast, undo, say } = useActing();
  return (
    <div className={css.toast} data-empty={toast === null ? '' : undefined} role="status" aria-live="polite">
      {toast === null ? null : (
        <>
          <span>{toast.text}</span>
          <span className={css.toastActions}>
            {toast.undoable ? (
              <Button look="quiet" shortcut="Z" onClick={undo}>
                {actWords.undo}
              </Button>
            ) : null}
            <Button look="quiet" onClick={() => say(null)}>
              {actWords.dismiss}
            </Button>
          </span>
        </>
      )}
    </div>
  );
}
