import type { Rhythm } from '../assessment.ts';
import { contactOf } from '../contact/contact-of.ts';
import type { History } from '../contact/contact.ts';
import type { AssessmentContext } from '../context.ts';
import { withUnseenWords } from '../debt/unseen-word.ts';
import type { Message } from '../message/message.ts';
import { epochMs } from '../time/instant.ts';
import { withoutAfterthoughts } from './afterthought.ts';
import { rhythm as countRhythm } from './rhythm.ts';

/**
 * Whether a rhythm that is broken may not be: the message quotes words of ours that the history does not hold, somebody
 * was thanked for a call of ours that it does not hold either, or what was forgotten in a mail came in another.
 *
 * @param quotesUs whether words of ours stand in the message
 */
export function isDoubtful(
  rhythm: Rhythm,
  quotesUs: boolean,
  message: Message,
  history: History,
  { role, policy, calendar }: Pick<AssessmentContext, 'role' | 'policy' | 'calendar'>,
): boolean {
  if (rhythm.lastReplyAt === null && quotesUs) return true;
  const contact = contactOf(message);
  const before = history.filter(({ at }) => epochMs(at) <= epochMs(message.at));
  const known = withUnseenWords([...before, contact], calendar).filter((other) => other !== contact);
  const apart = withoutAfterthoughts(known, contact);
  if (known.length === before.length && apart.length === known.length) return false;
  return countRhythm(apart, message.at, role?.function ?? null, policy, true).exceeded === null;
}
