import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** Another employer's interest or offer, and that it may come or press some day. */
const ELSEWHERE = verbose()`
  \b(
    (other|another|competing|rival|second|several|multiple|few|couple of|some|alternative|better) (\w+ )?(
      offers?|opportunit\w+|options?|employers?|compan(y|ies)|firms?|boards?|agenc(y|ies)|interviews?
      |parties|people|places?|conversations?|positions?
    )\b
    |(offers?|interest|opportunit\w+) (\(s\) )?(
      from|in hand|elsewhere|in the pipeline|on the (table|horizon)|coming|pending|with (another|other)
    )
  )
`;
const SOME_DAY = verbose()`
  \b(
    soon|shortly|sooner or later|any (day|time|moment)|at some (point|stage)|before long
    |in (the )?near future|in due course|might|may|could|about to|expect(ing|ed)?|likely|looks like|pending
    |in the pipeline|on the (cards|horizon)|close to|begun to|beginning to|started to|starting to
    |show(n|ing)? (an )?interest|interest(ed)? in me
    |nothing (has )?(crystalli[sz]ed|firm|definite|signed|concrete)|can'?t wait (forever|long)
    |won'?t wait (forever|long)|not wait (forever|for ever)
  )\b
`;
/** What makes it definite: a day, a sum, a length of time. */
const DEFINITE = verbose()`
  \d
  |\b(
    (mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|noon|midnight
    |(this|next|the) (week|month|weekend)|fortnight|end of|january|february|march|april|may the|june|july
    |august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten
  )\b
`;
const SUBSTANCE = verbose()`
  ^(experience|result|employer_knowledge|new_material|referral|picked_up)$
  |^decision_change\.(notice|available|moved|salary|sooner|offerDated)
`;

/**
 * Whether another offer, or somebody's interest, is all that a message brings, without a day or any detail.
 *
 * @source the labelling guide, hard cases: another offer "soon", no date, no detail is empty
 */
export function isVagueOffer({ folded, evidence }: Observation): boolean {
  return (
    ELSEWHERE.test(folded) &&
    SOME_DAY.test(folded) &&
    !DEFINITE.test(folded) &&
    !evidence.some(({ concept, cue }) => SUBSTANCE.test(concept) || SUBSTANCE.test(cue))
  );
}
