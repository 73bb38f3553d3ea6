import { sql } from 'drizzle-orm';
import type { Contact } from '#libs/domain';
import { type Handle, anyOf, tables } from '#libs/store';
import type { EntryMessage } from './placed-message.ts';
import { type CalledRole, type Reply, onlyTakesNote } from './replies-that-answer.ts';

const { contact, message, role } = tables;

/** Enough for the line that greets somebody, and to name what it is about. */
const BEGINNING = 600;
/** What only says that something has come is no longer. */
const SHORT = 200;

type ReplyRow = {
  candidate_id: string;
  at: Date | string;
  name: string | null;
  beginning: string | null;
  whole: string | null;
  role_id: string | null;
};

/**
 * What people here wrote and told to candidates.
 *
 * A mail that answers one of theirs is about the role which that is about by now: somebody may have moved it since.
 *
 * @returns by candidate
 */
export async function readReplies(
  tx: Handle,
  candidateIds: readonly number[],
): Promise<Map<number, Reply[]>> {
  if (candidateIds.length === 0) return new Map();
  const { rows } = await tx.execute<ReplyRow>(sql`
    select c.candidate_id, c.at, case when asked.person_address = lower(asked.from_address) then asked.from_name end as name,
           left(m.new_text, ${BEGINNING}) as beginning,
           case when c.channel = 'email' and length(m.new_text) <= ${SHORT} then m.new_text end as whole,
           case when asked.id is not null then asked.role_id
                when m.role_because in ('subject', 'text') then m.role_id end as role_id
      from ${contact} c left join ${message} m on m.id = c.message_id
      left join ${message} asked on asked.message_id = m.in_reply_to and asked.candidate_id = c.candidate_id
       and asked.direction = 'in'
     where c.candidate_id = any(${`{${candidateIds.join()}}`}::bigint[]) and c.by = 'employer'
       and not c.automatic and not c.unproven`);
  const replies = Map.groupBy(rows, (row) => Number(row.candidate_id));
  return new Map(
    [...replies].map(([id, own]) => [
      id,
      own.map(({ at, name, beginning, whole, role_id: roleId }) => ({
        at: new Date(at),
        name: name ?? '',
        beginning: beginning ?? '',
        whole,
        roleId: roleId === null ? null : Number(roleId),
      })),
    ]),
  );
}

/**
 * What those messages say of which a mail of ours may only have taken note.
 *
 * @param people each one's messages and our replies
 * @returns by message; empty where no mail of ours is so short
 */
export async function readNoted(
  tx: Handle,
  people: readonly { readonly messages: readonly EntryMessage[]; readonly replies: readonly Reply[] }[],
): Promise<Map<number, Contact>> {
  const ids = people.flatMap(({ messages, replies }) => {
    const last = Math.max(...replies.filter(onlyTakesNote).map(({ at }) => at.getTime()));
    return messages.filter(({ receivedAt }) => receivedAt.getTime() < last);
  });
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: message.id, at: message.receivedAt, subject: message.subject, text: message.newText })
    .from(message)
    .where(
      anyOf(
        message.id,
        ids.map(({ id }) => id),
      ),
    );
  return new Map(
    rows.map(({ id, at, subject, text }) => [
      id,
      { at: at.toISOString(), by: 'candidate', channel: 'email', subject, text: text ?? '' },
    ]),
  );
}

/** How roles are called, by role. */
export async function readCalledRoles(
  tx: Handle,
  roleIds: readonly number[],
): Promise<Map<number, CalledRole>> {
  if (roleIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: role.id, title: role.title, words: role.words })
    .from(role)
    .where(anyOf(role.id, roleIds));
  return new Map(rows.map((row) => [row.id, row]));
}
