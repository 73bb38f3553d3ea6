import type { Contact, History } from '../contact/contact.ts';
import { isOurWord } from '../contact/our-word.ts';
import { oncePer } from '../once-per.ts';
import { fold } from './evidence.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

const NONE_IS_GIVEN = /\b(no|not|unable|cannot|never|[a-z]+n'?t)\b[^.!?\n]{0,40}\b(feedback|reasons)\b/;
const ASKS = verbose()`
  \b(
    feedback|reasons?|bullets?|points?|pointers?|tips?|hints?|went wrong|fell short|thumbs
    |one (line|word|point|thing)|why
  )\b
`;

const refuses = oncePer(
  (contact: Contact): boolean => isOurWord(contact) && NONE_IS_GIVEN.test(fold(contact.text)),
);

/**
 * Whether somebody whom we told that no feedback is given has written since, and asks for it yet again.
 *
 * @param history contacts before the message, oldest first
 * @source the labelling guide, hard cases: feedback asked for a third time after being told that none can be given
 */
export function asksFeedbackAgain({ folded, subject }: Observation, history: History): boolean {
  if (!ASKS.test(folded) && !ASKS.test(subject)) return false;
  const told = history.findIndex(refuses);
  return told >= 0 && history.slice(told + 1).some(({ by }) => by === 'candidate');
}
