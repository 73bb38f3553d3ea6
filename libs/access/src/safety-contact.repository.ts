import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { SafetyContact, SafetyContactsChange } from '#libs/contract';
import { FoyerError } from '#libs/platform';
import { type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';

const { safetyContact } = tables;

/** In the order in which to try them. */
export function readSafetyContacts(tx: Handle): Promise<SafetyContact[]> {
  return tx
    .select({ name: safetyContact.name, reach: safetyContact.reach, about: safetyContact.about })
    .from(safetyContact)
    .orderBy(safetyContact.position);
}

/**
 * Puts these in the place of those that there were.
 *
 * @throws `conflict` where those are not the ones that the change began from
 */
export async function replaceSafetyContacts(
  database: Database,
  { contacts, before }: SafetyContactsChange,
  doer: Doer,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    // A second list that is written at this moment would meet the lines of this one.
    await tx.execute(sql`lock table ${safetyContact} in share row exclusive mode`);
    if (before !== undefined && !isDeepStrictEqual(await readSafetyContacts(tx), before))
      throw new FoyerError(
        'conflict',
        'Somebody changed this list meanwhile. Open the page again and look at it first.',
      );
    await tx.delete(safetyContact);
    if (contacts.length > 0)
      await tx.insert(safetyContact).values(contacts.map((contact, position) => ({ position, ...contact })));
    const about = contacts.map(({ name }) => name).join(', ');
    await writeRecord(tx, doer, { what: 'safety_contacts_changed', about }, now);
  });
}
