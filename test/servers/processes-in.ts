import { existsSync, readdirSync, readlinkSync } from 'node:fs';

/**
 * The processes that work in a folder or below it, as each of a PostgreSQL does in its data directory; always none where
 * there is no `/proc`.
 */
export function processesIn(folder: string): number[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        return Number.isInteger(pid) && `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${folder}/`);
      } catch {
        // It has ended meanwhile, or is somebody else's.
        return false;
      }
    });
}
