import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const WITHDRAWS = verbose()`
  \b(i|we|please|to|must|have to)\b[^.!?\n]{0,25}\b(
    withdraw(ing)?|take back|taking back|cancel(ling)?|pull(ing)?
  ) (my|the|this) (application|candidacy|candidature|name|papers)\b
  |\b(take|taking|pull|pulling|call) my (application|name|papers|candidacy) (back|out|off)\b
  |\b(delete|remove|strike|take|cross) (me|my name|my application) (out of|from|off) (the|your) (list|process|pool|running|file)\b
`;
const DOES_NOT = verbose()`
  \b(not|never|don'?t|won'?t|wouldn'?t|unless|if|should) (i |you |want to |going to |wish to |mean to )*(
    withdraw|take|cancel|pull|call|delete|remove|strike|cross
  )
`;

/** Whether somebody takes an application back in plain words. */
export function withdraws({ folded }: Observation): boolean {
  return WITHDRAWS.test(folded) && !DOES_NOT.test(folded);
}

const APPLIES = verbose()`
  \b(i|we) ((should|would) |'d |am |wish to |want to |hereby |herewith )?(
    like to |love to |writing to |interested in |keen to )?(be considered|apply(ing)?|put (myself|my name) forward|submit my application) (for|to)\b
  |\bplease (consider me|accept (my|this) application|take this as my application)\b|\bconsider me for\b
`;
const ANSWERS = /^(re|aw|sv|antw|odp|rif|r|tr|ynt): ?/;

/** Whether somebody of whom we know nothing applies in as many words, and speaks of no earlier contact. */
export function appliesFirst({ folded, subject, stage, has }: Observation): boolean {
  return (
    !stage.known &&
    stage.ourLast === '' &&
    !stage.theirsQuoted &&
    !ANSWERS.test(subject.trim()) &&
    has('earlier_contact') === 0 &&
    APPLIES.test(folded)
  );
}
