import { type Handle, tables } from '#libs/store';

/** Every role there is, by its identifier. */
export async function readRoleIds(handle: Handle): Promise<ReadonlySet<string>> {
  const rows = await handle.select({ id: tables.role.id }).from(tables.role);
  return new Set(rows.map(({ id }) => String(id)));
}
