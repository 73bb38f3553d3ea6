import { sql } from 'drizzle-orm';
import { areTwoNames } from '#libs/domain';
import { type Handle, tables } from '#libs/store';

const { message } = tables;

/** Whether names are of two people. */
function areTwoPeople(names: readonly string[]): boolean {
  return names.some((one, at) => names.slice(at + 1).some((other) => areTwoNames(one, other)));
}

/** How those are called who share an address of a candidate, by candidate; one who writes from two is one. */
export async function readSharers(
  tx: Handle,
  candidateIds: readonly number[],
): Promise<Map<number, string[]>> {
  const { rows } = await tx.execute<{ candidate_id: string; names: string[] }>(sql`
    select candidate_id, array_agg(distinct from_name) as names from ${message}
     where candidate_id = any(${`{${candidateIds.join()}}`}::bigint[]) and direction = 'in'
       and person_address = lower(from_address)
     group by candidate_id, person_address having count(distinct from_name) > 1`);
  const shared = Map.groupBy(
    rows.filter(({ names }) => areTwoPeople(names)),
    (row) => Number(row.candidate_id),
  );
  return new Map([...shared].map(([id, own]) => [id, own.flatMap(({ names }) => names)]));
}
