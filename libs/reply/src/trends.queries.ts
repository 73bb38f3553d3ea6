import { sql } from 'drizzle-orm';
import type { TrendsView, WeekView } from '#libs/contract';
import { LANES, type Lane } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, messagesInSight, tables } from '#libs/store';

const { message, contact, assessment } = tables;

/** A quarter of a year: long enough for a trend, short enough to draw small. */
const WEEKS = 12;

type Row = {
  week: string;
  answer_days: number | null;
  answers: number;
  longest: number;
  follow_ups: number;
} & Record<Lane, number>;

/**
 * Weeks of answers, waits, follow-ups and lanes, oldest first.
 *
 * A wait begins with a person's first message since our last word to them, and ends with our next word; an automatic
 * message of either side neither begins nor ends one. It lasts calendar days, as everywhere, here those of UTC.
 */
export async function readTrends(tx: Handle, sight: Sight, now: Date): Promise<TrendsView> {
  const inSight = messagesInSight(sight) ?? sql`true`;
  const at = sql`${now.toISOString()}::timestamptz`;
  // When a wait ended is found in one pass: asked for each by itself, the time grew with the square of the contacts.
  const { rows } = await tx.execute<Row>(sql`
    with week as (
      select start at time zone 'UTC' as start, (start + interval '7 days') at time zone 'UTC' as over
        from generate_series(
          date_trunc('week', ${at} at time zone 'UTC') - make_interval(weeks => ${WEEKS - 1}),
          date_trunc('week', ${at} at time zone 'UTC'), interval '7 days') start
    ),
    seen as (
      select ${contact.candidateId} as candidate_id, ${contact.at} as at, ${contact.by} as by
        from ${contact} left join ${message} on ${message.id} = ${contact.messageId}
       where not ${contact.automatic} and ${contact.at} > ${at} - interval '180 days'
         and (${message.id} is null or ${inSight})
    ),
    turn as (
      select at, by, lag(by) over (partition by candidate_id order by at) as before,
             min(at) filter (where by = 'employer') over (
               partition by candidate_id order by at desc groups between unbounded preceding and 1 preceding) as answered
        from seen
    ),
    wait as (
      select at as since, answered from turn where by = 'candidate' and before is distinct from 'candidate'
    ),
    mail as (
      select ${message.receivedAt} as at, ${assessment.lane} as lane, ${assessment.kind} as kind
        from ${message} join ${assessment} on ${assessment.messageId} = ${message.id}
       where ${message.receivedAt} >= (select min(start) from week) and ${inSight}
    )
    select to_char(week.start at time zone 'UTC', 'YYYY-MM-DD') as week,
           (select percentile_cont(0.5) within group (order by extract(epoch from answered - since) / 86400)
              from wait where answered >= week.start and answered < week.over)::float as answer_days,
           (select count(*)::int from wait where answered >= week.start and answered < week.over) as answers,
           coalesce((select max((least(week.over - interval '1 second', ${at}) at time zone 'UTC')::date
                                 - (since at time zone 'UTC')::date)
              from wait where since < week.over and (answered is null or answered >= week.over)
                and since > week.over - interval '60 days'), 0) as longest,
           ${sql.join(
             LANES.map(
               (lane) =>
                 sql`(select count(*)::int from mail where mail.lane = ${lane}
                       and mail.at >= week.start and mail.at < week.over) as ${sql.identifier(lane)}`,
             ),
             sql`, `,
           )},
           (select count(*)::int from mail where mail.lane = 'empty'
              and mail.at >= week.start and mail.at < week.over) as follow_ups
      from week order by week.start`);
  return { weeks: rows.map(weekOf) };
}

function weekOf(row: Row): WeekView {
  return {
    week: row.week,
    answerDays: row.answer_days === null ? null : Math.round(row.answer_days * 10) / 10,
    answers: row.answers,
    longestWaitDays: row.longest,
    followUps: row.follow_ups,
    lanes: {
      value_added: row.value_added,
      empty: row.empty,
      excessive: row.excessive,
      other: row.other,
    },
  };
}
