import { and, desc, eq, gte } from 'drizzle-orm';
import type { Sight } from '#libs/platform';
import { type Handle, messagesInSight, tables } from '#libs/store';
import type { SubjectOfMail } from './roles/title-in-subject.ts';

const RECENT_DAYS = 90;
const MOST = 5_000;

/** Subjects and writers of what came in during the last months, as far as they are in sight, newest first. */
export async function recentSubjects(tx: Handle, sight: Sight, now: Date): Promise<SubjectOfMail[]> {
  const { message } = tables;
  const since = new Date(now.getTime() - RECENT_DAYS * 86_400_000);
  return tx
    .select({ subject: message.subject, senderName: message.fromName })
    .from(message)
    .where(and(eq(message.direction, 'in'), gte(message.receivedAt, since), messagesInSight(sight)))
    .orderBy(desc(message.receivedAt))
    .limit(MOST);
}
