import type { Evidence } from '../evidence.ts';
import { verbose } from '../../verbose.ts';

/** What a colleague of the reader's did for whoever writes, behind their name. */
const ACTED = verbose()`
  ^[^.!?\n]{0,25}?\b(?:
    (?:was|were) (?!(?:\w+ly )?(?:told|informed|copied|contacted|called|rung|asked|notified|written))
    |(?:has |have |had |kindly |also )*(?:
      asked (?!to)|said|told me|invited|suggested|mentioned|explained|showed|interviewed|recommended
      |referred|introduced|gave me|sent me|wrote (?:to )?me|called me|rang me|answered me|met me
    )
  )
`;

/** Words for somebody above the reader; several people are asked more often than they ask. */
const OF_ONE: ReadonlySet<string> = new Set(['going_round.over', 'going_round.titles']);

/** Whether somebody above the reader is named for what they did, and not since they were turned to. */
export function didColleagueAct({ cue, end }: Evidence, text: string): boolean {
  return OF_ONE.has(cue) && ACTED.test(text.slice(end, end + 80));
}
