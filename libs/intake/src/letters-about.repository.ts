import { and, inArray, ne, sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import type { ToAssess } from './draft.ts';
import { findAnew } from './role-choice.repository.ts';
import { peopleMeant } from './roles/people-meant.ts';

const { candidate, message } = tables;

/** A referee writes when the candidate has said that they will apply, or was asked to. */
const BEFORE_DAYS = 30;
const PART_OF_NAME = /[\p{L}'’-]{2,}/gu;
const MOST_LETTERS = 100;

/**
 * Looks again which role letters about people are about, of whom the first mail came after the letter: a referee is
 * often quicker than who applies.
 *
 * @param messageIds mail that is new
 */
export async function findRolesOfLetters(tx: Handle, messageIds: readonly number[]): Promise<ToAssess[]> {
  if (messageIds.length === 0) return [];
  const ids = sql`${`{${messageIds.join()}}`}::bigint[]`;
  const newcomers = await tx
    .selectDistinct({ name: candidate.name })
    .from(message)
    .innerJoin(candidate, sql`${candidate.id} = ${message.candidateId}`)
    .where(
      and(
        inArray(message.id, [...messageIds]),
        ne(message.roleBecause, 'candidate'),
        sql`not exists (select 1 from ${message} other
              where other.candidate_id = ${message.candidateId} and other.id <> all(${ids}))`,
      ),
    );
  const families = newcomers.flatMap(
    ({ name }) => name.split(',', 1)[0]?.match(PART_OF_NAME)?.slice(-1) ?? [],
  );
  if (families.length === 0) return [];
  // The words of the search: to look through the texts takes ten times as long.
  const sought = sql.join(
    [...new Set(families)].map((word) => sql`foyer.sought(${word}, false)`),
    sql` || `,
  );
  const rows = await tx
    .select({
      id: message.id,
      subject: message.subject,
      text: message.newText,
      senderName: message.fromName,
    })
    .from(message)
    .where(
      sql`${message.roleId} is null and ${message.direction} = 'in'
      and ${message.receivedAt} > (select min(first.received_at) from ${message} first where first.id = any(${ids}))
        - make_interval(days => ${BEFORE_DAYS})
      and ${message.words} @@ (${sought})`,
    )
    .limit(MOST_LETTERS);
  const letters = rows.filter((row) => peopleMeant(row.subject, row.text, row.senderName).length > 0);
  if (letters.length === 0) return [];
  return findAnew(
    tx,
    inArray(
      message.id,
      letters.map(({ id }) => id),
    ),
  );
}
