import { IconLock } from '../ui/icons.ts';
import { connectWords } from '../lib/wording.ts';
import css from './connect.module.css';

/** What connecting does not do, in two sentences. */
export function ReadOnlyPromise() {
  return (
    <div className={css.promise}>
      <IconLock size={18} stroke={1.75} aria-hidden />
      <p>
        <strong>{connectWords.readOnlyTitle}</strong> {connectWords.readOnly}
      </p>
    </div>
  );
}
