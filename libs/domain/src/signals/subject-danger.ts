import { REPLY_SUBJECT } from '../message/reply-words.ts';
import { placedWords } from '../model/words.ts';
import { oncePer } from '../once-per.ts';
import type { FindHint } from './hint.ts';
import type { Observation } from './observe.ts';
import { riskIn } from './risk.ts';

const riskInSubject = oncePer(({ subject }: Pick<Observation, 'subject'>) => riskIn(subject));

/**
 * Whether the subject says in plain words that somebody may come to harm, or reads like a sentence that does; some write
 * nothing else. The subject of an answer was read with the mail that it answers, and a machine's is about other people.
 *
 * @param written the subject as it was received
 */
export function subjectNamesDanger(
  written: string,
  observation: Pick<Observation, 'subject' | 'machine'>,
  findHint: FindHint,
): boolean {
  const { subject, machine } = observation;
  if (subject === '' || machine !== null || REPLY_SUBJECT.test(written)) return false;
  if (riskInSubject(observation)?.plain === true) return true;
  return findHint(placedWords(subject, new Set()), [{ start: 0, end: subject.length }])?.likely === true;
}
