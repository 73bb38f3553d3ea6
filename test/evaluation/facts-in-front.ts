import type { LabelledRecord } from '#libs/training';
import { assessRecord } from './corpus.ts';

export const FACTS = [
  'I have led the night shift of nine people for three years.',
  'On Friday I passed my certificate, number 4471.',
  'In my last post I cut the error rate from 4% to 1%.',
  'I have an offer from another employer and must answer by 18 December.',
];

/** Which facts in front of its words lower the priority of a message. */
export function loweredByFact(record: LabelledRecord): string[] {
  const before = assessRecord(record).priority;
  return FACTS.filter((fact) => {
    const message = { ...record.message, text: `${fact}\n\n${record.message.text}` };
    return assessRecord({ ...record, message }).priority < before;
  }).map((fact) => `${record.id}: ${fact}`);
}
