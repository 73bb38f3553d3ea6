import type { SubmitEvent } from 'react';
import { useTyped } from '../lib/use-typed.ts';
import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { LongText, isTooLong } from '../ui/LongText.tsx';
import type { Answering } from './answering.ts';
import { typedPlace } from './change.ts';
import css from './acting.module.css';

/** What the server takes of a note. */
const LONGEST_NOTE = 4_000;

/** A few words for the team, kept with the person. */
export function NoteDialog({ question, answer }: Answering) {
  const place = typedPlace('note', question.entries);
  const [note, type] = useTyped(place, '');
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (note.trim() === '') return;
    answer({ note: note.trim() }, actWords.said.noted);
  }
  return (
    <form onSubmit={submit}>
      <label className={css.own}>
        {actWords.noteLabel}
        <LongText
          data-autofocus
          rows={4}
          most={LONGEST_NOTE}
          value={note}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <p className={css.note}>{actWords.noteNote}</p>
      <div className={css.choices}>
        <Button type="submit" look="primary" disabled={note.trim() === '' || isTooLong(note, LONGEST_NOTE)}>
          {actWords.noteSave}
        </Button>
      </div>
    </form>
  );
}
