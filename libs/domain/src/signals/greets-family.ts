import type { Evidence } from './evidence.ts';
import { sentenceAround } from './sentence-around.ts';
import { verbose } from '../verbose.ts';

const FAMILY = /^your (family|household|loved ones|dear ones)$/;
/** A wish in which the reader's people are named as all over the world: nothing is known of them. */
const GREETS = verbose()`
  \b(
    compliments of|season'?s? greetings|greetings?|greet|regards|(good|best|kind|warm|many|our|my) wishes
    |bless(ed|ing|ings)?|merry
    |happy (new year|holidays?|easter|christmas|diwali|eid|hanukkah|thanksgiving|weekend)
    |(good|well|safe|in good health|fine|healthy)\b[^.!?\n]{0,20}$|peace|hope (that )?(you|u|all|this)
    |trust (that )?(you|u|all|this)|pray(ing|ers?)?|wish(ing|es)?|love to|mubarak|namaste|salaam
    |thank you for your time
  )\b
`;
/** What nobody wishes: something known, seen or done. */
const KNOWS = verbose()`
  \b(
    saw|seen|see|know|knows|met|meet|found|ask(ed)?|visit(ed)?|call(ed)?|rang|text(ed)?|told|tell|facebook
    |instagram|photos?|pictures?|address|number|lives?|school
  )\b
`;

/** Whether a mention of the reader's family is no more than a greeting: "Compliments of the season to you and your family." */
export function greetsFamily(folded: string, { cue, start, end }: Evidence): boolean {
  if (cue !== 'private_life.family' || !FAMILY.test(folded.slice(start, end))) return false;
  const sentence = sentenceAround(folded, start, end);
  return GREETS.test(sentence) && !KNOWS.test(sentence);
}
