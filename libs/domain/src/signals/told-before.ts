import type { Observation } from './observe.ts';

const AS_TOLD =
  /\b(as (i|you)('ll| will| may| might)?( have| already| may| might)* (see|saw|seen|know|read|recall|remember|said|wrote|mentioned|told|put|noted|stated|explained)|as (in|stated in|per|shown in|set out in|on|mentioned in) (my|the) (cv|resume|application|letter|first|last|form)|like i (said|wrote|told|put)|my (cv|resume|application|letter) (says|shows|said|tells|speaks))\b/;

/** Whether somebody says that it was told before, and every number was: figures of the application once more are no news. */
export function repeatsFigures({ folded, novelty, stage }: Observation): boolean {
  return (
    stage.earlierFromThem > 0 &&
    novelty.newNumbers === 0 &&
    novelty.newAttachments === 0 &&
    /\d/.test(folded) &&
    AS_TOLD.test(folded)
  );
}
