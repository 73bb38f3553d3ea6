import type { NearTime } from './near-times.ts';
import { isNear } from './near-times.ts';
import type { Observation } from './observe.ts';

const DAY =
  /\b((on )?(last )?(mon|tues|wednes|thurs|fri|satur|sun)day|(earlier )?today|(earlier )?this (morning|afternoon|evening))$/;
const DID =
  'passed|finished|completed|started|opened|closed|signed|received|arrived|handed|visited|moved|worked|helped|asked|got|sat|did|had|was|were|came|went|met|saw|spoke|took|gave|heard|left|began|won|lost|wrote|told|made|found|ran|built|taught|drove|tried|tested|counted|checked|measured|walked|watched|looked|called|rang|phoned|sent|offered|collected|posted|showed|applied|interviewed';
/** "Has to be signed today" is not done. */
const DID_BY = new RegExp(
  `(?<!\\b(be|to|being|get|gets|getting|needs?|wants?) )\\b(${DID})\\b([^.!?\\n,;:]{0,50})$`,
);
/** "On Friday you asked …". */
const DID_ON = new RegExp(
  `^,? (you|i|we|he|she|they)( both| all| also)? (${DID}|said|talked|wondered|mentioned)\\b`,
);
/** What is still to be done by then, also in a clause that hangs on what was done. */
const TO_COME =
  /\b(will|'ll|shall|going to|wants?|needs?|must|have to|has to|by|until|till|before|lapses?|expires?|ends?|closes|due|that|which|who|and|but|if|so)\b/;
/** What needs an answer without naming a day. */
const AT_ONCE =
  /\b(at once|right (away|now)|straight away|immediately|asap|as soon as|by return|without delay)\b/;

/** Whether something was done on the day that is named: "passed the resit on Thursday", "offered me a place this morning". */
export function isDone(folded: string, { start, end }: NearTime): boolean {
  if (!DAY.test(folded.slice(start, end))) return false;
  if (DID_ON.test(folded.slice(end, end + 40))) return true;
  const [clause] = DID_BY.exec(folded.slice(Math.max(0, start - 80), start)) ?? [];
  return clause !== undefined && !TO_COME.test(clause);
}

/** Whether all that a message names as near lies behind the sender, and nothing waits for it. */
export function isPastDay({ folded, times: { all, due, ours } }: Observation): boolean {
  const near = all.filter(isNear);
  if (near.length === 0 || due !== null || (ours !== null && isNear(ours))) return false;
  return near.every((time) => isDone(folded, time)) && !AT_ONCE.test(folded);
}
