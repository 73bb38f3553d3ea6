import { eq } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';

const { candidate, message } = tables;

/** How somebody is called now; empty where there is nobody like that. */
export async function readCandidateName(tx: Handle, candidateId: number): Promise<string> {
  const [row] = await tx
    .select({ name: candidate.name })
    .from(candidate)
    .where(eq(candidate.id, candidateId));
  return row?.name ?? '';
}

/** Whose message it is; null where it is nobody's. */
export async function readCandidateOfMessage(tx: Handle, messageId: number): Promise<number | null> {
  const [row] = await tx
    .select({ candidateId: message.candidateId })
    .from(message)
    .where(eq(message.id, messageId));
  return row?.candidateId ?? null;
}
