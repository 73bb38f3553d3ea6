import type { InboxEntry } from '#libs/contract';
import { useEntryActions } from '../../acting/use-entry-actions.ts';
import { laneShort } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './row.module.css';

interface DecideButtonsProps {
  readonly entry: InboxEntry;
  readonly onLeave: (id: string) => void;
}

/** The two lanes between which the reader is asked to decide; one press settles it. */
export function DecideButtons({ entry, onLeave }: DecideButtonsProps) {
  const actions = useEntryActions([entry], () => onLeave(entry.id));
  return (
    <div className={css.pair}>
      {(entry.between ?? []).map((lane, index) => (
        <Button key={lane} shortcut={String(index + 1)} onClick={() => actions.moveTo(lane)}>
          {laneShort(lane, entry.kind)}
        </Button>
      ))}
    </div>
  );
}
