import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { MEMORY_FOLDER, hasRoomInMemory } from './servers/install-folder.ts';

const NAME = /^foyer-run-(\d+)-/;

/**
 * One folder for all that a run of tests puts aside, since a process of tests that is stopped takes nothing away. It is in
 * memory where there is plenty: a database is a thousand files that are made, copied and removed, and of those a disk's
 * file system makes a quarter of what the system computes (measured). Whoever sets TMPDIR has it there.
 *
 * Each kind of test asks for it, before anything else: vitest sets up the kinds before what they have in common.
 *
 * @returns takes it away again; for all but the first kind there is nothing to take away
 */
export default function setUp(): (() => void) | undefined {
  const usual = process.env['TMPDIR'];
  if (usual !== undefined && NAME.exec(basename(usual))?.[1] === `${process.pid}`) return undefined;
  const place = usual === undefined && hasRoomInMemory() ? MEMORY_FOLDER : tmpdir();
  clearAfterDead(place);
  const folder = mkdtempSync(join(place, `foyer-run-${process.pid}-`));
  // Servers that refuse to work for root pass through it as somebody else.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Removes what runs have left that were killed themselves; those that go on keep theirs. */
export function clearAfterDead(place: string): void {
  for (const name of readdirSync(place)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one as well.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
