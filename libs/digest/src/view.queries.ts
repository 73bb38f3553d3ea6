import { and, asc, eq, sql } from 'drizzle-orm';
import { type Assessment, reasonOutside } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';
import type { DigestFacts } from './content.ts';
import type { BreakThroughView } from './mail/break-through-mail.ts';
import type { DigestView } from './mail/view.ts';
import type { SettingsRow } from './settings.repository.ts';

const { digest, digestItem, digestCheck, breakThrough, candidate, inboxEntry, role, message, assessment } =
  tables;

/** Whoever reads: what they have set, and what they may look at. */
interface Reader<Setting extends keyof SettingsRow> {
  readonly settings: Pick<SettingsRow, Setting>;
  readonly sight: Sight;
}

/**
 * What a digest says, as it was made, without what its reader has lost sight of since.
 *
 * @returns null where it is not made, not there any more, or nothing of it may be shown
 */
export async function readDigestView(
  tx: Handle,
  digestId: number,
  { settings, sight }: Reader<'times' | 'showNames'>,
  url: string,
): Promise<DigestView | null> {
  const [row] = await tx.select().from(digest).where(eq(digest.id, digestId));
  if (row === undefined || row.state !== 'made' || row.madeAt === null) return null;
  const inSight = entriesInSight(sight) ?? sql`true`;
  const items = await tx
    .select({ item: digestItem, roleId: inboxEntry.roleId, isInSight: sql<boolean>`${inSight}` })
    .from(digestItem)
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestItem.entryId))
    .where(eq(digestItem.digestId, digestId))
    .orderBy(asc(digestItem.position));
  const rows = items.filter(({ isInSight }) => isInSight).map(({ item, roleId }) => ({ ...item, roleId }));
  if (rows.length === 0 && items.length > 0) return null;
  const checks = await tx
    .select({ id: digestCheck.id, words: digestCheck.words, roleTitle: digestCheck.roleTitle })
    .from(digestCheck)
    .innerJoin(inboxEntry, eq(inboxEntry.id, digestCheck.entryId))
    .where(and(eq(digestCheck.digestId, digestId), inSight))
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

/** What is told at once. @returns null where it is not there any more, or not to be seen by its reader */
export async function readBreakThroughView(
  tx: Handle,
  breakThroughId: number,
  { settings, sight }: Reader<'showNames'>,
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
    .where(and(eq(breakThrough.id, breakThroughId), entriesInSight(sight)));
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
    quote: reasonOutside((result as Assessment).reasons)?.quote ?? null,
    nextDigest,
    showNames: settings.showNames,
    url,
  };
}
