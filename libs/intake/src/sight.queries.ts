import { and, eq } from 'drizzle-orm';
import { FoyerError, type Sight } from '#libs/platform';
import { type Handle, isSomebody, messagesInSight, tables } from '#libs/store';

const { message, candidate } = tables;

/** @throws `not-found` where the role is none that the reader looks after */
export function requireRoleInSight(id: number, { roleIds }: Sight): void {
  if (roleIds !== null && !roleIds.includes(id)) throw new FoyerError('not-found', 'There is no such role.');
}

/** @throws `not-found` where there is no such message in sight */
export async function requireMessageInSight(tx: Handle, id: number, sight: Sight): Promise<void> {
  const rows = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.id, id), messagesInSight(sight)));
  if (rows.length === 0) throw new FoyerError('not-found', 'There is no such message.');
}

/** A person is in sight where one of their messages is. @throws `not-found` where there is none such any more */
export async function requireCandidateInSight(tx: Handle, id: number, sight: Sight): Promise<void> {
  const inSight = messagesInSight(sight);
  const rows =
    inSight === undefined
      ? await tx
          .select({ id: candidate.id })
          .from(candidate)
          .where(and(eq(candidate.id, id), isSomebody(candidate.id)))
      : await tx
          .select({ id: message.id })
          .from(message)
          .where(and(eq(message.candidateId, id), inSight))
          .limit(1);
  if (rows.length === 0) throw new FoyerError('not-found', 'There is no such person.');
}
