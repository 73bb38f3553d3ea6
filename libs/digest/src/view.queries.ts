import { asc, eq } from 'drizzle-orm';
import type { Assessment } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import type { DigestFacts } from './content.ts';
import type { BreakThroughView } from './mail/break-through-mail.ts';
import type { DigestView } from './mail/view.ts';
import type { SettingsRow } from './settings.repository.ts';

const { digest, digestItem, digestCheck, breakThrough, candidate, inboxEntry, role, message, assessment } =
  tables;

/** What a digest says, as it was made. @returns null where it is not made, or not there any more */
export async function readDigestView(
  tx: Handle,
  digestId: number,
  settings: Pick<SettingsRow, 'times' | 'showNames'>,
  url: string,
): Promise<DigestView | null> {
  const [row] = await tx.select().from(digest).where(eq(digest.id, digestId));
  if (row === undefined || row.state !== 'made' || row.madeAt === null) return null;
  const rows = await tx
    .select()
    .from(digestItem)
    .where(eq(digestItem.digestId, digestId))
    .orderBy(asc(digestItem.position));
  const checks = await tx
    .select({ id: digestCheck.id, words: digestCheck.words, roleTitle: digestCheck.roleTitle })
    .from(digestCheck)
    .where(eq(digestCheck.digestId, digestId))
    .orderBy(asc(digestCheck.id));
  return {
    id: digestId,
    facts: row.facts as DigestFacts,
    rows,
    checks,
    madeAt: row.madeAt,
    timeZone: row.timeZone,
    times: settings.times,
    showNames: settings.showNames,
    url,
  };
}

/** What is told at once. @returns null where it is not there any more */
export async function readBreakThroughView(
  tx: Handle,
  breakThroughId: number,
  settings: Pick<SettingsRow, 'showNames'>,
  nextDigest: string | null,
  url: string,
): Promise<BreakThroughView | null> {
  const [row] = await tx
    .select({ of: breakThrough, name: candidate.name, roleTitle: role.title, result: assessment.result })
    .from(breakThrough)
    .innerJoin(inboxEntry, eq(inboxEntry.id, breakThrough.entryId))
    .innerJoin(candidate, eq(candidate.id, inboxEntry.candidateId))
    .innerJoin(message, eq(message.id, breakThrough.messageId))
    .innerJoin(assessment, eq(assessment.messageId, message.id))
    .leftJoin(role, eq(role.id, inboxEntry.roleId))
    .where(eq(breakThrough.id, breakThroughId));
  if (row === undefined) return null;
  const { of, name, roleTitle, result } = row;
  return {
    id: of.id,
    messageId: of.messageId,
    reason: of.reason,
    danger: of.danger,
    inFocus: of.inFocus,
    name,
    roleTitle,
    quote: (result as Assessment).reasons[0]?.quote ?? null,
    nextDigest,
    showNames: settings.showNames,
    url,
  };
}
