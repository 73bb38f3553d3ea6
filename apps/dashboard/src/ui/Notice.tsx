import type { ReactNode } from 'react';
import css from './ui.module.css';

/** One calm line above a list that stays as it is. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.notice} role="status">
      {children}
    </div>
  );
}
