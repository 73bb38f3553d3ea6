import { IconCheck } from '../../ui/icons.ts';
import type { Mark } from '../../lib/wording.ts';
import { actWords } from '../../lib/wording.ts';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import css from './row.module.css';

interface SelectMarkProps {
  readonly mark: Mark;
  readonly name: string;
  readonly selected: boolean;
  /** Whether Tab comes here: only in the focused row, or a long list would never end. */
  readonly reachable: boolean;
  readonly selectable: boolean;
  readonly onToggle: () => void;
}

/** The lane's icon, which is also where a row is selected by whoever may act on it. */
export function SelectMark({ mark, name, selected, reachable, selectable, onToggle }: SelectMarkProps) {
  if (!selectable) return <LaneIcon mark={mark} />;
  return (
    <button
      type="button"
      className={css.select}
      aria-pressed={selected}
      aria-label={actWords.bulk.select(name)}
      tabIndex={reachable ? 0 : -1}
      onClick={onToggle}
    >
      {selected ? (
        <span className={css.check}>
          <IconCheck size={18} stroke={2.25} aria-hidden />
        </span>
      ) : (
        <LaneIcon mark={mark} />
      )}
    </button>
  );
}
