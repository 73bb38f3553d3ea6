import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const NOTHING_NEW = verbose()`
  \b(
    nothing (else |much |more )?(new |fresh )?(
      to (report|add|tell( you)?|declare|say)|from (me|my (side|end))|at my end|on my (side|end)|here
      |has changed|changed|different
    )
    |no (news|changes?|developments?) (to report|from (me|my (side|end))|at my end|on my (side|end)|here)
    |nothing('s| is| has) (new|changed|different|moved)
    |(all|everything)( else)? (is |as |remains |stays )?(the same|unchanged|as (it was|before))
    |still a "?not yet|(all|everything) (is )?as in my (last|first|earlier)
    |(is|are|'s) still (booked|pending|on order|in the post|being processed|to come)
    |am still (waiting (for|on) (my|the|a)|discussing|thinking|looking into|in two minds|deciding)
    |still (
      waiting (for|on) (my|the)|discussing|thinking (it|about)|in two minds
      |no (car|card|licen[cs]e|ticket|certificate|results?|permit|visa|pin)
      |haven'?t (got|passed|had) (it|my|the)
    )
  )\b
`;
const BUT = /\b(but|except|apart from|only (news|thing)|though|however|other than)\b/;
/** What was told before such words is new. */
const BESIDES = /\b(otherwise|apart from that|other than that|besides that|aside from that)\b/;
const NEWS: ReadonlySet<string> = new Set(['decision_change', 'result', 'referral', 'experience']);

/** Whether somebody says in so many words that nothing is new with them, names no exception, and tells no news beside it. */
export function saysNothingNew({ folded, evidence }: Observation): boolean {
  const found = NOTHING_NEW.exec(folded);
  if (found === null || BUT.test(folded.slice(found.index)) || BESIDES.test(folded)) return false;
  const end = found.index + found[0].length;
  return !evidence.some((seen) => NEWS.has(seen.concept) && (seen.end <= found.index || seen.start >= end));
}
