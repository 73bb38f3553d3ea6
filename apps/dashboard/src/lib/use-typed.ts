import { useEffect, useState } from 'react';
import { typed } from './typed.ts';

/**
 * A text that is being typed: kept until `typed.forget`, and the same in every tab.
 *
 * @param begun what it is before anybody has typed, and again once another tab is done with it
 * @returns the text, what takes what is typed, and what shows another text without keeping it
 */
export function useTyped(place: string, begun: string) {
  const [text, setText] = useState(() => typed.at(place) ?? begun);
  useEffect(() => typed.follow(place, (kept) => setText(kept ?? begun)), [place, begun]);
  function type(next: string): void {
    typed.keep(place, next);
    setText(next);
  }
  return [text, type, setText] as const;
}
