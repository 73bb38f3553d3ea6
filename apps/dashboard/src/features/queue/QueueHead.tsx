import { type NextDigest, queueWords } from '../../lib/wording.ts';
import type { Shown } from '../../lib/inbox.ts';
import { headlineOf } from '../../sitting/headline.ts';
import type { Progress } from '../../sitting/progress.ts';
import { TimeChooser } from './TimeChooser.tsx';
import css from './queue.module.css';

interface QueueHeadProps {
  readonly shown: Shown;
  readonly progress: Progress | null;
  readonly next: NextDigest | null;
}

function pickedLine({ picked, pickedMinutes, settled, later }: Progress): string {
  const over = settled + later;
  return over > 0
    ? queueWords.chooser.progress(over, picked)
    : queueWords.chooser.picked(picked, pickedMinutes);
}

/** A sentence before any number, and the question how much time there is. */
export function QueueHead({ shown, progress, next }: QueueHeadProps) {
  const { sentence, below } = headlineOf(shown.entries, shown.counts, shown.nextCursor === null, next);
  return (
    <header className={css.head}>
      <div>
        <h1>{sentence}</h1>
        {below === null ? null : <p className={css.below}>{below}</p>}
      </div>
      <div className={css.time}>
        <TimeChooser />
        <p className={css.picked} aria-live="polite">
          {progress !== null && progress.picked > 0 ? pickedLine(progress) : ''}
        </p>
      </div>
    </header>
  );
}
