import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { actWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './queue.module.css';

interface SelectionBarProps {
  readonly count: number;
  readonly actions: EntryActions;
  readonly onClear: () => void;
}

/** What can be done with the selected rows, at the lower edge while there are any. */
export function SelectionBar({ count, actions, onClear }: SelectionBarProps) {
  if (count === 0) return null;
  return (
    <div className={css.selection} data-selection-bar role="toolbar" aria-label={actWords.bulk.bar}>
      <b aria-live="polite">{actWords.bulk.selected(count)}</b>
      <Button shortcut="E" onClick={actions.done}>
        {actWords.done}
      </Button>
      <Button shortcut="H" onClick={() => actions.ask('later')}>
        {actWords.later}
      </Button>
      <Button shortcut="L" onClick={() => actions.ask('lane')}>
        {actWords.lane}
      </Button>
      <Button shortcut="P" onClick={() => actions.ask('pass')}>
        {actWords.passShort}
      </Button>
      <Button look="quiet" shortcut="Esc" onClick={onClear}>
        {actWords.bulk.clear}
      </Button>
    </div>
  );
}
