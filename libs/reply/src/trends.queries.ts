import { sql } from 'drizzle-orm';
import type { TrendsView, WeekView } from '#libs/contract';
import { LANES, type Lane } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, messagesInSight, tables } from '#libs/store';

const { message, contact, assessment, inboxAction, inboxEntry } = tables;

/** A quarter of a year: long enough for a trend, short enough to draw small. */
const WEEKS = 12;

type Row = {
  week: string;
  answer_days: number | null;
  answers: number;
  longest: number;
} & Record<Lane, number>;

/**
 * Weeks of answers, waits, follow-ups and lanes, oldest first.
 *
 * A wait begins with a person's first message since our last word to them, and ends with our next word; an automatic
 * message of either side neither begins nor ends one, nor does mail that is only in our name. It lasts calendar days, as
 * everywhere, here those of UTC. Whoever waits is counted for as long as they do; with whom somebody settled it, or what is
 * from no candidate, waits for nothing.
 */
export async function readTrends(tx: Handle, sight: Sight, now: Date): Promise<TrendsView> {
  const inSight = messagesInSight(sight);
  const at = sql`${now.toISOString()}::timestamptz`;
  // Everything is gone through once, and not once for each week and lane: with 130,000 contacts and 100,000 messages that
  // takes from a third to two thirds of the time, by what the reader may see (measured).
  const { rows } = await tx.execute<Row>(sql`
    with week as (
      select start at time zone 'UTC' as start, (start + interval '7 days') at time zone 'UTC' as over
        from generate_series(
          date_trunc('week', ${at} at time zone 'UTC') - make_interval(weeks => ${WEEKS - 1}),
          date_trunc('week', ${at} at time zone 'UTC'), interval '7 days') start
    ),
    visible as ${inSight === undefined ? sql`not materialized` : sql`materialized`} (
      select ${message.id} as id, ${message.receivedAt} as at from ${message}
       where ${inSight ?? sql`true`}
    ),
    turn as (
      select candidate_id, at, by, lag(by) over person as before
        from ${contact} left join ${assessment} judged using (message_id)
       where not automatic and not unproven and judged.kind is distinct from 'not_candidate'
         and (message_id is null or ${inSight === undefined ? sql`true` : sql`message_id in (select id from visible)`})
      window person as (partition by candidate_id order by at)
    ),
    wait as (
      select candidate_id, at as since, by, lead(at) over person as answered
        from turn where by is distinct from before
      window person as (partition by candidate_id order by at)
    ),
    answer as (
      select date_trunc('week', answered, 'UTC') as start, count(*)::int as answers,
             percentile_cont(0.5) within group (order by extract(epoch from answered - since) / 86400)::float as days
        from wait where by = 'candidate' and answered >= (select min(start) from week)
       group by 1
    ),
    standing as materialized (
      select since, least(answered, (
               select min(said.at) from ${inboxEntry} entry join ${inboxAction} said on said.entry_id = entry.id
                where entry.candidate_id = wait.candidate_id and said.at > wait.since
                  and (said.state = 'done' or said.debt = 'dismissed')
                  and not exists (select 1 from ${inboxAction} later where later.entry_id = entry.id and later.id > said.id
                                     and (later.state <> 'done' or later.debt = 'kept')))) as ended
        from wait where by = 'candidate' and (answered is null or answered >= (select min(over) from week))
    ),
    longest as (
      select week.start, (least(week.over - interval '1 second', ${at}) at time zone 'UTC')::date
                           - (min(standing.since) at time zone 'UTC')::date as days
        from week join standing on standing.since < week.over
                               and (standing.ended is null or standing.ended >= week.over)
       group by week.start, week.over
    ),
    mail as (
      select date_trunc('week', visible.at, 'UTC') as start, ${sql.join(
        LANES.map((lane) => sql`count(*) filter (where a.lane = ${lane})::int as ${sql.identifier(lane)}`),
        sql`, `,
      )}
        from visible join ${assessment} a on a.message_id = visible.id
       where visible.at >= (select min(start) from week)
       group by 1
    )
    select to_char(week.start at time zone 'UTC', 'YYYY-MM-DD') as week, answer.days as answer_days,
           coalesce(answer.answers, 0) as answers, coalesce(longest.days, 0) as longest,
           ${sql.join(
             LANES.map((lane) => sql`coalesce(mail.${sql.identifier(lane)}, 0) as ${sql.identifier(lane)}`),
             sql`, `,
           )}
      from week left join answer using (start) left join longest using (start) left join mail using (start)
     order by week.start`);
  return { weeks: rows.map(weekOf) };
}

function weekOf(row: Row): WeekView {
  return {
    week: row.week,
    answerDays: row.answer_days === null ? null : Math.round(row.answer_days * 10) / 10,
    answers: row.answers,
    longestWaitDays: row.longest,
    followUps: row.empty,
    lanes: {
      value_added: row.value_added,
      empty: row.empty,
      excessive: row.excessive,
      other: row.other,
    },
  };
}
