import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { type OneFile, inOneFile } from './one-file.ts';

interface Program {
  /** The module that starts it: what it starts lies beside it. */
  readonly startedBy: string;
  readonly source: string;
}

const inSources = (path: string) => fileURLToPath(new URL(`../libs/${path}`, import.meta.url));

/** What reads mail is a process, what assesses is a thread. */
const PROGRAMS: readonly Program[] = [
  {
    startedBy: inSources('mailbox/src/parse/reader-process.ts'),
    source: inSources('mailbox/src/parse/parse-worker.ts'),
  },
  {
    startedBy: inSources('classify/src/assess-thread.ts'),
    source: inSources('classify/src/assess-worker.ts'),
  },
];

const STARTERS = /\/libs\/(?:mailbox\/src\/parse\/reader-process|classify\/src\/assess-thread)\.ts$/;

/** What says where the file lies that starts one. */
const PLACE = /\bimport\.meta\.(filename|url)\b/g;

/**
 * What libraries start beside themselves is one file each, as a build has it, made of the sources when a test first wants
 * it: from the sources themselves each start takes more than a second of a core, from one file 0.2 s (measured).
 */
export function programsAsBuilt(): Plugin {
  return {
    name: 'foyer-programs-as-built',
    transform: {
      filter: { id: STARTERS },
      async handler(code, id) {
        const program = PROGRAMS.find(({ startedBy }) => startedBy === id);
        if (program === undefined) return this.error(`nothing is said of what ${id} starts`);
        const { folder, sources } = await made(program);
        for (const source of sources) this.addWatchFile(source);
        const besides = join(folder, 'starter.js');
        const place = { filename: besides, url: pathToFileURL(besides).href };
        const moved = code.replace(PLACE, (_, name: keyof typeof place) => JSON.stringify(place[name]));
        if (moved === code) this.error('what starts a program no longer says where it lies');
        return { code: moved, map: null };
      },
    },
    // The folder goes with the run, and another run would find the name of it in what is cached.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (STARTERS.test(id) ? false : null));
    },
    watchChange() {
      making.clear();
    },
  };
}

const making = new Map<Program, Promise<OneFile>>();

/** Once for all kinds of test, until one of its sources is changed under a watcher. */
function made(program: Program): Promise<OneFile> {
  const known = making.get(program) ?? inOneFile(program.source);
  making.set(program, known);
  return known;
}
