import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runStep } from './command.mjs';
import { listSources } from './fingerprint.mjs';

/**
 * Something that is built as a whole and swapped in as a whole.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} sources files and folders that the result depends on
 * @property {readonly string[]} outputs folders below `dist` that the build replaces
 * @property {(context: BuildContext) => Promise<number>} build returns the compiler's exit code
 */

/**
 * @typedef {object} BuildContext
 * @property {string} root the checkout
 * @property {string} node the Node to run compilers on
 * @property {string} target stands for `dist`. It lies as deep as `dist` does, so that the relative paths in source
 *   maps still hold after the swap
 */

/** @type {Part} */
const server = {
  name: 'server',
  sources: [
    'apps/server',
    'apps/cli',
    'apps/demo',
    'libs',
    'nest-cli.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['apps/server', 'apps/cli', 'apps/demo', 'libs'],
  build: async ({ root, node, target }) => {
    const config = join(target, 'tsconfig.json');
    mkdirSync(target, { recursive: true });
    writeFileSync(
      config,
      JSON.stringify({
        extends: join(root, 'tsconfig.build.json'),
        compilerOptions: { outDir: target, rootDir: root },
      }),
    );
    const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
    const { code } = await runStep(node, [nest, 'build', 'server', '--path', relative(root, config)], {
      cwd: root,
    });
    if (code === 0) copyDataFiles(root, target);
    return code;
  },
};

/** @type {Part} */
const dashboard = {
  name: 'dashboard',
  sources: [
    'apps/dashboard',
    'libs/contract',
    'libs/domain',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['apps/dashboard'],
  build: async ({ root, node, target }) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const out = join(target, 'apps/dashboard');
    const args = [
      vite,
      'build',
      '--config',
      'apps/dashboard/vite.config.ts',
      '--outDir',
      out,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    const { code } = await runStep(node, args, { cwd: root });
    return code;
  },
};

/** @type {readonly Part[]} */
export const allParts = [server, dashboard];

/**
 * Puts what the compiler leaves out (models, invented mail, word lists) at the same place beside the compiled code, so
 * that a path relative to a module holds in the sources and in `dist` alike.
 *
 * @param {string} root
 * @param {string} target
 */
function copyDataFiles(root, target) {
  for (const file of listSources(root, server.outputs)) {
    if (!/^(apps|libs)\/[^/]+\/src\//.test(file) || /\.(ts|tsx)$/.test(file)) continue;
    const copy = join(target, file);
    if (existsSync(copy)) continue;
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
  }
}
