import type { Evidence } from './evidence.ts';
import type { Observation } from './observe.ts';
import { sentenceAround } from './sentence-around.ts';
import { verbose } from '../verbose.ts';

const TO_THE_READER = /\b(you|your|yours|u|ur)\b/;
const THEIRS = verbose()`
  \b(
    they|them|their|it goes to|goes to the
    |(the|another|other) (other )?(
      place|firm|company|hospital|school|practice|agency|office|shop|lot|people|bank|house
    )
  )\b
`;
const ELSE_I = /\b(or|otherwise|else|unless|if not),? i\b/;

/**
 * Whether what sounds like an ultimatum is a term that somebody else has set to the sender, told as a fact: "the contract
 * must be with them by Friday, or it goes to the second on the list".
 */
export function isOthersTerm(
  { folded }: Pick<Observation, 'folded'>,
  { concept, start, end }: Evidence,
): boolean {
  if (concept !== 'pressure') return false;
  const sentence = sentenceAround(folded, start, end);
  return !TO_THE_READER.test(sentence) && THEIRS.test(sentence) && !ELSE_I.test(sentence);
}
