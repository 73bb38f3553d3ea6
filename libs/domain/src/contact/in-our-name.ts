import type { History } from './contact.ts';
import { isOurWord } from './our-word.ts';
import { mayReachNobody } from './reached.ts';

interface ProvenHistory {
  /** Without what is only in our name, or reached nobody: no word of it asks, promises, declines or is known. */
  readonly history: History;
  /** Whether mail in our name came since our last word, so that we may have answered; a call that reached nobody did not. */
  readonly mayBeAnswered: boolean;
}

/**
 * A correspondence without mail that anybody may have written in our name, and without calls that reached nobody.
 *
 * @param history contacts oldest first
 * @returns `history` itself where there is none
 */
export function provenHistory(history: History): ProvenHistory {
  if (!history.some(({ unproven }) => unproven === true)) return { history, mayBeAnswered: false };
  const last = history.findLastIndex(
    ({ unproven, channel }) => unproven === true && !mayReachNobody(channel),
  );
  return {
    history: history.filter(({ unproven }) => unproven !== true),
    mayBeAnswered: last >= 0 && history.findLastIndex(isOurWord) < last,
  };
}
