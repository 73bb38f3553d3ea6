import { sql } from 'drizzle-orm';
import type { Ledger, MailboxView, ReadingBack } from '#libs/contract';
import { ADVISORY_LOCKS, type Database, tables } from '#libs/store';

/** A row for each folder; a type, because an index signature is asked of it. */
type Row = {
  mailbox_id: string;
  name: string;
  state: MailboxView['state'];
  problem: string | null;
  path: string | null;
  use: MailboxView['folders'][number]['use'] | null;
  uid_validity: string | null;
  on_server: number | null;
  missing: number | null;
  first_uid: string | null;
  to_read_back: number | null;
  to_read_back_at_first: number | null;
  read_through: Date | string | null;
  checked_at: Date | string | null;
  stored: number;
  assessed: number;
  quarantined: number;
  erased: number;
  gone: number;
  act: NonNullable<MailboxView['lastAct']>['act'] | null;
  act_by: string | null;
  act_at: Date | string | null;
  provider: MailboxView['signInProvider'];
};

const EMPTY: Ledger = {
  onServer: 0,
  stored: 0,
  assessed: 0,
  quarantined: 0,
  erased: 0,
  outOfScope: 0,
  missing: 0,
  gone: 0,
  checkedAt: null,
  readingBack: null,
};

/** Adding a mailbox or taking one over from a process that died takes seconds. */
const TAKEOVER = sql`interval '60 seconds'`;
/** Whoever reads it says so every minute, also while it waits for its turn or for a poor line. */
const LONGEST_SILENCE = sql`interval '10 minutes'`;

/** The sweep rings again for what was read back and forgotten when it is ten minutes old. */
const LONGEST_UNSORTED = sql`interval '15 minutes'`;
/** A backlog of some hundred thousand is worked off by then, and an assessment that failed has been tried four times. */
const LONGEST_IN_LINE = sql`interval '1 hour'`;

const UNREAD = sql`(b.state <> 'paused' and b.state_at < now() - ${TAKEOVER} and not exists (
  select 1 from pg_locks l
   where l.locktype = 'advisory' and l.classid = ${ADVISORY_LOCKS.mailboxLeases}::oid and l.objid = b.id::int::oid and l.objsubid = 2
     and l.database = (select oid from pg_database where datname = current_database()) and l.granted))`;
const SILENT = sql`(b.state in ('connecting', 'reading', 'live') and b.state_at < now() - ${LONGEST_SILENCE})`;
/**
 * Since when the first message waits that nobody has ever sorted; null where none does. By its number, in which messages
 * are stored: to look at each that waits would cost a second where thousands are sorted anew.
 */
const WAITING = sql`(select m.stored_at as since from ${tables.message} m where m.id = (
  select t.message_id from ${tables.toAssess} t
   where not exists (select 1 from ${tables.assessment} a where a.message_id = t.message_id)
   order by t.message_id limit 1)) waiting`;
/**
 * Mail is here that nobody has ever sorted, and nothing else is sorted meanwhile either: it stands in no list, and all
 * would look well. A long backlog alone is none, nor is what is only sorted anew.
 */
const UNSORTED = sql`(b.state <> 'paused' and waiting.since < now() - ${LONGEST_UNSORTED}
  and not exists (select 1 from ${tables.assessment} where assessed_at > now() - ${LONGEST_UNSORTED}))`;
/** Others are sorted, and one message is not: most likely because it cannot be. */
const LEFT_BEHIND = sql`(b.state <> 'paused' and waiting.since < now() - ${LONGEST_IN_LINE})`;
/** What its reader last said, unless there is none any more or nobody sorts: then it is stuck, whatever was said. */
const STATE = sql`case when b.state <> 'refused' and (${UNREAD} or ${SILENT} or ${UNSORTED} or ${LEFT_BEHIND}) then 'stuck' else b.state end`;
const PROBLEM = sql`case
  when b.state <> 'refused' and ${UNREAD} then 'No process reads this mailbox: start one with the service intake.'
  when ${SILENT} then 'Its reader has said nothing for ten minutes: restart the process with the service intake.'
  when b.state = 'refused' then b.problem
  when ${UNSORTED} then 'Mail is read and not sorted, so it stands in no list: start or restart a process with the service classify.'
  when ${LEFT_BEHIND} then 'Mail has waited for an hour to be sorted, and stands in no list until then: look for assess-failed in the log of the service classify.'
  else b.problem end`;

/**
 * Every mailbox with its ledger. `stored` counts places that the server had at the last check; places found later
 * wait for the next one, so the sum always adds up.
 *
 * It counts in indexes and leaves the messages themselves unread: of 100,000 those are 160 MB, at every page that opens.
 */
export async function readLedgers(database: Database): Promise<MailboxView[]> {
  const { rows } = await database.execute<Row>(sql`
    select b.id as mailbox_id, b.name, ${STATE} as state, ${PROBLEM} as problem, f.path, f.use, f.uid_validity, f.on_server, f.missing, f.checked_at,
           f.first_uid, f.to_read_back, f.to_read_back_at_first, lowest.received_at as read_through,
           coalesce(p.stored, 0)::int as stored, coalesce(p.assessed, 0)::int as assessed,
           coalesce(p.quarantined, 0)::int as quarantined, coalesce(p.erased, 0)::int as erased,
           coalesce(p.gone, 0)::int as gone,
           last.act, last.by_name as act_by, last.at as act_at, g.provider
      from ${tables.mailbox} b
      left join ${WAITING} on true
      left join ${tables.mailboxGrant} g on g.mailbox_id = b.id
      left join ${tables.folder} f on f.mailbox_id = b.id and (f.uid_validity is not null or f.checked_at is null)
      left join lateral (
        select act, by_name, at from ${tables.mailboxAct} where mailbox_id = b.id order by id desc limit 1
      ) last on true
      left join lateral (
        select count(*) filter (where here.now and e.id is null) as stored,
               count(*) filter (where here.now and e.id is not null) as erased,
               count(*) filter (where here.now and q.id is not null) as quarantined,
               count(*) filter (where here.now and e.id is null and (a.message_id is not null or o.id is not null)) as assessed,
               count(*) filter (where not here.now and e.id is null) as gone
          from ${tables.messagePlace} mp
          left join ${tables.message} q on q.id = mp.message_id and q.quarantine_code is not null
          left join ${tables.message} e on e.id = mp.message_id and e.erased_at is not null
          left join ${tables.message} o on o.id = mp.message_id and o.direction = 'out'
          left join ${tables.assessment} a on a.message_id = mp.message_id
          cross join lateral (select mp.gone_at is null as now) here
         where mp.folder_id = f.id
      ) p on true
      left join lateral (
        select m.received_at from ${tables.messagePlace} mp join ${tables.message} m on m.id = mp.message_id
         where f.first_uid > 1 and mp.folder_id = f.id and mp.uid_validity = f.uid_validity and mp.uid >= f.first_uid
           and m.erased_at is null
         order by mp.uid limit 1
      ) lowest on true
     where b.disconnected_at is null
     order by b.id, f.use, f.path`);

  const mailboxes = new Map<string, MailboxView>();
  const readBackWhole = new Map<string, number>();
  for (const row of rows) {
    const id = row.mailbox_id;
    const { name, state, problem } = row;
    const view = mailboxes.get(id) ?? {
      id,
      name,
      state,
      problem,
      lastAct: lastActOf(row),
      signInProvider: row.provider,
      ledger: EMPTY,
      folders: [],
    };
    mailboxes.set(id, view);
    if (row.path === null || row.use === null) continue;
    const folder = {
      path: row.path,
      use: row.use,
      uidValidity: row.uid_validity === null ? null : Number(row.uid_validity),
      ledger: ledgerOf(row),
    };
    const first = view.folders.length === 0;
    view.folders.push(folder);
    view.ledger = first ? folder.ledger : sum(view.ledger, folder.ledger);
    if (folder.ledger.readingBack === null)
      readBackWhole.set(id, (readBackWhole.get(id) ?? 0) + (row.to_read_back_at_first ?? 0));
  }
  return [...mailboxes.values()].map((view) => withAllOf(view, readBackWhole.get(view.id) ?? 0));
}

/** A folder that is read back to its end counts until all are: Sent is the first, and what is read would become less with it. */
function withAllOf(view: MailboxView, readBackWhole: number): MailboxView {
  const { readingBack } = view.ledger;
  if (readingBack === null) return view;
  return {
    ...view,
    ledger: { ...view.ledger, readingBack: { ...readingBack, of: readingBack.of + readBackWhole } },
  };
}

function lastActOf({ act, act_by: by, act_at: at }: Row): MailboxView['lastAct'] {
  return act === null || by === null || at === null ? null : { act, by, at: new Date(at).toISOString() };
}

function ledgerOf(row: Row): Ledger {
  const checked = row.checked_at !== null;
  // Mail may have come or gone since the check: the ledger is as of the latest of the two, and adds up.
  const readingBack = readingBackOf(row);
  const outOfScope = readingBack?.toGo ?? 0;
  const onServer = Math.max(row.on_server ?? 0, row.stored + row.erased + outOfScope + (row.missing ?? 0));
  return {
    onServer,
    stored: row.stored,
    assessed: row.assessed,
    quarantined: row.quarantined,
    erased: row.erased,
    outOfScope,
    missing: onServer - row.stored - row.erased - outOfScope,
    gone: row.gone,
    checkedAt: checked ? new Date(row.checked_at ?? 0).toISOString() : null,
    readingBack,
  };
}

function readingBackOf(row: Row): ReadingBack | null {
  if (Number(row.first_uid ?? 1) === 1) return null;
  const toGo = row.to_read_back ?? 0;
  return {
    toGo,
    of: Math.max(toGo, row.to_read_back_at_first ?? 0),
    through: row.read_through === null ? null : new Date(row.read_through).toISOString(),
  };
}

/** Of two folders: what came since the later one of the two days is read in both. */
function bothReadBack(a: ReadingBack | null, b: ReadingBack | null): ReadingBack | null {
  if (a === null || b === null) return a ?? b;
  const through =
    a.through === null || b.through === null ? null : a.through > b.through ? a.through : b.through;
  return { toGo: a.toGo + b.toGo, of: a.of + b.of, through };
}

function sum(a: Ledger, b: Ledger): Ledger {
  const oldest =
    a.checkedAt === null || b.checkedAt === null
      ? null
      : a.checkedAt < b.checkedAt
        ? a.checkedAt
        : b.checkedAt;
  return {
    onServer: a.onServer + b.onServer,
    stored: a.stored + b.stored,
    assessed: a.assessed + b.assessed,
    quarantined: a.quarantined + b.quarantined,
    erased: a.erased + b.erased,
    outOfScope: a.outOfScope + b.outOfScope,
    missing: a.missing + b.missing,
    gone: a.gone + b.gone,
    checkedAt: oldest,
    readingBack: bothReadBack(a.readingBack, b.readingBack),
  };
}

/** What an operator must know about mailboxes, as one sentence; null while every one is read or paused. */
export async function readMailboxProblems(database: Database): Promise<string | null> {
  const { rows } = await database.execute<{ id: string; problem: string | null; state: string }>(sql`
    select * from (select b.id, ${STATE} as state, ${PROBLEM} as problem from ${tables.mailbox} b
                      left join ${WAITING} on true where b.disconnected_at is null) mailbox
     where state in ('stuck', 'refused') order by id`);
  if (rows.length === 0) return null;
  return rows
    .map((row) => `Mailbox ${row.id} is ${row.state}: ${row.problem ?? 'no reason known'}`)
    .join(' ');
}
