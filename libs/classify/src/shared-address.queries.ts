import { sql } from 'drizzle-orm';
import { areTwoNames, greetedAmong } from '#libs/domain';
import { type Handle, tables } from '#libs/store';
import type { EntryMessage } from './placed-message.ts';

const { contact, message } = tables;

/** What we wrote to somebody. */
interface Reply {
  readonly at: Date;
  /** Of whoever wrote what it answers; empty where it answers nothing of theirs. */
  readonly name: string;
  /** How it begins; empty where it is no mail. */
  readonly beginning: string;
}

/** Enough for the line that greets somebody. */
const BEGINNING = 200;

/** Whether names are of two people. */
function areTwoPeople(names: readonly string[]): boolean {
  return names.some((one, at) => names.slice(at + 1).some((other) => areTwoNames(one, other)));
}

/**
 * Where two people share an address, what greets one of them, or else answers a message of one, is no answer to the other,
 * who goes on waiting. What does neither, as a call, is taken to be to both.
 *
 * @param replies ours to both
 * @param names of all who write from there, about whichever role
 */
export function withRepliesApart(
  messages: readonly EntryMessage[],
  replies: readonly Reply[],
  names: readonly string[],
): EntryMessage[] {
  const sent = replies.map(({ at, name, beginning }) => {
    const greeted = greetedAmong(beginning, names);
    return { at, to: greeted.length === 0 ? [name] : greeted };
  });
  return messages.map((each) => {
    const times = sent
      .filter(({ to }) => to.some((name) => !areTwoNames(name, each.name ?? '')))
      .map(({ at }) => at.getTime());
    return { ...each, lastReplyAt: times.length === 0 ? null : new Date(Math.max(...times)) };
  });
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

type ReplyRow = { candidate_id: string; at: Date | string; name: string | null; beginning: string | null };

/** What we wrote to people, by candidate. */
export async function readReplies(
  tx: Handle,
  candidateIds: readonly number[],
): Promise<Map<number, Reply[]>> {
  if (candidateIds.length === 0) return new Map();
  const { rows } = await tx.execute<ReplyRow>(sql`
    select c.candidate_id, c.at, asked.from_name as name, left(m.new_text, ${BEGINNING}) as beginning
      from ${contact} c left join ${message} m on m.id = c.message_id
      left join ${message} asked on asked.message_id = m.in_reply_to and asked.candidate_id = c.candidate_id
       and asked.direction = 'in' and asked.person_address = lower(asked.from_address)
     where c.candidate_id = any(${`{${candidateIds.join()}}`}::bigint[]) and c.by = 'employer'
       and not c.automatic and not c.unproven`);
  const replies = Map.groupBy(rows, (row) => Number(row.candidate_id));
  return new Map(
    [...replies].map(([id, own]) => [
      id,
      own.map(({ at, name, beginning }) => ({
        at: new Date(at),
        name: name ?? '',
        beginning: beginning ?? '',
      })),
    ]),
  );
}
