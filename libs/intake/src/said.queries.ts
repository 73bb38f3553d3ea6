import { sql } from 'drizzle-orm';
import type { Lane } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';

/** Who has said what of a message. */
export interface Said {
  readonly lane: Lane;
  readonly by: string;
}

const { earlyAnswer, inboxEntry, message } = tables;

/**
 * What people have said of messages: in a dry run before, or in the queue since they are here.
 *
 * @param keys identities, in hex
 * @returns by key; without what is not in sight
 */
export async function readSaid(
  tx: Handle,
  keys: readonly string[],
  sight: Sight,
): Promise<Map<string, Said>> {
  if (keys.length === 0) return new Map();
  const identities = sql`array(select decode(key, 'hex') from unnest(${`{${keys.join()}}`}::text[]) as key)`;
  const { rows } = await tx.execute<{ key: string; lane: Lane; by: string }>(sql`
    select encode(${message.identity}, 'hex') as key, ${inboxEntry.lane} as lane, ${inboxEntry.laneSetBy} as by
      from ${message} join ${inboxEntry} on ${inboxEntry.messageId} = ${message.id}
     where ${message.identity} = any(${identities}) and ${inboxEntry.laneSetBy} is not null
       and ${entriesInSight(sight) ?? sql`true`}
     union all
    select encode(${earlyAnswer.identity}, 'hex'), ${earlyAnswer.lane}, ${earlyAnswer.byName}
      from ${earlyAnswer}
     where ${earlyAnswer.identity} = any(${identities}) and (${sight.care} or ${earlyAnswer.lane} <> 'excessive')`);
  return new Map(rows.map(({ key, lane, by }) => [key, { lane, by }]));
}
