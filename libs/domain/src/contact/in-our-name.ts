import type { History } from './contact.ts';
import { isOurWord } from './our-word.ts';

interface ProvenHistory {
  /** Without what is only in our name: no word of it asks, promises, declines or is known. */
  readonly history: History;
  /** Whether something in our name came since our last word, so that we may have answered. */
  readonly mayBeAnswered: boolean;
}

/**
 * A correspondence without mail that anybody may have written in our name.
 *
 * @param history contacts oldest first
 * @returns `history` itself where there is none
 */
export function provenHistory(history: History): ProvenHistory {
  const last = history.findLastIndex(({ unproven }) => unproven === true);
  if (last < 0) return { history, mayBeAnswered: false };
  return {
    history: history.filter(({ unproven }) => unproven !== true),
    mayBeAnswered: history.findLastIndex(isOurWord) < last,
  };
}
