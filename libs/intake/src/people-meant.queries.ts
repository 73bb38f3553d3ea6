import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { type PersonMeant, isMeant, peopleMeant } from './roles/people-meant.ts';

interface Letter {
  readonly key: string;
  readonly candidateIds: readonly number[];
  readonly subject: string;
  readonly text: string;
  readonly senderName: string;
}

/** By the key of a mail, the candidates whom it names, where a referee or a colleague wrote it. */
export async function candidatesMeant(
  tx: Handle,
  mails: readonly Letter[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const letters = mails
    .map((mail) => ({ mail, meant: peopleMeant(mail.subject, mail.text, mail.senderName) }))
    .filter(({ meant }) => meant.length > 0);
  if (letters.length === 0) return new Map();
  const candidates = await namedLike(tx, [
    ...new Set(letters.flatMap(({ meant }) => meant.flatMap(({ family, written }) => [family, written]))),
  ]);
  return new Map(
    letters.map(({ mail, meant }) => [
      mail.key,
      candidates
        .filter(({ id, name }) => !mail.candidateIds.includes(id) && isAny(meant, name))
        .map(({ id }) => id),
    ]),
  );
}

const isAny = (meant: readonly PersonMeant[], name: string) => meant.some((person) => isMeant(person, name));

/**
 * Those who have one of these words in their name, and some more; 50,000 names take some 50 ms. An accent that the
 * letter leaves out is not found: to fold every name here takes five times as long.
 */
async function namedLike(tx: Handle, words: readonly string[]): Promise<{ id: number; name: string }[]> {
  const { id, name } = tables.candidate;
  const patterns = words.map((word) => `%${word}%`);
  return tx
    .select({ id, name })
    .from(tables.candidate)
    .where(sql`lower(${name}) like any(${sql.param(patterns)}::text[])`);
}
