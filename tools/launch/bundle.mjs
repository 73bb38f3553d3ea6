/**
 * `node tools/launch/bundle.mjs FOLDER`: makes the programs of the server from their sources, into the folder that
 * stands for `dist`. It runs after the packages are installed, as a process of its own, on Node 24.
 *
 * What a program loads becomes a few files: of the 2,900 modules that the packages have, Node needs two and a half
 * seconds of a core at every start, and its cache of compiled code spares none of them (measured). Types are not looked
 * at here; `npm run lint` checks them.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node tools/launch/bundle.mjs FOLDER');

/** Each program at the place of its source. */
const PROGRAMS = ['apps/server/src/main', 'apps/cli/src/main', 'apps/demo/src/main'];

/** What runs in threads; each lies beside the shared files, one of which is the code that starts it by `./NAME.js`. */
const threads = globSync('libs/*/src/**/*-worker.ts', { cwd: root });

/** Packages that look for files of their own beside their code: native code, pictures, certificates, threads. */
const LEFT_IN_PLACE = [
  '@node-rs/argon2',
  'hoodiecrow-imap',
  'msgpackr-extract',
  'swagger-ui-dist',
  'thread-stream',
];

/** What Nest would load if it were installed. */
const NOT_INSTALLED = [
  '@fastify/static',
  '@nestjs/microservices',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
];

const external = [...LEFT_IN_PLACE, ...NOT_INSTALLED];

const bundle = await rolldown({
  cwd: root,
  platform: 'node',
  tsconfig: 'tsconfig.json',
  input: {
    ...Object.fromEntries(PROGRAMS.map((name) => [name, `${name}.ts`])),
    ...Object.fromEntries(threads.map((file) => [`libs/${basename(file, '.ts')}`, file])),
  },
  resolve: { conditionNames: ['source', 'module-sync', 'node', 'default'] },
  plugins: [
    {
      // Node holds the maps in memory from the start: those of packages are 20 MB of it (measured).
      name: 'no-maps-of-packages',
      transform: {
        filter: { id: /node_modules/ },
        handler: (code) => ({ code, map: { mappings: '' } }),
      },
    },
  ],
  external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
  onLog(level, log, print) {
    // Left alone it would be looked for when the program runs.
    if (log.code === 'UNRESOLVED_IMPORT') print('error', log);
    else print(level, log);
  },
});

await bundle.write({
  dir: target,
  format: 'esm',
  // Errors and Nest tell classes by their names.
  keepNames: true,
  sourcemap: true,
  sourcemapExcludeSources: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'libs/[name]-[hash].js',
});
await bundle.close();
