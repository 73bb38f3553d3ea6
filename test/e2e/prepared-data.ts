import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually, temporaryDataDir } from './service.ts';

const MAKING_LIMIT_MS = 120_000;

const copy = promisify(execFile);

/**
 * A data directory that has its database already, with all tables and nothing in them: a service starts on it with 1.6 s
 * of a core less than on an empty one (measured). `main-job` and `stopping` start from nothing.
 */
export async function preparedDataDir(): Promise<string> {
  const dataDir = temporaryDataDir();
  const pattern = await patternOfRun();
  // By the system's own tool, which takes a third of the time, keeps owners, and shares blocks where it can.
  await copy('cp', ['-a', pattern, dataDir]);
  return dataDir;
}

/** The first of the processes that want it makes it; the folder of the run is theirs together. */
async function patternOfRun(): Promise<string> {
  const ours = join(tmpdir(), 'prepared-data');
  const pattern = join(ours, 'data');
  try {
    mkdirSync(ours);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await eventually(
      async () => existsSync(pattern),
      (isMade) => isMade,
      MAKING_LIMIT_MS,
    );
    return pattern;
  }
  const draft = join(ours, 'draft');
  // Every file of journeys is a process of its own, and to load these takes a second or two of a core.
  const [{ migrateDatabase }, { readSettings, silentLog }] = await Promise.all([
    import('#libs/infrastructure'),
    import('#libs/platform'),
  ]);
  await migrateDatabase(readSettings({ DATA_DIR: draft }), silentLog);
  renameSync(draft, pattern);
  return pattern;
}
