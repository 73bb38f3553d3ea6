import type { Stage } from './stage.ts';
import { verbose } from '../verbose.ts';

/** How we ask somebody about a candidate who named them. */
const NAMED_YOU = verbose()`
  \b(
    as (a|an|her|his|their|one of (her|his|their)) (referees?|references?)
    |(named|gave|listed|put) you(r name)?\b[^.!?\n]{0,50}\brefer(ee|ence)s?
    |reference (for|about|on) (her|him|them|(mr|mrs|ms|dr)\b)|refer(ee|ence) request|als referenz(geber\w*)?
    |comme (personne de )?reference|como referencia|come referenza|als referent(ie)?
    |jako (osob\w+ )?referenc\w+|como referencias?
  )\b
`;

/** Whether our last mail asked the sender for a reference: then what they write of somebody is what we asked for. */
export function isAskedForReference({ ourLast, theirTurn, earlierFromThem }: Stage): boolean {
  return theirTurn && earlierFromThem === 0 && ourLast.includes('refer') && NAMED_YOU.test(ourLast);
}
