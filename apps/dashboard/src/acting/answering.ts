import type { Question } from './acting.tsx';
import type { Change } from './change.ts';

/** What a dialog that asks before an act is given. */
export interface Answering {
  readonly question: Question;
  /** Does it to everything that the question is about. */
  readonly answer: (change: Change, say: string) => void;
}
