import { inArray } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { type Draft, hex } from './draft.ts';
import { roleOf } from './role-evidence.ts';

/**
 * The role that each mail is about, as far as the evidence goes.
 *
 * @param people candidate ids by lower-case address
 * @returns by identity, in hex
 */
export async function rolesFor(
  tx: Handle,
  drafts: readonly Draft[],
  people: ReadonlyMap<string, number>,
): Promise<Map<string, number | null>> {
  const result = new Map<string, number | null>();
  const roles = await tx
    .select({ id: tables.role.id, title: tables.role.title, addresses: tables.role.addresses })
    .from(tables.role);
  if (roles.length === 0) return result;
  const mails = drafts.flatMap((draft) =>
    draft.incoming.content.kind === 'mail' ? [{ draft, mail: draft.incoming.content.mail }] : [],
  );
  const threads = [...new Set(mails.flatMap(({ mail }) => threadOf(mail)))];
  const inThreads =
    threads.length === 0
      ? []
      : await tx
          .select({ key: tables.message.messageId, roleId: tables.message.roleId })
          .from(tables.message)
          .where(inArray(tables.message.messageId, threads));
  const candidateIds = [...new Set(people.values())];
  const ofPeople =
    candidateIds.length === 0
      ? []
      : await tx
          .selectDistinct({ key: tables.message.candidateId, roleId: tables.message.roleId })
          .from(tables.message)
          .where(inArray(tables.message.candidateId, candidateIds));
  const known = (id: number | null): id is number => id !== null;
  // In the order of arrival, so that a thread which begins in this batch is known to its later messages.
  const ordered = mails.sort(
    (a, b) => a.draft.incoming.receivedAt.getTime() - b.draft.incoming.receivedAt.getTime(),
  );
  for (const { draft, mail } of ordered) {
    const ids = draft.direction.people.map((person) => people.get(person.address.toLowerCase()));
    const thread = new Set(threadOf(mail));
    const roleId = roleOf(
      {
        sentTo: [...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase()),
        subject: mail.subject,
        threadRoleIds: inThreads
          .filter((row) => thread.has(row.key ?? ''))
          .map((row) => row.roleId)
          .filter(known),
        personRoleIds: ofPeople
          .filter((row) => ids.includes(row.key ?? -1))
          .map((row) => row.roleId)
          .filter(known),
      },
      roles,
    );
    result.set(hex(draft.incoming), roleId);
    if (roleId === null) continue;
    inThreads.push({ key: mail.messageId, roleId });
    for (const id of ids) if (id !== undefined) ofPeople.push({ key: id, roleId });
  }
  return result;
}

const threadOf = (mail: { inReplyTo: string | null; references: readonly string[] }): string[] => [
  ...(mail.inReplyTo === null ? [] : [mail.inReplyTo]),
  ...mail.references.slice(-20),
];
