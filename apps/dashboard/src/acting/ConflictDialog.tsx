import { useNow } from '../lib/now.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './acting.module.css';
import { useActing } from './acting.tsx';
import { whatHappened } from './conflict.ts';

/** Two people at once: says who did what, and lets the second choose. Nothing is overwritten unseen. */
export function ConflictDialog() {
  const { conflict, settleConflict } = useActing();
  const now = useNow();
  if (conflict === null) return null;
  return (
    <Dialog onClose={() => settleConflict(false)} title={actWords.conflict.title}>
      <p>
        {whatHappened(conflict, now)} {actWords.conflict.question(conflict.who)}
      </p>
      <div className={css.choices}>
        <Button look="primary" data-autofocus onClick={() => settleConflict(false)}>
          {actWords.conflict.keep(conflict.who)}
        </Button>
        <Button onClick={() => settleConflict(true)}>{actWords.conflict.mine}</Button>
      </div>
    </Dialog>
  );
}
