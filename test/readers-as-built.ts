import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const PARSE = new URL('../libs/mailbox/src/parse/', import.meta.url);

/** What says where the file lies that starts readers: what it starts lies beside it. */
const PLACE = /\bimport\.meta\.(filename|url)\b/g;

const STARTS_READERS = /\/libs\/mailbox\/src\/parse\/reader-process\.ts$/;

/**
 * Processes that read mail start from one file, as a build has them, made of the sources when a test first wants one:
 * from the sources themselves each start takes 1.1 s of a core, from one file 0.2 s (measured).
 */
export function readersAsBuilt(): Plugin {
  return {
    name: 'foyer-readers-as-built',
    transform: {
      filter: { id: STARTS_READERS },
      async handler(code) {
        const { folder, sources } = await made();
        for (const source of sources) this.addWatchFile(source);
        const besides = join(folder, 'reader-process.js');
        const place = { filename: besides, url: pathToFileURL(besides).href };
        const moved = code.replace(PLACE, (_, name: keyof typeof place) => JSON.stringify(place[name]));
        if (moved === code) this.error('what starts readers no longer says where it lies');
        return { code: moved, map: null };
      },
    },
    // The folder goes with the run, and another run would find the name of it in what is cached.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (STARTS_READERS.test(id) ? false : null));
    },
    watchChange() {
      making = undefined;
    },
  };
}

let making: ReturnType<typeof make> | undefined;

/** Once for all kinds of test, until one of its sources is changed under a watcher. */
function made(): ReturnType<typeof make> {
  making ??= make();
  return making;
}

async function make(): Promise<{ folder: string; sources: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-readers-'));
  const bundle = await rolldown({
    platform: 'node',
    input: fileURLToPath(new URL('parse-worker.ts', PARSE)),
    resolve: { conditionNames: ['source', 'module-sync', 'node', 'default'] },
    treeshake: { moduleSideEffects: (id) => id.includes('/node_modules/') || !id.includes('/libs/') },
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm', keepNames: true, codeSplitting: false });
  const sources = (await bundle.watchFiles).filter((file) => !file.includes('/node_modules/'));
  await bundle.close();
  return { folder, sources };
}
