import type { Contact, History } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { fold } from './evidence.ts';
import type { Observation } from './observe.ts';
import { isOurWord } from '../contact/our-word.ts';
import { verbose } from '../verbose.ts';

/** What we find wanting, or ask for before we go on. */
const WANTED = verbose()`
  \b(
    (only|one|main|real|biggest|sole) (
      thing|snag|worry|concern|question|catch|trouble|problem|drawback|gap|doubt|hitch
    )
    |(our|my|the) (worry|concern|doubt|hesitation)
    |(we|they|she|he|you|team|site|post|role|job|owner|boss|client|[a-z]+)( would|'d|'ll| will| do| still)? (
      needs?|wants?|wanted|requires?|prefers?|lacks?
    )
    |looking for (somebody|someone|a person)
    |(is|are) (required|a must|essential|needed|compulsory|mandatory)|short of
    |(unsure|not sure|hesitated|wondered) (about|whether|if|over)|can(not|'t| not| only)|without
    |there('s| is) no|missing|unless|until you|have you|do you|are you|could you|can you|would you|did you
    |budget|maximum|stops at|tops out|how you are with
    |(do not|don'?t|never|no longer) (do|offer|allow|have|take)
    |(might|may|would have to|will have to) (split|share|combine|be|cut|move)|part[- ]time|hours
  )\b
`;
/** That they did not have it, could not, or asked for more. */
const LACKED = verbose()`
  \b(
    not yet|not really|not (at|for) (present|the moment|now)|no|nope|don'?t|do not|doesn'?t|can'?t|cannot
    |haven'?t|have not|hasn'?t|isn'?t|am not|i'?m not|only|booked|waiting|in mind|hoping|hoped|let me think
    |think (it|that) over|for now|at present|currently|unfortunately|sorry|afraid|never|would have to
    |expecting|expected|difficult|hard for me|not sure|discuss|think about|killer|struggle|rusty|really me
    |prefer|rather
  )\b
`;
/** That it is otherwise now. */
const MENDED = new RegExp(
  [
    '\\b(',
    [
      'now (a )?(yes|done|possible|sorted|mine|fine|in hand)',
      "(is|are|it's|that's) (now )?(a yes|done|sorted|settled|solved|mine|behind me)",
      'no longer (a |any |an |the )?(trouble|problem|issue|worry|obstacle|concern|hurdle|case|way|true)',
      'not (a|an) (trouble|problem|issue|obstacle|worry) (now|any ?more|any longer)',
      'passed',
      '(it|they|card|ticket|badge|paper|permit|pin|licen[cs]e) (came|arrived|is here|is in|landed)',
      '(have|got|hold) (it|one|mine|them|that) now',
      '(do|can|am|have|hold) now|(can|may|am) now|i now',
      "(will|would|'ll) (work|do|suit)( (fine|nicely|well|me|for me|very well))?(?=[.!]?$)",
      'works (now|after all|for (me|us) (now|after all))',
      '(?<!(all|everything|family|health|life|hope|that|this|weather) )(is|are) (quite |just |perfectly )?(fine|ok|okay|grand|doable|all right|alright|no (problem|bother|trouble))( (now|with|by|for) ?(me|us|him|her)?)?(?=[.!,]|$)',
      "(is|are|came|come) (all )?on board|count me in|(i am|i'm) (game|up for it|in)(?=[.!,]|$)",
      'can (live with|come down to|go (down|up) to|stretch to|manage) (it|that|your?s?|\\d+)',
      "after all|i'?ll take (it|the|your)|(so )?you (now )?(have|'ve got|got) your",
      'changed my mind|come round to|sorted|ticked off|(agreed|said yes|gave me leave)',
      '(did|done|got|finished) (it|that) (today|yesterday|this|on|last)',
      '(is|are|came) off(?=[.!,])',
    ].join('|'),
    ')(?!\\w)',
  ].join(''),
  'm',
);
const STANDS_AS_IT_WAS = verbose()`
  \b(
    not yet|still|afraid|unfortunately|hop(e|ing)|no change|nothing|when i|once i|if i|may i|soon
    |next (month|year)|waiting
  )\b
  |\?
`;
/** What stands as it was, and is otherwise all the same. */
const NO_LONGER_SO = /"?not yet"? is now|\bi('m| am) still in(?=[.!]|$)/;

/** What somebody said that they had not, or were not: "I don't have that one". */
const DENIED =
  /\b(?:don'?t|do not|dont|doesn'?t|can'?t|cannot|not|never|haven'?t|isn'?t|no) ((?:\w+ ){1,3}\w+)/g;
const denied = oncePer(({ text }: Contact): readonly string[] =>
  Array.from(fold(text).matchAll(DENIED), ([, what]) => what ?? ''),
);

/** Whether they say now what they had denied, and deny nothing. */
function takesBack(folded: string, contact: Contact): boolean {
  const words = folded.replace(/[^\p{L}\p{N}']+/gu, ' ');
  return denied(contact).some((what) => ` ${words} `.includes(` ${what} `)) && folded.search(DENIED) < 0;
}

const wants = oncePer(({ text }: Contact): boolean => WANTED.test(fold(text)));
const lacks = oncePer(({ text }: Contact): boolean => LACKED.test(fold(text)));

/**
 * Whether we found something wanting, they said that they had it not, and now it is otherwise: "That not yet is now a
 * yes." Two words are worth reading then, which say nothing by themselves. Whoever still owes us an answer gives it.
 *
 * @param history contacts before the message, oldest first
 */
export function mendsWhatWasWanting({ folded, stage }: Observation, history: History): boolean {
  if (stage.theirTurn || STANDS_AS_IT_WAS.test(folded.replace(NO_LONGER_SO, ''))) return false;
  const wanted = history.findIndex((contact) => isOurWord(contact) && wants(contact));
  if (wanted < 0) return false;
  const since = history.slice(wanted + 1).filter(({ by }) => by === 'candidate');
  const isMended = MENDED.test(folded) || NO_LONGER_SO.test(folded);
  return since.some((contact) => (isMended && lacks(contact)) || takesBack(folded, contact));
}
