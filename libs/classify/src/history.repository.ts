import { sql } from 'drizzle-orm';
import { type Contact, instantAt } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import { KnownContacts } from './known-contacts.ts';
import type { Subject } from './subject.repository.ts';

/** Older contacts than these change neither rhythm nor debt, and novelty hardly. */
const LONGEST_HISTORY = 200;

type ContactRow = {
  id: string;
  at: Date | string;
  by: Contact['by'];
  automatic: boolean;
  channel: Contact['channel'];
  subject: string | null;
  text: string | null;
  offset_minutes: number | null;
  attachments: string[];
};

/**
 * Contacts with a person before each message, oldest first. A contact that several messages have in their history is
 * read once and is the same object in each.
 *
 * @param known contacts that need not be read again; those that were read are added
 * @returns by message id
 */
export async function readHistories(
  tx: Handle,
  subjects: readonly Pick<Subject, 'messageId' | 'candidateId' | 'receivedAt'>[],
  known = new KnownContacts(),
): Promise<Map<number, Contact[]>> {
  const versions = await readVersions(tx, subjects);
  const contacts = new Map<string, Contact>();
  const unknown: string[] = [];
  for (const version of new Set([...versions.values()].flat())) {
    const contact = known.get(version);
    if (contact === undefined) unknown.push(version);
    else contacts.set(version, contact);
  }
  const read = await readContacts(tx, unknown.map(idOf));
  for (const version of unknown) {
    const contact = read.get(idOf(version));
    if (contact === undefined) continue;
    contacts.set(version, contact);
    known.keep(version, contact);
  }
  return new Map(
    [...versions].map(([messageId, own]) => [
      messageId,
      own.map((version) => contacts.get(version)).filter((contact) => contact !== undefined),
    ]),
  );
}

const idOf = (version: string): string => version.slice(0, version.indexOf('.'));

/** Which contacts each message has before it, oldest first, as `id.state`: the state is that of both of its rows. */
async function readVersions(
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

async function readContacts(tx: Handle, ids: readonly string[]): Promise<Map<string, Contact>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.execute<ContactRow>(sql`
    select c.id, c.at, c.by, c.automatic, c.channel, m.subject, m.new_text as text, m.offset_minutes,
           (select coalesce(array_agg(a.name order by a.position), '{}')
              from ${tables.attachment} a where a.message_id = m.id) as attachments
      from ${tables.contact} c
      left join ${tables.message} m on m.id = c.message_id
     where c.id = any(${`{${ids.join()}}`}::bigint[])`);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        at: instantAt(new Date(row.at).getTime(), row.offset_minutes ?? 0),
        by: row.by,
        automatic: row.automatic,
        channel: row.channel,
        subject: row.subject ?? '',
        text: row.text ?? '',
        attachments: row.attachments,
      },
    ]),
  );
}
