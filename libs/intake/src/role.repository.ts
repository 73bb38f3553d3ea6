import { inArray } from 'drizzle-orm';
import type { Role } from '#libs/domain';
import { type Database, tables } from '#libs/store';

export interface NewRole extends Role {
  readonly addresses: readonly string[];
}

export type RoleRow = typeof tables.role.$inferSelect;

/** Every role, in the order of their making. */
export async function readRoles(database: Database): Promise<RoleRow[]> {
  return database.select().from(tables.role).orderBy(tables.role.id);
}

/**
 * Adds the roles whose title is not there yet.
 *
 * @returns the titles that were added
 */
export async function addRoles(database: Database, roles: readonly NewRole[]): Promise<string[]> {
  return database.transaction(async (tx) => {
    const titles = roles.map((role) => role.title);
    const present = await tx
      .select({ title: tables.role.title })
      .from(tables.role)
      .where(inArray(tables.role.title, titles));
    const known = new Set(present.map((role) => role.title));
    const fresh = roles.filter((role) => !known.has(role.title));
    if (fresh.length === 0) return [];
    await tx.insert(tables.role).values(
      fresh.map((role) => ({
        title: role.title,
        function: role.function,
        addresses: role.addresses.map((address) => address.toLowerCase()),
      })),
    );
    return fresh.map((role) => role.title);
  });
}
