import { type SQL, sql } from 'drizzle-orm';
import { type Debt, type Reason, type Section, presentReasons, reasonOutside } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, messagesInSight, tables } from '#libs/store';
import type { ReaderEntry } from './content.ts';

const { inboxEntry: entry, message } = tables;

/** Far more than a digest counts; it bounds the work for a queue that nobody has read in months. */
const MOST_ENTRIES = 5_000;

type EntryRow = {
  id: string;
  message_id: string;
  section: Section;
  reading_seconds: number;
  name: string;
  role_id: string | null;
  role_title: string | null;
  reasons: Reason[];
  owed: Debt | null;
  harm_at: string | null;
  waiting_since: string;
  state_key: string;
};

/** Open entries that somebody may see, without those that somebody closed a moment ago. */
function openInSight(sight: Sight): SQL {
  return sql`${entry.state} = 'open' and cardinality(${entry.messageIds}) > 0
    and not exists (select 1 from ${tables.inboxAction} act
                     where act.entry_id = ${entry.id} and act.id > ${entry.appliedActionId}
                       and act.state in ('done', 'later'))
    and ${entriesInSight(sight) ?? sql`true`}`;
}

/**
 * The open entries of which a reader was not told in their present state, in reading order.
 *
 * The state is the section, the message shown, the newest message, our debt, and the last decision of a person: what
 * comes back from "later" is told again.
 */
export async function readFreshEntries(
  tx: Handle,
  userId: number,
  sight: Sight,
  now: Date,
  timeZone: string,
): Promise<ReaderEntry[]> {
  const { rows } = await tx.execute<EntryRow>(sql`
    select ${entry.id} as id, ${entry.messageId} as message_id, ${entry.section} as section,
           ${entry.readingSeconds} as reading_seconds, c.name, ${entry.roleId} as role_id, r.title as role_title,
           a.result -> 'reasons' as reasons, o.owed, a.result ->> 'harmAt' as harm_at,
           a.result ->> 'waitingSince' as waiting_since, k.state_key
      from ${entry}
      join ${tables.candidate} c on c.id = ${entry.candidateId}
      join ${tables.assessment} a on a.message_id = ${entry.messageId}
      left join ${tables.role} r on r.id = ${entry.roleId}
      cross join lateral (select case when not ${entry.debtDismissed} then a.result -> 'owed' end as owed) o
      cross join lateral (select concat_ws(' ', ${entry.section}, ${entry.messageId}, (${entry.messageIds})[1],
                                           o.owed ->> 'because', ${entry.appliedActionId}) as state_key) k
      left join ${tables.digestTold} t on t.user_id = ${userId} and t.entry_id = ${entry.id}
     where ${openInSight(sight)} and t.state_key is distinct from k.state_key
     order by ${entry.priority} desc, ${entry.id}
     limit ${MOST_ENTRIES}`);
  return rows.map((row) => ({
    id: Number(row.id),
    messageId: Number(row.message_id),
    section: row.section,
    name: row.name,
    roleId: row.role_id === null ? null : Number(row.role_id),
    roleTitle: row.role_title,
    ...told(row, now, timeZone),
    owedBecause: row.owed?.because ?? null,
    waitingSince: new Date(row.waiting_since),
    readingSeconds: row.reading_seconds,
    stateKey: row.state_key,
  }));
}

/** Why it is read, and the words that show it: our promise or their question where that is the debt. */
function told(
  { section, reasons, owed, harm_at: harmAt }: EntryRow,
  now: Date,
  timeZone: string,
): Pick<ReaderEntry, 'reason' | 'quote'> {
  const first = reasonOutside(presentReasons(reasons, { owed, harmAt }, now, timeZone));
  const quote = section === 'owed' ? (owed?.quote ?? first?.quote) : first?.quote;
  return { reason: first?.text ?? '', quote: lineOf(quote ?? null) };
}

/** What waits folded, whether it was told or not. */
export async function readFolded(
  tx: Handle,
  sight: Sight,
): Promise<{ messages: number; people: number; care: number }> {
  const { rows } = await tx.execute<{ messages: number; people: number; care: number }>(sql`
    select coalesce(sum(cardinality(${entry.messageIds})) filter (where ${entry.section} = 'nothing_new'), 0)::int
             as messages,
           count(distinct ${entry.candidateId}) filter (where ${entry.section} = 'nothing_new')::int as people,
           count(*) filter (where ${entry.section} = 'care')::int as care
      from ${entry}
     where ${entry.section} in ('nothing_new', 'care') and ${openInSight(sight)}`);
  return rows[0] ?? { messages: 0, people: 0, care: 0 };
}

const LONGEST_WORDS = 140;

/** Words on one line, cut at a space where they are long. */
function lineOf(words: string | null): string | null {
  const line = (words ?? '').replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_WORDS) return line === '' ? null : line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_WORDS)) || line.slice(0, LONGEST_WORDS)}…`;
}

interface Arrived {
  readonly at: Date;
  readonly readingSeconds: number;
  readonly folded: boolean;
}

/** Messages of candidates in a span that somebody may see, in order, with the section that they were first put in. */
export async function readArrivals(tx: Handle, from: Date, to: Date, sight: Sight): Promise<Arrived[]> {
  const { rows } = await tx.execute<{
    at: Date | string;
    seconds: string | null;
    section: string | null;
  }>(sql`
    select ${message.receivedAt} as at, a.result ->> 'readingSeconds' as seconds,
           (select d.section from ${tables.decision} d where d.message_id = ${message.id} order by d.id limit 1)
             as section
      from ${message}
      left join ${tables.assessment} a on a.message_id = ${message.id}
     where ${message.direction} = 'in' and ${message.candidateId} is not null
       and ${message.receivedAt} > ${from.toISOString()}::timestamptz
       and ${message.receivedAt} <= ${to.toISOString()}::timestamptz
       and ${messagesInSight(sight) ?? sql`true`}
     order by ${message.receivedAt}`);
  return rows.map((row) => ({
    at: new Date(row.at),
    readingSeconds: Number(row.seconds ?? 0),
    folded: row.section === 'nothing_new' || row.section === 'care',
  }));
}

/** Places on the servers at their last checks: what there is, what we have, what is missing. */
export async function readLedgerSum(
  tx: Handle,
): Promise<{ onServer: number; accounted: number; missing: number; toReadBack: number }> {
  const { rows } = await tx.execute<{ stored: number; missing: number; to_read_back: number }>(sql`
    select (select count(*)::int from ${tables.messagePlace} p
              join ${tables.folder} f on f.id = p.folder_id join ${tables.mailbox} b on b.id = f.mailbox_id
             where p.gone_at is null and b.disconnected_at is null) as stored,
           coalesce(sum(f.missing), 0)::int as missing, coalesce(sum(f.to_read_back), 0)::int as to_read_back
      from ${tables.folder} f join ${tables.mailbox} b on b.id = f.mailbox_id where b.disconnected_at is null`);
  const { stored, missing, to_read_back: toReadBack } = rows[0] ?? { stored: 0, missing: 0, to_read_back: 0 };
  return { onServer: stored + missing + toReadBack, accounted: stored, missing, toReadBack };
}

/** What a person is asked to look at. */
export interface CheckDraft {
  readonly entryId: number;
  readonly messageId: number;
  readonly words: string;
  readonly roleTitle: string | null;
}

/**
 * Folded messages of the last thirty days that a person was not asked about yet, each as likely as any other: what the
 * answers say about them then holds for all.
 */
export async function drawChecks(
  tx: Handle,
  userId: number,
  sight: Sight,
  now: Date,
  count: number,
): Promise<CheckDraft[]> {
  const { rows } = await tx.execute<{
    entry_id: string;
    message_id: string;
    role_title: string | null;
    words: string;
  }>(sql`
    select ${entry.id} as entry_id, ${message.id} as message_id, r.title as role_title,
           coalesce(a.result #>> '{reasons,0,quote}', left(${message.newText}, 400)) as words
      from ${message}
      join ${tables.assessment} a on a.message_id = ${message.id}
      join ${entry} on ${entry.candidateId} = ${message.candidateId}
                   and ${entry.roleKey} = coalesce(${message.roleId}, 0) and ${entry.strand} = 'follow_up'
      left join ${tables.role} r on r.id = ${message.roleId}
     where ${message.direction} = 'in' and a.lane = 'empty' and a.result ->> 'section' = 'nothing_new'
       and ${message.receivedAt} > ${now.toISOString()}::timestamptz - interval '30 days'
       and ${message.receivedAt} <= ${now.toISOString()}::timestamptz
       and ${entriesInSight(sight) ?? sql`true`}
       and not exists (select 1 from ${tables.digestCheck} k
                        where k.user_id = ${userId} and k.message_id = ${message.id})
     order by random()
     limit ${count}`);
  return rows.map((row) => ({
    entryId: Number(row.entry_id),
    messageId: Number(row.message_id),
    words: lineOf(row.words) ?? 'Subject only',
    roleTitle: row.role_title,
  }));
}
