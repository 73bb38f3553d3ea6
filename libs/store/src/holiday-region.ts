import { sql } from 'drizzle-orm';
import type { Handle } from './database.ts';
import { digestSettings, user } from './schema.ts';

/**
 * Whose public holidays the office keeps, as it is stored: the region that most people have set for their digests, of
 * two that as many have set the one that was here first; null where nobody has set one.
 */
export const officeHolidayRegion = sql<string | null>`(
  select s.region from ${digestSettings} s join ${user} u on u.id = s.user_id
   where s.region is not null and u.deactivated_at is null
   group by s.region order by count(*) desc, min(s.user_id) limit 1)`;

/** @see officeHolidayRegion */
export async function readHolidayRegion(tx: Handle): Promise<string | null> {
  const { rows } = await tx.execute<{ region: string | null }>(sql`select ${officeHolidayRegion} as region`);
  return rows[0]?.region ?? null;
}

/** The same, with a mark that is another one whenever anybody has written what it comes from, be it only to take it back. */
export async function readHolidayRegionAndMark(
  tx: Handle,
): Promise<{ readonly region: string | null; readonly mark: string | null }> {
  const { rows } = await tx.execute<{ region: string | null; mark: string | null }>(sql`
    select ${officeHolidayRegion} as region,
           (select md5(string_agg(concat_ws(' ', s.user_id, s.xmin, u.xmin), ',' order by s.user_id))
              from ${digestSettings} s join ${user} u on u.id = s.user_id) as mark`);
  return rows[0] ?? { region: null, mark: null };
}
