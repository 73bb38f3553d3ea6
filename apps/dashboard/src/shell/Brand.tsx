import { PRODUCT } from '../lib/wording.ts';
import css from './shell.module.css';

/** The door, and the name. */
export function Brand() {
  return (
    <div className={css.brand}>
      <b aria-hidden>
        <i />
      </b>
      {PRODUCT}
    </div>
  );
}
