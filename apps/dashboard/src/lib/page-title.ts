import { useEffect } from 'react';
import { PRODUCT } from './wording.ts';

/** "Queue · Foyer". Never a count: a tab must not call for attention. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`;
  }, [title]);
}
