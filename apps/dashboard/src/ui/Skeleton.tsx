import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import css from './ui.module.css';

/** Quick answers never flash grey. */
const SHOW_AFTER_MS = 300;

/** Three grey rows, only where there is nothing older to show and only when it takes a while. */
export function Skeleton({ label }: { readonly label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {late ? (
        <div className={css.skeleton} aria-hidden>
          {[0, 1, 2].map((row) => (
            <div className={css.skeletonRow} key={row}>
              <i />
              <div>
                <i />
                <i />
              </div>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
