import { sql } from 'drizzle-orm';
import type { WaitingRole } from '#libs/contract';
import type { Sight } from '#libs/platform';
import { type Handle, tables } from '#libs/store';
import { waitsInSight } from './waiting-people.queries.ts';

const { inboxEntry: entry, message, contact } = tables;

export interface Promises {
  /** How many different ones have passed: the same words for the same day are one. */
  readonly passed: number;
  /** The promise of most of a role's people, with who gave it and when, by the key of the role. */
  readonly of: ReadonlyMap<number, NonNullable<WaitingRole['promise']>>;
}

type Row = { passed: number } & (
  | { role_key: string; quote: string; due: string | null; name: string | null; at: Date | string | null }
  | { role_key: null; quote: null; due: null; name: null; at: null }
);

/** What we promised to those who wait, and did not keep. */
export async function readPromises(tx: Handle, sight: Sight): Promise<Promises> {
  const { rows } = await tx.execute<Row>(sql`
    with broken as (
      select ${entry.roleKey} as role_key, ${entry.candidateId} as candidate_id, ${entry.waitsSince} as since,
             ${entry.id} as id, ${entry.debt} ->> 'quote' as quote, ${entry.debt} ->> 'promisedBy' as due
        from ${entry}
       where ${waitsInSight(sight)} and not ${entry.withinAim} and ${entry.debt} ->> 'because' = 'promise_passed'),
    ranked as (
      select *, count(*) over words as times, row_number() over (words order by since, id) as turn
        from broken where quote is not null window words as (partition by role_key, quote)),
    most as (
      select distinct on (role_key) * from ranked where turn = 1 order by role_key, times desc, since, id)
    select total.passed, most.role_key, most.quote, most.due, given.name, given.at
      from (select count(distinct (coalesce(quote, ''), coalesce(due, '')))::int as passed from broken) total
      left join most on true
      left join lateral (
        select m.from_name as name, m.received_at as at
          from ${message} m join ${contact} c on c.message_id = m.id
         where m.direction = 'out' and c.candidate_id = most.candidate_id and position(most.quote in m.new_text) > 0
           and (most.role_key = 0 or m.role_id is null or m.role_id = most.role_key)
         order by m.received_at desc limit 1) given on true`);
  const of = new Map<number, NonNullable<WaitingRole['promise']>>();
  for (const row of rows) {
    if (row.role_key === null) continue;
    of.set(Number(row.role_key), {
      quote: row.quote,
      promisedBy: row.due ?? '',
      by: row.name === null || row.name === '' ? null : row.name,
      at: row.at === null ? null : new Date(row.at).toISOString(),
    });
  }
  return { passed: rows[0]?.passed ?? 0, of };
}
