import type { SafetyContact } from '#libs/contract';
import { type Database, type Doer, type Handle, tables, writeRecord } from '#libs/store';

const { safetyContact } = tables;

/** In the order in which to try them. */
export function readSafetyContacts(tx: Handle): Promise<SafetyContact[]> {
  return tx
    .select({ name: safetyContact.name, reach: safetyContact.reach, about: safetyContact.about })
    .from(safetyContact)
    .orderBy(safetyContact.position);
}

/** Puts these in the place of those that there were. */
export async function replaceSafetyContacts(
  database: Database,
  contacts: readonly SafetyContact[],
  doer: Doer,
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.delete(safetyContact);
    if (contacts.length > 0)
      await tx.insert(safetyContact).values(contacts.map((contact, position) => ({ position, ...contact })));
    const about = contacts.map(({ name }) => name).join(', ');
    await writeRecord(tx, doer, { what: 'safety_contacts_changed', about }, now);
  });
}
