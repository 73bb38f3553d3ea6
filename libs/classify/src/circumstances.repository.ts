import { and, isNotNull } from 'drizzle-orm';
import { type Policy, holidayRegionOf } from '#libs/domain';
import { type Handle, anyOf, readHolidayRegion, tables } from '#libs/store';
import { shareCircumstances } from './circumstances-lock.repository.ts';
import { readPolicy } from './policy.repository.ts';
import type { Subject } from './subject.repository.ts';

/**
 * The messages of which the policy, the holidays of the office or the second opinion is another one by now than they
 * were assessed by. Whoever changes one of these marks what is to be assessed again, and does not find what is stored
 * after that. For the others nobody does so until the transaction ends, and then finds what is stored here.
 *
 * @param tx holds the locks of the people, without which an opinion may still come
 * @param policy that they were assessed by
 * @returns ids of messages
 */
export async function withOtherCircumstances(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId' | 'revision' | 'holidayRegion' | 'opinion'>[],
  policy: Policy,
): Promise<Set<number>> {
  if (subjects.length === 0) return new Set();
  await shareCircumstances(tx);
  if ((await readPolicy(tx)).version !== policy.version)
    return new Set(subjects.map(({ messageId }) => messageId));
  const region = holidayRegionOf(await readHolidayRegion(tx));
  const answered = await readAnswered(tx, subjects);
  return new Set(
    subjects
      .filter(
        ({ messageId, revision, holidayRegion, opinion }) =>
          holidayRegion !== region || (opinion === null && answered.get(messageId) === revision),
      )
      .map(({ messageId }) => messageId),
  );
}

/** Which revision of a message a second opinion is about; without those that have none. */
async function readAnswered(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId'>[],
): Promise<Map<number, number>> {
  const { messageId, revision, answer } = tables.secondOpinion;
  const ids = subjects.map((subject) => subject.messageId);
  const rows = await tx
    .select({ messageId, revision })
    .from(tables.secondOpinion)
    .where(and(anyOf(messageId, ids), isNotNull(answer)));
  return new Map(rows.map((row) => [row.messageId, row.revision]));
}
