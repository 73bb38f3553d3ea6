/**
 * `node tools/launch/bundle.mjs FOLDER`: makes the programs of the server from their sources, into the folder that
 * stands for `dist`. It runs after the packages are installed, as a process of its own, on Node 24.
 *
 * What a program loads becomes a few files: of the 2,900 modules that the packages have, Node needs two and a half
 * seconds of a core at every start, and its cache of compiled code spares none of them (measured). Types are not looked
 * at here; `npm run lint` checks them.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('usage: node tools/launch/bundle.mjs FOLDER');

/** Each program at the place of its source. */
const PROGRAMS = ['apps/server/src/main', 'apps/cli/src/main', 'apps/demo/src/main'];

/** What runs apart; each lies beside the shared files, one of which is the code that starts it by `./NAME.js`. */
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

const HTTP = '\0http';
const HTTP_ONLY = /^\0http$/;

const external = [...LEFT_IN_PLACE, ...NOT_INSTALLED];

await bundleInto(target, { input: Object.fromEntries(PROGRAMS.map((name) => [name, `${name}.ts`])) });
for (const file of threads) {
  await bundleInto(target, {
    input: { [`libs/${basename(file, '.ts')}`]: file },
    treeshake: { moduleSideEffects: isNoLibrary },
  });
}

/**
 * What runs apart is a file of its own, and takes of the libraries only what it uses, since to load one does nothing: a
 * reader of mail starts in 0.18 s of a core instead of 0.43, and has 38 MB of its own instead of 48 (measured).
 *
 * @param {string} id of a module
 */
function isNoLibrary(id) {
  return id.includes('/node_modules/') || !id.includes('/libs/');
}

/**
 * @param {string} folder
 * @param {import('rolldown').InputOptions} options what to make of what
 */
async function bundleInto(folder, options) {
  const bundle = await rolldown({
    cwd: root,
    platform: 'node',
    tsconfig: 'tsconfig.json',
    ...options,
    resolve: { conditionNames: ['source', 'module-sync', 'node', 'default'] },
    plugins: [
      {
        // An import of it asks for all that it has, and with that Node loads its own client of the web at every start. What
        // is asked for one by one is not asked for all.
        name: 'http-without-a-client',
        resolveId: {
          filter: { id: /^(?:node:)?http$/ },
          handler: (_id, _from, { kind }) => (kind === 'import-statement' ? HTTP : null),
        },
        load: {
          filter: { id: HTTP_ONLY },
          handler: () => `module.exports = process.getBuiltinModule('node:http');`,
        },
      },
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

  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    // Errors and Nest tell classes by their names.
    keepNames: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
    // What a program loads stays in memory as text, of which others are a sixth.
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: 'libs/[name]-[hash].js',
  });
  await bundle.close();

  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    writeAscii(chunk, folder);
    if (isOfPackagesAlone(chunk)) leaveOutMap(chunk, folder);
  }
}

/**
 * Where one letter of a file is not of ASCII, Node holds two bytes for every letter of it, as long as the program runs.
 *
 * @param {import('rolldown').OutputChunk} chunk as it was written
 * @param {string} folder
 */
function writeAscii({ code, map, fileName, moduleIds }, folder) {
  // The domain reads its patterns as texts, letter by letter.
  if (map === null || moduleIds.some((id) => id.includes('/libs/domain/'))) return;
  const { code: ascii, errors } = minifySync(fileName, code, {
    module: true,
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, asciiOnly: true, legalComments: 'inline' },
  });
  // Tables of other alphabets take more room so.
  if (errors.length > 0 || ascii.length > 2 * code.length) return;
  // Names of modules stand on lines of their own, and are gone. Other lines stay, so columns behind such a letter are all
  // that is wrong in the map.
  const lines = code.split('\n');
  const mappings = map.mappings.split(';').filter((_, line) => !lines[line]?.startsWith('// '));
  writeFileSync(join(folder, fileName), `${ascii}//# sourceMappingURL=${basename(fileName)}.map\n`);
  writeFileSync(join(folder, `${fileName}.map`), JSON.stringify({ ...map, mappings: mappings.join(';') }));
}

/** @param {import('rolldown').OutputChunk} chunk */
function isOfPackagesAlone({ map }) {
  return map !== null && /^;*$/.test(map.mappings);
}

/**
 * Of a file that names a map Node counts the letters of every line when it loads it, whatever the map says.
 *
 * @param {import('rolldown').OutputChunk} chunk as it was written
 * @param {string} folder
 */
function leaveOutMap({ fileName }, folder) {
  const file = join(folder, fileName);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=[^\n]*\n?$/, '\n'));
  rmSync(`${file}.map`);
}
