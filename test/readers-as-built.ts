import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type OneFile, inOneFile } from './one-file.ts';

const READER = fileURLToPath(new URL('../libs/mailbox/src/parse/parse-worker.ts', import.meta.url));

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

let making: Promise<OneFile> | undefined;

/** Once for all kinds of test, until one of its sources is changed under a watcher. */
function made(): Promise<OneFile> {
  making ??= inOneFile(READER);
  return making;
}
