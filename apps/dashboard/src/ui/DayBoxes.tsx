import { Checkbox } from '@mantine/core';
import { digestWords } from '../lib/wording.ts';

interface DayBoxesProps {
  /** ISO weekdays, 1 for Monday, in ascending order. */
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

/** A box for each day of the week. */
export function DayBoxes({ days, onChange }: DayBoxesProps) {
  return digestWords.dayNames.map((name, index) => (
    <Checkbox
      key={name}
      iconColor="var(--button-ink)"
      label={name}
      checked={days.includes(index + 1)}
      onChange={(event) =>
        onChange(
          event.currentTarget.checked
            ? [...days, index + 1].sort((a, b) => a - b)
            : days.filter((day) => day !== index + 1),
        )
      }
    />
  ));
}
