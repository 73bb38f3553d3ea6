import { Modal } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { actWords, shellWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import css from './acting.module.css';

/** The hour at which a picked day brings an entry back, local time. */
const MORNING = '09:00';

interface DayDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onPick: (day: Date) => void;
}

/** Any day, by the browser's own date field. */
export function DayDialog({ opened, onClose, onPick }: DayDialogProps) {
  const [day, setDay] = useState('');
  const picked = day === '' ? null : new Date(`${day}T${MORNING}`);
  const usable = picked !== null && picked > new Date();
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (picked !== null && usable) onPick(picked);
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={actWords.laterTitle}
      size="xs"
      closeButtonProps={{ 'aria-label': shellWords.close }}
    >
      <form className={css.pick} onSubmit={submit}>
        <label>
          {actWords.laterDay}
          <input
            type="date"
            data-autofocus
            required
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" look="primary" disabled={!usable}>
          {actWords.laterSet}
        </Button>
      </form>
      <p className={css.dayNote}>{actWords.laterNote}</p>
    </Modal>
  );
}
