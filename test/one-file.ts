import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';

export interface OneFile {
  /** Of its own, in the folder of the run. */
  readonly folder: string;
  readonly file: string;
  /** What it was made of, packages left out. */
  readonly sources: readonly string[];
}

/**
 * A program and all that it uses in one file, as a build has it: from its sources each start of it takes a second of a
 * core, most of which is stripping types and loading hundreds of modules.
 */
export async function inOneFile(program: string): Promise<OneFile> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-program-'));
  const bundle = await rolldown({
    platform: 'node',
    input: program,
    resolve: { conditionNames: ['source', 'module-sync', 'node', 'default'] },
    treeshake: { moduleSideEffects: (id) => id.includes('/node_modules/') || !id.includes('/libs/') },
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm', keepNames: true, codeSplitting: false });
  const sources = (await bundle.watchFiles).filter((file) => !file.includes('/node_modules/'));
  await bundle.close();
  return { folder, file: join(folder, basename(program).replace(/ts$/, 'js')), sources };
}
