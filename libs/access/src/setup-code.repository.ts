import { type Handle, tables } from '#libs/store';

const { setupCode } = tables;

/** There is one code at a time: a later start prints another, and the earlier one is worth nothing. */
export async function replaceSetupCode(handle: Handle, codeHash: Buffer): Promise<void> {
  await handle
    .insert(setupCode)
    .values({ codeHash })
    .onConflictDoUpdate({ target: setupCode.id, set: { codeHash } });
}

export async function findSetupCodeHash(handle: Handle): Promise<Buffer | null> {
  const [row] = await handle.select({ codeHash: setupCode.codeHash }).from(setupCode);
  return row?.codeHash ?? null;
}

export async function deleteSetupCode(handle: Handle): Promise<void> {
  await handle.delete(setupCode);
}
