import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const BOUNCED = verbose()`
  \b(my|the) (first|last|earlier|previous|other|original|one i sent)? ?(
    go|try|attempt|e-?mail|mail|message|note|letter|application|one
  )\b[^.!?\n]{0,50}\b(
    bounced|came (straight |right )?back|was returned|returned to (me|sender)
    |never (left|went out|got out|sent)|was stuck in (my )?(outbox|drafts)|sat in (my )?(outbox|drafts)
  )\b
  |\b(it|this|mine|that) (bounced|came straight back)\b
  |\bi('d| had)? (wrote|written|sent (it|this)|mailed) (first |before )?to (the|a|your) (wrong|old|dead|mistyped|misspelt) (address|inbox|mailbox)\b
  |\bstuck in my (outbox|drafts)\b|\bmistyped (your|the) (address|e-?mail)\b
`;

/** Whether an unknown sender says that what they wrote before never arrived: then this is their first mail to us. */
export function neverArrived({ folded, stage }: Observation): boolean {
  return !stage.known && stage.ourLast === '' && BOUNCED.test(folded);
}
