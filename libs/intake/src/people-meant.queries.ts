import { sql } from 'drizzle-orm';
import { type Handle, tables } from '#libs/store';
import { callingsOf, peopleMeant } from './roles/people-meant.ts';

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
  const callings = new Map<string, number[]>();
  const named = await withFamilyName(tx, [
    ...new Set(letters.flatMap(({ meant }) => meant.map(({ family }) => family))),
  ]);
  for (const { id, name } of named)
    for (const calling of new Set(callingsOf(name)))
      callings.set(calling, [...(callings.get(calling) ?? []), id]);
  return new Map(
    letters.map(({ mail, meant }) => [
      mail.key,
      [...new Set(meant.map(({ calling }) => calling))]
        .map((calling) => callings.get(calling) ?? [])
        // Of namesakes nobody can tell which is meant.
        .flatMap((ids) => (ids.length === 1 ? ids : []))
        .filter((id) => !mail.candidateIds.includes(id)),
    ]),
  );
}

/**
 * Those who have one of these words in their name. An accent that the letter leaves out is not found: to fold every name
 * here takes five times as long.
 *
 * @param words letters, apostrophes and hyphens only
 */
async function withFamilyName(tx: Handle, words: readonly string[]): Promise<{ id: number; name: string }[]> {
  const { id, name } = tables.candidate;
  const parts = words.map((word) => `%${word}%`);
  const whole = `\\m(?:${words.join('|')})\\M`;
  return tx
    .select({ id, name })
    .from(tables.candidate)
    .where(sql`lower(${name}) like any(${sql.param(parts)}::text[]) and lower(${name}) ~ ${whole}`);
}
