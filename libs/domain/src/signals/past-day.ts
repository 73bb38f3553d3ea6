import { isNear } from './near-times.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const WEEKDAY = /\b(on )?(last )?(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const DONE = verbose()`
  \b(
    passed|finished|completed|started|opened|closed|signed|received|arrived|handed|visited|moved|worked
    |helped|asked|got|sat|did|had|was|were|came|went|met|saw|spoke|took|gave|heard|left|began|won|lost|wrote
    |told|made|found|ran|built|taught|drove
  )\b[^.!?\n,;:]{0,50}$
`;
/** Thanks for a day, and what was said on it; for a day that was offered people thank as well. */
const BEHIND = verbose()`
  \b((thanks|thank you|ta|cheers)( again| so much| very much)?,? for|sorry if|(on|over) the phone)\b
  (?![^.!?\n;:]*\b(invit\w*|offer\w*|interview|appointment|slot|confirm\w*|date|moving|reschedul\w*)\b)
  [^.!?\n;:]{0,40}$
`;
const TO_COME = /\b(will|'ll|shall|going to|wants?|needs?|must|have to|has to|by|until|till|before)\b/;

/**
 * Whether all that a message names as near is a weekday on which something was done ("passed the resit on Thursday")
 * or for which somebody is thanked: it is behind the sender, and nothing waits for it.
 */
export function isPastDay({ folded, times: { named, due, ours } }: Observation): boolean {
  if (named === null || due !== null || (ours !== null && isNear(ours))) return false;
  if (!WEEKDAY.test(folded.slice(named.start, named.end))) return false;
  const before = folded.slice(Math.max(0, named.start - 80), named.start);
  const [clause] = DONE.exec(before) ?? BEHIND.exec(before) ?? [];
  return clause !== undefined && !TO_COME.test(clause);
}
