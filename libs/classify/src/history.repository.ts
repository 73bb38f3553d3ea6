import { sql } from 'drizzle-orm';
import { type Contact, instantAt } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import type { Subject } from './subject.repository.ts';

/** Older contacts than these change neither rhythm nor debt, and novelty hardly. */
const LONGEST_HISTORY = 200;

type ContactRow = {
  id: string;
  at: Date | string;
  by: Contact['by'];
  automatic: boolean;
  unproven: boolean;
  channel: Contact['channel'];
  name: string | null;
  subject: string | null;
  text: string | null;
  offset_minutes: number | null;
  attachments: string[];
};

/**
 * Contacts with a person before each message, oldest first. A contact that several messages have in their history is
 * read once and is the same object in each.
 *
 * @returns by message id
 */
export async function readHistories(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId' | 'candidateId' | 'receivedAt'>[],
): Promise<Map<number, Contact[]>> {
  const versions = await readVersions(tx, subjects);
  const contacts = await readContacts(tx, [...new Set([...versions.values()].flat())]);
  return new Map(
    [...versions].map(([messageId, own]) => [
      messageId,
      own.map((version) => contacts.get(version)).filter((contact) => contact !== undefined),
    ]),
  );
}

/** Which contacts each message has before it, oldest first, as `id.state`: the state is that of both of its rows. */
export async function readVersions(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId' | 'candidateId' | 'receivedAt'>[],
): Promise<Map<number, string[]>> {
  const before = JSON.stringify(
    subjects.map(({ messageId, candidateId, receivedAt }) => ({
      message: messageId,
      candidate: candidateId,
      at: receivedAt,
    })),
  );
  const { rows } = await tx.execute<{ message: string; versions: string[] }>(sql`
    select subject.message, array(
             select concat_ws('.', c.id, c.xmin, m.xmin) from ${tables.contact} c
               left join ${tables.message} m on m.id = c.message_id
              where c.candidate_id = subject.candidate
                and (c.at, coalesce(c.message_id, 0)) < (subject.at, subject.message)
              order by c.at desc, c.message_id desc
              limit ${LONGEST_HISTORY}) as versions
      from json_to_recordset(${before}::json) as subject(message bigint, candidate bigint, at timestamptz)`);
  return new Map(rows.map((row) => [Number(row.message), row.versions.toReversed()]));
}

/**
 * The messages that have other contacts before them by now. What came before an assessment was written found none to
 * put out of date.
 *
 * @param tx holds the locks of the people, without which the answer is none for long
 * @param read as `readVersions` gave them
 * @returns ids of messages
 */
export async function withOtherHistory(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId' | 'candidateId' | 'receivedAt'>[],
  read: ReadonlyMap<number, readonly string[]>,
): Promise<Set<number>> {
  if (subjects.length === 0) return new Set();
  const idsOf = (versions: readonly string[] | undefined) => versions?.map(idOfVersion).join() ?? '';
  const present = await readVersions(tx, subjects);
  return new Set([...present].filter(([id, own]) => idsOf(own) !== idsOf(read.get(id))).map(([id]) => id));
}

const idOfVersion = (version: string) => version.slice(0, version.indexOf('.'));

/**
 * @param versions as `readVersions` gives them
 * @returns by version; a contact that is gone is missing
 */
export async function readContacts(tx: Handle, versions: readonly string[]): Promise<Map<string, Contact>> {
  if (versions.length === 0) return new Map();
  const byId = new Map(versions.map((version) => [idOfVersion(version), version]));
  const { rows } = await tx.execute<ContactRow>(sql`
    select c.id, c.at, c.by, c.automatic, c.unproven, c.channel, m.subject,
           case when m.person_address = lower(m.from_address) then m.from_name end as name, m.new_text as text, m.offset_minutes,
           (select coalesce(array_agg(a.name order by a.position), '{}')
              from ${tables.attachment} a where a.message_id = m.id) as attachments
      from ${tables.contact} c
      left join ${tables.message} m on m.id = c.message_id
     where c.id = any(${`{${[...byId.keys()].join()}}`}::bigint[])`);
  return new Map(
    rows.map((row) => [
      byId.get(row.id) ?? '',
      {
        at: instantAt(new Date(row.at).getTime(), row.offset_minutes ?? 0),
        by: row.by,
        automatic: row.automatic,
        ...(row.unproven ? { unproven: true } : {}),
        channel: row.channel,
        ...(row.name === null ? {} : { name: row.name }),
        subject: row.subject ?? '',
        text: row.text ?? '',
        attachments: row.attachments,
      },
    ]),
  );
}
