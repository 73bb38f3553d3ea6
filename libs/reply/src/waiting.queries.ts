import { type SQL, and, eq, inArray, sql } from 'drizzle-orm';
import type { WaitingPerson, WaitingQuery, WaitingRole, WaitingView } from '#libs/contract';
import type { JobFunction, Policy } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, messagesInSight, tables } from '#libs/store';
import { readPromises } from './promises.queries.ts';
import {
  DAY_MS,
  NEEDS_OWN_ANSWER,
  WRITTEN_RECENTLY_DAYS,
  type Found,
  cursorBehind,
  daysWaited,
  readRows,
  roleKeyOf,
  waitsInSight,
} from './waiting-people.queries.ts';

const { inboxEntry: entry, message, assessment, role, contact } = tables;

/**
 * Everybody who waits for a person here, by role, the longest wait first: all of them counted, `limit` of them listed.
 * Who handles with care, and whom we wrote to since, is not among them; a row that somebody settled by hand is settled
 * here too.
 */
export async function readWaiting(
  tx: Handle,
  query: WaitingQuery,
  policy: Policy,
  sight: Sight,
  now: Date,
): Promise<WaitingView> {
  const [counted, promises, followUps] = await Promise.all([
    countRoles(tx, sight, now),
    readPromises(tx, sight),
    countFollowUps(tx, sight, now),
  ]);
  const [named, first, listed] = await Promise.all([
    nameRoles(tx, counted),
    readFirst(tx, counted, sight, now),
    list(tx, counted, query, sight, now),
  ]);
  const roles = counted.flatMap((one): WaitingRole[] => {
    const longest = first.get(one.first);
    // Settled since it was counted.
    if (longest === undefined) return [];
    const longestSince = one.since.toISOString();
    const people = (listed.get(one.roleKey) ?? []).map(({ person }) => person);
    return [
      {
        role: named.get(one.roleKey) ?? null,
        promise: promises.of.get(one.roleKey) ?? null,
        longestDays: longestSince === longest.waitingSince ? longest.days : daysWaited(longestSince, now),
        longestSince,
        people: people.filter(({ owed }) => owed !== null),
        withinAim: people.filter(({ owed }) => owed === null),
        nextCursor: people.length < one.owed.people + one.within.people ? cursorBehind(people.at(-1)) : null,
        owed: one.owed,
        within: one.within,
        first: longest,
        stamp: one.stamp,
      },
    ];
  });
  const since = counted.reduce<Date | null>(
    (longest, one) => (longest === null || one.since < longest ? one.since : longest),
    null,
  );
  const pastAim = counted.reduce((sum, { owed }) => sum + owed.people, 0);
  return {
    people: counted.reduce((sum, { within }) => sum + within.people, pastAim),
    pastAim,
    longestDays: roles.find(({ longestSince }) => longestSince === since?.toISOString())?.longestDays ?? 0,
    longestSince: since?.toISOString() ?? null,
    aimDays: policy.aims.silenceDays,
    promisesPassed: promises.passed,
    ...followUps,
    roles,
  };
}

interface CountedRole {
  readonly roleKey: number;
  readonly since: Date;
  readonly owed: WaitingRole['owed'];
  readonly within: WaitingRole['within'];
  readonly first: number;
  readonly stamp: string;
}

type CountRow = {
  role_key: string;
  since: Date | string;
  first: string;
  stamp: string;
} & Record<'owed' | 'owed_answer' | 'owed_undated' | 'within' | 'within_answer', number>;

/** A role with debts comes before one without, whatever the waits within our aim are; then the longest wait. */
async function countRoles(tx: Handle, sight: Sight, now: Date): Promise<CountedRole[]> {
  const lately = new Date(now.getTime() - WRITTEN_RECENTLY_DAYS * DAY_MS).toISOString();
  const waits = waitsInSight(sight);
  // Everybody is counted in the order of the index, without a look at a row; those who get no update are few. Of a role
  // all who wait are in sight or none, so the first one is simply the first.
  const { rows } = await tx.execute<CountRow>(sql`
    with everybody as (
      select ${entry.roleKey} as role_key, ${entry.withinAim} as within_aim, count(*)::int as people,
             (count(*) filter (where not ${entry.withdrew}))::int as staying, min(${entry.waitsSince}) as since,
             sum(hashint8extended(${entry.id}, ${entry.version})) as stamp
        from ${entry} where ${waits}
       group by ${entry.roleKey}, ${entry.withinAim}),
    heard as (
      select distinct candidate_id from ${contact}
       where by = 'employer' and not automatic and not unproven and at > ${lately}::timestamptz),
    answered as (
      select ${entry.roleKey} as role_key, ${entry.withinAim} as within_aim, count(*)::int as people
        from heard join ${entry} on ${entry.candidateId} = heard.candidate_id
       where ${waits} and not ${entry.withdrew}
       group by ${entry.roleKey}, ${entry.withinAim}),
    own as (
      select ${entry.roleKey} as role_key, ${entry.withinAim} as within_aim, count(*)::int as people
        from ${entry}
       where ${waits} and not ${entry.withdrew} and ${entry.section} = ${NEEDS_OWN_ANSWER}
         and not exists (select 1 from heard where heard.candidate_id = ${entry.candidateId})
       group by ${entry.roleKey}, ${entry.withinAim}),
    dated as (
      select ${entry.roleKey} as role_key, count(*)::int as people
        from ${entry}
       where ${waits} and not ${entry.withinAim} and not ${entry.withdrew} and ${entry.section} <> ${NEEDS_OWN_ANSWER}
         and ${entry.debt} ->> 'promisedBy' is not null
         and not exists (select 1 from heard where heard.candidate_id = ${entry.candidateId})
       group by ${entry.roleKey}),
    counted as (
      select *, staying
               - coalesce((select people from answered a where (a.role_key, a.within_aim) = (e.role_key, e.within_aim)), 0)
               - coalesce((select people from own o where (o.role_key, o.within_aim) = (e.role_key, e.within_aim)), 0) as answer
        from everybody e)
    select role_key, min(since) as since, sum(stamp)::text as stamp,
           coalesce(sum(people) filter (where not within_aim), 0)::int as owed,
           coalesce(sum(answer) filter (where not within_aim), 0)::int as owed_answer,
           coalesce(sum(answer) filter (where not within_aim), 0)::int
             - coalesce((select people from dated where dated.role_key = counted.role_key), 0) as owed_undated,
           coalesce(sum(people) filter (where within_aim), 0)::int as within,
           coalesce(sum(answer) filter (where within_aim), 0)::int as within_answer,
           (select f.id from ${entry} f
             where f.role_key = counted.role_key and f.waits_since is not null
             order by f.within_aim, f.waits_since, f.id limit 1) as first
      from counted
     group by role_key
     order by bool_and(within_aim), since, role_key`);
  return rows.map((row) => ({
    roleKey: Number(row.role_key),
    since: new Date(row.since),
    owed: { people: row.owed, toAnswer: row.owed_answer, undated: row.owed_undated },
    // To nobody within our aim did we name a day that has passed.
    within: { people: row.within, toAnswer: row.within_answer, undated: row.within_answer },
    first: Number(row.first),
    stamp: row.stamp,
  }));
}

async function nameRoles(
  tx: Handle,
  counted: readonly CountedRole[],
): Promise<ReadonlyMap<number, NonNullable<WaitingRole['role']>>> {
  const rows = await tx
    .select({ id: role.id, title: role.title, function: role.function })
    .from(role)
    .where(
      inArray(
        role.id,
        counted.map(({ roleKey }) => roleKey),
      ),
    );
  return new Map(
    rows.map(({ id, title, function: work }) => [
      id,
      { id: String(id), title, function: work as JobFunction },
    ]),
  );
}

async function readFirst(
  tx: Handle,
  counted: readonly CountedRole[],
  sight: Sight,
  now: Date,
): Promise<ReadonlyMap<number, WaitingPerson>> {
  const ids = counted.map(({ first }) => first);
  const people = await readRows(tx, inArray(entry.id, ids), ids.length, sight, now);
  return new Map(people.map(({ person }) => [Number(person.entryId), person]));
}

/** @returns the people who are listed, by role: of the one that was asked for, else of roles in order up to the limit */
async function list(
  tx: Handle,
  counted: readonly CountedRole[],
  { role: wanted, limit }: WaitingQuery,
  sight: Sight,
  now: Date,
): Promise<ReadonlyMap<number, Found[]>> {
  const asked = wanted === undefined ? null : roleKeyOf(wanted);
  const parts: { readonly roleKeys: number[]; limit: number }[] = [{ roleKeys: [], limit: 0 }];
  let left = limit;
  for (const { roleKey, owed, within } of counted) {
    if (left === 0) break;
    if (asked !== null && asked !== roleKey) continue;
    const people = owed.people + within.people;
    if (people > left) parts.push({ roleKeys: [roleKey], limit: left });
    else parts[0]?.roleKeys.push(roleKey);
    if (people <= left && parts[0] !== undefined) parts[0].limit += people;
    left = Math.max(0, left - people);
  }
  const lists = await Promise.all(
    parts.map(async (part) => readRows(tx, inArray(entry.roleKey, part.roleKeys), part.limit, sight, now)),
  );
  return Map.groupBy(lists.flat(), ({ roleKey }) => roleKey);
}

/** Mail that asked again without anything new, in the last seven days and in the seven before. */
async function countFollowUps(
  tx: Handle,
  sight: Sight,
  now: Date,
): Promise<Pick<WaitingView, 'followUpsThisWeek' | 'followUpsLastWeek'>> {
  const before = (days: number): SQL =>
    sql`${new Date(now.getTime() - days * DAY_MS).toISOString()}::timestamptz`;
  const [row] = await tx
    .select({
      followUpsThisWeek: sql<number>`(count(*) filter (where ${message.receivedAt} > ${before(7)}))::int`,
      followUpsLastWeek: sql<number>`(count(*) filter (where ${message.receivedAt} <= ${before(7)}))::int`,
    })
    .from(message)
    .innerJoin(assessment, eq(assessment.messageId, message.id))
    .where(
      and(sql`${message.receivedAt} > ${before(14)}`, eq(assessment.lane, 'empty'), messagesInSight(sight)),
    );
  return row ?? { followUpsThisWeek: 0, followUpsLastWeek: 0 };
}
