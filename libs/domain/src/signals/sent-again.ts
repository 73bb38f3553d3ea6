import type { Contact, History } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { fold } from './evidence.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const THING =
  '(cv|resume|curriculum vitae|cover(ing)? letter|letters?|certificates?|diploma|transcripts?|portfolio|references?|testimonials?|samples?|licen[cs]e|documents?|papers?|application|form|reel|link|file|attachment|photos?|pictures?|report|article|clippings?|cuttings)';
const AGAIN =
  '(once (more|again)|one more time|a(nother)? (second|third) time|again|another (copy|time)|a (second|fresh|further|new) copy|anew|afresh)';
/** That what was sent before is sent again, and why: nothing is new in it. */
const SENDS_AGAIN = new RegExp(
  `\\b(re-?(send|sent|sending|attach\\w*|submit\\w*|forward\\w*|enclos\\w*|shar(e|ed|ing))\\b[^.!?\\n]{0,40}\\b${THING}\\b|(send|sent|sending|attach|attached|attaching|enclose|enclosed|enclosing|include|including|forward|forwarding|share|sharing|here is|here's|find)\\b[^.!?\\n]{0,40}\\b${AGAIN}\\b|${AGAIN},?( i)? (send|sent|attach|attached|enclose|enclosed|share|find)\\b|\\b${THING} (is |are )?(attached |enclosed )?${AGAIN}\\b)`,
);
const things = new RegExp(`\\b${THING}\\b`, 'g');
/** That it is another one this time. */
const OTHERWISE = verbose()`
  \b(
    now with|this time with|with (the|my|a) (new|changes?|correct\w*|added|latest)|updated?|revised
    |new (version|one|page|job|role|section)|added|corrected|what('s| is| has) (new|changed)|since then
    |translat\w+|signed|completed|filled|in the format|as you asked|you asked|asked for|requested
  )\b
`;

const named = oncePer(({ subject, text }: Contact): ReadonlySet<string> =>
  thingsIn(`${subject ?? ''}\n${text}`),
);

function thingsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(fold(text).matchAll(things), ([thing]) => thing.replace(/s$/, '')));
}

/** Whether somebody sends what they sent before, by their own words and by those of the earlier contact. */
export function sendsAgain({ folded }: Observation, history: History): boolean {
  if (!SENDS_AGAIN.test(folded) || OTHERWISE.test(folded)) return false;
  const now = thingsIn(folded);
  return history.some(
    (contact) => contact.by === 'candidate' && [...named(contact)].some((thing) => now.has(thing)),
  );
}
