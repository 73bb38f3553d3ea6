import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, tables } from '#libs/store';
import { type Direction, directionOf } from './direction.ts';
import { type Incoming, offsetOfDateHeader } from './incoming.ts';
import type { Employer } from './own-addresses.ts';
import { findOrCreatePeople } from './people.repository.ts';
import { roleOf } from './role-evidence.ts';

/** One batch of one folder at a time is stored: two readers would make the same person twice. */
const INTAKE_LOCK = 7_041_502;

export interface FolderPosition {
  readonly folderId: number;
  readonly inSent: boolean;
  readonly uidValidity: number;
}

/** A message whose assessment is missing or out of date. */
export interface ToAssess {
  readonly messageId: number;
  readonly revision: number;
}

interface Draft {
  readonly incoming: Incoming;
  readonly direction: Direction;
}

/**
 * Stores a batch and moves the cursor, in one transaction: either all of it happened or none.
 *
 * A message that is here already (another folder, another mailbox, the same UID again) gains a place and nothing else.
 * A new contact makes later messages of the same person out of date, so that they are assessed again.
 *
 * @param throughUid the cursor after this batch; null leaves it (a repair of an earlier UID)
 * @returns what is to be assessed; ring after this returns
 * @throws `conflict` (now) where the folder was renumbered meanwhile
 */
export async function storeBatch(
  database: Database,
  position: FolderPosition,
  batch: readonly Incoming[],
  throughUid: number | null,
  employer: Employer,
): Promise<ToAssess[]> {
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${INTAKE_LOCK})`);
    const [folder] = await tx
      .select({ uidValidity: tables.folder.uidValidity })
      .from(tables.folder)
      .where(eq(tables.folder.id, position.folderId));
    if (folder?.uidValidity !== position.uidValidity) {
      throw new FoyerError('conflict', 'The folder was renumbered while it was read.');
    }
    const drafts = batch.map((incoming) => ({
      incoming,
      direction: whose(incoming, position.inSent, employer),
    }));
    const stored = await storeMessages(tx, drafts);
    await storePlaces(tx, position, batch, stored.ids);
    const outdated = await storeContacts(tx, drafts, stored);
    if (throughUid !== null) {
      await tx
        .update(tables.folder)
        .set({ lastUid: sql`greatest(${tables.folder.lastUid}, ${throughUid})` })
        .where(eq(tables.folder.id, position.folderId));
    }
    return [...stored.fresh.map((messageId) => ({ messageId, revision: 1 })), ...outdated];
  });
}

function whose(incoming: Incoming, inSent: boolean, employer: Employer): Direction {
  if (incoming.content.kind === 'mail') return directionOf(incoming.content.mail, inSent, employer);
  return { direction: inSent ? 'out' : 'in', people: [] };
}

interface Stored {
  /** Message ids by identity, in hex. */
  readonly ids: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly isNew: ReadonlySet<number>;
  /** New incoming messages that can be assessed. */
  readonly fresh: readonly number[];
}

async function storeMessages(tx: Handle, drafts: readonly Draft[]): Promise<Stored> {
  const identities = [
    ...new Map(drafts.map((draft) => [hex(draft.incoming), draft.incoming.identity])).values(),
  ];
  const present = identities.length === 0 ? [] : await idsOf(tx, identities);
  const ids = new Map(present.map((row) => [row.identity.toString('hex'), row.id]));
  const unseen = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = hex(draft.incoming);
    if (!ids.has(key) && !unseen.has(key)) unseen.set(key, draft);
  }
  const fresh: number[] = [];
  const isNew = new Set<number>();
  const people = await findOrCreatePeople(
    tx,
    [...unseen.values()].flatMap((draft) => draft.direction.people),
  );
  if (unseen.size > 0) {
    const roles = await rolesFor(tx, [...unseen.values()], people);
    const rows = await tx
      .insert(tables.message)
      .values([...unseen].map(([key, draft]) => rowOf(draft, people, roles.get(key) ?? null)))
      .returning({ id: tables.message.id, identity: tables.message.identity });
    for (const row of rows) {
      const key = row.identity.toString('hex');
      ids.set(key, row.id);
      isNew.add(row.id);
      const draft = unseen.get(key);
      if (draft?.direction.direction === 'in' && draft.incoming.content.kind === 'mail') fresh.push(row.id);
    }
    await storeAttachments(tx, [...unseen.values()], ids);
  }
  return { ids, people, isNew, fresh };
}

const hex = (incoming: Incoming): string => incoming.identity.toString('hex');

function idsOf(tx: Handle, identities: Buffer[]): Promise<{ id: number; identity: Buffer }[]> {
  return tx
    .select({ id: tables.message.id, identity: tables.message.identity })
    .from(tables.message)
    .where(inArray(tables.message.identity, identities));
}

function rowOf(draft: Draft, people: ReadonlyMap<string, number>, roleId: number | null) {
  const { incoming, direction } = draft;
  const base = {
    identity: incoming.identity,
    direction: direction.direction,
    receivedAt: incoming.receivedAt,
    sizeBytes: incoming.sizeBytes,
    roleId,
  };
  if (incoming.content.kind === 'quarantined') {
    const { code, detail, rawGzip } = incoming.content;
    return {
      ...base,
      fromName: '',
      fromAddress: '',
      to: [],
      cc: [],
      subject: '',
      text: '',
      newText: '',
      headers: {},
      isAutomatic: false,
      quarantineCode: code,
      quarantineDetail: detail,
      rawGzip,
    };
  }
  const { mail } = incoming.content;
  const person = direction.direction === 'in' ? direction.people[0] : undefined;
  return {
    ...base,
    candidateId: person === undefined ? null : (people.get(person.address.toLowerCase()) ?? null),
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    references: [...mail.references],
    fromName: mail.from.name,
    fromAddress: mail.from.address,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    subject: mail.subject,
    dateHeader: mail.dateHeader,
    offsetMinutes: offsetOfDateHeader(mail.dateHeader),
    text: mail.text,
    newText: mail.newText,
    html: mail.html,
    headers: { ...mail.headers },
    isAutomatic: mail.isAutomatic,
  };
}

async function rolesFor(
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

async function storeAttachments(
  tx: Handle,
  drafts: readonly Draft[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = drafts.flatMap(({ incoming }) =>
    incoming.content.kind === 'mail'
      ? incoming.content.mail.attachments
          .filter((file) => !file.inline)
          .map((file, position) => ({
            messageId: ids.get(hex(incoming)) ?? 0,
            position,
            name: file.name,
            type: file.type,
            sizeBytes: file.sizeBytes,
            sha256: Buffer.from(file.sha256, 'hex'),
          }))
      : [],
  );
  for (let start = 0; start < rows.length; start += 1_000) {
    await tx.insert(tables.attachment).values(rows.slice(start, start + 1_000));
  }
}

async function storePlaces(
  tx: Handle,
  position: FolderPosition,
  batch: readonly Incoming[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  if (batch.length === 0) return;
  const { folderId, uidValidity } = position;
  await tx
    .insert(tables.messagePlace)
    .values(
      batch.map((item) => ({ folderId, uidValidity, uid: item.uid, messageId: ids.get(hex(item)) ?? 0 })),
    )
    .onConflictDoUpdate({
      target: [tables.messagePlace.folderId, tables.messagePlace.uidValidity, tables.messagePlace.uid],
      // Seen again after it was thought gone.
      set: { goneAt: null },
    });
}

async function storeContacts(tx: Handle, drafts: readonly Draft[], stored: Stored): Promise<ToAssess[]> {
  const rows: (typeof tables.contact.$inferInsert)[] = [];
  const done = new Set<number>();
  for (const { incoming, direction } of drafts) {
    const messageId = stored.ids.get(hex(incoming));
    if (messageId === undefined || !stored.isNew.has(messageId) || done.has(messageId)) continue;
    done.add(messageId);
    const automatic = incoming.content.kind === 'mail' && incoming.content.mail.isAutomatic;
    const candidateIds = new Set(
      direction.people.map((person) => stored.people.get(person.address.toLowerCase())),
    );
    for (const candidateId of candidateIds) {
      if (candidateId === undefined) continue;
      const by = direction.direction === 'in' ? 'candidate' : 'employer';
      rows.push({ candidateId, messageId, at: incoming.receivedAt, by, automatic, channel: 'email' });
    }
  }
  if (rows.length === 0) return [];
  await tx.insert(tables.contact).values(rows);
  return markOutdated(tx, rows);
}

/**
 * Messages that a new contact changes: later ones of the same person have another history, and the last one before an
 * answer of ours is answered now.
 */
async function markOutdated(
  tx: Handle,
  contacts: readonly (typeof tables.contact.$inferInsert)[],
): Promise<ToAssess[]> {
  const changes = JSON.stringify(
    contacts.map((row) => ({ candidate: row.candidateId, at: row.at, by: row.by, message: row.messageId })),
  );
  const { rows } = await tx.execute<{ id: string; revision: number }>(sql`
    with change as (
      select * from json_to_recordset(${changes}::json)
        as change(candidate bigint, at timestamptz, by text, message bigint)
    ), later as (
      select m.id from ${tables.message} m join change on change.candidate = m.candidate_id
       where m.direction = 'in' and m.received_at > change.at and m.id <> change.message
    ), answered as (
      select (select m.id from ${tables.message} m
               where m.candidate_id = change.candidate and m.direction = 'in' and m.received_at <= change.at
               order by m.received_at desc, m.id desc limit 1) as id
        from change where change.by = 'employer'
    )
    update ${tables.message} m set revision = m.revision + 1
     where m.id in (select id from later union select id from answered)
       and m.quarantine_code is null
       and exists (select 1 from ${tables.assessment} a where a.message_id = m.id)
    returning m.id, m.revision`);
  return rows.map((row) => ({ messageId: Number(row.id), revision: row.revision }));
}

/** UIDs of a folder that are stored and not known to be gone. */
export async function storedUids(database: Database, position: FolderPosition): Promise<number[]> {
  const rows = await database
    .select({ uid: tables.messagePlace.uid })
    .from(tables.messagePlace)
    .where(
      and(
        eq(tables.messagePlace.folderId, position.folderId),
        eq(tables.messagePlace.uidValidity, position.uidValidity),
        isNull(tables.messagePlace.goneAt),
      ),
    );
  return rows.map((row) => row.uid);
}

/** Marks places as gone from the server; the messages stay. */
export async function markGone(
  database: Database,
  position: FolderPosition,
  uids: readonly number[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < uids.length; start += 1_000) {
    await database
      .update(tables.messagePlace)
      .set({ goneAt: now })
      .where(
        and(
          eq(tables.messagePlace.folderId, position.folderId),
          eq(tables.messagePlace.uidValidity, position.uidValidity),
          inArray(tables.messagePlace.uid, uids.slice(start, start + 1_000)),
        ),
      );
  }
}

/** How many UIDs below `uidNext` are stored and not known to be gone. */
export async function countStored(
  database: Database,
  position: FolderPosition,
  uidNext: number,
): Promise<number> {
  return database.$count(
    tables.messagePlace,
    and(
      eq(tables.messagePlace.folderId, position.folderId),
      eq(tables.messagePlace.uidValidity, position.uidValidity),
      isNull(tables.messagePlace.goneAt),
      lt(tables.messagePlace.uid, uidNext),
    ),
  );
}
